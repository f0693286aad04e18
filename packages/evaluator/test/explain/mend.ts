import type { Condition, Policy, Statement } from "@camwright/core";
import type { MatchedStatement, Miss, Policies, Request } from "../../src/index.js";

/** The policy that a statement stands in. */
export const policyAt = (
  { identity, scp = [], general = [], ...single }: Policies,
  place: MatchedStatement,
): Policy | undefined => {
  const { layer, level = 0, policy } = place;
  const lists = { identity, general, scp: scp[level] };
  return layer === "identity" || layer === "general" || layer === "scp" ? lists[layer]?.[policy] : single[layer];
};

/** The value that a JSON pointer leads to. */
export const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((current, token) => (current as Record<string, unknown> | undefined)?.[token], value);

const withoutTests = (condition: Condition, misses: readonly Miss[]): Condition => {
  const missed = new Set(
    misses.flatMap((miss) => (miss.element === "condition" ? [JSON.stringify([miss.operator, miss.key])] : [])),
  );
  return Object.fromEntries(
    Object.entries(condition).map(([operator, tests]) => [
      operator,
      Object.fromEntries(Object.entries(tests).filter(([key]) => !missed.has(JSON.stringify([operator, key])))),
    ]),
  );
};

/** The statement with every missed element replaced by one that matches. */
export const mended = (written: Statement, misses: readonly Miss[]): Statement => {
  const missed = new Set(misses.map(({ element }) => element));
  const hasVariable = missed.has("variable");
  return {
    ...written,
    ...(missed.has("action") ? { action: "*" } : {}),
    ...(missed.has("resource") || hasVariable ? { resource: ["*", "qcs::::*:*"] } : {}),
    ...(missed.has("principal") ? { principal: "*" } : {}),
    condition: hasVariable ? {} : withoutTests(written.condition ?? {}, misses),
  };
};

/** The policies with one statement changed. */
export const replaced = (
  policies: Policies,
  place: MatchedStatement,
  change: (one: Statement) => Statement,
): Policies => {
  const inPolicy = (policy: Policy): Policy => ({
    ...policy,
    statement: policy.statement.map((one, index) => (index === place.statement ? change(one) : one)),
  });
  const inList = (list: readonly Policy[]): readonly Policy[] =>
    list.map((policy, index) => (index === place.policy ? inPolicy(policy) : policy));
  const { layer } = place;
  if (layer === "identity") return { ...policies, identity: inList(policies.identity) };
  if (layer === "scp") {
    return { ...policies, scp: (policies.scp ?? []).map((one, level) => (level === place.level ? inList(one) : one)) };
  }
  const policy = policies[layer];
  return policy === undefined || Array.isArray(policy)
    ? policies
    : { ...policies, [layer]: inPolicy(policy as Policy) };
};

/** No pattern reaches what is no resource, and none of a bucket policy an operation-level call. */
export const isOutOfReach = ({ resource }: Request): boolean =>
  [resource].flat().some((text) => text === "*" || text.split(":").length < 6 || !text.startsWith("qcs:"));
