import type { Policy } from "../policy.js";
import type { Statement } from "../statement.js";
import { normalActions } from "./normal-action.js";
import { normalCondition } from "./normal-condition.js";
import { normalPrincipal } from "./normal-principal.js";
import { normalResources } from "./normal-resource.js";
import { ordered } from "./ordered.js";

const normalStatement = ({ effect, principal, action, resource, condition }: Statement): Statement => {
  const tests = condition && normalCondition(condition);
  return {
    effect,
    ...(principal === undefined ? {} : { principal: normalPrincipal(principal) }),
    action: normalActions(action),
    ...(resource === undefined ? {} : { resource: normalResources(resource) }),
    ...(tests === undefined ? {} : { condition: tests }),
  };
};

/**
 * The normal form of a policy: the same for all policies that differ only in spelling and order. Every request is decided
 * by it as by the policy itself.
 *
 * - Statements, actions, resources, principals, operators, keys and values are sorted and stand once each (598/10603);
 *   `sid`, empty conditions and operators without keys, which say nothing, are gone.
 * - Actions have no `name/`, and `*:*` is `*` (598/10604). Beside `*` only action sets are left.
 * - Resources have long region names (C-10), an empty service or region for `*` (598/10606, C-9) and today's COS paths
 *   (C-15). Beside `*` those without an account are gone; the others may reach other accounts (436/32971).
 * - Principals have `uin/O:uin/O` for `…:root` (598/10606).
 * - Condition values are texts, one for each value that the operator tells apart: `1.0` under `numeric_equal` is `"1"`, dates
 *   are UTC, address ranges have no host bits (598/10608).
 *
 * What cannot be read stays as written. It is meant for comparing; to write a document, use `canonicalPolicy`, which keeps
 * the author's order and spelling. It does not look for overlaps: `cos:Get*` and `cos:GetObject` stay side by side.
 *
 * @example
 * ```ts
 * import { normalPolicy } from "@camwright/core";
 *
 * normalPolicy({
 *   version: "2.0",
 *   statement: [{ effect: "allow", action: ["name/cvm:Run*", "cvm:Describe*"], resource: ["qcs::cvm:gz::instance/*"] }],
 * }).statement;
 * // => [{ effect: "allow", action: ["cvm:Describe*", "cvm:Run*"], resource: ["qcs::cvm:ap-guangzhou::instance/*"] }]
 * ```
 */
export const normalPolicy = ({ version, statement }: Policy): Policy => ({
  version,
  statement: ordered(statement.map(normalStatement)),
});
