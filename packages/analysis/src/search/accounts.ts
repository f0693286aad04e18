import { dead, initial, machine, run } from "../automaton/machine.js";
import { type Reader, walkWords } from "../automaton/words.js";
import type { Budget } from "../budget.js";
import { type Account, otherNumber } from "../callers/asker.js";
import type { Scene } from "../scene.js";

/** An account that owns resources, with the account of those who ask. */
export interface Holder {
  /** Its names in the fifth segment of a resource, as far as they are known. */
  readonly names: readonly string[];
  readonly caller: Account;
}

const digits = "123456789";

/** The ids with which `uin/` or `uid/` satisfies each set of patterns that some id satisfies, but for some names. */
const idsOf = (
  start: string,
  patterns: readonly string[],
  refused: readonly string[],
  seeds: readonly string[],
  budget: Budget,
): readonly string[] => {
  const readers: Reader[] = [];
  const refusedIds: number[] = [];
  for (const [index, text] of [...patterns, ...refused].entries()) {
    const of = machine(text);
    const state = run(of, start, initial);
    if (state === dead) continue;
    if (index >= patterns.length) refusedIds.push(readers.length);
    readers.push({ machine: of, state });
  }
  const ids = new Map<string, string>();
  const visit = (id: string, accepted: ReadonlySet<number>): boolean => {
    const key = [...accepted].sort((left, right) => left - right).join();
    if (!ids.has(key)) ids.set(key, id);
    return false;
  };
  walkWords({ readers, required: [], refused: refusedIds, seeds, without: ":", likes: digits, visit }, budget);
  return [...ids.values()];
};

const namesOf = ({ ownerUin, appId }: Account): readonly string[] => [
  ...(ownerUin === undefined ? [] : [`uin/${ownerUin}`]),
  ...(appId === undefined ? [] : [`uid/${appId}`]),
];

const uinSeeds = ["100000000001", "200000000001"];
const appIdSeeds = ["1250000000", "1300000000"];

const walkOwn = (patterns: readonly string[], { asker }: Scene, budget: Budget): readonly Holder[] => {
  if (asker.caller !== undefined) return [{ names: namesOf(asker.account), caller: asker.account }];
  const refused = asker.notOf.map((ownerUin) => `uin/${ownerUin}`);
  const uins = asker.ownerUin === undefined ? idsOf("uin/", patterns, refused, uinSeeds, budget) : [asker.ownerUin];
  const appIds = idsOf("uid/", patterns, [], appIdSeeds, budget);
  return uins.flatMap((ownerUin) =>
    appIds.map((appId) => ({ names: namesOf({ ownerUin, appId }), caller: { ownerUin, appId } })),
  );
};

/** The account of those who ask, where another one is of this id. */
const apartFrom = ({ asker }: Scene, id: string): Account => {
  const { ownerUin = "", appId = "" } = asker.account;
  return {
    ownerUin: asker.ownerUin ?? otherNumber(ownerUin, [...asker.notOf, id]),
    appId: otherNumber(appId, [id]),
  };
};

/** Of another account no more is known than the name that stands in the resource. */
const walkOther = (patterns: readonly string[], scene: Scene, budget: Budget): readonly Holder[] => {
  const { caller, account, ownerUin } = scene.asker;
  const own = namesOf(caller === undefined ? { ownerUin, appId: undefined } : account);
  const appIds = idsOf("uid/", patterns, own, ["1300000000", "1310000000"], budget);
  const uins = idsOf("uin/", patterns, own, ["200000000001", "300000000001"], budget);
  const named = [...appIds.map((id) => ({ id, name: `uid/${id}` })), ...uins.map((id) => ({ id, name: `uin/${id}` }))];
  return named.map(({ id, name }) => ({
    names: [name],
    caller: caller === undefined ? apartFrom(scene, id) : account,
  }));
};

/** Accounts that patterns tell apart. */
export type Holders = (patterns: readonly string[]) => readonly Holder[];

/** Owners of resources that patterns tell apart, looked for once for the same patterns. */
export const holdersFor = (scene: Scene, budget: Budget): Holders => {
  const known = new Map<string, readonly Holder[]>();
  const walk = scene.owner === "own" ? walkOwn : walkOther;
  return (patterns) => {
    const distinct = [...new Set(patterns)].sort();
    const key = JSON.stringify(distinct);
    const holders = known.get(key) ?? walk(distinct, scene, budget);
    known.set(key, holders);
    return holders;
  };
};
