import type {
  ActionMissReason,
  ConditionMissReason,
  PrincipalMissReason,
  ResourceMissReason,
  Segment,
  VariableMissReason,
} from "@camwright/evaluator";
import type { CheckState, Element } from "../../engine/decision/checks.js";

const element = {
  principal: "principal",
  action: "action",
  resource: "resource",
  condition: "condition",
  variable: "variable",
} as const satisfies Readonly<Record<Element, string>>;

const state = {
  match: "matches",
  miss: "does not match",
  open: "not known",
  untold: "not looked at",
} as const satisfies Readonly<Record<CheckState, string>>;

const segment = {
  service: "service",
  region: "region",
  account: "account",
  path: "path",
} as const satisfies Readonly<Record<Segment, string>>;

const action = {
  "action-set": "It is a set of actions that the service alone knows",
  "case-differs": "It differs in upper and lower case",
  "operation-differs": "It is another operation",
  "service-differs": "It is of another service",
  malformed: "It is no action and matches nothing",
  empty: "The statement names no action",
  "request-malformed": "The action that is asked for needs a service",
} as const satisfies Readonly<Record<ActionMissReason, string>>;

const resource = {
  "service-differs": "It is of another service",
  "region-differs": "It is in another region",
  "account-differs": "It is of another account",
  "path-differs": "The path is another one",
  "not-own": "It reaches only what the caller's account owns",
  "operation-level": "The operation works on no single resource, so that only `*` matches",
  "not-in-bucket": "In a bucket policy it is what is in the bucket, and this operation is not about the bucket",
  "variable-unknown": "It has a variable that no document describes",
  malformed: "It is no resource and matches nothing",
  empty: "The statement names no resource",
  "request-malformed": "The resource that is asked for needs six segments",
} as const satisfies Readonly<Record<ResourceMissReason, string>>;

const principal = {
  "user-differs": "It is another user",
  "group-differs": "It is a group in which the caller is not known to be",
  "root-alone": "It is the root account alone",
  "unsigned-only": "In a deny it binds unsigned callers alone",
  "caller-unsigned": "It is somebody who signs, and nobody signs this request",
  "account-differs": "It is of another account",
  "name-differs": "It is another name",
  wildcard: "It has a star, which is no wildcard in a name",
  "nobody-named": "The statement names nobody",
} as const satisfies Readonly<Record<PrincipalMissReason, string>>;

const condition = {
  "key-absent": "The request does not have this key",
  "key-present": "The key has to be absent, and the request has it",
  "key-empty": "The request has this key without a value",
  "key-unknown": "Nothing is known of this key",
  "value-differs": "The value is another one",
  "value-excluded": "The value is one of those that are excluded",
  "value-unreadable": "The value of the request cannot be read as the operator needs it",
  "pattern-unreadable": "The value of the policy cannot be read as the operator needs it",
  "operator-unknown": "No document describes this operator",
  "variable-unknown": "A value has a variable that no document describes",
  empty: "The policy names no value",
} as const satisfies Readonly<Record<ConditionMissReason, string>>;

const variable = {
  "variable-without-value": "The caller has no value for this variable, so that the statement matches nothing",
} as const satisfies Readonly<Record<VariableMissReason, string>>;

/** Why statements do not match. */
export const misses = {
  element,
  state,
  segment,
  joint: ", ",
  chip: "{{element}}: {{state}}",
  reason: { action, resource, principal, condition, variable },
  test: "{{operator}} of {{key}}",
  policy: "Policy",
  request: "Request",
  absent: "nothing",
  nearest: "the nearest of {{count}}",
  more: "and {{count}} more",
  resource: "resource {{index}}",
  reveal: "Show {{path}} in the document",
  omitted: "{{count}} more do not match",
} as const;
