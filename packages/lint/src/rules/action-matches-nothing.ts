import { quote } from "@camwright/core";
import type { LintRule } from "../rule.js";
import { inOtherCase } from "./action-case.js";
import { isUnderAnotherPrefix } from "./naming.js";

/** A pattern that no action of the catalog fits; catalogs may lack an action, so it is a doubt and no error. */
export const actionMatchesNothing: LintRule = {
  severity: "info",
  source: "598/10604",
  summary: "no action of the service's catalog fits a pattern",
  check: (statement, { facts }) =>
    facts
      .actionsOf(statement)
      .filter(
        (action) =>
          action.form === "pattern" &&
          action.isMissing &&
          inOtherCase(action).length === 0 &&
          !isUnderAnotherPrefix(action, facts),
      )
      .map(({ entry, prefix, text }) => ({
        at: entry,
        message: `no action in the catalog of \`${prefix}\` fits ${quote(text)}`,
      })),
};
