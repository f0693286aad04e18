import type { MatchedStatement } from "@camwright/evaluator";
import type { Witness } from "../witness.js";

interface Found {
  readonly at: MatchedStatement;
  /** For people; may change between versions. */
  readonly message: string;
}

/** The statement matches no request: its condition contradicts itself, or it names no action or resource that there can be. */
export interface Vacuous extends Found {
  readonly kind: "vacuous";
}

/** An allow that never takes effect, because denies refuse everything that it matches. */
export interface Shadowed extends Found {
  readonly kind: "shadowed";
  /** Denies that together are enough; with any of them left out, they are not. */
  readonly by: readonly MatchedStatement[];
}

/** Removing this statement alone changes nothing. Two statements may each be redundant because of the other. */
export interface Redundant extends Found {
  readonly kind: "redundant";
  /** A statement that matches whatever this one does, if there is one; otherwise several together make it redundant. */
  readonly by: readonly MatchedStatement[];
  /** What has to be so for the statement to count nevertheless, such as other policies of the caller; absent where nothing does. */
  readonly unless?: string;
}

/** An entry of the `action` element has no action of the catalog. */
export interface MatchesNothing extends Found {
  readonly kind: "matches-nothing";
  /** The index of the entry in the element. */
  readonly entry: number;
  readonly action: string;
}

/** A question about a statement that has no answer. */
export interface Undecided extends Found {
  readonly kind: "unknown";
  readonly question: "vacuous" | "shadowed" | "redundant" | "matches-nothing" | "overlapping";
  readonly reason: string;
}

/** What there is to say about one statement. */
export type StatementFinding = Vacuous | Shadowed | Redundant | MatchesNothing | Undecided;

/** Two statements of one layer that match the same request. */
export interface Overlap {
  readonly at: MatchedStatement;
  readonly with: MatchedStatement;
  /** A request that both match. */
  readonly witness: Witness;
}
