import type { NewStatement } from "../learn/insert-statement.js";
import type { TabKind } from "../workspace.js";

/** Asks for a document with one more statement; `text` is absent where it cannot be put in. */
export interface InsertQuestion {
  readonly takes: { readonly text: string; readonly kind: TabKind; readonly added: NewStatement };
  readonly gives: { readonly text?: string };
}
