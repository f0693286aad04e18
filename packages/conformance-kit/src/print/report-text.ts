import type { KitRule, Verdict } from "../case.js";
import type { Difference, Report } from "../compare/compare-answers.js";
import type { Problem } from "../problem.js";
import { printable } from "./printable.js";

const shownProblems = 20;

const problemLine = ({ rule, line, id, message }: Problem): string => {
  const place = [line === undefined ? [] : [`line ${line}`], id === undefined ? [] : [id]].flat().join(", ");
  return `${rule}: ${place === "" ? "" : `${place}: `}${message}`;
};

const problemLines = (problems: readonly Problem[]): readonly string[] => [
  ...problems.slice(0, shownProblems).map(problemLine),
  ...(problems.length > shownProblems ? [`and ${problems.length - shownProblems} more problems`] : []),
];

const differenceLine = ({ id, expected, answer, why, source }: Difference): string =>
  `  ${id}: expected ${expected}, answered ${answer}: ${why}${source === undefined ? "" : ` (${source})`}`;

const tagLines = (
  tag: string,
  differences: readonly Difference[],
  rules: ReadonlyMap<string, KitRule>,
): readonly string[] => {
  const rule = rules.get(tag);
  return [`${tag}${rule === undefined ? "" : `: ${rule.says}`}`, ...differences.map(differenceLine)];
};

/** The differences of a class under the rules that they are about, in the order in which these come. */
const differenceLines = (
  { differences }: Report,
  verdict: Verdict,
  rules: ReadonlyMap<string, KitRule>,
): readonly string[] => {
  const own = differences.filter((difference) => difference.verdict === verdict);
  const tags = [...new Set(own.map(({ tag }) => tag))];
  return tags.flatMap((tag) =>
    tagLines(
      tag,
      own.filter((difference) => difference.tag === tag),
      rules,
    ),
  );
};

const countLine = ({ summary }: Report, verdict: Verdict): string => {
  const { cases, same, different } = summary[verdict];
  const open = cases - same - different;
  return `${verdict}: ${same} of ${cases} as expected, ${different} different${open > 0 ? `, ${open} not answered` : ""}`;
};

const verdictText = ["passed", "failed: documented cases differ", "failed: the program does not keep the contract"];

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, "", ...lines];

/** A report for people: what is wrong first by class and rule, the totals last. */
export const reportText = (report: Report, rules: ReadonlyMap<string, KitRule>): string => {
  const documented = differenceLines(report, "documented", rules);
  const assumed = differenceLines(report, "assumed", rules);
  const lines = [
    ...section("Problems of the run", problemLines(report.problems)),
    ...section("Documented cases that differ", documented),
    ...section("Cases that rest on another reading", assumed),
    "",
    countLine(report, "documented"),
    countLine(report, "assumed"),
    report.status === 1 && documented.length === 0
      ? "failed: cases differ (--strict)"
      : (verdictText[report.status] ?? ""),
  ];
  return `${lines.map(printable).join("\n").trimStart()}\n`;
};
