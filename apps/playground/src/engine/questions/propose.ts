import type { Proposal } from "../propose/proposal.js";
import type { RequestDraft, Tab } from "../workspace.js";

/** Looks for changes of documents after which a request is decided as wanted. */
export interface ProposeQuestion {
  readonly takes: {
    readonly tabs: readonly Tab[];
    readonly request: RequestDraft;
    readonly wanted: "allow" | "deny";
  };
  readonly gives: Proposal;
}
