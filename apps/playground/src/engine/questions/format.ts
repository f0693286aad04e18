import type { LintFinding } from "@camwright/lint";
import type { TabKind } from "../workspace.js";

/** A text in canonical form with the place that another one was at, or why it has none. */
export type Formatted =
  | { readonly _tag: "formatted"; readonly text: string; readonly offset: number }
  | { readonly _tag: "refused"; readonly reason: LintFinding | undefined };

/** Asks for the canonical form of a document, as `camwright fmt` writes it. */
export interface FormatQuestion {
  readonly takes: { readonly text: string; readonly kind: TabKind; readonly offset: number };
  readonly gives: Formatted;
}
