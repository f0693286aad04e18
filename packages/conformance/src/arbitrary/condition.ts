import type { Condition } from "@camwright/core";
import * as fc from "fast-check";
import type { CaseContext, ContextValue } from "../case.js";
import { pick, sometimes } from "./text.js";
import { type Kind, policyValue, requestValue } from "./value.js";

/** Condition keys, with the pairs that are one key and the tag that is looked up in the lists of tags. */
const kinds: readonly (readonly [key: string, kind: Kind])[] = [
  ["cos:prefix", "text"],
  ["qcs:vpc", "text"],
  ["vpc:requester_vpc", "text"],
  ["qcs:tag/env", "text"],
  ["toString", "text"],
  ["qcs:tag", "tags"],
  ["qcs:resource_tag", "tags"],
  ["cos:content-length", "number"],
  ["cos:content_length", "number"],
  ["mfa", "number"],
  ["qcs:mfa", "number"],
  ["qcs:current_time", "date"],
  ["cos:secure-transport", "boolean"],
  ["qcs:ip", "address"],
];

const orders = ["equal", "not_equal", "greater_than", "greater_than_equal", "less_than", "less_than_equal"];
const textOperators = [
  "string_equal",
  "string_not_equal",
  "string_equal_ignore_case",
  "string_not_equal_ignore_case",
  "string_like",
  "string_not_like",
  "binary_equal",
];

const operators: Readonly<Record<Kind, readonly string[]>> = {
  text: textOperators,
  tags: textOperators,
  number: [...orders.map((order) => `numeric_${order}`), "string_equal", "string_not_equal"],
  date: orders.map((order) => `date_${order}`),
  boolean: ["bool_equal"],
  address: ["ip_equal", "ip_not_equal"],
};

const base = (kind: Kind): fc.Arbitrary<string> =>
  sometimes([9, pick(operators[kind])], [1, pick(Object.values(operators).flat())], [1, pick(["null_equal"])]);

/** An operator with qualifier and suffix; now and then one that does not exist. */
const operator = (kind: Kind): fc.Arbitrary<string> =>
  sometimes(
    [
      15,
      fc
        .tuple(pick(["", "", "for_any_value:", "for_all_value:"]), base(kind), pick(["", "", "_if_exist"]))
        .map((parts) => parts.join("")),
    ],
    [1, pick(["StringEquals", "string_equal_if_exists", "for_each:string_equal", "bool_not_equal", "String_like"])],
  );

/** The values of a test: as a rule of the key's kind, for `null_equal` as a rule true or false; now and then none. */
const values = (kind: Kind, name: string): fc.Arbitrary<readonly ContextValue[]> =>
  name.includes("null_equal")
    ? fc.array(pick<ContextValue>(["true", "true", "false", true, "x", 1]), { minLength: 1, maxLength: 2 })
    : sometimes(
        [12, fc.array(policyValue(kind), { minLength: 1, maxLength: 3 })],
        [1, pick<readonly ContextValue[]>([[]])],
      );

/** One operator with one key and its values, as a condition. */
const oneTest: fc.Arbitrary<Condition> = pick(kinds).chain(([key, kind]) =>
  operator(kind).chain((name) => values(kind, name).map((wanted) => ({ [name]: { [key]: wanted } }))),
);

/** A condition of one to three tests, several keys under one operator included. */
export const condition: fc.Arbitrary<Condition> = fc
  .array(oneTest, { minLength: 1, maxLength: 3 })
  .map((tests) => tests.reduce(mergeConditions));

/** A condition key that generated conditions use. */
export const conditionKey: fc.Arbitrary<string> = pick(kinds.map(([key]) => key));

/** What a request says about some of the keys: one value, several, or an empty list. */
export const context: fc.Arbitrary<CaseContext> = fc
  .uniqueArray(pick(kinds), { maxLength: kinds.length })
  .chain((present) => fc.tuple(...present.map(([key, kind]) => oneEntry(key, kind))))
  .map((entries) => Object.fromEntries(entries));

/** One test of a key, and a context to ask it with. */
export interface TestedKey {
  readonly condition: Condition;
  readonly context: CaseContext;
  readonly key: string;
}

const anyOperator: fc.Arbitrary<string> = fc
  .tuple(
    pick(["", "for_any_value:", "for_all_value:"]),
    pick([...new Set([...Object.values(operators).flat(), "null_equal"])]),
    pick(["", "_if_exist"]),
  )
  .map((parts) => parts.join(""));

/** Each kind of key equally often, however many keys are of it. */
const anyKey: fc.Arbitrary<(typeof kinds)[number]> = pick([...new Set(kinds.map(([, kind]) => kind))]).chain((kind) =>
  pick(kinds.filter(([, other]) => other === kind)),
);

/** A test of any key, with any operator as often as with one that is usual for the key, and a context that mostly has it. */
export const testedKey: fc.Arbitrary<TestedKey> = fc.tuple(anyKey, pick([true, false])).chain(([[key, kind], usual]) =>
  fc.record({
    key: pick([key]),
    condition: (usual ? operator(kind) : anyOperator).chain((name) =>
      values(kind, name).map((wanted) => ({ [name]: { [key]: wanted } })),
    ),
    context: sometimes<CaseContext>(
      [9, oneEntry(key, kind).map(([name, value]) => ({ [name]: value }))],
      [1, pick<CaseContext>([{}])],
      [2, context],
    ),
  }),
);

function oneEntry(key: string, kind: Kind): fc.Arbitrary<readonly [string, ContextValue | readonly ContextValue[]]> {
  return sometimes<ContextValue | readonly ContextValue[]>(
    [6, requestValue(kind)],
    [3, fc.array(requestValue(kind), { maxLength: 3 })],
  ).map((value) => [key, value]);
}

/** The tests of both; of two tests of one key under one operator the second. */
function mergeConditions(a: Condition, b: Condition): Condition {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...names].map((name) => [name, { ...a[name], ...b[name] }]));
}
