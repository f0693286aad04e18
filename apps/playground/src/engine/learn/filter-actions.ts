import type { AccessLevel, Granularity } from "@camwright/catalog";
import type { CataloguedAction } from "@camwright/catalog-loader";

/** The access levels in the order in which they are shown. */
export const accessLevels: readonly (AccessLevel | "unknown")[] = [
  "list",
  "read",
  "write",
  "tagging",
  "permissions",
  "unknown",
];

/** How finely actions are authorised, in the order in which it is shown. */
export const granularities: readonly Granularity[] = ["resource", "operation", "unknown"];

/** Which actions are wanted: all where nothing is said. */
export interface ActionFilter {
  readonly text: string;
  readonly level: AccessLevel | "unknown" | "all";
  readonly granularity: Granularity | "all";
}

/** Every word of a text is somewhere in the other one; case does not count. */
export const hasWords = (words: string, text: string): boolean => {
  const searched = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word));
};

const textOf = ({ action, facts }: CataloguedAction): string =>
  [action, facts?.description, ...(facts?.resourceTypes ?? []), ...(facts?.conditionKeys ?? [])].join(" ");

/** The actions that a filter lets through, in their order. */
export const filterActions = (
  actions: readonly CataloguedAction[],
  { text, level, granularity }: ActionFilter,
): readonly CataloguedAction[] =>
  actions.filter(
    (action) =>
      (level === "all" || action.access === level) &&
      (granularity === "all" || action.granularity === granularity) &&
      (text === "" || hasWords(text, textOf(action))),
  );
