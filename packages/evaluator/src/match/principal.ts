import { type Effect, type Principal, splitSegments } from "@camwright/core";
import type { Caller } from "../request.js";

/** Where a principal stands: in a bucket policy, next to the resource that is asked about, or in a role's trust policy. */
export type PrincipalPlace = { readonly _tag: "bucket"; readonly isOwn: boolean } | { readonly _tag: "trust" };

/** One name under `qcs` or `federated`, taken apart as far as its form is documented (598/10606, 436/18023). */
type CompiledName =
  /** `uin/O:uin/O` or `uin/O:root` (598/19381). */
  | { readonly _tag: "root"; readonly ownerUin: string }
  | { readonly _tag: "user"; readonly ownerUin: string; readonly uin: string }
  | { readonly _tag: "group"; readonly ownerUin: string; readonly group: string }
  /** `anonymous:anonymous` and `anyone:anyone` (436/35240). */
  | { readonly _tag: "everyone" }
  /** Roles, providers, services of an account: compared with the caller's own name (U-4, U-5). */
  | { readonly _tag: "exact"; readonly name: string };

/** A `principal` element, ready for matching. */
export interface CompiledPrincipal {
  readonly anybody: boolean;
  readonly names: readonly CompiledName[];
  readonly services: ReadonlySet<string>;
}

const compileName = (name: string): CompiledName => {
  if (name === "qcs::cam::anonymous:anonymous" || name === "qcs::cam::anyone:anyone") return { _tag: "everyone" };
  const [, , service, , account = "", path = ""] = splitSegments(name);
  const ownerUin = /^uin\/(\d+)$/.exec(account)?.[1];
  if (service !== "cam" || ownerUin === undefined) return { _tag: "exact", name };
  const [, kind, id] = /^(uin|groupid)\/(\d+)$/.exec(path) ?? [];
  if (path === "root" || (kind === "uin" && id === ownerUin)) return { _tag: "root", ownerUin };
  if (kind === "uin" && id !== undefined) return { _tag: "user", ownerUin, uin: id };
  if (kind === "groupid" && id !== undefined) return { _tag: "group", ownerUin, group: id };
  return { _tag: "exact", name };
};

/** Prepares a `principal` element. A statement without one is about nobody. */
export const compilePrincipal = (principal: Principal | undefined): CompiledPrincipal => {
  if (principal === undefined || principal === "*") {
    return { anybody: principal === "*", names: [], services: new Set() };
  }
  const { qcs = [], federated = [], service = [] } = principal;
  // A SAML provider under `qcs` is accepted like one under `federated`.
  return { anybody: false, names: [...qcs, ...federated].map(compileName), services: new Set(service) };
};

const isIdentity = ({ type }: Caller): boolean => type !== "anonymous" && type !== "service";

/**
 * A root principal of the caller's account: in a trust policy every identity of the account; in a bucket policy of the same
 * account the root alone (U-20), in that of another account every identity (436/32971).
 */
const matchesRoot = (caller: Caller, place: PrincipalPlace): boolean =>
  isIdentity(caller) && (caller.type === "root" || place._tag === "trust" || !place.isOwn);

const matchesName = (name: CompiledName, caller: Caller, effect: Effect, place: PrincipalPlace): boolean => {
  switch (name._tag) {
    case "everyone":
      // A deny for everyone binds unsigned callers only: a signed one is judged by its own policies (C-34).
      return effect === "allow" || caller.type === "anonymous";
    case "root":
      return caller.ownerUin === name.ownerUin && matchesRoot(caller, place);
    case "user":
      return caller.type === "user" && caller.ownerUin === name.ownerUin && caller.uin === name.uin;
    case "group":
      return caller.ownerUin === name.ownerUin && (caller.groups ?? []).includes(name.group);
    case "exact":
      return caller.qcs === name.name;
  }
};

/** Whether a caller is one of those whom a statement is about; the keys of a principal map are ORed. */
export const matchesPrincipal = (
  { anybody, names, services }: CompiledPrincipal,
  caller: Caller,
  effect: Effect,
  place: PrincipalPlace,
): boolean =>
  anybody ||
  (caller.type === "service" && caller.qcs !== undefined && services.has(caller.qcs)) ||
  names.some((name) => matchesName(name, caller, effect, place));
