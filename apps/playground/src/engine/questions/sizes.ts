import type { DocumentSize } from "@camwright/core";
import type { Tab } from "../workspace.js";

/** How large a document is, and what could be saved. */
export interface SizeReport {
  readonly tab: string;
  /** `undefined` for a text that is not JSON. */
  readonly size: DocumentSize | undefined;
  /** White space in the text, which does not count against the limit. */
  readonly blank: number;
  /** A document that is proven to say the same and is smaller; absent where none was found. */
  readonly smaller?: { readonly size: number; readonly text: string };
}

/** Asks how large documents are. */
export interface SizesQuestion {
  readonly takes: { readonly tabs: readonly Tab[] };
  readonly gives: readonly SizeReport[];
}
