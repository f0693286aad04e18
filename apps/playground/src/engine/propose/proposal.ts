import type { RepairEdit } from "@camwright/analysis";
import type { DiffLine } from "./line-diff.js";

/** A document as it would be. */
export interface DocumentChange {
  readonly tab: string;
  readonly text: string;
  /** What is done, with statements by their place in the document before. */
  readonly edits: readonly RepairEdit[];
  readonly lines: readonly DiffLine[];
}

/** Why there is no proposal. */
export type NoProposal =
  /** The request cannot be asked, or is decided so already. */
  | "nothing-to-do"
  /** The answer is not known, and a change of documents would not make it so. */
  | "not-known"
  /** What would have to change has principals, or is no document of the page. */
  | "other-document"
  /** Another account owns the resource, and has to grant the access itself. */
  | "other-account"
  /** A document has errors, so that a change could mean something else. */
  | "unreadable"
  /** The documents are too large for a search. */
  | "too-large"
  /** No change of actions, resources and statements was found that makes it so. */
  | "none-found";

/** Changes of documents after which a request is decided as wanted, or why none are proposed. */
export type Proposal =
  | { readonly _tag: "changes"; readonly changes: readonly DocumentChange[] }
  | { readonly _tag: "none"; readonly reason: NoProposal };
