import type { Decision } from "@camwright/evaluator";
import type { SuiteEntry, Tab } from "../workspace.js";

/** What became of one kept request. */
export type SuiteResult =
  | { readonly _tag: "decided"; readonly id: string; readonly decision: Decision["decision"]; readonly passed: boolean }
  | { readonly _tag: "unfinished"; readonly id: string };

/** Asks kept requests, each by itself. */
export interface SuiteQuestion {
  readonly takes: {
    readonly tabs: readonly Tab[];
    readonly entries: readonly Pick<SuiteEntry, "id" | "request" | "expected">[];
  };
  readonly gives: readonly SuiteResult[];
}
