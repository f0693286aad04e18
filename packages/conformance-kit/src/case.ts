/** The three answers; `unknown` where the decision depends on something that the case leaves open. */
export type Outcome = "allow" | "deny" | "unknown";

/**
 * How sure the expected answer of a case is. `documented`: a page of the documentation gives the outcome, or states plainly the
 * rule that it follows from. `assumed`: it rests on a reading of what pages leave open or contradict each other about.
 */
export type Verdict = "documented" | "assumed";

/** What a program is asked: one line of its input. `schema/case.schema.json` describes `policies` and `request`. */
export interface Question {
  readonly id: string;
  /** Policy documents by layer: `identity`, `boundary`, `session`, `bucket`, `trust`, `scp`, `general`. */
  readonly policies: Readonly<Record<string, unknown>>;
  readonly request: Readonly<Record<string, unknown>>;
  readonly resourceOwner?: Readonly<Record<string, unknown>>;
}

/** A question with the answer that is expected, and where that answer comes from. */
export interface KitCase extends Question {
  readonly verdict: Verdict;
  /** The rule of `data/rules.ndjson` that the case is about. */
  readonly tag: string;
  readonly expected: Outcome;
  /** The reason beside the answer, where the case is about it. */
  readonly reason?: string;
  /** The pages, by product and page number, where there are any. */
  readonly source?: string;
  /** Why this is the answer, in one sentence. */
  readonly why: string;
  readonly note?: string;
  /** What the page says happens, where that is an exception to its own rules. */
  readonly documented?: Outcome;
}

/** A rule that cases are about. */
export interface KitRule {
  readonly id: string;
  readonly says: string;
  /** `H`, `M`: documented; `L`: inferred; `assumed`; several where the rule answers several questions. */
  readonly confidence?: string;
  readonly sources: readonly string[];
  readonly otherReadings?: readonly string[];
}

/** The answer of a program to a question: one line of its output. */
export interface Answer {
  readonly decision: Outcome;
  readonly reason?: string;
}
