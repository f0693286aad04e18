import { quote } from "@camwright/core";
import { type RequestAction, requestAction } from "../match/action.js";
import { type RequestResource, requestResources } from "../match/request-resource.js";
import type { Request } from "../request.js";

/** A request taken apart once for all statements. */
export interface PreparedRequest {
  readonly request: Request;
  readonly action: RequestAction;
  readonly resources: readonly RequestResource[];
  /** Whether every statement that matches is wanted, or one where one is enough. */
  readonly wantsEvery: boolean;
}

const isText = (value: unknown): boolean => typeof value === "string";
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const refusal = (member: string, expected: string): TypeError => new TypeError(`request${member} is not ${expected}`);

/** The few tests that keep a value of another shape from being answered as if it were a request. */
const check = (request: Request): void => {
  if (!isObject(request)) throw refusal("", "an object");
  const { principal, action, resource, context, unknown, resourceOwner } = request;
  if (!isObject(principal)) throw refusal(".principal", "an object");
  if (!isText(action)) throw refusal(".action", "a text");
  if (!isText(resource) && !(Array.isArray(resource) && resource.every(isText))) {
    throw refusal(".resource", "a text or a list of texts");
  }
  if (!isAbsent(context) && !isObject(context)) throw refusal(".context", "an object");
  if (!isAbsent(unknown) && !Array.isArray(unknown))
    throw refusal(".unknown", `a list of condition keys such as ${quote("qcs:ip")}`);
  if (!isAbsent(resourceOwner) && !isObject(resourceOwner)) throw refusal(".resourceOwner", "an object");
};

/** Takes a request apart. Throws a `TypeError` that names the member if it is none. */
export const prepare = (request: Request, wantsEvery: boolean): PreparedRequest => {
  check(request);
  return { request, action: requestAction(request.action), resources: requestResources(request), wantsEvery };
};
