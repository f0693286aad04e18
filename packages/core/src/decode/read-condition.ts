import { withoutNamePrefix } from "../action.js";
import type { Condition, ConditionKeys, ConditionValue } from "../condition.js";
import { isLeft } from "../either.js";
import { type Operator, type OperatorType, parseOperator } from "../operator.js";
import { quote } from "../quote.js";
import type { Statement } from "../statement.js";
import { reviewConditionKey, reviewOperator, reviewValue } from "../validate/condition.js";
import { keyProblem, qualifierProblem, tagProblems } from "../validate/condition-test.js";
import { readDecimal } from "../value/decimal.js";
import type { JsonMember, JsonNode, JsonScalar } from "./json-node.js";
import { below, type Path } from "./path.js";
import { describe } from "./read-list.js";
import { type Element, removal } from "./read-members.js";
import { type Repair, type Reporter, replacement, reportAll } from "./reporter.js";

/** No operator and no product's key comes near it; the bound keeps the paths of hostile documents short. */
const longestKey = 512;

type ReadMember<A> = (member: JsonMember, path: Path) => A | undefined;

/** Reads the members of an object. Repeated keys make it unreadable: the service would see one of them only. */
const readEntries = <A>(
  members: readonly JsonMember[],
  path: Path,
  reporter: Reporter,
  read: ReadMember<A>,
): Readonly<Record<string, A>> | undefined => {
  const seen = new Set<string>();
  const entries: [string, A][] = [];
  for (const member of members) {
    const { key, keySpan } = member;
    if (key.length > longestKey) {
      const message = `${quote(key)} is longer than ${longestKey} characters`;
      reporter.report({ rule: "condition-key", message }, path, keySpan);
      continue;
    }
    const memberPath = below(path, key);
    if (seen.has(key))
      reporter.report({ rule: "duplicate-key", message: `${quote(key)} is given twice` }, memberPath, keySpan);
    seen.add(key);
    const value = read(member, memberPath);
    if (value !== undefined) entries.push([key, value]);
  }
  // Each member gives one entry, or it was too long, repeated or not readable.
  const readable = entries.length === members.length && seen.size === members.length;
  // fromEntries defines own properties, so a key such as `__proto__` stays data.
  return readable ? Object.fromEntries(entries) : undefined;
};

const reportRounded = ({ value, literal = "", span }: JsonScalar, path: Path, reporter: Reporter): void => {
  const message = `the number is read as ${String(value)}; as a text it is compared exactly`;
  const isPlain = readDecimal(literal) !== undefined;
  const repair = isPlain ? replacement("write it as a text", span, JSON.stringify(literal)) : undefined;
  reporter.report({ rule: "condition-value-rounded", message }, path, span, repair);
};

const readValue = (node: JsonNode, path: Path, reporter: Reporter): ConditionValue | undefined => {
  if (node.type !== "scalar" || node.value === null) {
    const message = `a condition value is a text or a number, but this is ${describe(node)}`;
    reporter.report({ rule: "element-type", message }, path, node.span);
    return undefined;
  }
  if (typeof node.value === "number" && !Number.isFinite(node.value)) {
    reporter.report({ rule: "condition-value", message: "the number is too large to be read" }, path, node.span);
    return undefined;
  }
  if (node.literal !== undefined) reportRounded(node, path, reporter);
  return node.value;
};

/** Reads the values of a key; for an operator that does not exist, without a `type`, nothing is said about them. */
const readValues = (
  node: JsonNode,
  path: Path,
  type: OperatorType | undefined,
  reporter: Reporter,
): readonly ConditionValue[] | undefined => {
  const items = node.type === "array" ? node.items : [node];
  const pathOf = (index: number): Path => (node.type === "array" ? below(path, index) : path);
  const values: ConditionValue[] = [];
  for (const [index, item] of items.entries()) {
    const value = readValue(item, pathOf(index), reporter);
    if (value !== undefined) values.push(value);
  }
  if (values.length < items.length) return undefined;
  if (values.length === 0) {
    const message = "an empty list of values matches no value";
    reporter.report({ rule: "condition-values-empty", message }, path, node.span);
  }
  if (type === undefined) return values;
  for (const [index, value] of values.entries()) {
    const problems = reviewValue(value, type);
    if (problems.length > 0) reportAll(reporter, problems, pathOf(index), items[index] ?? node);
  }
  return values;
};

