import { misspeltNames } from "@camwright/catalog";
import { quote } from "@camwright/core";
import type { NamedAction } from "../facts/named-action.js";
import type { Service } from "../facts/service.js";
import type { LintRule } from "../rule.js";
import { didYouMean } from "../text/listed.js";
import { isUnderAnotherPrefix } from "./naming.js";

/** So many unknown actions of a statement get hints, because each is compared with all names of its service. */
const mostHints = 50;

const leftOut = ({ catalog }: Service, name: string): string => {
  const found = catalog?.leftOut?.find((each) => each.name === name);
  return found === undefined ? "" : `; it was left out: ${found.reason}`;
};

const messageFor = ({ text, prefix, name, service }: NamedAction, index: number): string => {
  const near = service === undefined || index >= mostHints ? [] : misspeltNames(name, service.names);
  const hint = didYouMean(near.map((each) => `${prefix}:${each}`));
  return `the catalog of \`${prefix}\` has no ${quote(text)}${hint}${service === undefined ? "" : leftOut(service, name)}`;
};

/** An action that the catalog of its service does not have: new, internal, of the console, or misspelt. */
export const actionUnknown: LintRule = {
  severity: "info",
  source: "598/10603",
  summary: "the service is known and has no such action in its catalog",
  check: (statement, { facts }) =>
    facts
      .actionsOf(statement)
      .filter(
        (action) =>
          action.form === "exact" &&
          action.isMissing &&
          action.service?.inOtherCase(action.name).length === 0 &&
          !isUnderAnotherPrefix(action, facts),
      )
      .map((action, index) => ({ at: action.entry, message: messageFor(action, index) })),
};
