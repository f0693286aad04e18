import type { Condition, ConditionValue, Statement } from "@camwright/core";
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
  fc.constantFrom("null_equal", "for_any_value:null_equal", "for_all_value:null_equal"),
  some(pools.bool, 2),
);

/** A value as JSON may write it as well: a number or a truth value for its text (598/10604, U-6). */
const asJson = (value: string): ConditionValue => {
  if (value === "true" || value === "false") return value === "true";
  return String(Number(value)) === value ? Number(value) : value;
};

const written = (values: readonly string[]): fc.Arbitrary<readonly ConditionValue[]> =>
  fc.constantFrom<readonly ConditionValue[]>(values, values, values, values.map(asJson));

const testOf = (kind: Kind): fc.Arbitrary<readonly [string, readonly ConditionValue[]]> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.tuple(fc.constantFrom(...operatorsOf[kind]).chain(qualified), some(pools[kind], 3).chain(written)),
    },
    { weight: 1, arbitrary: nullTest },
  );

/** What the keys of a pair are compared as; mostly one kind a key, as policies do. */
const kindsOfKey: fc.Arbitrary<readonly [string, Kind]> = fc.tuple(
  fc.constantFrom(...keys),
  fc.constantFrom<Kind>("string", "string", "like", "numeric", "date", "ip", "bool"),
);

/** Keys that the conditions of a pair ask for, with what they are compared as. */
export type Asked = readonly (readonly [string, Kind])[];

/** One key or two. */
export const askedKeys: fc.Arbitrary<Asked> = fc.array(kindsOfKey, { minLength: 1, maxLength: 2 });

const conditionOn = (asked: Asked, most: number): fc.Arbitrary<Condition> =>
  fc
    .array(
      fc
        .constantFrom(...asked)
        .chain(([key, kind]) => testOf(kind).map(([operator, values]) => ({ key, operator, values }))),
      { maxLength: most },
    )
    .map((tests) => {
      const condition: Record<string, Record<string, readonly ConditionValue[]>> = {};
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

/** A statement without an empty condition. */
export const bare = (statement: Statement): Statement => {
  const { condition, ...rest } = statement;
  return condition === undefined || Object.keys(condition).length === 0 ? rest : statement;
};

/** Statements of a focus, with conditions on these keys. */
export const statementOf = (focus: Focus, asked: Asked): fc.Arbitrary<Statement> => {
  const action = focus === "conditions" ? fc.constant(["a:X"]) : some(actionPatterns, 2);
  const paths = focus === "variables" ? [...variablePaths, ...variablePaths, ...segments.path] : segments.path;
  const resources =
    focus === "conditions" ? fc.constant(["*"]) : fc.array(resource(paths), { minLength: 1, maxLength: 3 });
  const condition = conditionOn(asked, focus === "names" || focus === "variables" ? 0 : focus === "mixed" ? 1 : 3);
  return fc.record({ effect, action, resource: resources, condition }).map(bare);
};
