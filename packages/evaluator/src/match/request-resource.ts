import { currentCosPath, longRegion, type SixSegments } from "@camwright/core";
import type { Request, ResourceOwner } from "../request.js";

/** A resource of a request, taken apart once for all statements. */
export interface RequestResource {
  /** Whether the caller's root account owns it; so does every account the `*` of an operation-level API. */
  readonly isOwn: boolean;
  /** Whether it is the `*` of an operation-level API. */
  readonly isOperationLevel: boolean;
  /** Absent for `*`, which only `*` matches (598/47826), and for a text that is not six segments. */
  readonly segments: SixSegments | undefined;
  /**
   * The account segment and every known name of that account, where the request names the owner. Otherwise the names are the
   * account segment and, of the caller's own account, those of the caller.
   */
  readonly accounts: readonly string[] | undefined;
}

/** The names of an account that are known: `uin/<uin>` and `uid/<appid>` (598/10606). */
export const namesOf = ({ ownerUin, appId }: ResourceOwner): readonly string[] => {
  const names: string[] = [];
  if (ownerUin !== undefined) names.push(`uin/${ownerUin}`);
  if (appId !== undefined) names.push(`uid/${appId}`);
  return names;
};

/** Ids that come as numbers, where the types let them in, are read as their texts. */
const isWritten = (text: string, prefix: "uin/" | "uid/", id: string | undefined): boolean => {
  if (id === undefined || !text.startsWith(prefix)) return false;
  return typeof id === "string" ? text.length === prefix.length + id.length && text.endsWith(id) : text === prefix + id;
};

/** Whether an account has a name: {@link namesOf} without making any. */
export const hasName = ({ ownerUin, appId }: ResourceOwner, name: string): boolean =>
  isWritten(name, "uin/", ownerUin) || isWritten(name, "uid/", appId);

const operationLevel: RequestResource = {
  isOwn: true,
  isOperationLevel: true,
  segments: undefined,
  accounts: undefined,
};
const malformed: RequestResource = {
  isOwn: false,
  isOperationLevel: false,
  segments: undefined,
  accounts: undefined,
};

/** Both lists, if they have a name in common and so are about one account; otherwise the first. */
const joined = (names: readonly string[], known: readonly string[]): readonly string[] =>
  known.some((name) => names.includes(name)) ? [...new Set([...names, ...known])] : names;

/** An empty account segment is the account of the owner that the request names. */
const namesOfOwner = (account: string, owner: ResourceOwner, caller: ResourceOwner): readonly string[] => {
  const own = namesOf(caller);
  const named = account === "" ? [account, ...namesOf(owner)] : [account];
  // The caller's names come twice: the owner may be the caller's account under a name that the caller does not give.
  return joined(joined(joined(named, own), namesOf(owner)), own);
};

/** The segments of a request's resource as they are matched; its project does not count (598/10606). */
const segmentsOf = (text: string): SixSegments | undefined => {
  if (!text.startsWith("qcs:")) return undefined;
  const project = text.indexOf(":", 4);
  const service = project < 0 ? -1 : text.indexOf(":", project + 1);
  const region = service < 0 ? -1 : text.indexOf(":", service + 1);
  const account = region < 0 ? -1 : text.indexOf(":", region + 1);
  if (account < 0) return undefined;
  const product = text.slice(project + 1, service);
  const path = text.slice(account + 1);
  return {
    service: product,
    region: longRegion(text.slice(service + 1, region)),
    account: text.slice(region + 1, account),
    path: product === "cos" ? currentCosPath(path) : path,
  };
};

const requestResource = (text: string, caller: ResourceOwner, owner: ResourceOwner | undefined): RequestResource => {
  if (text === "*") return operationLevel;
  const segments = segmentsOf(text);
  if (segments === undefined) return malformed;
  const { account } = segments;
  // An empty account segment is the caller's own account, unless the request names the owner.
  const accounts = owner === undefined ? undefined : namesOfOwner(account, owner, caller);
  const isOwn =
    accounts === undefined
      ? account === "" || hasName(caller, account)
      : accounts.some((name) => hasName(caller, name));
  return { isOwn, isOperationLevel: false, segments, accounts };
};

/** The resources of a request. */
export const requestResources = ({ principal, resource, resourceOwner }: Request): readonly RequestResource[] => {
  const owner = resourceOwner ?? undefined;
  return typeof resource === "string"
    ? [requestResource(resource, principal, owner)]
    : resource.map((text) => requestResource(text, principal, owner));
};

/** Every known name of the account that owns a resource; none of what has no account. */
export const accountsOf = (
  { accounts, segments, isOwn }: RequestResource,
  caller: ResourceOwner,
): readonly string[] => {
  if (segments === undefined) return [];
  return accounts ?? [segments.account, ...(isOwn ? namesOf(caller) : [])];
};
