import type { Effect, Operator, Span } from "@camwright/core";

/** A text of a document with its place. */
export interface Entry {
  readonly text: string;
  /** JSON pointer to it. */
  readonly path: string;
  readonly span: Span;
  /** What goes if it goes, the comma beside it among it. Absent where it has no neighbour in its list. */
  readonly cut?: Span;
}

/** One condition key under one operator. */
export interface Test {
  readonly operator: Operator;
  readonly key: Entry;
}

/** One statement, as its document has it. */
export interface PlacedStatement {
  readonly effect: Effect;
  /** The entries; the element `"*"` is one entry. */
  readonly action: readonly Entry[];
  /** The entries; absent where the statement has no such element. */
  readonly resource?: readonly Entry[];
  /** Whether it holds under a condition only. */
  readonly isConditional: boolean;
  /** What its condition asks, but for operators that do not exist. */
  readonly tests: readonly Test[];
}
