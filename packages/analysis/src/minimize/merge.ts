import {
  type Condition,
  type ConditionValue,
  hasVariable,
  normalPolicy,
  parseOperator,
  type Statement,
} from "@camwright/core";
import { variablesOf } from "../circumstances.js";
import { entriesOf, testsOf, type WrittenTest } from "../parts-of-statement.js";

type Free = "action" | "resource";

const normalOf = (statement: Statement): Statement =>
  normalPolicy({ version: "2.0", statement: [statement] }).statement[0] ?? statement;

/**
 * The same for statements that may be one with what is free of both. A statement that has a name stays what its author named, and a
 * variable without a value makes the whole statement match nothing.
 */
const keyOf = (statement: Statement, free: Free, index: number): string => {
  const { sid, resource } = statement;
  if (sid !== undefined || statement[free] === undefined) return String(index);
  const normal = normalOf(statement);
  const variables = [...new Set(variablesOf(statement))].sort();
  return JSON.stringify([{ ...normal, [free]: null }, variables, resource === undefined]);
};

const groupBy = (
  statements: readonly Statement[],
  key: (statement: Statement, index: number) => string,
): readonly (readonly Statement[])[] => {
  const groups = new Map<string, Statement[]>();
  statements.forEach((statement, index) => {
    const text = key(statement, index);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [statement]);
    else group.push(statement);
  });
  return [...groups.values()];
};

const uniteBy = (free: Free, statements: readonly Statement[]): readonly Statement[] =>
  groupBy(statements, (statement, index) => keyOf(statement, free, index)).flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return group;
    const entries = [...new Set(group.flatMap((each) => entriesOf(each[free])))];
    return [{ ...first, [free]: entries.length === 1 && entries[0] === "*" ? "*" : entries }];
  });

/** A condition with other values in one test; without values it lacks the test. */
export const withValues = (
  condition: Condition,
  operator: string,
  key: string,
  values: readonly ConditionValue[] | undefined,
): Condition => {
  const { [key]: _, ...keys } = condition[operator] ?? {};
  if (values !== undefined) return { ...condition, [operator]: { ...condition[operator], [key]: values } };
  const { [operator]: _own, ...others } = condition;
  return Object.keys(keys).length === 0 ? others : { ...condition, [operator]: keys };
};

/** The tests of which one value is enough: those may have the values of two statements. A variable says more. */
const takesMore = ({ operator, values }: WrittenTest): boolean => {
  const parsed = parseOperator(operator);
  const isOneEnough = parsed._tag === "Right" && !parsed.right.negated && parsed.right.qualifier !== "for_all_value";
  return isOneEnough && !values.some((value) => typeof value === "string" && hasVariable(value));
};

const valueKeyOf = (statement: Statement, { operator, key }: WrittenTest): string => {
  const { condition = {} } = statement;
  const rest = { ...statement, condition: withValues(condition, operator, key, undefined) };
  return JSON.stringify([normalOf(rest), operator, key]);
};

/** The statements that differ in the values of this one test alone, as one. */
const united = (group: readonly Statement[], { operator, key }: WrittenTest): Statement | undefined => {
  const [first] = group;
  if (first === undefined || group.length < 2) return undefined;
  const values = [...new Set(group.flatMap(({ condition }) => condition?.[operator]?.[key] ?? []))];
  return { ...first, condition: withValues(first.condition ?? {}, operator, key, values) };
};

/** Puts the values of one test together where statements say the same beside. */
const uniteValues = (statements: readonly Statement[]): readonly Statement[] => {
  const groups = new Map<string, { readonly test: WrittenTest; readonly group: Statement[] }>();
  for (const statement of statements) {
    for (const test of statement.sid === undefined ? testsOf(statement.condition).filter(takesMore) : []) {
      const text = valueKeyOf(statement, test);
      const known = groups.get(text);
      if (known === undefined) groups.set(text, { test, group: [statement] });
      else known.group.push(statement);
    }
  }
  const replaced = new Map<Statement, Statement | undefined>();
  for (const { test, group } of groups.values()) {
    const left = group.filter((statement) => !replaced.has(statement));
    const one = united(left, test);
    if (one === undefined) continue;
    for (const [index, statement] of left.entries()) replaced.set(statement, index === 0 ? one : undefined);
  }
  return statements.flatMap((statement) => (replaced.has(statement) ? (replaced.get(statement) ?? []) : [statement]));
};

/** Fewer statements with the same meaning: of those that differ in their actions, their resources or the values of one test alone. */
export const merge = (statements: readonly Statement[]): readonly Statement[] =>
  uniteValues(uniteBy("action", uniteBy("resource", statements)));
