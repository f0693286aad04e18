import type { Decision } from "../decision.js";
import type { Question } from "./question.js";

/** An answer without its reason. */
export type Outcome = Decision["decision"];

/**
 * Another reading of a point: the question whose standard answer is the answer under that reading, or that answer itself;
 * `undefined` where the point does not occur.
 */
export type OtherReading = (question: Question, ask: (question: Question) => Outcome) => Question | Outcome | undefined;

/** A point that the documents leave open. */
export interface OpenPoint {
  /** What is open, in a few words. */
  readonly question: string;
  /** The reading that is taken. */
  readonly reading: string;
  readonly others: readonly OtherReading[];
}
