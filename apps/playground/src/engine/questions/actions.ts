import type { FoundActions } from "../compose/search-actions.js";
import type { Tab } from "../workspace.js";

/** Looks for actions and services. While catalogs are still being read, asking again finds more. */
export interface ActionsQuestion {
  readonly takes: {
    readonly text: string;
    /** The services that these documents name come first. */
    readonly tabs: readonly Tab[];
    /** Counts how often the same was asked. */
    readonly round: number;
  };
  readonly gives: FoundActions;
}
