import type { MatrixCell } from "@camwright/analysis";
import type { MatchedStatement } from "@camwright/evaluator";
import type { Mark } from "../mark.js";
import type { Tab } from "../workspace.js";

/** A statement that does nothing, and where it stands. */
export interface IdleStatement extends Mark {
  /** It matches no request, denies leave nothing of it, or others do the same. */
  readonly kind: "vacuous" | "shadowed" | "redundant";
  readonly at: MatchedStatement;
}

/** What the caller's policies allow, by service and access level. */
export type Explored =
  | {
      readonly _tag: "explored";
      readonly cells: readonly MatrixCell[];
      readonly catalogVersion: string;
      readonly idle: readonly IdleStatement[];
    }
  | { readonly _tag: "unreadable"; readonly tabs: readonly string[] };

/** Asks what the caller's policies allow at all, and which of their statements do nothing. */
export interface ExploreQuestion {
  readonly takes: { readonly tabs: readonly Tab[] };
  readonly gives: Explored;
}
