import { accepted, asPolicies, type Comparison, compare } from "@camwright/analysis";
import { inspectPolicy } from "@camwright/core";
import type { LintOptions, LintReport } from "../lint-policy.js";
import type { LintFinding } from "../rule.js";

/** A repair that makes a document say something else, as its author evidently meant it. */
export interface Change extends Comparison {
  readonly rule: LintFinding["rule"];
  /** JSON pointer to the element, in the document as it was when the repair was made. */
  readonly path: string;
  readonly title: string;
}

/** The rules whose repairs put right what a document says; all others have to keep it. */
const corrections: ReadonlySet<LintFinding["rule"]> = /* @__PURE__ */ new Set<LintFinding["rule"]>([
  "action-case",
  "action-malformed",
  "action-prefix",
  "condition-date-form",
  "condition-key-alias",
  "condition-key-case",
  "condition-qualifier",
  "effect-invalid",
  "element-missing",
  "element-unknown",
  "operator-unknown",
  "principal-provider",
  "resource-account",
  "resource-account-form",
  "resource-account-uin",
  "resource-prefix",
  "resource-project",
  "resource-region",
  "resource-region-unused",
  "resource-segments",
  "resource-swapped",
  "stray-blank",
  "version-unsupported",
]);

/** Whether a repair may change what a document says. */
export const isCorrection = ({ rule }: LintFinding): boolean => corrections.has(rule);

/** Proofs about one document of many; what takes longer is left as it is. */
const steps = 300_000;

/** Whether a text is proven to say what a document said, wherever it is put. Nothing was said by one that could not be read. */
export const keepsMeaning = ({ policy, kind }: LintReport, next: string, options: LintOptions): boolean => {
  if (policy === undefined) return true;
  const { policy: after } = inspectPolicy(next, { ...options, kind });
  return after !== undefined && accepted(asPolicies(policy, kind), asPolicies(after, kind), { steps }).answer === "yes";
};

const unreadable: Comparison = {
  relation: "unknown",
  gained: [],
  lost: [],
  reason: "what the document said could not be read",
};

/** What repairs change, with a request for each difference; `undefined` where they change nothing. */
export const changeBy = (
  { policy, kind }: LintReport,
  next: string,
  { rule, path, fix }: LintFinding,
  options: LintOptions,
): Change | undefined => {
  const { policy: after } = inspectPolicy(next, { ...options, kind });
  const comparison =
    policy === undefined || after === undefined
      ? unreadable
      : compare(asPolicies(policy, kind), asPolicies(after, kind), { steps });
  return comparison.relation === "equivalent" ? undefined : { rule, path, title: fix?.title ?? "", ...comparison };
};
