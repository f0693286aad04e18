import type { Facts } from "../facts/facts.js";
import type { NamedAction } from "../facts/named-action.js";

/** Whether the prefix itself is known to be another one; then nothing else is said about the name. */
export const isUnderAnotherPrefix = ({ text }: NamedAction, facts: Facts): boolean =>
  facts.advice(text).some(({ relation }) => relation === "instead");

/** The first of the actions of each prefix, so that a fault of a prefix is told once a statement. */
export const firstOfPrefix = (actions: readonly NamedAction[]): readonly NamedAction[] => {
  const seen = new Set<string>();
  return actions.filter(({ prefix }) => {
    if (prefix === "" || seen.has(prefix)) return false;
    seen.add(prefix);
    return true;
  });
};
