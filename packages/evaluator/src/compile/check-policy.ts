import { quote } from "@camwright/core";

/**
 * Refuses what is not a decoded policy. The types already do, but `JSON.parse` gives `any`, and a document taken for a policy
 * would lose statements in silence: `"effect": "Deny"` is right in a document and no effect of a policy.
 */
const refusal = (place: string, expected: string): TypeError =>
  new TypeError(`${place} is not ${expected}; read documents with \`decodePolicy\` or \`inspectPolicyValue\``);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === "string";
const isScalar = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);

const isPatterns = (value: unknown): boolean => value === "*" || (Array.isArray(value) && value.every(isText));

const isPrincipal = (value: unknown): boolean =>
  value === "*" ||
  (isObject(value) && Object.values(value).every((names) => Array.isArray(names) && names.every(isText)));

const isCondition = (condition: unknown): boolean =>
  isObject(condition) &&
  Object.values(condition).every(
    (keys) => isObject(keys) && Object.values(keys).every((values) => Array.isArray(values) && values.every(isScalar)),
  );

const checkStatement = (statement: unknown, place: string): void => {
  if (!isObject(statement)) throw refusal(place, "a statement");
  const { effect, principal, action, resource, condition } = statement;
  if (effect !== "allow" && effect !== "deny")
    throw refusal(`${place}.effect`, `${quote("allow")} or ${quote("deny")}`);
  if (!isPatterns(action)) throw refusal(`${place}.action`, `${quote("*")} or a list of texts`);
  if (resource !== undefined && !isPatterns(resource))
    throw refusal(`${place}.resource`, `${quote("*")} or a list of texts`);
  if (principal !== undefined && !isPrincipal(principal))
    throw refusal(`${place}.principal`, `${quote("*")} or lists of texts by type`);
  if (condition !== undefined && !isCondition(condition))
    throw refusal(`${place}.condition`, "lists by key by operator");
};

/** Throws a `TypeError` that names the place if a value is not a policy as `decodePolicy` gives it. */
export const checkPolicy = (policy: unknown, place: string): void => {
  if (!isObject(policy)) throw refusal(place, "a policy");
  const { statement } = policy;
  if (!Array.isArray(statement)) throw refusal(`${place}.statement`, "a list of statements");
  for (const [index, one] of statement.entries()) checkStatement(one, `${place}.statement[${index}]`);
};

/** {@link checkPolicy} for each of a list. */
export const checkPolicies = (policies: unknown, place: string): void => {
  if (!Array.isArray(policies)) throw refusal(place, "a list of policies");
  for (const [index, policy] of policies.entries()) checkPolicy(policy, `${place}[${index}]`);
};

/** {@link checkPolicies} for each level of service control policies. */
export const checkLevels = (levels: unknown, place: string): void => {
  if (!Array.isArray(levels)) throw refusal(place, "a list of levels");
  for (const [index, level] of levels.entries()) checkPolicies(level, `${place}[${index}]`);
};
