import * as Either from "fp-ts/lib/Either.js";
import type { ConditionValue } from "../condition.js";
import { type OperatorType, parseOperator } from "../operator.js";
import type { Problem } from "../problem.js";
import { quote } from "../quote.js";
import { readBool } from "../value/bool.js";
import { formatMoment, isDocumentedDateForm, readDate } from "../value/date.js";
import { readDecimal } from "../value/decimal.js";
import { readIpRange } from "../value/ip.js";
import { hasVariable, isPolicyVariable, parseTemplate } from "../variable.js";

/** What is wrong or doubtful about a condition operator; `isCos`: the statement is about COS alone. */
export const reviewOperator = (text: string, isCos: boolean): readonly Problem[] => {
  const operator = parseOperator(text);
  if (Either.isLeft(operator)) return operator.left;
  if (operator.right.comparison !== "like" || isCos) return [];
  const message = `\`${operator.right.name}\` is documented for COS alone`;
  return [{ rule: "operator-outside-cos", message }];
};

/** What is wrong about a condition key: no product's key has a blank. */
export const reviewConditionKey = (key: string): readonly Problem[] => {
  if (key.trim() === "") return [{ rule: "condition-key", message: "a condition key is empty" }];
  if (!/\s/.test(key)) return [];
  const suggestion = key.replace(/\s+/g, "");
  return [{ rule: "stray-blank", message: `condition key ${quote(key)} has a blank`, suggestion }];
};

type Reading = { readonly what: string; readonly reads: (value: ConditionValue) => boolean };

const readings: Readonly<Partial<Record<OperatorType, Reading>>> = {
  numeric: { what: "a number in plain decimal notation", reads: (value) => readDecimal(value) !== undefined },
  date: { what: "a date such as `2025-01-31T16:00:00Z`", reads: (value) => readDate(value) !== undefined },
  bool: { what: '`"true"` or `"false"`', reads: (value) => readBool(value) !== undefined },
  null: { what: '`"true"` or `"false"`', reads: (value) => readBool(value) !== undefined },
  ip: { what: "an IP address or CIDR range", reads: (value) => readIpRange(value) !== undefined },
};

const unknownVariables = (text: string): readonly Problem[] =>
  parseTemplate(text).flatMap((part) =>
    part._tag === "text" || isPolicyVariable(part.name)
      ? []
      : [{ rule: "variable-unknown", message: `${quote(`\${${part.name}}`)} is not a policy variable` }],
  );

const dateForm = (text: string): Problem => {
  const message = "dates are documented in the form `2025-01-31T16:00:00Z`";
  const moment = readDate(text);
  const suggestion = moment && formatMoment(moment);
  return { rule: "condition-date-form", message, ...(suggestion === undefined ? {} : { suggestion }) };
};

const reviewValue = (value: ConditionValue, type: OperatorType): readonly Problem[] => {
  if (typeof value === "string" && hasVariable(value)) return unknownVariables(value);
  const reading = readings[type];
  if (reading !== undefined && !reading.reads(value)) {
    return [{ rule: "condition-value", message: `expected ${reading.what}, but this is ${quote(String(value))}` }];
  }
  if (typeof value === "boolean") {
    const message = `write \`"${String(value)}"\`: the documents have texts and numbers as condition values`;
    return [{ rule: "condition-value-literal", message, suggestion: String(value) }];
  }
  if (type === "date" && typeof value === "string" && !isDocumentedDateForm(value)) {
    return [dateForm(value)];
  }
  return [];
};

/** What is wrong or doubtful about the values under an operator, each with its index. Nothing for unknown operators. */
export const reviewValues = (
  operatorText: string,
  values: readonly ConditionValue[],
): readonly (readonly [number, Problem])[] => {
  const operator = parseOperator(operatorText);
  if (Either.isLeft(operator)) return [];
  const { type } = operator.right;
  return values.flatMap((value, index) => reviewValue(value, type).map((problem) => [index, problem] as const));
};
