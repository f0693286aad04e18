import type { DocumentSize } from "@camwright/core";
import type { LintFinding } from "@camwright/lint";
import type { TabKind } from "../workspace.js";

/** What there is to say about one document. */
export interface DocumentReport {
  readonly findings: readonly LintFinding[];
  readonly omitted: number;
  readonly size: DocumentSize | undefined;
}

/** Asks what there is to say about a text as a document of a kind. */
export interface InspectQuestion {
  readonly takes: { readonly text: string; readonly kind: TabKind };
  readonly gives: DocumentReport;
}
