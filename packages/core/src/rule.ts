import type { ServerCode } from "./server-code.js";

/** How bad a finding is: an `error` the service would refuse, a `warning` that likely means a mistake, an `info`. */
export type Severity = "error" | "warning" | "info";

/**
 * Why a rule has no error code of the service: it is known or documented that the service takes such a document, or nothing
 * says how it would refuse one.
 */
export type Uncoded = "accepted" | "undocumented";

/** What a rule is about, as far as it does not depend on the place. */
export interface Rule {
  readonly severity: Severity;
  /** Document number of the source of the rule, or the tag of the open point it settles. */
  readonly source: string;
  /**
   * The error codes of the service that the rule mirrors, of which a finding has one; `of-element`: the code of the element
   * in which the finding is. Otherwise why there is none. What they mean says `serverCodes`.
   */
  readonly codes: readonly ServerCode[] | "of-element" | Uncoded;
}

const table = {
  "json-byte-order-mark": { severity: "error", source: "RFC 7159", codes: ["PolicyDocumentError"] },
  "json-comment": { severity: "error", source: "598/10604", codes: ["PolicyDocumentError"] },
  "json-trailing-comma": { severity: "error", source: "598/10604", codes: ["PolicyDocumentError"] },
  "json-quote": { severity: "error", source: "RFC 7159", codes: ["PolicyDocumentError"] },
  "json-character": { severity: "error", source: "RFC 7159", codes: ["PolicyDocumentError"] },
  "json-empty": { severity: "error", source: "RFC 7159", codes: ["PolicyDocumentError", "PolicyDocumentEmpty"] },
  "json-syntax": { severity: "error", source: "RFC 7159", codes: ["PolicyDocumentError"] },
  "document-too-large": { severity: "error", source: "camwright", codes: ["PolicyDocumentLengthOverLimit"] },
  "document-too-deep": { severity: "error", source: "camwright", codes: ["PolicyDocumentError"] },
  "document-not-object": { severity: "error", source: "598/10604", codes: ["PolicyDocumentError"] },
  "document-size": { severity: "error", source: "598/10609", codes: ["PolicyDocumentLengthOverLimit"] },
  "duplicate-key": { severity: "error", source: "RFC 7159", codes: ["PolicyDocumentError"] },
  "element-unknown": { severity: "error", source: "598/10603", codes: ["PolicyDocumentError"] },
  "element-case": { severity: "warning", source: "598/10603", codes: "accepted" },
  "element-missing": { severity: "error", source: "598/10603", codes: "of-element" },
  "element-ignored": { severity: "warning", source: "598/19381", codes: "accepted" },
  "principal-not-allowed": { severity: "error", source: "436/45236", codes: ["PrincipalError"] },
  "element-type": { severity: "error", source: "598/10604", codes: "of-element" },
  "version-unsupported": { severity: "error", source: "598/10603", codes: ["VersionError"] },
  "statement-object": { severity: "warning", source: "598/10604", codes: ["StatementError"] },
  "effect-invalid": { severity: "error", source: "598/10603", codes: ["EffectError"] },
  "effect-case": { severity: "warning", source: "598/10604", codes: ["EffectError"] },
  "effect-assumed": { severity: "info", source: "598/10605", codes: "accepted" },
  "general-entry": { severity: "info", source: "598/10605", codes: "accepted" },
  "bare-value": { severity: "info", source: "598/10604", codes: "accepted" },
  "list-empty": { severity: "error", source: "U-9", codes: "of-element" },
  "sid-ignored": { severity: "warning", source: "436/139787", codes: "accepted" },
  "principal-moved": { severity: "info", source: "598/10604", codes: "accepted" },
  "stray-blank": { severity: "error", source: "598/10604", codes: "of-element" },
  "action-malformed": { severity: "error", source: "598/10603", codes: ["ActionError"] },
  "action-set-unresolvable": { severity: "info", source: "598/10603", codes: "accepted" },
  "resource-prefix": { severity: "error", source: "598/10606", codes: ["ResourceQcsError"] },
  "resource-segments": { severity: "error", source: "598/10606", codes: ["ResourceError"] },
  "resource-project": { severity: "error", source: "598/10606", codes: ["ResourceProjectError"] },
  "resource-path": { severity: "error", source: "598/10606", codes: ["ResourceContentError"] },
  "resource-account": { severity: "error", source: "598/10606", codes: ["ResourceUinError"] },
  "resource-account-form": { severity: "warning", source: "598/10606", codes: ["ResourceUinError"] },
  "resource-account-uin": { severity: "warning", source: "598/10606", codes: ["ResourceUinError"] },
  "resource-swapped": { severity: "error", source: "598/10606", codes: ["ResourceServiceNotExist"] },
  "resource-region": { severity: "warning", source: "598/10606", codes: ["ResourceRegionError"] },
  "resource-region-alias": { severity: "info", source: "598/10606", codes: "accepted" },
  "resource-region-unused": { severity: "warning", source: "598/10606", codes: ["ResourceRegionError"] },
  "resource-legacy-path": { severity: "info", source: "598/10606", codes: "accepted" },
  "variable-unknown": { severity: "warning", source: "598/10607", codes: "undocumented" },
  "variable-position": { severity: "warning", source: "598/10607", codes: "accepted" },
  "operator-unknown": { severity: "error", source: "598/10608", codes: ["ConditionTypeError"] },
  "operator-outside-cos": { severity: "warning", source: "436/46205", codes: ["ConditionTypeError"] },
  "condition-empty": { severity: "warning", source: "U-9", codes: ["ConditionError"] },
  "condition-values-empty": { severity: "error", source: "U-9", codes: ["ConditionContentError"] },
  "condition-value": { severity: "error", source: "598/10608", codes: ["ConditionContentError"] },
  "condition-value-literal": { severity: "warning", source: "U-6", codes: ["ConditionContentError"] },
  "condition-value-rounded": { severity: "warning", source: "RFC 7159", codes: ["ConditionContentError"] },
  "condition-date-form": { severity: "warning", source: "598/73088", codes: "undocumented" },
  "condition-ip-form": { severity: "info", source: "U-7", codes: "undocumented" },
  "condition-key": { severity: "error", source: "598/10608", codes: ["ConditionContentError"] },
  "condition-key-alias": { severity: "warning", source: "436/46205", codes: "undocumented" },
  "condition-qualifier": { severity: "warning", source: "598/10608", codes: "undocumented" },
  "condition-tag": { severity: "info", source: "598/10588", codes: "undocumented" },
  "principal-malformed": { severity: "error", source: "598/10603", codes: ["PrincipalError", "PrincipalQcsError"] },
  "principal-root": { severity: "info", source: "598/10606", codes: "accepted" },
  "principal-group": { severity: "warning", source: "436/18023", codes: "undocumented" },
  "principal-provider": { severity: "warning", source: "598/19381", codes: "undocumented" },
  "bucket-outside": { severity: "warning", source: "436/45236", codes: "undocumented" },
  "bucket-service-level": { severity: "warning", source: "436/45235", codes: "undocumented" },
  "trust-action": { severity: "warning", source: "598/19381", codes: "undocumented" },
  "trust-oidc": { severity: "warning", source: "598/19381", codes: "undocumented" },
} as const;

/** The stable id of a rule. */
export type RuleId = keyof typeof table;

/**
 * Every rule that reading and validating a policy can report, by its stable id. Callers may match on ids; messages may
 * change.
 */
export const rules: Readonly<Record<RuleId, Rule>> = table;
