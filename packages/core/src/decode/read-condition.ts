import type { Condition, ConditionKeys, ConditionValue } from "../condition.js";
import { quote } from "../quote.js";
import { reviewConditionKey, reviewOperator, reviewValues } from "../validate/condition.js";
import type { JsonMember, JsonNode } from "./json-node.js";
import { describe } from "./read-list.js";
import { below, type Reporter } from "./reporter.js";

/** Rejects repeated keys; the service would see one of them only. */
const hasNoDuplicates = (members: readonly JsonMember[], path: string, reporter: Reporter): boolean => {
  const seen = new Set<string>();
  let unique = true;
  for (const { key, keySpan } of members) {
    if (seen.has(key)) {
      reporter.report({ rule: "duplicate-key", message: `${quote(key)} is given twice` }, below(path, key), keySpan);
      unique = false;
    }
    seen.add(key);
  }
  return unique;
};

const readValue = (node: JsonNode, path: string, reporter: Reporter): ConditionValue | undefined => {
  if (node.type === "scalar" && node.value !== null) return node.value;
  const message = `a condition value is a text or a number, but this is ${describe(node)}`;
  reporter.report({ rule: "element-type", message }, path, node.span);
  return undefined;
};

const readValues = (
  node: JsonNode,
  path: string,
  operator: string,
  reporter: Reporter,
): readonly ConditionValue[] | undefined => {
  const items = node.type === "array" ? node.items : [node];
  const pathOf = (index: number): string => (node.type === "array" ? below(path, index) : path);
  const values = items.map((item, index) => readValue(item, pathOf(index), reporter));
  if (!values.every((value) => value !== undefined)) return undefined;
  if (values.length === 0) {
    const message = "an empty list of values matches no value";
    reporter.report({ rule: "condition-values-empty", message }, path, node.span);
  }
  for (const [index, problem] of reviewValues(operator, values)) {
    reporter.report(problem, pathOf(index), items[index]?.span);
  }
  return values;
};

const readKeys = (node: JsonNode, path: string, operator: string, reporter: Reporter): ConditionKeys | undefined => {
  if (node.type !== "object") {
    const message = `expected an object of condition keys, but this is ${describe(node)}`;
    reporter.report({ rule: "element-type", message }, path, node.span);
    return undefined;
  }
  let readable = hasNoDuplicates(node.members, path, reporter);
  const keys: (readonly [string, readonly ConditionValue[]])[] = [];
  for (const { key, keySpan, value } of node.members) {
    const keyPath = below(path, key);
    for (const problem of reviewConditionKey(key)) reporter.report(problem, keyPath, keySpan);
    const values = readValues(value, keyPath, operator, reporter);
    if (values === undefined) readable = false;
    else keys.push([key, values]);
  }
  return readable ? Object.fromEntries(keys) : undefined;
};

const emptyCondition = (node: JsonNode, path: string, reporter: Reporter): Condition => {
  const message = "an empty condition is no condition";
  reporter.report({ rule: "condition-empty", message }, path, node.span);
  return {};
};

/**
 * Reads a `condition` element. `{}` and `[]` are no condition (U-9) and give `{}`; `undefined` if it cannot be read.
 * Operators that do not exist are reported and kept, because what depends on them is undecided and not simply false.
 */
export const readCondition = (
  node: JsonNode,
  path: string,
  isCos: boolean,
  reporter: Reporter,
): Condition | undefined => {
  const isEmpty = (node.type === "array" ? node.items : node.type === "object" ? node.members : [node]).length === 0;
  if (isEmpty) return emptyCondition(node, path, reporter);
  if (node.type !== "object") {
    const message = `expected an object of condition operators, but this is ${describe(node)}`;
    reporter.report({ rule: "element-type", message }, path, node.span);
    return undefined;
  }
  let readable = hasNoDuplicates(node.members, path, reporter);
  const operators: (readonly [string, ConditionKeys])[] = [];
  for (const { key, keySpan, value } of node.members) {
    const operatorPath = below(path, key);
    for (const problem of reviewOperator(key, isCos)) reporter.report(problem, operatorPath, keySpan);
    const keys = readKeys(value, operatorPath, key, reporter);
    if (keys === undefined) readable = false;
    else operators.push([key, keys]);
  }
  // fromEntries defines own properties, so a key such as `__proto__` stays data.
  return readable ? Object.fromEntries(operators) : undefined;
};
