import { quote } from "@camwright/core";
import type { PrefixAdvice } from "../catalogs.js";
import type { NamedAction } from "../facts/named-action.js";
import { type LintRule, type Remark, replaceBy } from "../rule.js";
import { firstOfPrefix } from "./naming.js";

const isInstead = ({ relation }: PrefixAdvice): boolean => relation === "instead";

/** A pattern under another prefix would name other actions as well, so only a single action has a repair. */
const wrong = ({ entry, form }: NamedAction, advice: PrefixAdvice): Remark => {
  const message = `CAM knows ${quote(entry.text)} as ${quote(advice.action)}: ${advice.reason}`;
  return form === "exact"
    ? { at: entry, message, repair: replaceBy(entry, advice.action) }
    : { at: entry, message: `${message}; a pattern may name other actions there, so choose them by name` };
};

const prefixOf = (action: string): string => action.slice(0, Math.max(action.indexOf(":"), 0));

const second = ({ entry }: NamedAction, prefix: string, { reason }: PrefixAdvice): Remark => ({
  at: entry,
  severity: "info",
  message: `operations of this product may have the prefix ${quote(prefix)} as well: ${reason}`,
});

/** The SDK's name of a service is not its prefix in CAM (598/10588 lists the abbreviations). */
export const actionPrefix: LintRule = {
  severity: "warning",
  source: "598/10588",
  summary: "the prefix of an action should have been another one, or policies show a second one",
  check: (statement, { facts }) => {
    const actions = facts.actionsOf(statement);
    const first = new Set(firstOfPrefix(actions));
    const given = new Set(actions.map(({ prefix }) => prefix));
    return actions.flatMap((action) => {
      const advice = facts.advice(action.text);
      const instead = advice.find(isInstead);
      if (instead !== undefined) return [wrong(action, instead)];
      const others = first.has(action) ? advice.map((each) => ({ each, prefix: prefixOf(each.action) })) : [];
      return others.filter(({ prefix }) => !given.has(prefix)).map(({ each, prefix }) => second(action, prefix, each));
    });
  },
};
