/** How bad a finding is: an `error` the service would refuse, a `warning` that likely means a mistake, an `info`. */
export type Severity = "error" | "warning" | "info";

/** What a rule is about, as far as it does not depend on the place. */
export interface Rule {
  readonly severity: Severity;
  /** Document number of the source of the rule, or the tag of the open point it settles. */
  readonly source: string;
  /** The error code of the service that the rule mirrors, without `InvalidParameter.`, where it is known. */
  readonly code?: string;
}

const table = {
  "json-byte-order-mark": { severity: "error", source: "RFC 7159", code: "PolicyDocumentError" },
  "json-comment": { severity: "error", source: "598/10604", code: "PolicyDocumentError" },
  "json-trailing-comma": { severity: "error", source: "598/10604", code: "PolicyDocumentError" },
  "json-quote": { severity: "error", source: "RFC 7159", code: "PolicyDocumentError" },
  "json-character": { severity: "error", source: "RFC 7159", code: "PolicyDocumentError" },
  "json-empty": { severity: "error", source: "RFC 7159", code: "PolicyDocumentError" },
  "json-syntax": { severity: "error", source: "RFC 7159", code: "PolicyDocumentError" },
  "document-too-large": { severity: "error", source: "camwright", code: "PolicyDocumentLengthOverLimit" },
  "document-too-deep": { severity: "error", source: "camwright", code: "PolicyDocumentError" },
  "document-not-object": { severity: "error", source: "598/10604", code: "PolicyDocumentError" },
  "document-size": { severity: "error", source: "598/10609", code: "PolicyDocumentLengthOverLimit" },
  "duplicate-key": { severity: "error", source: "RFC 7159", code: "PolicyDocumentError" },
  "element-unknown": { severity: "error", source: "598/10603", code: "PolicyDocumentError" },
  "element-case": { severity: "warning", source: "598/10603" },
  "element-missing": { severity: "error", source: "598/10603" },
  "element-not-allowed": { severity: "error", source: "598/10603" },
  "element-type": { severity: "error", source: "598/10604" },
  "version-unsupported": { severity: "error", source: "598/10603", code: "VersionError" },
  "statement-object": { severity: "warning", source: "598/10604", code: "StatementError" },
  "effect-invalid": { severity: "error", source: "598/10603", code: "EffectError" },
  "effect-case": { severity: "warning", source: "598/10604", code: "EffectError" },
  "bare-value": { severity: "info", source: "598/10604" },
  "list-empty": { severity: "error", source: "U-9" },
  "sid-ignored": { severity: "warning", source: "436/139787" },
  "principal-moved": { severity: "info", source: "598/10604" },
  "stray-blank": { severity: "error", source: "598/10604" },
  "action-malformed": { severity: "error", source: "598/10603", code: "ActionError" },
  "action-set-unresolvable": { severity: "info", source: "598/10603" },
  "resource-prefix": { severity: "error", source: "598/10606", code: "ResourceQcsError" },
  "resource-segments": { severity: "error", source: "598/10606", code: "ResourceError" },
  "resource-project": { severity: "error", source: "598/10606", code: "ResourceProjectError" },
  "resource-path": { severity: "error", source: "598/10606", code: "ResourceContentError" },
  "resource-account": { severity: "error", source: "598/10606", code: "ResourceUinError" },
  "resource-account-form": { severity: "warning", source: "598/10606", code: "ResourceUinError" },
  "resource-swapped": { severity: "error", source: "598/10606", code: "ResourceServiceNotExist" },
  "resource-region": { severity: "warning", source: "598/10606", code: "ResourceRegionError" },
  "resource-region-alias": { severity: "info", source: "598/10606" },
  "resource-region-unused": { severity: "warning", source: "598/10606", code: "ResourceRegionError" },
  "resource-legacy-path": { severity: "info", source: "598/10606" },
  "variable-unknown": { severity: "warning", source: "598/10607" },
  "variable-position": { severity: "warning", source: "598/10607" },
  "operator-unknown": { severity: "error", source: "598/10608", code: "ConditionTypeError" },
  "operator-outside-cos": { severity: "warning", source: "436/46205", code: "ConditionTypeError" },
  "condition-empty": { severity: "warning", source: "U-9", code: "ConditionError" },
  "condition-values-empty": { severity: "error", source: "U-9", code: "ConditionContentError" },
  "condition-value": { severity: "error", source: "598/10608", code: "ConditionContentError" },
  "condition-value-literal": { severity: "warning", source: "U-6", code: "ConditionContentError" },
  "condition-value-rounded": { severity: "warning", source: "RFC 7159", code: "ConditionContentError" },
  "condition-date-form": { severity: "warning", source: "598/73088" },
  "condition-key": { severity: "error", source: "598/10608", code: "ConditionContentError" },
  "principal-malformed": { severity: "error", source: "598/10603", code: "PrincipalError" },
} as const;

/** The stable id of a rule. */
export type RuleId = keyof typeof table;

/**
 * Every rule that reading and validating a policy can report, by its stable id. Callers may match on ids; messages may
 * change.
 */
export const rules: Readonly<Record<RuleId, Rule>> = table;
