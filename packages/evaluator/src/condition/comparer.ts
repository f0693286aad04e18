import {
  type Comparison,
  type ConditionValue,
  compareDecimals,
  compareMoments,
  type Decimal,
  type IpRange,
  ipRangeContains,
  type Operator,
  readBool,
  readDate,
  readDecimal,
  readIpAddress,
  readIpRange,
} from "@camwright/core";
import { compileGlob, type Glob, matchesGlob } from "../match/glob.js";
import { no, or, type Truth, truthOf, unknown, yes } from "../truth.js";

/**
 * Compares one value of a request with one value of a policy, which it was made for. Unknown if the request's value cannot
 * be read as the operator's type.
 */
export type Comparer = (requestValue: ConditionValue) => Truth;

/** The comparer for a policy value that cannot be read as the operator's type. */
export const undecidable: Comparer = () => unknown;

const ordered: Readonly<Partial<Record<Comparison, (order: number) => boolean>>> = {
  equal: (order) => order === 0,
  less: (order) => order < 0,
  "less-or-equal": (order) => order <= 0,
  greater: (order) => order > 0,
  "greater-or-equal": (order) => order >= 0,
};

const compareOrdered = <A>(
  value: ConditionValue,
  comparison: Comparison,
  read: (value: ConditionValue) => A | undefined,
  compare: (left: A, right: A) => number,
): Comparer => {
  const bound = read(value);
  const holds = ordered[comparison];
  if (bound === undefined || holds === undefined) return undecidable;
  return (requestValue) => {
    const asked = read(requestValue);
    return asked === undefined ? unknown : truthOf(holds(compare(asked, bound)));
  };
};

/** Numbers and booleans are compared as their usual text under string operators. */
export const textOf = (value: ConditionValue): string => String(value);

const compareIp = (range: IpRange | undefined): Comparer => {
  if (range === undefined) return undecidable;
  return (requestValue) => {
    const address = readIpAddress(requestValue);
    return address === undefined ? unknown : truthOf(ipRangeContains(range, address));
  };
};

const compareBool = (wanted: boolean | undefined): Comparer => {
  if (wanted === undefined) return undecidable;
  return (requestValue) => {
    const asked = readBool(requestValue);
    return asked === undefined ? unknown : truthOf(asked === wanted);
  };
};

const compareText = (text: string, comparison: Comparison): Comparer => {
  if (comparison === "like") return compareLike(compileGlob(text));
  if (comparison === "equal-ignore-case") {
    const lower = text.toLowerCase();
    return (requestValue) => truthOf(textOf(requestValue).toLowerCase() === lower);
  }
  return (requestValue) => truthOf(textOf(requestValue) === text);
};

/** The comparer of `string_like` for a pattern. */
export const compareLike =
  (glob: Glob): Comparer =>
  (requestValue) =>
    truthOf(matchesGlob(glob, textOf(requestValue)));

/** The comparer of an operator for one policy value without variables. The operator is none of type `null`. */
export const comparerOf = (
  { type, comparison }: Pick<Operator, "type" | "comparison">,
  value: ConditionValue,
): Comparer => {
  switch (type) {
    case "string":
    case "binary":
      return compareText(textOf(value), comparison);
    case "numeric":
      return compareOrdered<Decimal>(value, comparison, readDecimal, compareDecimals);
    case "date":
      return compareOrdered(value, comparison, readDate, compareMoments);
    case "ip":
      return compareIp(readIpRange(value));
    case "bool":
      return compareBool(readBool(value));
    case "null":
      return undecidable;
  }
};

/** One comparer that holds if one of several does. */
export const anyOf = (comparers: readonly Comparer[]): Comparer => {
  const [only] = comparers;
  if (only !== undefined && comparers.length === 1) return only;
  return (requestValue) => {
    let result: Truth = no;
    for (const compare of comparers) {
      result = or(result, compare(requestValue));
      if (result === yes) break;
    }
    return result;
  };
};
