import { parseAction, quote, withoutNamePrefix } from "@camwright/core";
import { compileActions, matchesActions, type RequestAction } from "../match/action.js";
import { yes } from "../truth.js";
import { type ActionMissReason, type Found, nearest } from "./miss.js";
import { below, named, sample, sharedStart } from "./sample.js";

const lowered = ({ name, service, operation }: RequestAction): RequestAction => ({
  name: name.toLowerCase(),
  service: service?.toLowerCase(),
  operation: operation.toLowerCase(),
});

/** `name/` stands before each, because a text may begin with it twice, and the second is part of the name. */
const matches = (service: string, operation: string, action: RequestAction): boolean =>
  matchesActions(compileActions([`name/${service}:${operation}`]), action) === yes;

/** How near each reason is, what may match before what does not; of two different services that which has the operation in common is nearer. */
type Kind = readonly [reason: ActionMissReason, kind: number];

const kindOf = (text: string, action: RequestAction): Kind => {
  const parsed = parseAction(text);
  if (parsed._tag === "Left") return ["malformed", 5];
  if (parsed.right._tag !== "operation") return ["action-set", 0];
  if (action.service === undefined) return ["request-malformed", 6];
  const { service, operation } = parsed.right;
  if (matches(service.toLowerCase(), operation.toLowerCase(), lowered(action))) return ["case-differs", 1];
  if (matches(service, "*", action)) return ["operation-differs", 2];
  return ["service-differs", matches("*", operation, action) ? 3 : 4];
};

const says: Readonly<Record<ActionMissReason, string>> = {
  "action-set": "is a set of actions that the service alone knows",
  "case-differs": "differs in upper and lower case",
  "operation-differs": "is another operation",
  "service-differs": "is of another service",
  malformed: "is no action and matches nothing",
  empty: "names nothing",
  "request-malformed": "needs a service",
};

const foundAt = (text: string, path: string, count: number, action: RequestAction): Found => {
  const [reason, kind] = kindOf(text, action);
  return {
    element: "action",
    certain: reason !== "action-set",
    tell: () => ({
      element: "action",
      reason,
      certain: reason !== "action-set",
      path,
      patterns: sample([text]),
      patternCount: count,
      values: sample([action.name]),
      valueCount: 1,
      message: `the action is ${quote(action.name)}, and ${named(text, count)} ${says[reason]}`,
    }),
    kind,
    shared: sharedStart(withoutNamePrefix(text), action.name),
  };
};

const nothing = (path: string, action: RequestAction): Found => ({
  element: "action",
  certain: true,
  tell: () => ({
    element: "action",
    reason: "empty",
    certain: true,
    path,
    patterns: [],
    patternCount: 0,
    values: sample([action.name]),
    valueCount: 1,
    message: "the statement names no action",
  }),
  kind: 5,
  shared: 0,
});

/** The entry of an `action` element that comes nearest to an action, where none matches it. */
export const actionMiss = (
  element: "*" | readonly string[],
  path: string,
  action: RequestAction,
): Found | undefined => {
  if (element === "*" || matchesActions(compileActions(element), action) === yes) return undefined;
  const entries = element.map((text, index) => foundAt(text, below(path, index), element.length, action));
  return nearest(entries) ?? nothing(path, action);
};
