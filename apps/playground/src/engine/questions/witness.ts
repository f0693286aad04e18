import type { NoSubject, Scope } from "../see/scope.js";
import type { RequestDraft } from "../workspace.js";

/** A request to ask: one that is allowed, or, where none is found, one that shows why. */
interface Witnessed {
  readonly _tag: "witness";
  readonly isAllowed: boolean;
  readonly draft: RequestDraft;
}

/** Asks for a request with an action, and on resources of a pattern if there is one. */
export interface WitnessQuestion {
  readonly takes: Scope & { readonly action: string; readonly resource?: string | undefined };
  readonly gives: Witnessed | NoSubject;
}