/** One operator of a condition with what is asked under it. */
interface Test {
  readonly member: JsonMember;
  /** The operators of the condition. */
  readonly members: readonly JsonMember[];
  /** Absent for an operator that does not exist. */
  readonly operator: Operator | undefined;
  readonly action: Statement["action"] | undefined;
}

const isAmong = (members: readonly JsonMember[], name: string): boolean => members.some(({ key }) => key === name);

/** Puts the qualifier before an operator, where that concerns one key alone and no other operator is called so already. */
const qualified = ({ member, members }: Test, keys: readonly JsonMember[]): Repair | undefined => {
  const name = `for_any_value:${member.key}`;
  if (keys.length > 1 || isAmong(members, name)) return undefined;
  return replacement(`write ${quote(name)}`, member.keySpan, JSON.stringify(name));
};

const reportKey = (
  { key, keySpan }: JsonMember,
  keys: readonly JsonMember[],
  path: Path,
  test: Test,
  reporter: Reporter,
): void => {
  for (const problem of reviewConditionKey(key)) reporter.report(problem, path, keySpan);
  const alias = keyProblem(key, (name) => isAmong(keys, name));
  if (alias !== undefined) reporter.report(alias, path, keySpan);
  const doubt = test.operator && qualifierProblem(key, test.operator);
  if (doubt !== undefined) {
    reporter.report(doubt, path, keySpan, test.operator?.qualifier === undefined ? qualified(test, keys) : undefined);
  }
  for (const problem of tagProblems(key, test.action)) reporter.report(problem, path, keySpan);
};

const readKeys = (path: Path, test: Test, reporter: Reporter): ConditionKeys | undefined => {
  const { value: node } = test.member;
  if (node.type !== "object") {
    const message = `expected an object of condition keys, but this is ${describe(node)}`;
    reporter.report({ rule: "element-type", message }, path, node.span);
    return undefined;
  }
  if (node.members.length === 0) {
    reporter.report({ rule: "condition-empty", message: "an operator without keys tests nothing" }, path, node.span);
  }
  return readEntries(node.members, path, reporter, (member, keyPath) => {
    reportKey(member, node.members, keyPath, test, reporter);
    return readValues(member.value, keyPath, test.operator?.type, reporter);
  });
};

const emptyCondition = (element: Element, reporter: Reporter): Condition => {
  const message = "an empty condition is no condition";
  reporter.report({ rule: "condition-empty", message }, element.path, element.node.span, removal(element));
  return {};
};

const isAboutCos = (action: Statement["action"] | undefined): boolean =>
  action !== undefined && action !== "*" && action.every((text) => withoutNamePrefix(text).startsWith("cos:"));

/**
 * Reads a `condition` element of a statement about `action`. `{}` and `[]` are no condition (U-9) and give `{}`; `undefined`
 * if it cannot be read. Operators that do not exist are reported and kept, because what depends on them is undecided and not
 * simply false.
 */
export const readCondition = (
  element: Element,
  action: Statement["action"] | undefined,
  reporter: Reporter,
): Condition | undefined => {
  const { node, path } = element;
  const isEmpty = (node.type === "array" ? node.items : node.type === "object" ? node.members : [node]).length === 0;
  if (isEmpty) return emptyCondition(element, reporter);
  if (node.type !== "object") {
    const message = `expected an object of condition operators, but this is ${describe(node)}`;
    reporter.report({ rule: "element-type", message }, path, node.span);
    return undefined;
  }
  const { members } = node;
  const isCos = isAboutCos(action);
  return readEntries(members, path, reporter, (member, operatorPath) => {
    const parsed = parseOperator(member.key);
    const problems = isLeft(parsed) ? parsed.left : reviewOperator(parsed.right, isCos);
    for (const problem of problems) reporter.report(problem, operatorPath, member.keySpan);
    const operator = isLeft(parsed) ? undefined : parsed.right;
    return readKeys(operatorPath, { member, members, operator, action }, reporter);
  });
};
