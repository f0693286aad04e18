import { quote } from "@camwright/core";
import { type LintRule, removalOf } from "../rule.js";

/** The same resource twice in one list. */
export const resourceDuplicate: LintRule = {
  severity: "warning",
  source: "598/10603",
  summary: "a resource is in the list already",
  check: ({ resource = [] }) => {
    const seen = new Set<string>();
    return resource.flatMap((entry) => {
      if (!seen.has(entry.text)) {
        seen.add(entry.text);
        return [];
      }
      return [{ at: entry, message: `${quote(entry.text)} is in the list already`, ...removalOf(entry) }];
    });
  },
};
