import type { AccessBasis, AccessLevel, ConditionKeyType, Granularity, RegionUse, SeenIn } from "@camwright/catalog";
import type { Comparison, OperatorType, PolicyVariable, PrincipalType, Qualifier } from "@camwright/core";
import type { ElementName } from "./subject.js";

/** The name of a variable without the colon, which separates name spaces of texts. */
type VariableTerm = PolicyVariable extends infer Name
  ? Name extends `qcs:${infer Rest}`
    ? Rest
    : Name & string
  : never;

/** Words of the page itself, which each language has its own for. */
export type Term =
  | `level-${AccessLevel | "unknown"}`
  | `basis-${AccessBasis}`
  | `granularity-${Granularity}`
  | `seen-${SeenIn}`
  | `type-${ConditionKeyType}`
  | `region-${RegionUse}`
  | `element-${ElementName}`
  | `effect-${"allow" | "deny"}`
  | `compares-${Comparison}`
  | `reads-${OperatorType}`
  | `qualifier-${Qualifier}`
  | `variable-${VariableTerm}`
  | `principal-${PrincipalType}`
  | "granularity-from-policy"
  | "negated"
  | "if-exist"
  | "null-equal"
  | "variable-place"
  | "variable-unknown"
  | "principal-everybody"
  | "principal-root"
  | "principal-user"
  | "principal-role"
  | "principal-group"
  | "principal-service-unknown"
  | "principal-provider"
  | "principal-other"
  | "any-action"
  | "any-resource"
  | "action-set"
  | "every-request"
  | "open-ended"
  | "trust-only"
  | "global-key"
  | "not-documented"
  | "not-catalogued"
  | "no-catalog"
  | "none"
  | "supported"
  | "not-supported"
  | "deprecated"
  | "sdk-only"
  | "all-services"
  | "all-regions"
  | "own-account"
  | "any-account"
  | "needs-everything"
  | "type-inferred";

/** One thing that is said: as code, as words of a document, as words of the page, or a number of something. */
export type Said =
  | { readonly _tag: "code"; readonly text: string }
  | { readonly _tag: "text"; readonly text: string }
  | { readonly _tag: "term"; readonly term: Term }
  | { readonly _tag: "count"; readonly of: "actions" | "more"; readonly count: number };

export const code = (text: string): Said => ({ _tag: "code", text });
export const words = (text: string): Said => ({ _tag: "text", text });
export const term = (name: Term): Said => ({ _tag: "term", term: name });
export const count = (of: "actions" | "more", number: number): Said => ({ _tag: "count", of, count: number });
