import { quote } from "@camwright/core";
import type { Facts } from "../facts/facts.js";
import type { NamedAction } from "../facts/named-action.js";
import { type LintRule, type Remark, replaceBy } from "../rule.js";
import { listed } from "../text/listed.js";
import { isUnderAnotherPrefix } from "./naming.js";

/** The names of a service that an entry would stand for if letter case did not count. */
export const inOtherCase = ({ form, name, service }: NamedAction): readonly string[] => {
  if (service === undefined) return [];
  return form === "exact" ? service.inOtherCase(name) : service.fittingInOtherCase(name);
};

/** A beginning with a star, as all the names write it that it is meant for; `undefined` where they do not agree. */
const beginning = (pattern: string, names: readonly string[]): string | undefined => {
  const star = pattern.indexOf("*");
  if (star !== pattern.length - 1) return undefined;
  const [first, ...others] = [...new Set(names.map((name) => name.slice(0, star)))];
  return first === undefined || others.length > 0 ? undefined : `${first}*`;
};

const meantBy = ({ form, name }: NamedAction, names: readonly string[]): string | undefined => {
  if (form === "pattern") return beginning(name, names);
  return names.length === 1 ? names[0] : undefined;
};

/** Names that the SDK alone shows may stand beside older ones of the same letters, such as `cls:searchLog`. */
const isDocumented = ({ service }: NamedAction, names: readonly string[]): boolean =>
  names.some((name) => service?.factsOf(name) !== undefined);

const ofName = (action: NamedAction): readonly Remark[] => {
  const { entry, prefix, text } = action;
  const names = action.isMissing ? inOtherCase(action) : [];
  if (names.length === 0) return [];
  const meant = meantBy(action, names);
  const shown = listed((meant === undefined ? names : [meant]).map((name) => `${prefix}:${name}`));
  if (!isDocumented(action, names)) {
    const message = `the catalog of \`${prefix}\` has no ${quote(text)}, but ${shown}: letter case counts`;
    return [{ at: entry, message, severity: "info" }];
  }
  const remark = { at: entry, message: `${quote(text)} is no action, but ${shown} is: letter case counts` };
  return [meant === undefined ? remark : { ...remark, repair: replaceBy(entry, `${prefix}:${meant}`) }];
};

const ofPrefix = ({ entry, prefix, name }: NamedAction, facts: Facts): readonly Remark[] => {
  const lower = prefix.toLowerCase();
  if (lower === prefix || facts.isPrefix(prefix) !== false || facts.isPrefix(lower) !== true) return [];
  const message = `there is no service ${quote(prefix)}, but \`${lower}\`: letter case counts`;
  return [{ at: entry, message, repair: replaceBy(entry, `${lower}:${name}`) }];
};

/** Actions are compared with their case (C-8), so a name in another case matches nothing. */
export const actionCase: LintRule = {
  severity: "warning",
  source: "436/30580",
  summary: "an action differs from one of the catalog in letter case alone",
  check: (statement, { facts }) =>
    facts
      .actionsOf(statement)
      .filter((action) => !isUnderAnotherPrefix(action, facts))
      .flatMap((action) => (action.service === undefined ? ofPrefix(action, facts) : ofName(action))),
};
