import {
  type Case,
  compileDocuments,
  type Decision,
  explainDocuments,
  type PolicyDocuments,
} from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import type { BrokenLine, CaseLine } from "./case-line.js";

/** The answer to one line. */
export interface Answer {
  /** The line of output. */
  readonly text: string;
  readonly decision: Decision["decision"];
  readonly status: ExitStatus;
  /** Whether the case is decided as it expects, where it does. */
  readonly met?: boolean;
}

const statusOf = ({ expected }: Case, { decision }: Decision): ExitStatus => {
  if (expected === decision) return exitStatus.yes;
  if (decision === "unknown") return exitStatus.undecided;
  return expected === undefined ? exitStatus.yes : exitStatus.no;
};

/** A line that is no case has its line in the answer too, so that lines correspond. */
const answerBroken = ({ number, id }: BrokenLine): Answer => {
  const note = { rule: "case-unreadable", message: `line ${number} of the input is not a case` } as const;
  const decision: Decision = { decision: "unknown", reason: "implicit-deny", matched: [], notes: [note] };
  const text = JSON.stringify({ ...(id === undefined ? {} : { id }), ...decision });
  return { text, decision: decision.decision, status: exitStatus.misuse };
};

type Decide = ReturnType<typeof compileDocuments>;

/** The same key for equal documents; `undefined` where they nest too deep to be written. */
const keyOf = (policies: PolicyDocuments): string | undefined => {
  try {
    return JSON.stringify(policies);
  } catch {
    return undefined;
  }
};

/**
 * Cases often come in runs that share their policies; reading and compiling those costs far more than to decide one request.
 */
const compiler = (compile: (policies: PolicyDocuments) => Decide): ((policies: PolicyDocuments) => Decide) => {
  let last: { readonly key: string; readonly decide: Decide } | undefined;
  return (policies) => {
    const key = keyOf(policies);
    if (key !== undefined && key === last?.key) return last.decide;
    const decide = compile(policies);
    last = key === undefined ? undefined : { key, decide };
    return decide;
  };
};

/** Answers the lines of a file of cases, with explanations where they are asked for. */
export const caseAnswerer = (explains: boolean): ((line: CaseLine) => Answer) => {
  const compile = compiler(explains ? explainDocuments : compileDocuments);
  return (line) => {
    if (Either.isLeft(line)) return answerBroken(line.left);
    const { id, expected, policies, ...question } = line.right;
    const decision = compile(policies)(question);
    const met = expected === undefined ? {} : { met: expected === decision.decision };
    const answer = {
      ...(id === undefined ? {} : { id }),
      ...decision,
      ...(expected === undefined ? {} : { expected }),
    };
    return {
      text: JSON.stringify({ ...answer, ...met }),
      decision: decision.decision,
      status: statusOf(line.right, decision),
      ...met,
    };
  };
};
