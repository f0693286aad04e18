import type { CasePrincipal, ResourceOwner } from "../case.js";

/** The caller's root account and, where the case gives it, the account that owns the resources. */
export interface Accounts {
  readonly caller: readonly string[];
  readonly owner: readonly string[] | undefined;
}

/** The accounts that a case knows, each as its names: `uin/<root uin>` and `uid/<appid>` (598/10606). */
export function accountsOf(principal: CasePrincipal, owner: ResourceOwner | undefined): Accounts {
  return { caller: namesOf(principal), owner: owner === undefined ? undefined : namesOf(owner) };
}

/**
 * Every known name of the account that the account segment of a request's resource stands for, beside the segment itself.
 *
 * An empty segment is the caller's account, or the resource owner's where the case gives one. The two names of an
 * account that the case does not know are not known to belong together.
 */
export function accountNames(segment: string, accounts: Accounts): readonly string[] {
  const names = new Set([segment]);
  if (segment === "") addAll(names, accounts.owner ?? accounts.caller);
  // Twice, for the case where an owner is given that is the caller's own account under its other name.
  for (const known of [accounts.caller, accounts.owner ?? [], accounts.caller]) {
    if (known.some((name) => names.has(name))) addAll(names, known);
  }
  return [...names];
}

/** Whether the caller's root account owns what has this account segment. */
export function isOwnAccount(segment: string, accounts: Accounts): boolean {
  if (segment === "" && accounts.owner === undefined) return true;
  return accountNames(segment, accounts).some((name) => accounts.caller.includes(name));
}

function namesOf(account: ResourceOwner): readonly string[] {
  return [
    ...(account.ownerUin === undefined ? [] : [`uin/${account.ownerUin}`]),
    ...(account.appId === undefined ? [] : [`uid/${account.appId}`]),
  ];
}

function addAll(names: Set<string>, more: readonly string[]): void {
  for (const name of more) names.add(name);
}
