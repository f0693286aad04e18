import type { Finding, Fix } from "../finding.js";
import type { PolicyKind } from "../kind.js";
import type { Problem } from "../problem.js";
import { quote } from "../quote.js";
import { type Rule, rules, type Severity } from "../rule.js";
import type { ServerCode } from "../server-code.js";
import { sessionCode } from "../session-code.js";
import { elementCode } from "./element-code.js";
import type { JsonNode, Span } from "./json-node.js";
import { type Path, pointerOf } from "./path.js";
import type { Locate } from "./position.js";

/** Of each severity as many findings of one document are kept; more help nobody, and so their size stays bounded. */
const mostFindings = 1000;

/** Everything that was reported about one document. */
interface Report {
  /** In the order of the document: by where they begin, and as reported where they begin at the same place. */
  readonly findings: readonly Finding[];
  /** How many more there were than are kept. */
  readonly omitted: number;
}

/** Collects the findings of one document while it is read. */
export interface Reporter {
  /** Reports a problem of the element at `path`, standing at `span`; `repair` where it is more than a replacement. */
  readonly report: (problem: Problem, path: Path, span: Span, repair?: Repair) => void;
  /** What has been reported so far. */
  readonly result: () => Report;
}

/** A repair by offsets; the reporter turns it into a fix with lines and columns. */
export interface Repair {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
}

/** A repair that puts a text in the place of another. */
export const replacement = (title: string, span: Span, newText: string): Repair => ({
  title,
  edits: [{ span, newText }],
});

/** A suggestion for a text becomes the replacement of its JSON string. */
const suggested = ({ suggestion }: Problem, span: Span): Repair | undefined =>
  suggestion === undefined
    ? undefined
    : replacement(`replace by ${quote(suggestion)}`, span, JSON.stringify(suggestion));

const fixOf = (repair: Repair | undefined, locate: Locate): Fix | undefined =>
  repair && {
    title: repair.title,
    edits: repair.edits.map(({ span, newText }) => ({ range: locate(span), newText })),
  };

/** The error code that the service would give: the rule's only one, or of several that of the element. */
const codeOf = ({ code }: Problem, { codes }: Rule, severity: Severity, path: string): ServerCode | undefined => {
  if (code !== undefined) return code;
  if (typeof codes !== "string") return codes[0];
  return codes === "of-element" && severity === "error" ? elementCode(path) : undefined;
};

type Draft = { -readonly [Name in keyof Finding]: Finding[Name] };

/** A reporter for one document. `locate` is absent for values that have no text, `kind` where it is still to be guessed. */
export const makeReporter = (locate: Locate | undefined, kind?: PolicyKind): Reporter => {
  const kept: { readonly finding: Finding; readonly offset: number }[] = [];
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };

  const report: Reporter["report"] = (problem, at, span, repair) => {
    const rule: Rule = rules[problem.rule];
    const severity = problem.severity ?? rule.severity;
    counts[severity] += 1;
    if (counts[severity] > mostFindings) return;
    const path = pointerOf(at);
    const code = codeOf(problem, rule, severity, path);
    const { rule: id, message } = problem;
    const { source } = rule;
    const finding: Draft =
      locate === undefined
        ? { rule: id, severity, message, path, source }
        : { rule: id, severity, message, path, range: locate(span), source };
    if (code !== undefined) finding.code = kind === "session" ? sessionCode(code) : code;
    const fix = locate && fixOf(repair ?? suggested(problem, span), locate);
    if (fix !== undefined) finding.fix = fix;
    kept.push({ finding, offset: span.offset });
  };
  const result = (): Report => ({
    findings: kept.toSorted((left, right) => left.offset - right.offset).map(({ finding }) => finding),
    omitted: counts.error + counts.warning + counts.info - kept.length,
  });
  return { report, result };
};

/** Reports several problems of one text element. */
export const reportAll = (reporter: Reporter, problems: readonly Problem[], path: Path, node: JsonNode): void => {
  for (const problem of problems) reporter.report(problem, path, node.span);
};
