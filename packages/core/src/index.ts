export type { Condition, ConditionKeys, ConditionValue } from "./condition.js";
export type { Policy, PolicyVersion } from "./policy.js";
export { type Principal, type PrincipalMap, type PrincipalType, principalTypes } from "./principal.js";
export type { Effect, Statement } from "./statement.js";
