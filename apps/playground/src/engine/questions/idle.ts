import type { MatchedStatement } from "@camwright/evaluator";
import type { Mark } from "../mark.js";
import type { Tab } from "../workspace.js";

/** A statement by its tab and its index there, from 0. */
export interface StatementPlace {
  readonly tab: string;
  readonly statement: number;
  readonly effect: MatchedStatement["effect"];
}

/** A statement that does nothing, where it stands, and why. */
export interface IdleStatement extends Mark, StatementPlace {
  /** It matches no request, denies leave nothing of it, or others do the same. */
  readonly kind: "vacuous" | "shadowed" | "redundant";
  /** The statements that do the same, or that deny what it allows; none where several do it only together. */
  readonly by: readonly StatementPlace[];
  /** What has to be so for it to count nevertheless. */
  readonly unless?: string;
  /** The part of the text that may go; absent unless a proof says that the document means the same without it, wherever it is put. */
  readonly removal?: { readonly from: number; readonly to: number };
}

/** The statements that do nothing, and of how many it is not known. */
interface Idle {
  readonly statements: readonly IdleStatement[];
  /** Statements of which a question has no answer, such as where the work would be too much. */
  readonly undecided: number;
}

/** Asks which statements of the caller's policies, and of the layers around them, do nothing. */
export interface IdleQuestion {
  readonly takes: { readonly tabs: readonly Tab[] };
  readonly gives: Idle;
}
