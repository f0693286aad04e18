/**
 * The types of a policy and of its kinds, and nothing else. What only writes policies takes them from here, so that
 * the compiler of its users reads a few files and not the whole of core with the types of fp-ts.
 *
 * ```ts
 * import type { Statement } from "@camwright/core/model";
 *
 * const everything: Statement = { effect: "allow", action: "*", resource: "*" };
 * everything.effect; // => "allow"
 * ```
 *
 * @module
 */
export type { Condition, ConditionKeys, ConditionValue } from "./condition.js";
export type { PolicyKind } from "./kind.js";
export type { SizeUnit } from "./limit.js";
export type { Policy, PolicyVersion } from "./policy.js";
export type { Principal, PrincipalMap, PrincipalType } from "./principal.js";
export type { Effect, Statement } from "./statement.js";
