import type { Typing } from "../assist/complete.js";
import type { Completion } from "../assist/suggestion.js";
import type { RequestDraft } from "../workspace.js";

/** Asks what may be put in where something is being typed; the accounts of the request are offered where one is filled in. */
export interface CompleteQuestion {
  readonly takes: Omit<Typing, "accounts"> & { readonly request: Pick<RequestDraft, "principal" | "appId" | "owner"> };
  readonly gives: Completion | undefined;
}
