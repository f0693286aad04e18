import type { MatrixRow } from "../see/matrix-rows.js";
import type { NoSubject, Scope } from "../see/scope.js";

/** What a caller may do at all, by service and access level. */
export interface Matrix {
  readonly _tag: "matrix";
  readonly rows: readonly MatrixRow[];
  /** Whether all services were looked at, because a policy names them all. */
  readonly isWhole: boolean;
  /** The versions of the catalogs, for people. */
  readonly version: string;
}

/** Asks what a caller may do, by service and access level. */
export interface MatrixQuestion {
  readonly takes: Scope;
  readonly gives: Matrix | NoSubject;
}
