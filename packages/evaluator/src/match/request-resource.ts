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
  /** The account segment and every known name of that account: `uin/<uin>` and `uid/<appid>` (598/10606). */
  readonly accounts: readonly string[];
}

/** The known names of the caller's root account, and of the account that the request names as the owner. */
interface Accounts {
  readonly own: readonly string[];
  readonly owner: readonly string[] | undefined;
}

type Ownership = Pick<RequestResource, "isOwn" | "accounts">;

const namesOf = ({ ownerUin, appId }: ResourceOwner): readonly string[] => {
  const names: string[] = [];
  if (ownerUin !== undefined) names.push(`uin/${ownerUin}`);
  if (appId !== undefined) names.push(`uid/${appId}`);
  return names;
};

const operationLevel: RequestResource = { isOwn: true, isOperationLevel: true, segments: undefined, accounts: [] };
const malformed: RequestResource = { isOwn: false, isOperationLevel: false, segments: undefined, accounts: [] };

/** Both lists, if they have a name in common and so are about one account; otherwise the first. */
const joined = (names: readonly string[], known: readonly string[]): readonly string[] =>
  known.some((name) => names.includes(name)) ? [...new Set([...names, ...known])] : names;

/** An empty account segment in a request is the caller's own account, unless the request names the owner. */
const ownership = (account: string, { own, owner }: Accounts): Ownership => {
  if (owner === undefined) {
    if (account === "") return { isOwn: true, accounts: [account, ...own] };
    const isOwn = own.includes(account);
    return { isOwn, accounts: isOwn ? own : [account] };
  }
  const named = account === "" ? [account, ...owner] : [account];
  // The caller's names come twice: the owner may be the caller's account under a name that the caller does not give.
  const accounts = joined(joined(joined(named, own), owner), own);
  return { isOwn: accounts.some((name) => own.includes(name)), accounts };
};

const requestResource = (text: string, known: Accounts): RequestResource => {
  if (text === "*") return operationLevel;
  const [prefix, , service = "", region = "", account = "", path] = splitSegments(text);
  if (prefix !== "qcs" || path === undefined) return malformed;
  const { isOwn, accounts } = ownership(account, known);
  const currentPath = service === "cos" ? currentCosPath(path) : path;
  return {
    isOwn,
    isOperationLevel: false,
    accounts,
    segments: { service, region: longRegion(region), account, path: currentPath },
  };
};

/** The resources of a request. */
export const requestResources = ({ principal, resource, resourceOwner }: Request): readonly RequestResource[] => {
  const known = {
    own: namesOf(principal),
    owner: resourceOwner === undefined || resourceOwner === null ? undefined : namesOf(resourceOwner),
  };
  return typeof resource === "string"
    ? [requestResource(resource, known)]
    : resource.map((text) => requestResource(text, known));
};
