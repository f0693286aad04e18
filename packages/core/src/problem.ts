import type { RuleId, Severity } from "./rule.js";
import type { ServerCode } from "./server-code.js";

/** A fault of a name or value, before it is known where in a document it stands. */
export interface Problem {
  readonly rule: RuleId;
  readonly message: string;
  /** Other than the rule's own severity. */
  readonly severity?: Severity;
  /** Of the rule's error codes that which fits; otherwise it is that of the element. */
  readonly code?: ServerCode;
  /** What the whole text should probably be. */
  readonly suggestion?: string;
}

/** Nothing to report; one list for all, because most names and values are without a fault. */
export const noProblems: readonly Problem[] = [];
