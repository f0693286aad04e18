import type { Either } from "fp-ts/lib/Either.js";
import type { ReadonlyNonEmptyArray } from "fp-ts/lib/ReadonlyNonEmptyArray.js";
import { left, right } from "./either.js";
import type { Problem } from "./problem.js";
import { quote } from "./quote.js";

/** How the values under an operator are read. */
export type OperatorType = "string" | "numeric" | "date" | "bool" | "ip" | "binary" | "null";

/** What the operator asks of a request value; `greater` and the like are about numbers and dates. */
export type Comparison =
  | "equal"
  | "equal-ignore-case"
  | "like"
  | "less"
  | "less-or-equal"
  | "greater"
  | "greater-or-equal";

/** For a key with several values in the request: one value must pass, or every one (598/10608). */
export type Qualifier = "for_any_value" | "for_all_value";

/** A condition operator taken apart: `for_any_value:string_not_equal_if_exist`. */
export interface Operator {
  readonly qualifier?: Qualifier;
  /** The operator without qualifier and suffix, such as `string_not_equal`. */
  readonly name: string;
  readonly type: OperatorType;
  readonly comparison: Comparison;
  /** A `…_not_…` operator: no value of the policy may compare so (U-1). */
  readonly negated: boolean;
  /** The suffix `_if_exist`: an absent key makes the test true. */
  readonly ifExists: boolean;
}

type Meaning = Pick<Operator, "type" | "comparison" | "negated">;

const meaning = (type: OperatorType, comparison: Comparison, negated = false): Meaning => ({
  type,
  comparison,
  negated,
});

const orderedOperators = (type: "numeric" | "date"): readonly (readonly [string, Meaning])[] => [
  [`${type}_equal`, meaning(type, "equal")],
  [`${type}_not_equal`, meaning(type, "equal", true)],
  [`${type}_greater_than`, meaning(type, "greater")],
  [`${type}_greater_than_equal`, meaning(type, "greater-or-equal")],
  [`${type}_less_than`, meaning(type, "less")],
  [`${type}_less_than_equal`, meaning(type, "less-or-equal")],
];

/** The documented operators (598/10608, 598/58420; `string_like` and `string_not_like` from 436/46205, C-20). */
const documented = (): ReadonlyMap<string, Meaning> =>
  new Map([
    ["string_equal", meaning("string", "equal")],
    ["string_not_equal", meaning("string", "equal", true)],
    ["string_equal_ignore_case", meaning("string", "equal-ignore-case")],
    ["string_not_equal_ignore_case", meaning("string", "equal-ignore-case", true)],
    ["string_like", meaning("string", "like")],
    ["string_not_like", meaning("string", "like", true)],
    ...orderedOperators("numeric"),
    ...orderedOperators("date"),
    ["bool_equal", meaning("bool", "equal")],
    ["ip_equal", meaning("ip", "equal")],
    ["ip_not_equal", meaning("ip", "equal", true)],
    ["binary_equal", meaning("binary", "equal")],
    ["null_equal", meaning("null", "equal")],
  ]);

const meanings = /* @__PURE__ */ documented();

/** The names of all documented operators, without qualifiers and suffix. */
export const operatorNames = (): readonly string[] => [...meanings.keys()];

const suffix = "_if_exist";
const qualified = /^(for_any_value|for_all_value):(.*)$/s;

/** AWS spellings that differ in more than the form: `IpAddress`, `NotIpAddress`, `ArnLike`, `Bool`, `Null`. */
const otherNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["ip_address", "ip_equal"],
  ["not_ip_address", "ip_not_equal"],
  ["arn_equal", "string_equal"],
  ["arn_not_equal", "string_not_equal"],
  ["arn_like", "string_like"],
  ["arn_not_like", "string_not_like"],
  ["bool", "bool_equal"],
  ["null", "null_equal"],
]);

/** The longest operator there is, with room for mistakes; nothing is suggested for longer texts. */
const longestMistake = 80;

/** `StringEqualsIfExists` → `string_equal_if_exist`, `Ip_equal` → `ip_equal`, `string_equal_if_exsit` → `…_if_exist`. */
const likelyOperator = (text: string): string | undefined => {
  if (text.length > longestMistake) return undefined;
  const snake = text
    .replace(/\s+/g, "")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
  const [, any, all, unqualified = ""] = /^(?:(for_?any_?values?:)|(for_?all_?values?:))?(.*)$/s.exec(snake) ?? [];
  const bare = unqualified.replace(/_?if_?ex(?:ist|sit|its)s?$/, "");
  const equal = bare.replace(/equals(?=$|_)/, "equal");
  const name = otherNames.get(equal) ?? equal;
  const prefix = any === undefined ? (all === undefined ? "" : "for_all_value:") : "for_any_value:";
  const candidate = `${prefix}${name}${bare === unqualified ? "" : suffix}`;
  return candidate !== text && takeApart(candidate) !== undefined ? candidate : undefined;
};

const unknownOperator = (text: string): Problem => {
  const suggestion = likelyOperator(text);
  if (suggestion !== undefined) {
    const message = `${quote(text)} is not a condition operator, did you mean ${quote(suggestion)}`;
    return { rule: "operator-unknown", message, suggestion };
  }
  const isNull = text.endsWith(`null_equal${suffix}`);
  const message = isNull ? "`null_equal` cannot take `_if_exist`" : `${quote(text)} is not a condition operator`;
  return { rule: "operator-unknown", message };
};

const operatorOf = (name: string, { type, comparison, negated }: Meaning, ifExists: boolean): Operator => ({
  name,
  type,
  comparison,
  negated,
  ifExists,
});

const takeApart = (text: string): Operator | undefined => {
  const bare = meanings.get(text);
  if (bare !== undefined) return operatorOf(text, bare, false);
  const [, qualifier, rest = text] = qualified.exec(text) ?? [];
  const ifExists = rest.endsWith(suffix);
  const name = ifExists ? rest.slice(0, -suffix.length) : rest;
  const found = meanings.get(name);
  if (found === undefined || (ifExists && found.type === "null")) return undefined;
  const operator = operatorOf(name, found, ifExists);
  return qualifier === undefined ? operator : { qualifier: qualifier as Qualifier, ...operator };
};

/**
 * Reads a condition operator with its qualifier and suffix. `null_equal` cannot take `_if_exist` (598/10608, A-39).
 *
 * @example
 * ```ts
 * import { parseOperator } from "@camwright/core";
 *
 * parseOperator("for_any_value:string_equal")._tag; // => "Right"
 * parseOperator("StringEquals"); // => { _tag: "Left", left: [{ rule: "operator-unknown", message: "`StringEquals` is not a condition operator, did you mean `string_equal`", suggestion: "string_equal" }] }
 * ```
 */
export const parseOperator = (text: string): Either<ReadonlyNonEmptyArray<Problem>, Operator> => {
  const operator = takeApart(text);
  return operator === undefined ? left([unknownOperator(text)]) : right(operator);
};
