import type { Condition } from "@camwright/core";
import { conditionKey, eitherOf } from "./conditions.js";
import { coversRow, type Draft, type Elements } from "./drafts.js";
import { uncovered } from "./glob.js";

/** Whether a condition holds exactly where one of two rows' conditions does. */
export type IsEither = (left: Draft, right: Draft, conditions: readonly Condition[]) => boolean;

const textOf = (list: readonly string[]): string => JSON.stringify([...list].sort());

type Part = "actions" | "resources" | "conditions";

const keyOf = (row: Draft, part: Part): string =>
  part === "conditions" ? conditionKey(row.conditions) : textOf(row[part]);

const others: Readonly<Record<Part, readonly [Part, Part]>> = {
  actions: ["resources", "conditions"],
  resources: ["actions", "conditions"],
  conditions: ["actions", "resources"],
};

const union = (elements: Elements, part: "actions" | "resources", rows: readonly Draft[]): readonly string[] =>
  uncovered([...new Set(rows.flatMap((row) => row[part]))], elements[part].covers);

const joinConditions = (rows: readonly Draft[], isEither: IsEither): readonly Draft[] => {
  const joined: Draft[] = [];
  for (const row of rows) {
    const index = joined.findIndex((each) => {
      const conditions = eitherOf(each.conditions, row.conditions);
      return conditions !== undefined && isEither(each, row, conditions);
    });
    const before = joined[index];
    const conditions = before && eitherOf(before.conditions, row.conditions);
    if (before === undefined || conditions === undefined) joined.push(row);
    else joined[index] = { ...before, conditions };
  }
  return joined;
};

const joinBy = (elements: Elements, rows: readonly Draft[], part: Part, isEither: IsEither): readonly Draft[] => {
  const groups = new Map<string, Draft[]>();
  for (const [index, row] of rows.entries()) {
    const [one, other] = others[part];
    const key = row.isRigid ? `${String(index)}` : JSON.stringify([keyOf(row, one), keyOf(row, other)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    return part === "conditions"
      ? joinConditions(group, isEither)
      : [{ ...first, [part]: union(elements, part, group) }];
  });
};

/** Takes from a row the patterns of one element that another row has with everything else of it. */
const withoutCovered = (
  elements: Elements,
  rows: readonly Draft[],
  index: number,
  part: "actions" | "resources",
): Draft | undefined => {
  const row = rows[index];
  if (row === undefined || row.isRigid) return row;
  const kept = row[part].filter((text) => {
    const narrow = { ...row, [part]: [text] };
    return !rows.some((outer, at) => at !== index && coversRow(elements, outer, narrow));
  });
  return kept.length === 0 ? undefined : { ...row, [part]: kept };
};

const thinned = (elements: Elements, rows: readonly Draft[]): readonly Draft[] => {
  const left = [...rows];
  for (const part of ["actions", "resources"] as const) {
    for (let index = left.length - 1; index >= 0; index -= 1) {
      const row = withoutCovered(elements, left, index, part);
      left.splice(index, 1, ...(row === undefined ? [] : [row]));
    }
  }
  return left;
};

/** Leaves out what rows say twice and joins rows that differ in one element, until there is nothing left to do. */
export const joinRows = (elements: Elements, rows: readonly Draft[], isEither: IsEither): readonly Draft[] => {
  let current = rows;
  for (;;) {
    const before = current.length;
    const text = JSON.stringify(current);
    current = thinned(
      elements,
      uncovered(current, (outer, inner) => coversRow(elements, outer, inner)),
    );
    for (const part of ["resources", "actions", "conditions"] as const)
      current = joinBy(elements, current, part, isEither);
    if (current.length === before && JSON.stringify(current) === text) return current;
  }
};
