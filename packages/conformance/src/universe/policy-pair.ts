import type { Condition, Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";
import { actionPatterns, keys, pools, segments, variablePaths } from "./pools.js";

/** What the statements of a pair differ in, so that the requests of the universe stay few. */
export type Focus = "names" | "conditions" | "mixed" | "variables";

const operatorsOf: Readonly<Record<keyof typeof pools, readonly string[]>> = {
  string: [
    "string_equal",
    "string_not_equal",
    "string_equal_ignore_case",
    "string_not_equal_ignore_case",
    "binary_equal",
  ],
  like: ["string_like", "string_not_like"],
  numeric: ["equal", "not_equal", "greater_than", "greater_than_equal", "less_than", "less_than_equal"].map(
    (name) => `numeric_${name}`,
  ),
  date: ["equal", "not_equal", "greater_than", "greater_than_equal", "less_than", "less_than_equal"].map(
    (name) => `date_${name}`,
  ),
  ip: ["ip_equal", "ip_not_equal"],
  bool: ["bool_equal"],
};

type Kind = keyof typeof pools;

const some = <A>(values: readonly A[], most: number): fc.Arbitrary<readonly A[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });

const qualified = (operator: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom("", "", "for_any_value:", "for_all_value:"), fc.constantFrom("", "", "_if_exist"))
    .map(([qualifier, suffix]) => `${qualifier}${operator}${suffix}`);

const nullTest: fc.Arbitrary<readonly [string, readonly string[]]> = fc.tuple(
  fc.constantFrom("null_equal", "for_any_value:null_equal"),
  some(pools.bool, 2),
);

const testOf = (kind: Kind): fc.Arbitrary<readonly [string, readonly string[]]> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...operatorsOf[kind]).chain(qualified), some(pools[kind], 3)) },
    { weight: 1, arbitrary: nullTest },
  );

/** What the keys of a pair are compared as; mostly one kind a key, as policies do. */
const kindsOfKey: fc.Arbitrary<readonly [string, Kind]> = fc.tuple(
  fc.constantFrom(...keys),
  fc.constantFrom<Kind>("string", "string", "like", "numeric", "date", "ip", "bool"),
);

const conditionOn = (asked: readonly (readonly [string, Kind])[], most: number): fc.Arbitrary<Condition> =>
  fc
    .array(
      fc
        .constantFrom(...asked)
        .chain(([key, kind]) => testOf(kind).map(([operator, values]) => ({ key, operator, values }))),
      { maxLength: most },
    )
    .map((tests) => {
      const condition: Record<string, Record<string, readonly string[]>> = {};
      for (const { key, operator, values } of tests) condition[operator] = { ...condition[operator], [key]: values };
      return condition;
    });

const resource = (paths: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant("*") },
    {
      weight: 8,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...segments.service),
          fc.constantFrom("", "", ...segments.region),
          fc.constantFrom("", "", ...segments.account),
          fc.constantFrom(...paths),
        )
        .map(([service, region, account, path]) => `qcs::${service}:${region}:${account}:${path}`),
    },
  );

const effect: fc.Arbitrary<Statement["effect"]> = fc.constantFrom("allow", "allow", "allow", "deny");

const bare = (statement: Statement): Statement => {
  const { condition, ...rest } = statement;
  return condition === undefined || Object.keys(condition).length === 0 ? rest : statement;
};

const statementOf = (focus: Focus, asked: readonly (readonly [string, Kind])[]): fc.Arbitrary<Statement> => {
  const action = focus === "conditions" ? fc.constant(["a:X"]) : some(actionPatterns, 2);
  const paths = focus === "variables" ? [...variablePaths, ...variablePaths, ...segments.path] : segments.path;
  const resources =
    focus === "conditions" ? fc.constant(["*"]) : fc.array(resource(paths), { minLength: 1, maxLength: 3 });
  const condition = conditionOn(asked, focus === "names" || focus === "variables" ? 0 : focus === "mixed" ? 1 : 3);
  return fc.record({ effect, action, resource: resources, condition }).map(bare);
};

const policyOf = (statement: fc.Arbitrary<Statement>): fc.Arbitrary<Policy> =>
  fc.array(statement, { minLength: 1, maxLength: 4 }).map((list) => ({ version: "2.0", statement: list }));

const replaced = <A>(list: readonly A[], index: number, value: readonly A[]): readonly A[] => [
  ...list.slice(0, index),
  ...value,
  ...list.slice(index + 1),
];

/** A policy with one thing changed, put in another order, or said in other words. */
const mutated = (policy: Policy, statement: fc.Arbitrary<Statement>): fc.Arbitrary<Policy> =>
  fc
    .tuple(fc.nat({ max: policy.statement.length - 1 }), fc.nat({ max: 9 }), statement)
    .map(([index, kind, other]): Policy => {
      const old = policy.statement[index] ?? other;
      const change = (value: readonly Statement[]): Policy => ({
        ...policy,
        statement: replaced(policy.statement, index, value),
      });
      switch (kind) {
        case 0:
          return change([]);
        case 1:
          return change([old, other]);
        case 2:
          return change([bare({ ...old, action: other.action })]);
        case 3:
          return change([bare({ ...old, ...(other.resource === undefined ? {} : { resource: other.resource }) })]);
        case 4:
          return change([bare({ ...old, condition: other.condition ?? {} })]);
        case 5:
          return change([bare({ ...old, condition: { ...old.condition, ...other.condition } })]);
        case 6:
          return change([{ ...old, effect: old.effect === "allow" ? "deny" : "allow" }]);
        case 7:
          return { ...policy, statement: policy.statement.toReversed() };
        case 8:
          // A statement for each of its actions says the same.
          return change(old.action === "*" ? [old] : old.action.map((action) => ({ ...old, action: [action] })));
        default:
          return change(
            Array.isArray(old.resource) ? old.resource.map((one: string) => ({ ...old, resource: [one] })) : [old],
          );
      }
    });

/** Two policies to compare, with what they are about. */
export interface PolicyPair {
  readonly focus: Focus;
  readonly base: Policy;
  readonly next: Policy;
}

const pairOf = (focus: Focus): fc.Arbitrary<PolicyPair> =>
  fc.array(kindsOfKey, { minLength: 1, maxLength: 2 }).chain((asked) => {
    const statement = statementOf(focus, asked);
    return policyOf(statement).chain((base) =>
      fc
        .oneof({ weight: 3, arbitrary: mutated(base, statement) }, { weight: 1, arbitrary: policyOf(statement) })
        .map((next) => ({ focus, base, next })),
    );
  });

/** Pairs of policies of the small universe; in most of them the second is the first with one thing changed. */
export const policyPair: fc.Arbitrary<PolicyPair> = fc.oneof(
  { weight: 3, arbitrary: pairOf("names") },
  { weight: 4, arbitrary: pairOf("conditions") },
  { weight: 2, arbitrary: pairOf("mixed") },
  { weight: 1, arbitrary: pairOf("variables") },
);
