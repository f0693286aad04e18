import {
  type DecodeOptions,
  documentTree,
  encodePolicy,
  type Inspection,
  inspectPolicy,
  type Locate,
  type Policy,
  type Severity,
} from "@camwright/core";
import { type Catalogs, noCatalogs } from "./catalogs.js";
import { factsFor } from "./facts/facts.js";
import { prefixesIn } from "./facts/prefixes-in.js";
import type { PlacedStatement } from "./read/placed.js";
import { readStatements } from "./read/read-statements.js";
import type { LintFinding, LintRule, LintRuleId, Remark, Repair } from "./rule.js";
import { lintRules } from "./rules/rules.js";

/** How to look at a document. */
export interface LintOptions extends DecodeOptions {
  /** The facts about services; without them the rules that need some say nothing. */
  readonly catalogs?: Catalogs;
  /** Rules that are not reported. An error of validating is reported all the same. */
  readonly ignore?: readonly string[];
}

/** Everything there is to say about a document: like an `Inspection`, with the findings of this package's rules among the others. */
export interface LintReport extends Omit<Inspection, "findings"> {
  /** In the order of the document; of each severity at most the first 1,000 of validating and as many of linting. */
  readonly findings: readonly LintFinding[];
}

/** Of each severity as many findings of the rules are kept, like those of validating. */
const mostFindings = 1000;

interface Draft {
  readonly id: LintRuleId;
  readonly rule: LintRule;
  readonly remark: Remark;
}

const fixOf = ({ title, edits }: Repair, locate: Locate): LintFinding["fix"] & object => ({
  title,
  edits: edits.map(({ span, newText }) => ({ range: locate(span), newText })),
});

const findingOf = ({ id, rule, remark }: Draft, locate: Locate): LintFinding => {
  const { at, message, severity = rule.severity, repair } = remark;
  const finding = { rule: id, severity, message, path: at.path, range: locate(at.span), source: rule.source };
  return repair === undefined ? finding : { ...finding, fix: fixOf(repair, locate) };
};

const draftsOf = (
  statements: readonly PlacedStatement[],
  options: LintOptions,
  kind: Inspection["kind"],
): readonly Draft[] => {
  const { catalogs = noCatalogs, ignore = [] } = options;
  const context = { kind, facts: factsFor(statements, catalogs) };
  const rules = Object.entries(lintRules) as readonly (readonly [LintRuleId, LintRule])[];
  const asked = rules.filter(([id]) => !ignore.includes(id));
  return statements.flatMap((statement) =>
    asked.flatMap(([id, rule]) => rule.check(statement, context).map((remark) => ({ id, rule, remark }))),
  );
};

/** The first of each severity. */
const firstOnes = (drafts: readonly Draft[]): readonly Draft[] => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  return drafts.filter(({ rule, remark }) => {
    const severity = remark.severity ?? rule.severity;
    counts[severity] += 1;
    return counts[severity] <= mostFindings;
  });
};

const inOrder = (findings: readonly LintFinding[]): readonly LintFinding[] =>
  findings.toSorted((one, other) => (one.range?.start.offset ?? 0) - (other.range?.start.offset ?? 0));

const lintText = (text: string, options: LintOptions): LintReport => {
  const inspection = inspectPolicy(text, options);
  const { ignore = [] } = options;
  const { kind, policy, omitted } = inspection;
  const validated = inspection.findings.filter(({ rule, severity }) => severity === "error" || !ignore.includes(rule));
  const tree = policy && documentTree(text);
  if (policy === undefined || tree === undefined) return { ...inspection, findings: validated };
  const drafts = draftsOf(readStatements(tree.root, policy), options, kind);
  const kept = firstOnes(drafts);
  const findings = inOrder([...validated, ...kept.map((draft) => findingOf(draft, tree.locate))]);
  return { ...inspection, findings, omitted: omitted + drafts.length - kept.length };
};

/** The places are of a text that nobody has. */
const withoutPlaces = (report: LintReport): LintReport => ({
  ...report,
  findings: report.findings.map(({ range: _range, fix: _fix, ...finding }) => finding),
});

/**
 * Validates a document and looks for likely mistakes and dangerous grants in it. Never fails: a document that cannot be read
 * has the findings that say why. A policy in place of a text has findings without ranges and fixes.
 *
 * Rules that go by facts need `catalogs`, and say nothing where the facts are unknown.
 *
 * @example
 * ```ts
 * import { lintPolicy } from "@camwright/lint";
 * import { catalog } from "@camwright/catalog-cos/metadata";
 *
 * const text = '{"version": "2.0", "statement": [{"effect": "allow", "action": ["cos:getobject"], "resource": ["*"]}]}';
 * const { findings } = lintPolicy(text, { catalogs: { find: (prefix) => (prefix === "cos" ? { catalog } : undefined) } });
 * findings.map(({ rule, path }) => `${rule} ${path}`); // => ["action-case /statement/0/action/0"]
 * findings[0]?.fix?.edits[0]?.newText; // => '"cos:GetObject"'
 * ```
 */
export const lintPolicy = (document: string | Policy, options: LintOptions = {}): LintReport =>
  typeof document === "string" ? lintText(document, options) : withoutPlaces(lintText(encodePolicy(document), options));

/**
 * The prefixes of services that a document names, so that a program can load their catalogs first; empty for a document that
 * cannot be read.
 *
 * @example
 * ```ts
 * import { prefixesOf } from "@camwright/lint";
 *
 * const text = '{"version": "2.0", "statement": [{"effect": "allow", "action": ["cos:Get*"], "resource": ["qcs::vpc:::*"]}]}';
 * prefixesOf(text); // => ["cos", "vpc"]
 * ```
 */
export const prefixesOf = (text: string, options: DecodeOptions = {}): readonly string[] => {
  const { policy } = inspectPolicy(text, options);
  const tree = policy && documentTree(text);
  return policy === undefined || tree === undefined ? [] : prefixesIn(readStatements(tree.root, policy));
};
