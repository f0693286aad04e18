import type { Effect, Principal } from "@camwright/core";
import type { Caller } from "../request.js";

/** Where a principal stands: in a bucket policy, next to the resource that is asked about, or in a role's trust policy. */
export type PrincipalPlace = { readonly _tag: "bucket"; readonly isOwn: boolean } | { readonly _tag: "trust" };

const inTrust: PrincipalPlace = { _tag: "trust" };
const inOwnBucket: PrincipalPlace = { _tag: "bucket", isOwn: true };
const inOtherBucket: PrincipalPlace = { _tag: "bucket", isOwn: false };

/** The place of a principal in the policy of a bucket, which may be of the caller's own account, or of a role. */
export const placeIn = (kind: "bucket" | "trust", isOwn: boolean): PrincipalPlace =>
  kind === "trust" ? inTrust : isOwn ? inOwnBucket : inOtherBucket;

/** One name under `qcs` or `federated`, taken apart as far as its form is documented (598/10606, 436/18023). */
type CompiledName =
  /** `uin/O:uin/O` or `uin/O:root` (598/19381). */
  | { readonly _tag: "root"; readonly ownerUin: string }
  | { readonly _tag: "user"; readonly name: string; readonly ownerUin: string; readonly uin: string }
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

/** `qcs::cam::uin/O:uin/U` and the like, by account and kind; no star is a wildcard here. */
const camName = /^qcs::cam::uin\/([^:*]+):(?:(root)|(uin|groupid)\/([^*]+))$/s;

const compileName = (name: string): CompiledName => {
  if (name === "qcs::cam::anonymous:anonymous" || name === "qcs::cam::anyone:anyone") return { _tag: "everyone" };
  const [, ownerUin, root, kind, id] = camName.exec(name) ?? [];
  if (ownerUin === undefined) return { _tag: "exact", name };
  if (root !== undefined || (kind === "uin" && id === ownerUin)) return { _tag: "root", ownerUin };
  if (id === undefined) return { _tag: "exact", name };
  return kind === "uin" ? { _tag: "user", name, ownerUin, uin: id } : { _tag: "group", ownerUin, group: id };
};

const noServices: ReadonlySet<string> = /* @__PURE__ */ new Set();
const nobody: CompiledPrincipal = { anybody: false, names: [], services: noServices };
const anybody: CompiledPrincipal = { anybody: true, names: [], services: noServices };

/**
 * Prepares a `principal` element for {@link matchesPrincipal}. A statement without one is about nobody.
 *
 * @example
 * ```ts
 * import { compilePrincipal } from "@camwright/evaluator";
 *
 * compilePrincipal("*").anybody; // => true
 * compilePrincipal({ qcs: ["qcs::cam::uin/1:root"] }).names; // => [{ _tag: "root", ownerUin: "1" }]
 * ```
 */
export const compilePrincipal = (principal: Principal | undefined): CompiledPrincipal => {
  if (principal === undefined) return nobody;
  if (principal === "*") return anybody;
  const { qcs = [], federated = [], service = [] } = principal;
  // Providers are compared exactly, under `federated` and, where no other form fits, under `qcs` as well.
  const providers = federated.map((name): CompiledName => ({ _tag: "exact", name }));
  return { anybody: false, names: [...qcs.map(compileName), ...providers], services: new Set(service) };
};

/**
 * A root principal of the caller's account: in a trust policy every identity of the account; in a bucket policy of the same
 * account the root alone (U-20), in that of another account every identity (436/32971).
 */
const matchesRoot = (caller: Caller, place: PrincipalPlace): boolean =>
  caller.type === "root" || place._tag === "trust" || !place.isOwn;

const matchesName = (name: CompiledName, caller: Caller, effect: Effect, place: PrincipalPlace): boolean => {
  if (name._tag === "everyone") {
    // A deny for everyone binds unsigned callers only: a signed one is judged by its own policies (C-34).
    return effect === "allow" || caller.type === "anonymous";
  }
  if (caller.type === "anonymous") return false;
  if (name._tag === "exact") return caller.qcs === name.name && !name.name.includes("*");
  // A service belongs to no account.
  if (caller.type === "service") return false;
  const isOfAccount = caller.ownerUin === name.ownerUin;
  switch (name._tag) {
    case "root":
      return isOfAccount && matchesRoot(caller, place);
    case "user":
      return caller.qcs === name.name || (isOfAccount && caller.type === "user" && caller.uin === name.uin);
    case "group":
      return isOfAccount && (caller.groups ?? []).includes(name.group);
  }
};

const namesOfService = ({ type, qcs, service }: Caller): readonly (string | undefined)[] =>
  type === "service" ? [qcs, service] : [];

/**
 * Whether a caller is one of those whom a statement of a bucket or trust policy is about; the keys of a principal map are ORed.
 *
 * @example
 * ```ts
 * import { compilePrincipal, matchesPrincipal } from "@camwright/evaluator";
 *
 * const root = compilePrincipal({ qcs: ["qcs::cam::uin/1:root"] });
 * const user = { type: "user", ownerUin: "1", uin: "2" } as const;
 * matchesPrincipal(root, user, "allow", { _tag: "bucket", isOwn: true }); // => false
 * matchesPrincipal(root, user, "allow", { _tag: "trust" }); // => true
 * ```
 */
export const matchesPrincipal = (
  { anybody, names, services }: CompiledPrincipal,
  caller: Caller,
  effect: Effect,
  place: PrincipalPlace,
): boolean =>
  anybody ||
  namesOfService(caller).some((name) => name !== undefined && services.has(name)) ||
  names.some((name) => matchesName(name, caller, effect, place));
