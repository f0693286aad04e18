import type { Principal } from "@camwright/core";
import { type CompiledPrincipal, compilePrincipal } from "@camwright/evaluator";
import type { Asker } from "./callers/asker.js";

/** Whose resources are asked about: those of the caller's root account and operation-level calls, or those of another account. */
export type Owner = "own" | "other";

/** Operations by name: these alone, or all but these. */
export interface Operations {
  readonly only: boolean;
  readonly names: readonly { readonly service: string; readonly operation: string }[];
}

/** Prepares the principals of statements, each once for all searches. */
export type Principals = (principal: Principal | undefined) => CompiledPrincipal;

/** Prepares each principal once. */
export const principalsOf = (): Principals => {
  const known = new Map<Principal | undefined, CompiledPrincipal>();
  return (principal) => {
    const made = known.get(principal) ?? compilePrincipal(principal);
    known.set(principal, made);
    return made;
  };
};

/**
 * The requests of one search: in them the same layers have a say. `grant`: the caller's policies or the bucket's; `assume`: taking a
 * role on, where a trust policy has its say beside; `login`: federated logins, which the trust policy decides alone (598/19381);
 * `replace`: replacing a bucket's policy, of which a deny does not keep the root account (436/45235, C-36).
 */
export interface Scene {
  readonly asker: Asker;
  readonly owner: Owner;
  readonly kind: "grant" | "assume" | "login" | "replace";
  readonly operations: Operations;
  readonly principals: Principals;
}

const assume = { service: "sts", operation: "AssumeRole" };
const logins = [
  { service: "sts", operation: "AssumeRoleWithSAML" },
  { service: "sts", operation: "AssumeRoleWithWebIdentity" },
];
const replace = { service: "cos", operation: "PutBucketPolicy" };

/** What decides which requests have to be looked at separately. */
export interface Question {
  readonly hasBucket: boolean;
  readonly hasTrust: boolean;
  /** Whether federated logins are asked about. */
  readonly hasLogins: boolean;
  readonly principals: Principals;
}

/** The searches that together look at every request of those who ask about one owner's resources. */
export const scenesFor = (
  asker: Asker,
  owner: Owner,
  { hasBucket, hasTrust, hasLogins, principals }: Question,
): readonly Scene[] => {
  const isExempt = hasBucket && owner === "own" && asker.type === "root";
  const splitsAssume = hasBucket || hasTrust;
  const others = [...logins, ...(splitsAssume ? [assume] : []), ...(isExempt ? [replace] : [])];
  const scene = (kind: Scene["kind"], only: boolean, names: Operations["names"]): Scene => ({
    asker,
    owner,
    kind,
    operations: { only, names },
    principals,
  });
  return [
    scene("grant", false, others),
    ...(splitsAssume ? [scene("assume", true, [assume])] : []),
    ...(hasLogins ? [scene("login", true, logins)] : []),
    ...(isExempt ? [scene("replace", true, [replace])] : []),
  ];
};
