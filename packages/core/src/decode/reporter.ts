import type { Finding, Fix } from "../finding.js";
import type { Problem } from "../problem.js";
import { rules } from "../rule.js";
import type { JsonNode, Span } from "./json-node.js";
import type { Locate } from "./position.js";

/** Collects the findings of one document while it is read. */
export interface Reporter {
  /** Everything reported so far, in the order of the document. */
  readonly findings: readonly Finding[];
  /** Reports a problem of the element at `path`, standing at `span`; `fix` where the repair is more than a replacement. */
  readonly report: (problem: Problem, path: string, span: Span | undefined, fix?: Repair) => void;
}

/** A repair by offsets; the reporter turns it into a fix with lines and columns. */
export interface Repair {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
}

/** A suggestion for a text becomes the replacement of its JSON string. */
const replacement = (problem: Problem, span: Span | undefined): Repair | undefined =>
  problem.suggestion === undefined || span === undefined
    ? undefined
    : {
        title: `replace by \`${problem.suggestion}\``,
        edits: [{ span, newText: JSON.stringify(problem.suggestion) }],
      };

const withRange = (repair: Repair, locate: Locate): Fix => ({
  title: repair.title,
  edits: repair.edits.map(({ span, newText }) => ({ range: locate(span), newText })),
});

/** A reporter for one document. `locate` is absent for values that have no text. */
export const makeReporter = (locate: Locate | undefined): Reporter => {
  const findings: Finding[] = [];
  return {
    findings,
    report: (problem, path, span, fix) => {
      const { severity, source, ...rule } = rules[problem.rule] as (typeof rules)[keyof typeof rules];
      const repair = fix ?? replacement(problem, span);
      findings.push({
        rule: problem.rule,
        severity: problem.severity ?? severity,
        message: problem.message,
        path,
        ...(locate === undefined || span === undefined ? {} : { range: locate(span) }),
        source,
        ...(rule.code === undefined ? {} : { code: rule.code }),
        ...(repair === undefined || locate === undefined ? {} : { fix: withRange(repair, locate) }),
      });
    },
  };
};

/** Reports several problems of one text element. */
export const reportAll = (reporter: Reporter, problems: readonly Problem[], path: string, node: JsonNode): void => {
  for (const problem of problems) reporter.report(problem, path, node.span);
};

/** The JSON pointer of a member or item below `path`. */
export const below = (path: string, key: string | number): string =>
  `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
