import { isError } from "@camwright/core";
import { type LintOptions, type LintReport, lintPolicy } from "../lint-policy.js";
import type { LintFinding } from "../rule.js";
import { applyFixes } from "./apply-fixes.js";

/** What became of a document, and what is left to say about it. */
export interface Fixed {
  readonly text: string;
  /** About the new text. */
  readonly report: LintReport;
}

/** Each round repairs at least one thing. Documents need two or three; fixes that undo each other are not applied at all. */
const mostRounds = 50;

/** A comment says something to people; taking it out is theirs to do. Where JSON breaks off, a missing sign is a guess. */
const left: ReadonlySet<LintFinding["rule"]> = /* @__PURE__ */ new Set(["json-comment", "json-syntax"]);

const isApplied = ({ fix, rule }: LintFinding): boolean => fix !== undefined && !left.has(rule);

const isTooLong = ({ findings }: LintReport): boolean =>
  findings.some((finding) => isError(finding) && finding.rule === "document-size");

/** Whether a round took from a document what could be read before, or made it too long. */
const isWorse = (before: LintReport, after: LintReport): boolean =>
  (before.policy !== undefined && after.policy === undefined) || (isTooLong(after) && !isTooLong(before));

/**
 * Applies all fixes of a document's findings, again and again until there are none. What a fix does not touch stays as it is
 * written; comments are left alone, and so is JSON that breaks off. Where a round would make things worse, or fixes never end,
 * it is not made. A fix keeps what the author evidently meant, which is not always what the document
 * said: `cos:getobject` allows nothing, its repair `cos:GetObject` does.
 *
 * @example
 * ```ts
 * import { fixPolicy } from "@camwright/lint";
 *
 * const text = '{"version": "2.0", "statement": [{"effect": "Deny", "action": ["cos:*", "cos:Get*"], "resource": "*"}]}';
 * fixPolicy(text).text; // => '{"version": "2.0", "statement": [{"effect": "deny", "action": ["cos:*"], "resource": "*"}]}'
 * ```
 */
export const fixPolicy = (text: string, options: LintOptions = {}): Fixed => {
  const before: Fixed = { text, report: lintPolicy(text, options) };
  let fixed = before;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = applyFixes(fixed.text, fixed.report.findings.filter(isApplied));
    if (next === fixed.text) return fixed;
    const report = lintPolicy(next, options);
    if (isWorse(fixed.report, report)) return fixed;
    fixed = { text: next, report };
  }
  return before;
};
