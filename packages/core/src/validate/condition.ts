import type { ConditionValue } from "../condition.js";
import type { Operator, OperatorType } from "../operator.js";
import { noProblems, type Problem } from "../problem.js";
import { quote } from "../quote.js";
import { readBool } from "../value/bool.js";
import { formatMoment, isDocumentedDateForm, readDate } from "../value/date.js";
import { readDecimal } from "../value/decimal.js";
import { readIpRange } from "../value/ip.js";
import { hasVariable, isPolicyVariable, parseTemplate } from "../variable.js";

/** What is doubtful about a condition operator; `isCos`: the statement is about COS alone. */
export const reviewOperator = ({ comparison, name }: Operator, isCos: boolean): readonly Problem[] => {
  if (comparison !== "like" || isCos) return noProblems;
  return [{ rule: "operator-outside-cos", message: `\`${name}\` is documented for COS alone` }];
};

const plainKey = /^[\w:/.-]+$/;

/** What is wrong about a condition key: no product's key has a blank. */
export const reviewConditionKey = (key: string): readonly Problem[] => {
  if (plainKey.test(key)) return noProblems;
  if (key.trim() === "") return [{ rule: "condition-key", message: "a condition key is empty" }];
  if (hasVariable(key)) {
    return [
      {
        rule: "variable-position",
        message: `variables have no meaning in a condition key: ${quote(key)} is taken literally`,
      },
    ];
  }
  if (!/\s/.test(key)) return noProblems;
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

/** What is wrong or doubtful about a value under an operator of a type. */
export const reviewValue = (value: ConditionValue, type: OperatorType): readonly Problem[] => {
  if (typeof value === "string" && hasVariable(value)) return unknownVariables(value);
  const reading = readings[type];
  if (reading !== undefined && !reading.reads(value)) {
    return [{ rule: "condition-value", message: `expected ${reading.what}, but this is ${quote(String(value))}` }];
  }
  if (typeof value === "boolean") {
    const message = `write \`"${String(value)}"\`: the documents have texts and numbers as condition values`;
    return [{ rule: "condition-value-literal", message, suggestion: String(value) }];
  }
  if (typeof value !== "string") return noProblems;
  if (type === "ip" && value.includes(":")) {
    return [{ rule: "condition-ip-form", message: "no document says that conditions take IPv6 addresses" }];
  }
  return type === "date" && !isDocumentedDateForm(value) ? [dateForm(value)] : noProblems;
};
