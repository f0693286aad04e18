import type { Policy, PolicyKind, Statement } from "@camwright/core";
import type { Layer, Policies } from "@camwright/evaluator";
import type { Verdict } from "./witness.js";

/** Policies of one caller; or the policy of one bucket or role by itself, whose callers may have any policies of their own. */
export type Subject =
  | Policies
  | { readonly identity?: never; readonly bucket: Policy }
  | { readonly identity?: never; readonly trust: Policy };

/** Every resource of every account, but not the `*` of operation-level calls. */
export const anyResource = "qcs::*:*:*:*";

/** A policy that allows actions on resources. */
export const allowing = (action: Statement["action"], ...resource: readonly string[]): Policy => ({
  version: "2.0",
  statement: [{ effect: "allow", action, resource }],
});

/**
 * What a document of a kind is about, by itself: the policy of a bucket or of a role, or a policy of a caller.
 *
 * @example
 * ```ts
 * import { subjectOf } from "@camwright/analysis";
 *
 * const policy = { version: "2.0", statement: [] } as const;
 * subjectOf(policy, "session"); // => { identity: [{ version: "2.0", statement: [] }] }
 * subjectOf(policy, "bucket"); // => { bucket: { version: "2.0", statement: [] } }
 * ```
 */
export const subjectOf = (policy: Policy, kind: PolicyKind): Subject => {
  if (kind === "bucket") return { bucket: policy };
  return kind === "trust" ? { trust: policy } : { identity: [policy] };
};

/** What a subject is a policy of. */
export const kindOf = (subject: Subject): "caller" | "bucket" | "trust" => {
  if (subject.identity !== undefined) return "caller";
  return "trust" in subject ? "trust" : "bucket";
};

/**
 * What to ask about a subject. Whatever the callers of a bucket have been granted lies between nothing and all there is; those of a role can
 * do no more than ask for any role.
 */
const readingsOf = (subject: Subject): readonly Policies[] => {
  if (subject.identity !== undefined) return [subject];
  if ("trust" in subject) {
    return [{ identity: [allowing(["sts:AssumeRole"], "*", anyResource)], trust: subject.trust }];
  }
  return [[], [allowing("*", "*", anyResource)]].map((identity) => ({ identity, bucket: subject.bucket }));
};

/** What to ask about two subjects, one beside the other. Throws a `TypeError` if they are not of one kind. */
export const pairsOf = (base: Subject, next: Subject): readonly (readonly [base: Policies, next: Policies])[] => {
  if (kindOf(base) !== kindOf(next)) {
    throw new TypeError("base and next are not both policies of a caller, of a bucket, or of a role");
  }
  const before = readingsOf(base);
  return readingsOf(next).flatMap((policies, index) => {
    const others = before[index];
    return others === undefined ? [] : [[others, policies] as const];
  });
};

/** A verdict with the statements of one layer alone, where those of others are nobody's; of a caller's policies as it is. */
export const aboutSubject = <Told extends Pick<Verdict, "matched">>(
  told: Told,
  kind: ReturnType<typeof kindOf>,
): Told => {
  const only: Layer | undefined = kind === "caller" ? undefined : kind;
  return only === undefined ? told : { ...told, matched: told.matched.filter(({ layer }) => layer === only) };
};
