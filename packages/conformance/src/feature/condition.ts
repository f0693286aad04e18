import type { CaseContext, Json } from "../case.js";
import { address, date, number, variable } from "./condition-forms.js";
import { formsOf, namesOf } from "./form.js";
import { entriesOf, listOf, textOf } from "./statement.js";

const orders = ["equal", "not_equal", "greater_than", "greater_than_equal", "less_than", "less_than_equal"];
const operators: readonly string[] = [
  ..."string_equal string_not_equal string_equal_ignore_case string_not_equal_ignore_case".split(" "),
  ..."string_like string_not_like bool_equal ip_equal ip_not_equal binary_equal null_equal".split(" "),
  ...orders.flatMap((order) => [`numeric_${order}`, `date_${order}`]),
];
const spellings: readonly string[] = ["", "for_any_value:", "for_all_value:"].flatMap((qualifier) =>
  operators.flatMap((name) => ["", "_if_exist"].map((suffix) => qualifier + name + suffix)),
);

/** What values of these keys are. */
const kinds: Readonly<Record<string, string>> = {
  "cos:prefix": "text",
  "qcs:vpc": "text",
  "vpc:requester_vpc": "text",
  "qcs:tag/env": "text",
  toString: "text",
  "qcs:tag": "tags",
  "qcs:resource_tag": "tags",
  "cos:content-length": "number",
  "cos:content_length": "number",
  mfa: "number",
  "qcs:mfa": "number",
  "qcs:current_time": "date",
  "cos:secure-transport": "boolean",
  "qcs:ip": "address",
};

const pairs = [
  ["qcs:vpc", "vpc:requester_vpc"],
  ["qcs:tag", "qcs:resource_tag"],
  ["cos:content-length", "cos:content_length"],
  ["mfa", "qcs:mfa"],
] as const;

const said = ["one value", "several values", "no value", "absent", "unknown"];

/** Every feature of conditions: each operator with each qualifier, suffix, kind of key and type of value among them. */
export const conditionFeatures: readonly string[] = [
  ...spellings.flatMap((name) => [...new Set(Object.values(kinds))].map((kind) => `${name} of ${kind}`)),
  ...operators.flatMap((name) => ["string", "number", "boolean"].map((type) => `${name} with a ${type}`)),
  ...said.map((word) => `key: ${word}`),
  ...pairs.flat().map((key) => `key under its other name: ${key}`),
  "key: a tag looked up in the list of tags",
  "operator that does not exist",
  "several operators",
  "several keys",
  "several values",
  "no values",
  ...namesOf("address", address),
  ...namesOf("date", date),
  ...namesOf("number", number),
  ...namesOf("variable in a value", variable),
];

const known: ReadonlySet<string> = new Set(spellings);

/** The features of a condition, asked with this context. */
export function featuresOfCondition(condition: Json, context: CaseContext, unknown: readonly string[]): string[] {
  const tests = entriesOf(condition).flatMap(([name, keys]) =>
    entriesOf(keys).map(([key, values]) => ({ name, key, values: listOf(values) })),
  );
  return [
    ...(entriesOf(condition).length > 1 ? ["several operators"] : []),
    ...(entriesOf(condition).some(([, keys]) => entriesOf(keys).length > 1) ? ["several keys"] : []),
    ...tests.flatMap(({ name, key, values }) => [
      ...featuresOfOperator(name, key, values),
      ...featuresOfKey(key, context, unknown),
      ...values.flatMap((value) => featuresOfValue(key, value)),
    ]),
  ];
}

function featuresOfOperator(name: string, key: string, values: readonly Json[]): readonly string[] {
  if (!known.has(name)) return ["operator that does not exist"];
  const base = name.replace(/^for_a(?:ny|ll)_value:/, "").replace(/_if_exist$/, "");
  return [
    ...(Object.hasOwn(kinds, key) ? [`${name} of ${kinds[key]}`] : []),
    ...values.map((value) => `${base} with a ${typeof value}`),
    ...(values.length === 0 ? ["no values"] : []),
    ...(values.length > 1 ? ["several values"] : []),
  ];
}

function featuresOfKey(key: string, context: CaseContext, unknown: readonly string[]): readonly string[] {
  const other = pairs.flatMap(([one, two]) => (key === one ? [two] : key === two ? [one] : []));
  const isGiven = Object.hasOwn(context, key);
  return [
    ...(unknown.includes(key) ? ["key: unknown"] : []),
    `key: ${isGiven ? amount(context[key]) : "absent"}`,
    ...other.filter((name) => !isGiven && Object.hasOwn(context, name)).map(() => `key under its other name: ${key}`),
    ...(key === "qcs:tag/env" && !isGiven && Object.hasOwn(context, "qcs:tag")
      ? ["key: a tag looked up in the list of tags"]
      : []),
  ];
}

function amount(value: CaseContext[string] | undefined): string {
  const count = Array.isArray(value) ? value.length : 1;
  return count === 0 ? "no value" : count === 1 ? "one value" : "several values";
}

function featuresOfValue(key: string, value: Json): readonly string[] {
  const text = textOf(value);
  return [
    ...(kinds[key] === "address" ? formsOf("address", address, text) : []),
    ...(kinds[key] === "date" ? formsOf("date", date, text) : []),
    ...(kinds[key] === "number" ? formsOf("number", number, text) : []),
    ...formsOf("variable in a value", variable, text),
  ];
}
