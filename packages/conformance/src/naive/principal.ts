import type { CasePrincipal } from "../case.js";
import type { ReadEffect } from "./read.js";
import type { ReadPrincipal } from "./read-principal.js";
import { sixSegments } from "./six-segments.js";

/** What the name of a root account stands for: for the root itself, or for every identity of its account. */
type RootMeans = "root" | "everyone";

/** An identity of CAM by its account and the rest of its name. */
interface Identity {
  readonly ownerUin: string;
  readonly kind: "root" | "user" | "group";
  readonly id: string;
}

const everybody: readonly string[] = ["qcs::cam::anonymous:anonymous", "qcs::cam::anyone:anyone"];

/**
 * Whether a statement with this principal and this effect is about a caller (598/10604, 598/10606, 436/18023).
 *
 * `*` is everybody. The names for everybody are all callers in an allow, the unsigned ones in a deny (C-34). Nothing
 * else is about an unsigned caller. In a list, a star is no wildcard.
 */
export function principalMatches(
  principal: ReadPrincipal,
  effect: ReadEffect,
  caller: CasePrincipal,
  rootMeans: RootMeans,
): boolean {
  if (principal === "*") return true;
  const isUnsigned = caller.type === "anonymous";
  if ((effect === "allow" || isUnsigned) && everybody.some((name) => principal.qcs.includes(name))) return true;
  if (isUnsigned) return false;
  return (
    principal.qcs.some((name) => isNamed(name, caller, rootMeans)) ||
    principal.service.some((name) => isService(name, caller)) ||
    principal.federated.some((name) => isExactly(name, caller))
  );
}

/** A name of CAM: of an account, a user or a group; every other name is that of the caller character by character (U-5). */
function isNamed(name: string, caller: CasePrincipal, rootMeans: RootMeans): boolean {
  const identity = identityOf(name);
  if (identity === undefined || caller.type === "service") return isExactly(name, caller);
  const isOfAccount = caller.ownerUin === identity.ownerUin;
  if (identity.kind === "root") return isOfAccount && (rootMeans === "everyone" || caller.type === "root");
  if (identity.kind === "group") return isOfAccount && (caller.groups ?? []).includes(identity.id);
  return isExactly(name, caller) || (isOfAccount && caller.type === "user" && caller.uin === identity.id);
}

/** `uin/O:root` and `uin/O:uin/O` are the root of account O, `uin/O:uin/U` a user, `uin/O:groupid/G` a group. */
function identityOf(name: string): Identity | undefined {
  const segments = sixSegments(name);
  if (segments === undefined || name.includes("*")) return undefined;
  const { project, service, region, account, path } = segments;
  if (project !== "" || service !== "cam" || region !== "" || !account.startsWith("uin/")) return undefined;
  const ownerUin = account.slice("uin/".length);
  if (path === "root" || path === account) return { ownerUin, kind: "root", id: ownerUin };
  if (path.startsWith("uin/")) return { ownerUin, kind: "user", id: path.slice("uin/".length) };
  return path.startsWith("groupid/") ? { ownerUin, kind: "group", id: path.slice("groupid/".length) } : undefined;
}

/** A service is known by its bare name. */
function isService(name: string, caller: CasePrincipal): boolean {
  return caller.type === "service" && (isExactly(name, caller) || (caller.service === name && !name.includes("*")));
}

function isExactly(name: string, caller: CasePrincipal): boolean {
  return caller.qcs === name && !name.includes("*");
}
