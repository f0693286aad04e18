import {
  type Comparison,
  inRange,
  instants,
  like,
  numbers,
  sameBoolean,
  sameText,
  sameTextAnyCase,
} from "./compare.js";

/** How the values of a key that has several are put together: one passing value is enough, or every one must pass. */
type Qualifier = "for_any_value" | "for_all_value";

/** What a condition operator means (598/10608). */
export interface Operator {
  readonly name: string;
  readonly qualifier: Qualifier;
  /** Whether an absent key passes: the suffix `_if_exist`. */
  readonly passesIfAbsent: boolean;
  /** How one value is compared; `null_equal` compares none. */
  readonly compare: Comparison | undefined;
  /** Whether a value passes that equals none of the policy's values, in place of one that equals some (U-1). */
  readonly isNegative: boolean;
}

const suffix = "_if_exist";

const comparisons: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ["string_equal", sameText],
  ["string_equal_ignore_case", sameTextAnyCase],
  ["string_like", like],
  ["numeric_equal", numbers((order) => order === 0)],
  ["numeric_greater_than", numbers((order) => order > 0)],
  ["numeric_greater_than_equal", numbers((order) => order >= 0)],
  ["numeric_less_than", numbers((order) => order < 0)],
  ["numeric_less_than_equal", numbers((order) => order <= 0)],
  ["date_equal", instants((order) => order === 0)],
  ["date_greater_than", instants((order) => order > 0)],
  ["date_greater_than_equal", instants((order) => order >= 0)],
  ["date_less_than", instants((order) => order < 0)],
  ["date_less_than_equal", instants((order) => order <= 0)],
  ["bool_equal", sameBoolean],
  ["ip_equal", inRange],
  ["binary_equal", sameText],
]);

const negations: ReadonlyMap<string, string> = new Map([
  ["string_not_equal", "string_equal"],
  ["string_not_equal_ignore_case", "string_equal_ignore_case"],
  ["string_not_like", "string_like"],
  ["numeric_not_equal", "numeric_equal"],
  ["date_not_equal", "date_equal"],
  ["ip_not_equal", "ip_equal"],
]);

/**
 * The meaning of an operator as a policy writes it, with qualifier and suffix (598/58421). Nothing where it is not in the
 * documentation, as an unknown qualifier or suffix and `null_equal_if_exist` are not.
 */
export function readOperator(text: string): Operator | undefined {
  const [first = "", second, ...more] = text.split(":");
  if (more.length > 0) return undefined;
  if (second === undefined) return named(first, "for_any_value");
  return first === "for_any_value" || first === "for_all_value" ? named(second, first) : undefined;
}

function named(text: string, qualifier: Qualifier): Operator | undefined {
  const passesIfAbsent = text.endsWith(suffix);
  const name = passesIfAbsent ? text.slice(0, -suffix.length) : text;
  const compare = comparisons.get(negations.get(name) ?? name);
  const isNull = name === "null_equal" && !passesIfAbsent;
  if (compare === undefined && !isNull) return undefined;
  return { name, qualifier, passesIfAbsent, compare, isNegative: negations.has(name) };
}
