import {
  type ConditionValue,
  ipRangeContains,
  parseOperator,
  readIpAddress,
  readIpRange,
  type Statement,
} from "@camwright/core";
import { variablesOf } from "../circumstances.js";
import { entriesOf } from "../parts-of-statement.js";
import type { Words } from "./cover.js";
import { withValues } from "./merge.js";
import type { Proof } from "./proof.js";
import { lengthOf } from "./size.js";

type Free = "action" | "resource";

/** Whether two statements may match one request, by the words of their lists. */
const meets = (one: Statement, other: Statement, words: Words): boolean =>
  (["action", "resource"] as const).every((element) => {
    const [own, others] = [entriesOf(one[element]), entriesOf(other[element])];
    if (element === "resource" && (one.resource === undefined || other.resource === undefined)) return true;
    return own.some((entry) => others.some((each) => words[element].mayMeet(entry, each)));
  });

/** The statements that the others do not make redundant, looked at from the longest. */
export const neededStatements = (
  statements: readonly Statement[],
  proof: Proof,
  words: Words,
): readonly Statement[] => {
  let kept = statements;
  for (const statement of statements.toSorted((one, other) => lengthOf(other) - lengthOf(one))) {
    const rest = kept.filter((each) => each !== statement);
    if (rest.length === 0) break;
    const near = rest.filter((each) => meets(statement, each, words));
    if (proof.covers(near, statement)) kept = rest;
  }
  return kept;
};

const sameVariables = (one: Statement, other: Statement): boolean => {
  const [left, right] = [one, other].map((each) => new Set(variablesOf(each)));
  return left?.size === right?.size && [...(left ?? [])].every((name) => right?.has(name) === true);
};

/** The statement without the entries of a list that it and the others make redundant. */
const withNeededEntries = (
  statement: Statement,
  others: readonly Statement[],
  free: Free,
  proof: Proof,
  words: Words,
): Statement => {
  let kept = statement;
  for (const entry of entriesOf(statement[free])) {
    const rest = entriesOf(kept[free]).filter((each) => each !== entry);
    if (rest.length === 0) break;
    const part: Statement = { ...kept, [free]: [entry] };
    const without: Statement = { ...kept, [free]: rest };
    const near = rest.filter((other) => words[free].mayMeet(entry, other));
    const beside = others.filter((other) => meets(part, other, words));
    if (near.length + beside.length === 0 || !sameVariables(kept, without)) continue;
    if (proof.covers([{ ...kept, [free]: near }, ...beside], part)) kept = without;
  }
  return kept;
};

const addressOf = (value: ConditionValue): ReturnType<typeof readIpAddress> => {
  const [address = ""] = String(value).split("/");
  return readIpAddress(address);
};

/** Whether a value may be superfluous beside another one; a proof says whether it is. */
const maySayLess = (operator: string, value: ConditionValue, other: ConditionValue, words: Words): boolean => {
  const parsed = parseOperator(operator);
  if (parsed._tag === "Left") return false;
  const { type, comparison } = parsed.right;
  if (comparison === "like") return words.like(String(other), String(value));
  if (comparison === "equal-ignore-case") return String(value).toLowerCase() === String(other).toLowerCase();
  if (type === "ip") {
    const [range, address] = [readIpRange(other), addressOf(value)];
    return range !== undefined && address !== undefined && ipRangeContains(range, address);
  }
  return type !== "string" || String(value) === String(other);
};

const isTestedElsewhere = ({ condition = {} }: Statement, key: string): boolean =>
  Object.values(condition).filter((keys) => Object.keys(keys).some((name) => name.toLowerCase() === key.toLowerCase()))
    .length > 1;

/** The statement without the tests and values of its condition that the others of it make superfluous. */
const withNeededTests = (statement: Statement, proof: Proof, words: Words): Statement => {
  let kept = statement;
  const replace = (operator: string, key: string, values: readonly ConditionValue[] | undefined): void => {
    const condition = withValues(kept.condition ?? {}, operator, key, values);
    const shorter: Statement = { ...kept, condition };
    if (proof.replaces(shorter, [kept])) kept = shorter;
  };
  for (const [operator, keys] of Object.entries(statement.condition ?? {})) {
    for (const [key, values] of Object.entries(keys)) {
      if (isTestedElsewhere(kept, key)) replace(operator, key, undefined);
      for (const value of values) {
        const now = kept.condition?.[operator]?.[key] ?? [];
        const index = now.indexOf(value);
        const rest = now.filter((_, other) => other !== index);
        if (index >= 0 && rest.some((other) => maySayLess(operator, value, other, words))) replace(operator, key, rest);
      }
    }
  }
  return kept;
};

/** The statements without the parts that the rest makes superfluous: entries of lists, tests and values. */
export const neededParts = (statements: readonly Statement[], proof: Proof, words: Words): readonly Statement[] => {
  const kept = [...statements];
  for (const [index, statement] of statements.entries()) {
    const others = kept.filter((other, place) => place !== index && meets(statement, other, words));
    const ofActions = withNeededEntries(statement, others, "action", proof, words);
    const ofResources = withNeededEntries(ofActions, others, "resource", proof, words);
    kept[index] = withNeededTests(ofResources, proof, words);
  }
  return kept;
};
