import { currentCosPath, longRegion, type SixSegments, splitSegments } from "@camwright/core";
import type { Caller, Request, ResourceOwner } from "../request.js";

/** A resource of a request, taken apart once for all statements. */
export interface RequestResource {
  /** Whether the caller's root account owns it; so does every account the `*` of an operation-level API. */
  readonly isOwn: boolean;
  /** Absent for `*`, which only `*` matches (598/47826), and for a text that is not six segments. */
  readonly segments: SixSegments | undefined;
  /** Every known name of the owning account: `uin/<uin>` and `uid/<appid>` where both are known (598/10606). */
  readonly accounts: readonly string[];
}

const namesOf = ({ ownerUin, appId }: ResourceOwner): readonly string[] => [
  ...(ownerUin === undefined ? [] : [`uin/${ownerUin}`]),
  ...(appId === undefined ? [] : [`uid/${appId}`]),
];

const operationLevel: RequestResource = { isOwn: true, segments: undefined, accounts: [] };
const malformed: RequestResource = { isOwn: false, segments: undefined, accounts: [] };

/** The names of the account that owns a resource, and whether it is the caller's. */
const ownership = (
  account: string,
  caller: Caller,
  owner: ResourceOwner | undefined,
): Pick<RequestResource, "isOwn" | "accounts"> => {
  const own = namesOf(caller);
  const other = owner === undefined ? [] : namesOf(owner);
  const isOther = owner !== undefined && (account === "" || other.includes(account));
  // An empty account segment in a request is the caller's own account, unless the request names the owner.
  const isOwn = isOther ? other.some((name) => own.includes(name)) : account === "" || own.includes(account);
  if (isOwn) return { isOwn, accounts: own };
  return { isOwn, accounts: isOther ? other : [account] };
};

const requestResource = (text: string, { principal, resourceOwner }: Request): RequestResource => {
  if (text === "*") return operationLevel;
  const parts = splitSegments(text);
  const [prefix, , service = "", region = "", account = "", path] = parts;
  if (prefix !== "qcs" || path === undefined) return malformed;
  return {
    ...ownership(account, principal, resourceOwner),
    segments: {
      service,
      region: longRegion(region),
      account,
      path: service === "cos" ? currentCosPath(path) : path,
    },
  };
};

/** The resources of a request. */
export const requestResources = (request: Request): readonly RequestResource[] => {
  const { resource } = request;
  const texts = typeof resource === "string" ? [resource] : resource;
  return texts.map((text) => requestResource(text, request));
};
