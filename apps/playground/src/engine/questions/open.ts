import type { Tab, Workspace } from "../workspace.js";

/** What a file is opened as, or why it is not. */
export type Opened =
  | { readonly _tag: "document"; readonly document: Omit<Tab, "id"> }
  /** Everything of a page, as it was saved. */
  | { readonly _tag: "workspace"; readonly workspace: Workspace }
  /** Requests with what they shall be answered. */
  | { readonly _tag: "cases" }
  /** Larger than any policy, no text, or saved by a page and damaged since. */
  | { readonly _tag: "refused"; readonly reason: "large" | "binary" | "damaged" };

/** Asks what a file is. */
export interface OpenQuestion {
  readonly takes: { readonly name: string; readonly text: string };
  readonly gives: Opened;
}
