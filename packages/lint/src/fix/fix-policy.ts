import { isError } from "@camwright/core";
import { type LintOptions, type LintReport, lintPolicy } from "../lint-policy.js";
import type { LintFinding } from "../rule.js";
import { applyFixes } from "./apply-fixes.js";
import { type Change, changeBy, isCorrection, keepsMeaning } from "./meaning.js";

/** Which repairs are made. */
export interface FixOptions extends LintOptions {
  /** `false` leaves out the repairs that put right what a document says, so that it is proven to say the same. `true` if absent. */
  readonly corrections?: boolean;
}

/** What became of a document, and what is left to say about it. */
export interface Fixed {
  readonly text: string;
  /** About the new text. */
  readonly report: LintReport;
  /** What the new text says otherwise, and by which repairs; all others keep the meaning, which is proven. */
  readonly changes: readonly Change[];
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

interface Round {
  readonly text: string;
  readonly changes: readonly Change[];
  /** The findings whose repairs would not keep the meaning. */
  readonly refused: readonly LintFinding[];
}

/** So many repairs are tried and described one by one; of more, they are taken together. */
const mostAlone = 20;

/** The repairs that keep the meaning, each of them and all together. */
const keep = ({ text, report }: Fixed, findings: readonly LintFinding[], options: LintOptions): Round => {
  const whole = applyFixes(text, findings);
  if (keepsMeaning(report, whole, options)) return { text: whole, changes: [], refused: [] };
  const tried = findings.slice(0, mostAlone);
  const good = tried.filter((finding) => keepsMeaning(report, applyFixes(text, [finding]), options));
  const next = applyFixes(text, good);
  return keepsMeaning(report, next, options)
    ? { text: next, changes: [], refused: findings.filter((finding) => !good.includes(finding)) }
    : { text, changes: [], refused: findings };
};

/** The repairs that put right what the document says, with what each of them changes. */
const correct = ({ text, report }: Fixed, findings: readonly LintFinding[], options: LintOptions): Round => {
  const next = applyFixes(text, findings);
  const [first] = findings;
  const changes =
    findings.length > mostAlone && first !== undefined
      ? [changeBy(report, next, { ...first, path: "" }, options)]
      : findings.map((finding) => changeBy(report, applyFixes(text, [finding]), finding, options));
  return { text: next, changes: changes.flatMap((change) => change ?? []), refused: [] };
};

const nameOf = ({ rule, path, fix }: LintFinding): string => JSON.stringify([rule, path, fix?.title]);

/**
 * Applies all fixes of a document's findings, again and again until there are none. What a fix does not touch stays as it is
 * written; comments are left alone, and so is JSON that breaks off. Where a round would make things worse, or fixes never end,
 * it is not made.
 *
 * A fix keeps the meaning of the document, which is proven by `accepted` of `@camwright/analysis` before it is made; without a proof it
 * is not. Fixes of what is evidently a mistake change it: `cos:getobject` allows nothing, its repair `cos:GetObject` does. `changes`
 * says which these are, and what the document allows by each that it did not, or the other way round.
 *
 * @example
 * ```ts
 * import { fixPolicy } from "@camwright/lint";
 *
 * const text = '{"version": "2.0", "statement": [{"effect": "Deny", "action": ["cos:*", "cos:Get*"], "resource": "*"}]}';
 * fixPolicy(text).text; // => '{"version": "2.0", "statement": [{"effect": "deny", "action": ["cos:*"], "resource": "*"}]}'
 * fixPolicy(text).changes; // => []
 *
 * const swapped = '{"version": "2.0", "statement": [{"effect": "allow", "action": ["cos:*"], "resource": ["qcs::ap-guangzhou:cos::*"]}]}';
 * fixPolicy(swapped).changes.map(({ rule, relation }) => `${rule}: ${relation}`); // => ["resource-swapped: incomparable"]
 * fixPolicy(swapped, { corrections: false }).text === swapped; // => true
 * ```
 */
export const fixPolicy = (text: string, options: FixOptions = {}): Fixed => {
  const { corrections = true } = options;
  const before: Fixed = { text, report: lintPolicy(text, options), changes: [] };
  const refused = new Set<string>();
  let fixed = before;
  for (let round = 0; round < mostRounds; round += 1) {
    const asked = fixed.report.findings.filter(
      (finding) => isApplied(finding) && (corrections || !isCorrection(finding)) && !refused.has(nameOf(finding)),
    );
    const keeping = asked.filter((finding) => !isCorrection(finding));
    const next = keeping.length > 0 ? keep(fixed, keeping, options) : correct(fixed, asked, options);
    for (const finding of next.refused) refused.add(nameOf(finding));
    if (next.text === fixed.text) {
      if (next.refused.length === 0) return fixed;
      continue;
    }
    const report = lintPolicy(next.text, options);
    if (isWorse(fixed.report, report)) return fixed;
    fixed = { text: next.text, report, changes: [...fixed.changes, ...next.changes] };
  }
  return before;
};
