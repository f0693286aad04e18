import { type OperatorType, parseOperator } from "@camwright/core";
import type { ConditionTest } from "./condition-test.js";

/** What a test asks, in a word that every language has. */
type Relation =
  | "equal"
  | "not-equal"
  | "like"
  | "not-like"
  | "in"
  | "not-in"
  | "less"
  | "less-or-equal"
  | "greater"
  | "greater-or-equal"
  | "before"
  | "before-or-at"
  | "after"
  | "after-or-at"
  | "absent"
  | "present"
  | "unreadable";

/** A test as it is told to people. */
export interface ReadTest {
  readonly key: string;
  /** Whether one value of several in the request is enough, or every one has to pass. */
  readonly quantity: "one" | "any-value" | "every-value";
  readonly relation: Relation;
  /** None for tests of presence. */
  readonly values: readonly string[];
  /** A request without the key passes. */
  readonly ifExists: boolean;
  /** How the values are read; `unknown` for an operator that does not exist. */
  readonly type: OperatorType | "unknown";
}

const dates = {
  less: "before",
  "less-or-equal": "before-or-at",
  greater: "after",
  "greater-or-equal": "after-or-at",
} as const;

const equal = (type: OperatorType, negated: boolean): Relation => {
  if (type === "ip") return negated ? "not-in" : "in";
  return negated ? "not-equal" : "equal";
};

/** What `null_equal` says: `true` that the key is absent, anything else that it is there. */
const presence = (values: readonly string[]): Relation =>
  values.every((value) => value === "true" || value === "1") ? "absent" : "present";

/**
 * Takes a test of a condition apart, for people. An operator that does not exist stays as it is written.
 *
 * @example
 * ```ts
 * import { readTest } from "./read-test.js";
 *
 * readTest({ operator: "ip_not_equal", key: "qcs:ip", values: ["10.0.0.0/8"] }).relation; // => "not-in"
 * readTest({ operator: "null_equal", key: "mfa", values: [true] }); // => { key: "mfa", quantity: "one", relation: "absent", values: [], ifExists: false, type: "null" }
 * ```
 */
export const readTest = ({ operator, key, values }: ConditionTest): ReadTest => {
  const parsed = parseOperator(operator);
  const texts = values.map(String);
  if (parsed._tag === "Left") {
    return { key, quantity: "one", relation: "unreadable", values: texts, ifExists: false, type: "unknown" };
  }
  const { type, comparison, negated, ifExists, qualifier } = parsed.right;
  const quantity = qualifier === undefined ? "one" : qualifier === "for_any_value" ? "any-value" : "every-value";
  const told = { key, quantity, values: texts, ifExists, type } as const;
  if (type === "null") return { ...told, relation: presence(texts), values: [] };
  switch (comparison) {
    case "equal":
    case "equal-ignore-case":
      return { ...told, relation: equal(type, negated) };
    case "like":
      return { ...told, relation: negated ? "not-like" : "like" };
    case "less":
    case "less-or-equal":
    case "greater":
    case "greater-or-equal":
      return { ...told, relation: type === "date" ? dates[comparison] : comparison };
  }
};
