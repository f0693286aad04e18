import { quote, type Statement } from "@camwright/core";
import { chunksOf, type Item } from "./chunk.js";
import { hashOf } from "./hash.js";
import { lengthOf, statementSize } from "./piece.js";

/** The statements that say together what one said, or why there are none. */
export type Cut =
  | { readonly _tag: "parts"; readonly parts: readonly Statement[] }
  | { readonly _tag: "impossible"; readonly reason: string };

const itemsOf = (list: "*" | readonly string[] | undefined): readonly Item[] =>
  [...new Set(list === "*" ? ["*"] : list)]
    .toSorted()
    .map((mark) => ({ mark, size: lengthOf(JSON.stringify(mark)) + 1 }));

const sum = (items: readonly Item[]): number => items.reduce((size, item) => size + item.size, 0);

const largest = (items: readonly Item[]): Item =>
  items.reduce((most, item) => (item.size > most.size ? item : most), { mark: "", size: 0 });

/** How much room the actions and the resources of each part have: what is short stays whole, otherwise both are cut. */
const shares = (actions: readonly Item[], resources: readonly Item[], room: number): readonly [number, number] => {
  const half = room / 2;
  if (sum(actions) <= half) return [sum(actions), room - sum(actions)];
  if (sum(resources) <= half) return [room - sum(resources), sum(resources)];
  const ofActions = Math.max(largest(actions).size, Math.min(half, room - largest(resources).size));
  return [ofActions, room - ofActions];
};

/** A suffix that stays the same while the part begins with the same action and resource. */
const suffixOf = (actions: readonly Item[], resources: readonly Item[]): string =>
  `-${hashOf(JSON.stringify([actions[0]?.mark, resources[0]?.mark]))
    .toString(36)
    .padStart(7, "0")}`;

const texts = (items: readonly Item[]): readonly string[] => items.map(({ mark }) => mark);

/**
 * Cuts a statement into statements of at most `room` characters: each has some of the actions and some of the resources, and
 * everything else of the whole. Together they match what it matches, whatever its effect, because one action and one resource are
 * enough for a match (598/10604). A sid gets a suffix. Conditions are not cut: all of them must hold.
 */
export const cutStatement = (statement: Statement, room: number): Cut => {
  const [actions, resources] = [itemsOf(statement.action), itemsOf(statement.resource)];
  const sid = statement.sid === undefined ? {} : { sid: `${statement.sid}${suffixOf([], [])}` };
  const empty: Statement = { ...statement, ...sid, action: [], ...(resources.length > 0 ? { resource: [] } : {}) };
  const left = room - statementSize(empty);
  const [action, resource] = [largest(actions), largest(resources)];
  if (action.size + resource.size > left) {
    const rest = statement.condition === undefined ? "" : ", with a condition that cannot be cut";
    const one = [action, resource].flatMap(({ mark }) => (mark === "" ? [] : [quote(mark)])).join(" on ");
    return { _tag: "impossible", reason: `${one} alone is too long${rest}` };
  }
  const [ofActions, ofResources] = shares(actions, resources, left);
  const parts = chunksOf(actions, ofActions).flatMap((someActions) =>
    chunksOf(resources, ofResources).map((someResources) => ({
      ...statement,
      ...(statement.sid === undefined ? {} : { sid: `${statement.sid}${suffixOf(someActions, someResources)}` }),
      action: texts(someActions),
      resource: texts(someResources),
    })),
  );
  return { _tag: "parts", parts };
};
