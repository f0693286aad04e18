/** What can be wrong with a run, by a stable id. */
export type ProblemRule =
  | "program-not-started"
  | "program-crashed"
  | "program-timed-out"
  | "line-too-long"
  | "lines-missing"
  | "lines-surplus"
  | "answer-unreadable"
  | "answer-id";

/** A breach of the contract between runner and program. */
export interface Problem {
  readonly rule: ProblemRule;
  /** The line of the program's output, from 1, blank ones not counted. */
  readonly line?: number;
  /** The case that the line should answer. */
  readonly id?: string;
  readonly message: string;
}
