import type { MatchedStatement } from "@camwright/evaluator";
import type { Undecided } from "./finding.js";

/** A question about a statement that has no answer, with what was asked. */
export const undecided = (
  question: Undecided["question"],
  at: MatchedStatement,
  asked: string,
  reason: string,
): Undecided => ({ kind: "unknown", question, at, reason, message: `it is unknown ${asked}: ${reason}` });
