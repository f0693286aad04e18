import { matchesName } from "@camwright/catalog";
import { quote } from "@camwright/core";
import type { NamedAction } from "../facts/named-action.js";
import { type LintRule, removalOf } from "../rule.js";

/** Finds another entry of a list that names everything that an entry names. */
type Cover = (action: NamedAction) => NamedAction | undefined;

/** So many patterns with a star elsewhere than at the end are compared with every entry. */
const mostOthers = 50;

/** Names of actions are shorter than half of it; longer patterns cover nothing. */
const longest = 128;

/** What a text is compared as; `*:*` is `*` (598/10604). */
const textOf = ({ form, text }: NamedAction): string => (form === "any" ? "*" : text);

const isBeginning = (text: string): boolean => text.indexOf("*") === text.length - 1;

/** Patterns of the form `beginning*` are found by the lengths that they have, so that long lists take linear time. */
const coverIn = (actions: readonly NamedAction[]): Cover => {
  const patterns = actions.filter(({ form, text }) => form === "any" || (form === "pattern" && text.length <= longest));
  const beginnings = new Map<string, NamedAction>();
  for (const pattern of patterns.toReversed()) {
    if (isBeginning(textOf(pattern))) beginnings.set(textOf(pattern).slice(0, -1), pattern);
  }
  const lengths = [...new Set([...beginnings.keys()].map((text) => text.length))].toSorted((a, b) => a - b);
  const others = patterns.filter((pattern) => !isBeginning(textOf(pattern))).slice(0, mostOthers);
  const rank = new Map(actions.map((action, index) => [action, index]));
  const isBefore = (one: NamedAction, other: NamedAction): boolean => (rank.get(one) ?? 0) < (rank.get(other) ?? 0);
  // Of two patterns that cover each other, such as `a*` and `a**`, the first one stays.
  const isOther = (action: NamedAction, pattern: NamedAction | undefined): pattern is NamedAction =>
    pattern !== undefined &&
    textOf(pattern) !== textOf(action) &&
    (isBefore(pattern, action) || !matchesName(textOf(action), textOf(pattern)));
  return (action) => {
    const text = textOf(action);
    for (const length of lengths) {
      const pattern = length <= text.length ? beginnings.get(text.slice(0, length)) : undefined;
      if (isOther(action, pattern)) return pattern;
    }
    return others.find((pattern) => isOther(action, pattern) && matchesName(textOf(pattern), text));
  };
};

/** An action that a pattern of the same list names as well. */
export const actionCovered: LintRule = {
  severity: "info",
  source: "598/10604",
  summary: "a pattern of the same list covers an action",
  check: (statement, { facts }) => {
    const actions = facts.actionsOf(statement).filter(({ form }) => form !== "other");
    const cover = coverIn(actions);
    return actions.flatMap((action) => {
      const by = cover(action);
      if (by === undefined) return [];
      const message = `${quote(by.text)} of the same list covers ${quote(action.text)}`;
      return [{ at: action.entry, message, ...removalOf(action.entry) }];
    });
  },
};
