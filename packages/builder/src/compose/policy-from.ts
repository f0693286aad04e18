import {
  type DecodeOptions,
  decodePolicy,
  decodePolicyOrThrow,
  decodePolicyValue,
  decodePolicyValueOrThrow,
} from "@camwright/core";
import type { Policy, PolicyKind, Statement } from "@camwright/core/model";
import { policyWith } from "../policy.js";
import type { BucketPolicy, IdentityPolicy, TrustPolicy } from "../policy-kinds.js";

type LikeIdentity = "identity" | "boundary" | "session" | "scp" | "identity-center";

/** What a document of a kind is read as. */
export type PolicyOf<Kind extends PolicyKind> = [Kind] extends [LikeIdentity]
  ? IdentityPolicy
  : [Kind] extends ["bucket"]
    ? BucketPolicy
    : [Kind] extends ["trust"]
      ? TrustPolicy
      : Policy;

/**
 * What most need of a finding about a document. At run time it is a `Finding` of core, whose type is not named here: with its
 * rules and error codes it would take each user's compiler a megabyte.
 */
export interface Refusal {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** JSON pointer to the element, `""` for the whole document. */
  readonly path: string;
  /** Where in the text; lines and columns count from 1. Absent if a value was read. */
  readonly range?: { readonly start: { readonly line: number; readonly column: number } };
  /** Document number of the rule's source. */
  readonly source?: string;
}

/** What reading a document gives, an `Either` of fp-ts: all findings if one of them is an error, or the policy. */
export type PolicyReading<P extends Policy = Policy> =
  | { readonly _tag: "Left"; readonly left: readonly Refusal[] & { readonly 0: Refusal } }
  | { readonly _tag: "Right"; readonly right: P };

const options = (kind: PolicyKind | undefined): DecodeOptions => (kind === undefined ? {} : { kind });

/** A resource has no meaning in a trust policy (598/19381), whose type has none. */
const withoutResource = ({ resource: _resource, ...others }: Statement): Statement => others;

/** Validation has found what the type of the kind says. */
const ofKind = <Kind extends PolicyKind>({ statement }: Policy, kind: Kind | undefined): PolicyOf<Kind> =>
  policyWith(kind === "trust" ? statement.map(withoutResource) : statement) as PolicyOf<Kind>;

/**
 * The policy of a document, the same kind of value as one built in code: frozen plain data to send, to merge, to override or
 * to take statements from. A text is read as JSON; anything else as what `JSON.parse` gives.
 *
 * Elements come out in CAM's spelling, whatever the document wrote (598/10603). Give the kind: it decides what is valid, and the
 * policy has the type that functions for the kind take. Without it the kind is guessed. A `resource` in a trust policy, which
 * has no meaning, is left out. For the findings that are no errors use core's `inspectPolicy`.
 *
 * @example
 * ```ts
 * import { policyFrom } from "@camwright/builder";
 *
 * const read = policyFrom('{"version": "2.0", "Statement": {"effect": "Deny", "action": "cos:*", "resource": "*"}}');
 * read._tag === "Right" ? read.right.statement : []; // => [{ effect: "deny", action: ["cos:*"], resource: "*" }]
 * policyFrom("{}")._tag; // => "Left"
 * ```
 */
export const policyFrom = <const Kind extends PolicyKind = "general">(
  document: unknown,
  kind?: Kind,
): PolicyReading<PolicyOf<Kind>> => {
  const read =
    typeof document === "string" ? decodePolicy(document, options(kind)) : decodePolicyValue(document, options(kind));
  return read._tag === "Left" ? read : { _tag: "Right", right: ofKind(read.right.policy, kind) };
};

/**
 * The same without the `Either`.
 *
 * @throws PolicyError of core, with all findings, if the document is not valid.
 *
 * @example
 * ```ts
 * import { allow, action, everything, policy, policyFromOrThrow } from "@camwright/builder";
 *
 * const built = policy(allow(action("name/cvm:Describe*")).on(everything));
 * policyFromOrThrow(JSON.stringify(built)); // => built
 * policyFromOrThrow({ version: "2.0" }); // throws "element-missing"
 * ```
 */
export const policyFromOrThrow = <const Kind extends PolicyKind = "general">(
  document: unknown,
  kind?: Kind,
): PolicyOf<Kind> =>
  ofKind(
    typeof document === "string"
      ? decodePolicyOrThrow(document, options(kind))
      : decodePolicyValueOrThrow(document, options(kind)),
    kind,
  );
