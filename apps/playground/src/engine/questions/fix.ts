import type { TabKind } from "../workspace.js";

/** A text after all repairs that are proven to keep what it says, and how many findings they took away. */
interface Repaired {
  readonly text: string;
  readonly count: number;
}

/** Asks for those repairs. */
export interface FixQuestion {
  readonly takes: { readonly text: string; readonly kind: TabKind };
  readonly gives: Repaired;
}
