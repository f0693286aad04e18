import type { Condition, ConditionKeys } from "../condition.js";
import type { Policy } from "../policy.js";
import { type Principal, principalTypes } from "../principal.js";
import type { Statement } from "../statement.js";

/** How to write a document. */
export interface EncodeOptions {
  /** Blanks per level; 0 writes one line without white space, as the size limits count. 2 if absent. */
  readonly indent?: number;
}

const canonicalPrincipal = (principal: Principal): Principal =>
  principal === "*"
    ? "*"
    : Object.fromEntries(
        principalTypes.flatMap((type) => (principal[type] === undefined ? [] : [[type, [...principal[type]]]])),
      );

const copyKeys = (keys: ConditionKeys): ConditionKeys =>
  Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, [...values]]));

const copyCondition = (condition: Condition): Condition =>
  Object.fromEntries(Object.entries(condition).map(([operator, keys]) => [operator, copyKeys(keys)]));

const listOf = (patterns: "*" | readonly string[]): readonly string[] => (patterns === "*" ? ["*"] : [...patterns]);

const canonicalStatement = (statement: Statement): Statement => {
  const { sid, effect, principal, action, resource, condition } = statement;
  return {
    ...(sid === undefined ? {} : { sid }),
    effect,
    ...(principal === undefined ? {} : { principal: canonicalPrincipal(principal) }),
    action: listOf(action),
    ...(resource === undefined ? {} : { resource: listOf(resource) }),
    ...(condition === undefined || Object.keys(condition).length === 0 ? {} : { condition: copyCondition(condition) }),
  };
};

/**
 * A policy in the form in which it is written: elements in CAM's order, every list a list, nothing beside the elements.
 * The service itself returns documents so. The order of statements and of list members is kept; an empty condition, which
 * tests nothing, is left out.
 *
 * @example
 * ```ts
 * import { canonicalPolicy } from "@camwright/core";
 *
 * const policy = canonicalPolicy({ version: "2.0", statement: [{ action: "*", effect: "deny", resource: "*" }] });
 * JSON.stringify(policy); // => '{"version":"2.0","statement":[{"effect":"deny","action":["*"],"resource":["*"]}]}'
 * ```
 */
export const canonicalPolicy = (policy: Policy): Policy => ({
  version: policy.version,
  statement: policy.statement.map(canonicalStatement),
});

/**
 * The canonical document of a policy as text, without a final line break. Pure: encoding what was decoded from it gives the
 * same text.
 *
 * @example
 * ```ts
 * import { encodePolicy } from "@camwright/core";
 *
 * encodePolicy({ version: "2.0", statement: [{ effect: "allow", action: ["asr:*"], resource: "*" }] }, { indent: 0 });
 * // => '{"version":"2.0","statement":[{"effect":"allow","action":["asr:*"],"resource":["*"]}]}'
 * ```
 */
export const encodePolicy = (policy: Policy, options: EncodeOptions = {}): string =>
  JSON.stringify(canonicalPolicy(policy), null, options.indent ?? 2);
