import { matchesName } from "@camwright/catalog";
import type { Remark } from "../check/report.js";
import type { Explanations } from "./explanations.js";
import type { Uses } from "./used-actions.js";

const withoutName = (action: string): string => (action.startsWith("name/") ? action.slice("name/".length) : action);

/** The actions or patterns of documents that mean no action of any catalog, in the order of their texts. */
export const unknownActions = (used: Uses, known: ReadonlySet<string>): readonly string[] => {
  const all = [...known];
  const means = (text: string): boolean =>
    known.has(text) || (text.includes("*") && all.some((action) => matchesName(text, action)));
  return [...used.keys()].filter((text) => !means(withoutName(text))).sort();
};

/** Every unknown action is explained once, and nothing else is. */
export const checkExplanations = ({ explanations }: Explanations, unknown: readonly string[]): readonly Remark[] => {
  const explained = explanations.flatMap(({ actions }, group) =>
    actions.map((action, index) => ({ action, path: `/explanations/${group}/actions/${index}` })),
  );
  const first = new Map(explained.toReversed().map(({ action, path }) => [action, path]));
  const left = new Set(unknown);
  return [
    ...unknown
      .filter((action) => !first.has(action))
      .map((action) => ({ path: "/explanations", message: `no catalog has \`${action}\`, and it is not explained` })),
    ...explained.flatMap(({ action, path }) => [
      ...(left.has(action) ? [] : [{ path, message: `a catalog has \`${action}\`, or no document names it` }]),
      ...(first.get(action) === path ? [] : [{ path, message: `\`${action}\` is explained twice` }]),
    ]),
  ];
};
