import { currentCosPath, longRegion, type SixSegments, splitSegments } from "@camwright/core";
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
const malformed: RequestResource = { ...operationLevel, isOwn: false, isOperationLevel: false };

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

type Ownership = Pick<RequestResource, "isOwn" | "accounts">;

/** An empty account segment in a request is the caller's own account, unless the request names the owner. */
const ownership = (account: string, caller: ResourceOwner, owner: ResourceOwner | undefined): Ownership => {
  if (owner === undefined) return { isOwn: account === "" || hasName(caller, account), accounts: undefined };
  const accounts = namesOfOwner(account, owner, caller);
  return { isOwn: accounts.some((name) => hasName(caller, name)), accounts };
};

const requestResource = (text: string, caller: ResourceOwner, owner: ResourceOwner | undefined): RequestResource => {
  if (text === "*") return operationLevel;
  const parts = splitSegments(text);
  const path = parts[5];
  if (parts[0] !== "qcs" || path === undefined) return malformed;
  const [service = "", region = "", account = ""] = [parts[2], parts[3], parts[4]];
  const { isOwn, accounts } = ownership(account, caller, owner);
  return {
    isOwn,
    isOperationLevel: false,
    segments: { service, region: longRegion(region), account, path: service === "cos" ? currentCosPath(path) : path },
    accounts,
  };
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
