import type { ActionFacts } from "@camwright/catalog";
import { quote } from "@camwright/core";
import type { NamedAction } from "../facts/named-action.js";
import type { PlacedStatement } from "../read/placed.js";
import type { LintRule, Remark } from "../rule.js";
import { listed } from "../text/listed.js";
import { isAboutAccounts, namesResources } from "./resource-kinds.js";

/** Where sources disagree about the granularity, nothing is certain. */
const isOperationLevel = (facts: ActionFacts | undefined): boolean =>
  facts?.granularity === "operation" && (facts.conflicts ?? []).every(({ granularity }) => granularity === "operation");

const consequence = ({ effect }: PlacedStatement): string =>
  effect === "allow" ? "is not allowed by this statement" : "is not denied by this statement";

/** Whether a pattern names a service as a whole; who allows that on some resources means what has resources. */
const isWhole = ({ form, name }: NamedAction): boolean => form === "pattern" && /^\*+$/.test(name);

const remarksOn = (action: NamedAction, statement: PlacedStatement): readonly Remark[] => {
  const { entry, form, members, text } = action;
  if (members === "unknown") return [];
  const concerned = members.filter(({ facts }) => isOperationLevel(facts));
  if (
    concerned.length === 0 ||
    (isWhole(action) && statement.effect === "allow" && concerned.length < members.length)
  ) {
    return [];
  }
  const advice = 'operation-level actions need the resource `"*"`, in a statement of their own';
  if (form === "exact") return [{ at: entry, message: `${quote(text)} ${consequence(statement)}: ${advice}` }];
  const names = listed(concerned.map(({ service, name }) => `${service.prefix}:${name}`));
  const message = `of ${quote(text)} this part ${consequence(statement)}: ${names}; ${advice}`;
  return [{ at: entry, message, ...(concerned.length < members.length ? { severity: "info" } : {}) }];
};

/** A specific resource does not authorise an operation-level action (598/10606, 598/47826). */
export const operationLevelResource: LintRule = {
  severity: "warning",
  source: "598/10606",
  summary: "an action that takes the resource `*` alone stands with specific resources",
  check: (statement, { facts, kind }) =>
    isAboutAccounts(kind) && namesResources(statement)
      ? facts.actionsOf(statement).flatMap((action) => remarksOn(action, statement))
      : [],
};
