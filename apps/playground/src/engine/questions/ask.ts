import type { ExplainedDecision } from "@camwright/evaluator";
import type { Places } from "../decision/places.js";
import type { Mark } from "../mark.js";
import type { DraftProblem, Origins } from "../to-case.js";
import type { RequestDraft, Tab } from "../workspace.js";

/** The answer to a request, with the tabs that its statements are in; or what keeps it from being asked. */
export type Asked =
  | {
      readonly _tag: "decided";
      readonly decision: ExplainedDecision;
      readonly origins: Origins;
      readonly marks: readonly Mark[];
      /** Where the statements stand that the explanation tells of. */
      readonly places: Places;
    }
  | { readonly _tag: "unfinished"; readonly missing: readonly DraftProblem[] };

/** Asks one request, with the reasons. */
export interface AskQuestion {
  readonly takes: { readonly tabs: readonly Tab[]; readonly request: RequestDraft };
  readonly gives: Asked;
}
