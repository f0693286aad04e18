import type { Comparison } from "@camwright/analysis";
import type { Tab } from "../workspace.js";

/** What two documents allow, one against the other. */
export type Compared =
  | { readonly _tag: "compared"; readonly comparison: Comparison }
  | { readonly _tag: "different-kinds" }
  | { readonly _tag: "unreadable"; readonly side: "base" | "next" };

/** Asks what one document allows against another. */
export interface CompareQuestion {
  readonly takes: { readonly base: Tab; readonly next: Tab };
  readonly gives: Compared;
}
