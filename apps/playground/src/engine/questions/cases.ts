import type { OpenedCases } from "../suite/open-cases.js";
import type { Tab } from "../workspace.js";

/** Reads a file of cases beside the documents that are open. */
export interface CasesQuestion {
  readonly takes: { readonly file: string; readonly tabs: readonly Tab[] };
  readonly gives: OpenedCases;
}
