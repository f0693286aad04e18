import type { Eq } from "fp-ts/lib/Eq.js";
import type { Policy } from "../policy.js";
import { normalPolicy } from "./normal-policy.js";

/** The normal form as text: its members are sorted, so equal forms have equal texts. */
const textOf = (policy: Policy): string => JSON.stringify(normalPolicy(policy));

/**
 * Whether two policies differ only in spelling and order, as {@link normalPolicy} says. Such policies decide every request
 * alike; that others do not is not said, because equal meaning also comes from overlaps between patterns.
 *
 * @example
 * ```ts
 * import { equalPolicies, type Policy } from "@camwright/core";
 *
 * const one: Policy = { version: "2.0", statement: [{ effect: "allow", action: ["name/asr:*"], resource: "*" }] };
 * const other: Policy = { version: "2.0", statement: [{ sid: "a", effect: "allow", action: ["asr:*", "asr:*"], resource: ["*"] }] };
 * equalPolicies(one, other); // => true
 * equalPolicies(one, { version: "2.0", statement: [] }); // => false
 * ```
 */
export const equalPolicies = (left: Policy, right: Policy): boolean => left === right || textOf(left) === textOf(right);

/**
 * {@link equalPolicies} for functions of fp-ts that take an `Eq`.
 *
 * @example
 * ```ts
 * import { policyEq, type Policy } from "@camwright/core";
 * import { uniq } from "fp-ts/lib/ReadonlyArray.js";
 *
 * const named: Policy = { version: "2.0", statement: [{ effect: "deny", action: ["name/*:*"], resource: "*" }] };
 * const bare: Policy = { version: "2.0", statement: [{ effect: "deny", action: "*", resource: ["*"] }] };
 * uniq(policyEq)([named, bare]).length; // => 1
 * ```
 */
export const policyEq: Eq<Policy> = { equals: equalPolicies };
