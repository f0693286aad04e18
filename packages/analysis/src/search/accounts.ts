import type { Caller } from "@camwright/evaluator";
import { dead, initial, machine, run } from "../automaton/machine.js";
import { type Reader, walkWords } from "../automaton/words.js";
import type { Budget } from "../budget.js";

/** The names of an account: the uin of its root and its APPID. */
export interface Account {
  readonly ownerUin: string | undefined;
  readonly appId: string | undefined;
}

const digits = "123456789";

/** The ids with which `uin/` or `uid/` satisfies each set of patterns that some id satisfies. */
const idsOf = (
  start: string,
  patterns: readonly string[],
  seeds: readonly string[],
  budget: Budget,
): readonly string[] => {
  const readers = patterns.flatMap((pattern): readonly Reader[] => {
    const of = machine(pattern);
    const state = run(of, start, initial);
    return state === dead ? [] : [{ machine: of, state }];
  });
  const ids = new Map<string, string>();
  const visit = (id: string, accepted: ReadonlySet<number>): boolean => {
    const key = [...accepted].sort((left, right) => left - right).join();
    if (!ids.has(key)) ids.set(key, id);
    return false;
  };
  walkWords({ readers, required: [], refused: [], seeds, without: ":", likes: digits, visit }, budget);
  return [...ids.values()];
};

const walkAccounts = (patterns: readonly string[], caller: Caller | undefined, budget: Budget): readonly Account[] => {
  if (caller !== undefined) return [{ ownerUin: caller.ownerUin, appId: caller.appId }];
  const uins = idsOf("uin/", patterns, ["100000000001", "200000000001"], budget);
  const appIds = idsOf("uid/", patterns, ["1250000000", "1300000000"], budget);
  return uins.flatMap((ownerUin) => appIds.map((appId) => ({ ownerUin, appId })));
};

/** Accounts that patterns tell apart. */
export type Accounts = (patterns: readonly string[]) => readonly Account[];

/** Accounts that patterns tell apart, looked for once for the same patterns; of a caller that is given, the one it is of. */
export const accountsFor = (caller: Caller | undefined, budget: Budget): Accounts => {
  const known = new Map<string, readonly Account[]>();
  return (patterns) => {
    const distinct = [...new Set(patterns)].sort();
    const key = JSON.stringify(distinct);
    const accounts = known.get(key) ?? walkAccounts(distinct, caller, budget);
    known.set(key, accounts);
    return accounts;
  };
};

/** The names that an account has in the fifth segment of a resource. */
export const namesOf = ({ ownerUin, appId }: Account): readonly string[] => [
  ...(ownerUin === undefined ? [] : [`uin/${ownerUin}`]),
  ...(appId === undefined ? [] : [`uid/${appId}`]),
];
