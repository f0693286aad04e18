import type { ConditionValue } from "../condition.js";
import { withoutTrailingZeros } from "./trailing-zeros.js";

/** A moment: whole seconds since 1970-01-01T00:00:00Z, and the decimal fraction of the second without trailing zeros. */
export interface Moment {
  readonly seconds: number;
  readonly fraction: string;
}

const isoForm =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:T ?| )(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)?)?$/;
const documentedForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

const wholeSeconds = (
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | undefined => {
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  // A Date starts in 1970 so that years below 100 are not moved to the twentieth century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / 1000 + hour * 3600 + minute * 60 + second;
};

const offsetSeconds = (sign: string | undefined, hours: string, minutes: string): number | undefined => {
  if (sign === undefined) return 0;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const offset = Number(hours) * 3600 + Number(minutes) * 60;
  return sign === "-" ? -offset : offset;
};

/**
 * Reads a value under a `date_…` operator. The documented form is `YYYY-MM-DDTHH:MM:SSZ` (598/10608); a blank in place of
 * or after `T` (598/73088), a missing zone (read as UTC), offsets, fractions and dates alone are read as well.
 * `undefined` for anything else and for days that do not exist.
 *
 * @example
 * ```ts
 * import { readDate } from "@camwright/core";
 *
 * readDate("1970-01-01T00:01:00Z")?.seconds; // => 60
 * readDate("1970-01-01 08:01:00+08:00")?.seconds; // => 60
 * readDate("2023-02-29T00:00:00Z"); // => undefined
 * ```
 */
export const readDate = (value: ConditionValue): Moment | undefined => {
  const parts = typeof value === "string" ? isoForm.exec(value) : null;
  if (parts === null) return undefined;
  const [, year = "", month = "", day = "", hour = "0", minute = "0", second = "0", fraction = ""] = parts;
  const [sign, offsetHours = "0", offsetMinutes = "0"] = parts.slice(8);
  const local = wholeSeconds(+year, +month, +day, +hour, +minute, +second);
  const offset = offsetSeconds(sign, offsetHours, offsetMinutes);
  if (local === undefined || offset === undefined) return undefined;
  return { seconds: local - offset, fraction: withoutTrailingZeros(fraction) };
};

/** A moment in the documented form, or `undefined` where that cannot say it: with a fraction, or outside of four-digit years. */
export const formatMoment = ({ seconds, fraction }: Moment): string | undefined => {
  const text = new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
  return fraction === "" && documentedForm.test(text) ? text : undefined;
};

/** Whether a date is written in the one form that the documents give: `YYYY-MM-DDTHH:MM:SSZ`. */
export const isDocumentedDateForm = (text: string): boolean => documentedForm.test(text);

/** Orders two moments: negative, zero or positive, as comparison functions do. */
export const compareMoments = (left: Moment, right: Moment): number => {
  if (left.seconds !== right.seconds) return left.seconds < right.seconds ? -1 : 1;
  if (left.fraction === right.fraction) return 0;
  return left.fraction < right.fraction ? -1 : 1;
};
