import { type Budget, spend } from "../budget.js";
import { addTold, dead, isSettled, type Machine, step } from "./machine.js";

/** A machine that has read a part of the text already, such as `uin/` of an account. */
export interface Reader {
  readonly machine: Machine;
  readonly state: number;
}

/** What is asked of the words that a walk gives. */
export interface Walk {
  readonly readers: readonly Reader[];
  /** The readers, by their indexes, that must accept. */
  readonly required: readonly number[];
  /** Those that must not. */
  readonly refused: readonly number[];
  /** Texts to try first, because they read well. */
  readonly seeds: readonly string[];
  /** Characters that no word has. */
  readonly without: string;
  /** Characters to take first for those that no pattern names. */
  readonly likes?: string;
  /** Whether no word that these readers accept for good is worth looking at. */
  readonly prune?: (settled: ReadonlySet<number>) => boolean;
  /** Takes a word with the readers that accept it. Whether the walk is over. */
  readonly visit: (word: string, accepted: ReadonlySet<number>) => boolean;
}

/** Readers that are alive, by index, with their states. */
interface Place {
  readonly word: string;
  readonly ids: readonly number[];
  readonly states: readonly number[];
}

/** What stands for all characters that no pattern names where it matters. */
const plain = "x0a1b2c3d4e5f6g7h8i9jklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-./ ";
const lastCode = 0xffff;

const otherCode = (told: ReadonlySet<number>, without: string, likes: string): number | undefined => {
  const first = likes + plain;
  for (let index = 0; index < first.length; index += 1) {
    const code = first.charCodeAt(index);
    if (!told.has(code) && !without.includes(String.fromCharCode(code))) return code;
  }
  for (let code = 0xa1; code <= lastCode; code += 1) if (!told.has(code)) return code;
  return undefined;
};

const keyOf = ({ ids, states }: Place): string => {
  let key = "";
  for (const [index, id] of ids.entries())
    key += String.fromCharCode(id, (states[index] ?? 0) & lastCode, (states[index] ?? 0) >> 16);
  return key;
};

const moved = ({ word, ids, states }: Place, code: number, readers: readonly Reader[]): Place => {
  const aliveIds: number[] = [];
  const aliveStates: number[] = [];
  for (const [index, id] of ids.entries()) {
    const reader = readers[id];
    const state = reader === undefined ? dead : step(reader.machine, states[index] ?? dead, code);
    if (state === dead) continue;
    aliveIds.push(id);
    aliveStates.push(state);
  }
  return { word: word + String.fromCharCode(code), ids: aliveIds, states: aliveStates };
};

interface Standing {
  readonly accepted: ReadonlySet<number>;
  readonly settled: ReadonlySet<number>;
}

const standingOf = ({ ids, states }: Place, readers: readonly Reader[]): Standing => {
  const accepted = new Set<number>();
  const settled = new Set<number>();
  for (const [index, id] of ids.entries()) {
    const reader = readers[id];
    const state = states[index] ?? dead;
    if (reader === undefined || state !== reader.machine.accepting) continue;
    accepted.add(id);
    if (isSettled(reader.machine, state)) settled.add(id);
  }
  return { accepted, settled };
};

/** The codes to go on with: each that a live machine tells from the others, and one for all the others. */
const codesAt = ({ ids, states }: Place, { readers, without, likes = "" }: Walk): readonly number[] => {
  const told = new Set<number>();
  for (const [index, id] of ids.entries()) {
    const reader = readers[id];
    if (reader !== undefined) addTold(reader.machine, states[index] ?? dead, told);
  }
  const other = otherCode(told, without, likes);
  const named = [...told].filter((code) => !without.includes(String.fromCharCode(code)));
  return other === undefined ? named : [other, ...named];
};

const start = (readers: readonly Reader[]): Place => ({
  word: "",
  ids: readers.map((_, index) => index),
  states: readers.map(({ state }) => state),
});

const after = (text: string, { readers }: Walk): Place => {
  let place = start(readers);
  for (let index = 0; index < text.length; index += 1) place = moved(place, text.charCodeAt(index), readers);
  return place;
};

const isLost = (place: Place, { required }: Walk): boolean => required.some((id) => !place.ids.includes(id));

/** Gives the word of a place, if it is asked for. Whether the walk is over. */
const give = (place: Place, { accepted }: Standing, walk: Walk): boolean =>
  walk.required.every((id) => accepted.has(id)) &&
  !walk.refused.some((id) => accepted.has(id)) &&
  walk.visit(place.word, accepted);

const isHopeless = (place: Place, { settled }: Standing, walk: Walk): boolean =>
  isLost(place, walk) || walk.refused.some((id) => settled.has(id)) || walk.prune?.(settled) === true;

/**
 * Walks through the texts in the order of their lengths, one for each state that all machines together can be in, so that every set of
 * machines that some text satisfies is met. Whether `visit` ended it. Stops without an answer when the budget is spent.
 */
export const walkWords = (walk: Walk, budget: Budget): boolean => {
  const { readers, seeds } = walk;
  for (const seed of seeds) {
    if (!spend(budget, seed.length + 1)) return false;
    const place = after(seed, walk);
    if (!isLost(place, walk) && give(place, standingOf(place, readers), walk)) return true;
  }
  const first = start(readers);
  const queue: Place[] = [first];
  const seen = new Set<string>([keyOf(first)]);
  for (let next = 0; next < queue.length; next += 1) {
    const place = queue[next];
    if (place === undefined) break;
    const standing = standingOf(place, readers);
    if (isHopeless(place, standing, walk)) continue;
    if (give(place, standing, walk)) return true;
    const codes = codesAt(place, walk);
    if (!spend(budget, (1 + place.ids.length) * (1 + codes.length))) return false;
    for (const code of codes) {
      const to = moved(place, code, readers);
      const key = keyOf(to);
      if (seen.has(key) || isLost(to, walk)) continue;
      seen.add(key);
      queue.push(to);
    }
  }
  return false;
};
