import { quote } from "@camwright/core";
import { type LintRule, removalOf } from "../rule.js";

/** The same action twice in one list; `name/` before it says nothing (598/10603). */
export const actionDuplicate: LintRule = {
  severity: "warning",
  source: "598/10603",
  summary: "an action is in the list already",
  check: (statement, { facts }) => {
    const seen = new Set<string>();
    return facts.actionsOf(statement).flatMap(({ entry, text }) => {
      if (!seen.has(text)) {
        seen.add(text);
        return [];
      }
      return [{ at: entry, message: `${quote(text)} is in the list already`, ...removalOf(entry) }];
    });
  },
};
