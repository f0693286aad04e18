import type { Answer, KitCase, Outcome, Verdict } from "../case.js";
import type { Problem } from "../problem.js";
import { readAnswer } from "./read-answer.js";

/** A case that was answered otherwise than expected. */
export interface Difference {
  readonly id: string;
  readonly verdict: Verdict;
  readonly tag: string;
  readonly source?: string;
  readonly why: string;
  readonly expected: Outcome;
  readonly answer: Outcome;
}

/** A case that was answered as expected, for another reason. Never a failure: reasons depend on the order of the layers. */
export interface OtherReason {
  readonly id: string;
  readonly tag: string;
  readonly expected: string;
  readonly answer: string;
}

/** The cases of one class: `same` and `different` were answered, the rest were not. */
export interface Count {
  readonly cases: number;
  readonly same: number;
  readonly different: number;
}

/** What came of a run. */
export interface Report {
  /** 0: passed. 1: documented cases differ, or any with `strict`. 2: the program does not keep the contract. */
  readonly status: 0 | 1 | 2;
  readonly summary: Readonly<Record<Verdict, Count>>;
  readonly differences: readonly Difference[];
  readonly otherReasons: readonly OtherReason[];
  readonly problems: readonly Problem[];
}

interface Answered {
  readonly one: KitCase;
  readonly answer: Answer;
}

const isProblem = (read: Answer | Problem): read is Problem => "rule" in read;

const differenceOf = ({ one, answer }: Answered): readonly Difference[] => {
  if (one.expected === answer.decision) return [];
  const { id, verdict, tag, source, why, expected } = one;
  return [{ id, verdict, tag, ...(source === undefined ? {} : { source }), why, expected, answer: answer.decision }];
};

const otherReasonOf = ({ one, answer }: Answered): readonly OtherReason[] =>
  one.expected !== answer.decision ||
  one.reason === undefined ||
  answer.reason === undefined ||
  one.reason === answer.reason
    ? []
    : [{ id: one.id, tag: one.tag, expected: one.reason, answer: answer.reason }];

const countOf = (cases: readonly KitCase[], answered: readonly Answered[], verdict: Verdict): Count => {
  const own = answered.filter(({ one }) => one.verdict === verdict);
  const same = own.filter(({ one, answer }) => one.expected === answer.decision).length;
  return { cases: cases.filter((one) => one.verdict === verdict).length, same, different: own.length - same };
};

const lineProblems = (cases: number, lines: number): readonly Problem[] => {
  if (lines === cases) return [];
  const message = `${lines} lines for ${cases} cases`;
  return [{ rule: lines < cases ? "lines-missing" : "lines-surplus", message }];
};

const statusOf = (problems: number, { documented, assumed }: Report["summary"], strict: boolean): Report["status"] => {
  if (problems > 0) return 2;
  return documented.different > 0 || (strict && assumed.different > 0) ? 1 : 0;
};

/**
 * Compares the answer lines of a program with the cases, line by line; blank lines are to be left out before. `problems` are
 * those that the run had already.
 *
 * @example
 * ```ts
 * import { readKitCases } from "../kit.js";
 * import { compareAnswers } from "./compare-answers.js";
 *
 * const cases = readKitCases();
 * const expected = cases.map(({ id, expected }) => JSON.stringify({ id, decision: expected }));
 * compareAnswers(cases, expected).status; // => 0
 * compareAnswers(cases, cases.map(() => '{"decision":"allow"}')).status; // => 1
 * compareAnswers(cases, expected.slice(1)).status; // => 2
 * ```
 */
export const compareAnswers = (
  cases: readonly KitCase[],
  lines: readonly string[],
  { strict = false, problems = [] }: { readonly strict?: boolean; readonly problems?: readonly Problem[] } = {},
): Report => {
  const read = cases.slice(0, lines.length).map((one, index) => ({
    one,
    answer: readAnswer(lines[index] ?? "", index + 1, one.id),
  }));
  const answered = read.flatMap(({ one, answer }) => (isProblem(answer) ? [] : [{ one, answer }]));
  const allProblems = [
    ...problems,
    ...(problems.length > 0 && lines.length < cases.length ? [] : lineProblems(cases.length, lines.length)),
    ...read.flatMap(({ answer }) => (isProblem(answer) ? [answer] : [])),
  ];
  const summary = {
    documented: countOf(cases, answered, "documented"),
    assumed: countOf(cases, answered, "assumed"),
  };
  return {
    status: statusOf(allProblems.length, summary, strict),
    summary,
    differences: answered.flatMap(differenceOf),
    otherReasons: answered.flatMap(otherReasonOf),
    problems: allProblems,
  };
};
