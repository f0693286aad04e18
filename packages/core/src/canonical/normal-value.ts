import type { ConditionValue } from "../condition.js";
import type { Comparison, Operator, OperatorType } from "../operator.js";
import { readBool } from "../value/bool.js";
import { formatMoment, readDate } from "../value/date.js";
import { readDecimal } from "../value/decimal.js";
import { formatIpRange, readIpRange } from "../value/ip.js";
import { hasVariable } from "../variable.js";

/** The one text of everything that an operator compares alike; `undefined` for what it cannot read. */
type TextOf = (value: ConditionValue, comparison: Comparison) => string | undefined;

const textOfNumber: TextOf = (value) => {
  const decimal = readDecimal(value);
  return decimal && `${decimal.negative ? "-" : ""}${decimal.digits}`;
};

const textOfDate: TextOf = (value) => {
  const moment = readDate(value);
  const whole = moment && formatMoment({ seconds: moment.seconds, fraction: "" });
  if (whole === undefined || moment?.fraction === "") return whole;
  return whole.replace("Z", `.${moment?.fraction ?? ""}Z`);
};

const textOfBool: TextOf = (value) => {
  const bool = readBool(value);
  return bool === undefined ? undefined : String(bool);
};

const textOfRange: TextOf = (value) => {
  const range = readIpRange(value);
  return range && formatIpRange(range);
};

const lowerCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/**
 * Numbers and booleans are compared as their usual text. A number whose text has an exponent stays: under `mfa` it is
 * compared as a number (C-31), which that text is not. Letters beyond ASCII keep their case.
 */
const textOfText: TextOf = (value, comparison) => {
  const text = String(value);
  if (typeof value === "number" && readDecimal(text) === undefined) return undefined;
  return comparison === "equal-ignore-case" ? lowerCase(text) : text;
};

const texts: Readonly<Record<OperatorType, TextOf>> = {
  string: textOfText,
  binary: textOfText,
  numeric: textOfNumber,
  date: textOfDate,
  bool: textOfBool,
  ip: textOfRange,
  null: textOfBool,
};

/** A condition value in normal form. What the operator cannot read, and what depends on the request, stays as it is. */
export const normalValue = (value: ConditionValue, { type, comparison }: Operator): ConditionValue =>
  typeof value === "string" && hasVariable(value) ? value : (texts[type](value, comparison) ?? value);
