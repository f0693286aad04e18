import type { PolicyVariable } from "@camwright/core";
import { type Caller, type CallerType, hasValue } from "@camwright/evaluator";

/** The names of an account: the uin of its root and its APPID. */
export interface Account {
  readonly ownerUin: string | undefined;
  readonly appId: string | undefined;
}

/** Who asks: one caller, or callers whom the policies do not tell apart but by their account. */
export interface Asker {
  readonly type: CallerType;
  /** The caller, where all of it is known; otherwise variables that it fills in stay open. */
  readonly caller: Caller | undefined;
  /** The root account that all of them are of, if it is one. */
  readonly ownerUin: string | undefined;
  /** Root accounts that they are not of. */
  readonly notOf: readonly string[];
  /** An account that they may be of. */
  readonly account: Account;
  /** One of them. */
  readonly example: Caller;
  /** The caller of an account; where the uin does not matter it may be chosen. */
  readonly member: (account: Account, uin?: string) => Caller;
}

/** A caller who is known. */
export const oneAsker = (caller: Caller): Asker => ({
  type: caller.type,
  caller,
  ownerUin: caller.ownerUin,
  notOf: [],
  account: { ownerUin: caller.ownerUin, appId: caller.appId },
  example: caller,
  member: () => caller,
});

/** Whether none of those who ask gives a value to a variable. Of callers who are not known nobody knows the tags. */
export const lacksValue = (asker: Asker, name: PolicyVariable): boolean =>
  asker.caller === undefined && name.startsWith("qcs:principal_tag_") ? false : !hasValue(asker.example, name);

const firstAccount: Account = { ownerUin: "100000000001", appId: "1250000000" };

/** A number that is none of these, near to another. */
export const otherNumber = (number: string, taken: readonly string[]): string => {
  const isTaken = new Set(taken);
  let free = BigInt(number);
  while (isTaken.has(String(free))) free += 1n;
  return String(free);
};

/** Callers of some account: of one that is named, or of any but these. */
export const askersOf = (
  type: CallerType,
  of: { readonly ownerUin?: string | undefined; readonly notOf?: readonly string[] },
  member: Asker["member"],
): Asker => {
  const { ownerUin, notOf = [] } = of;
  const account = { ...firstAccount, ownerUin: ownerUin ?? otherNumber(firstAccount.ownerUin ?? "", notOf) };
  return { type, caller: undefined, ownerUin, notOf, account, example: member(account), member };
};

const withIds = ({ ownerUin, appId }: Account): Pick<Caller, "ownerUin" | "appId"> => ({
  ...(ownerUin === undefined ? {} : { ownerUin }),
  ...(appId === undefined ? {} : { appId }),
});

/** A user of an account. */
export const userOf = (account: Account, uin: string, groups: readonly string[] = []): Caller => ({
  type: "user",
  qcs: `qcs::cam::uin/${account.ownerUin ?? ""}:uin/${uin}`,
  ...withIds(account),
  uin,
  ...(groups.length === 0 ? {} : { groups }),
});

/** The root of an account. */
export const rootOf = (account: Account): Caller => {
  const uin = account.ownerUin ?? "";
  return { type: "root", qcs: `qcs::cam::uin/${uin}:root`, ...withIds(account), uin };
};

/** A role of an account, by the last segment of its name. */
export const roleOf = (account: Account, path: string): Caller => ({
  type: "role",
  qcs: `qcs::cam::uin/${account.ownerUin ?? ""}:${path}`,
  ...withIds(account),
});

/** A federated user of an account. */
const federatedOf = (account: Account, uin: string): Caller => ({
  type: "federated",
  qcs: `qcs::sts:${account.ownerUin ?? ""}:federated-user/${uin}`,
  ...withIds(account),
  uin,
});

const usualUin = "100000000002";

/** Any user: of any account, with any uin. */
export const anyUser: Asker = /* @__PURE__ */ askersOf("user", {}, (account, uin = usualUin) => userOf(account, uin));

/** A federated user of any account that is not excluded: like a user, but not bound by what binds users alone. */
export const federatedBut = (uins: readonly string[], of: Parameters<typeof askersOf>[1]): Asker => {
  const free = otherNumber(usualUin, uins);
  return askersOf("federated", of, (account, uin = free) => federatedOf(account, uins.includes(uin) ? free : uin));
};

/** A user with none of these uins, of any account that is not excluded. */
export const usersBut = (
  uins: readonly string[],
  of: Parameters<typeof askersOf>[1],
  groups?: readonly string[],
): Asker => {
  const free = otherNumber(usualUin, uins);
  return askersOf("user", of, (account, uin = free) => userOf(account, uins.includes(uin) ? free : uin, groups));
};
