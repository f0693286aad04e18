import type { MatrixAction } from "@camwright/analysis";
import type { AccessBasis } from "@camwright/catalog";
import type { Cited } from "../see/cited.js";
import type { Level } from "../see/matrix-rows.js";
import type { NoSubject, Scope } from "../see/scope.js";

/** An action with what a caller may do with it, and what a catalog says of it. */
export interface CellAction extends MatrixAction {
  /** What it does, as the catalog has it; absent where no document says. */
  readonly meaning?: string;
  /** On what its access level rests; absent where the level is not known. */
  readonly basis?: AccessBasis;
  readonly sources: readonly Cited[];
}

/** The actions of one field of the matrix. */
interface Cell {
  readonly _tag: "cell";
  readonly actions: readonly CellAction[];
}

/** Asks for the actions of one service and access level. */
export interface CellQuestion {
  readonly takes: Scope & { readonly service: string; readonly level: Level };
  readonly gives: Cell | NoSubject;
}
