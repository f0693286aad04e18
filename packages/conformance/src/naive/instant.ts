import { type Decimal, decimal } from "./decimal.js";

const date = String.raw`(\d{4})-(\d\d)-(\d\d)`;
const time = String.raw`(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?`;
const zone = String.raw`(Z|([+-])(\d\d)(?::?(\d\d))?)?`;
const instant = new RegExp(`^${date}(?:(?:T ?| )${time}${zone})?$`);

/**
 * The point in time that a text names, in seconds since 1970.
 *
 * ISO 8601 as `2026-01-31T08:00:00Z`; a blank in the place of `T` or after it, a zone offset, fractions of a second, no
 * seconds, and a date alone are read as well (A-25, C-32). Without a zone the time is UTC. A date that is not in the
 * calendar and a time that is not on the clock name nothing.
 */
export function readInstant(text: string): Decimal | undefined {
  const match = instant.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? "0"));
  const [offsetHour, offsetMinute] = match.slice(10, 12).map((part) => Number(part ?? "0"));
  if (!isDate(year, month, day) || !isClock(hour, minute, second) || !isClock(offsetHour, offsetMinute, 0))
    return undefined;
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (match[9] === "-" ? -60 : 60);
  const seconds = daysSinceEpoch(Number(year), Number(month), Number(day)) * 86_400;
  const whole = seconds + Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset;
  return plus(whole, match[7] ?? "");
}

function isDate(year = 0, month = 0, day = 0): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function isClock(hour = 0, minute = 0, second = 0): boolean {
  return hour <= 23 && minute <= 59 && second <= 59;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Counted one year and one month at a time: slow and plain. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  let days = day - 1;
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  for (let y = 1970; y < year; y++) days += isLeap(y) ? 366 : 365;
  for (let y = year; y < 1970; y++) days -= isLeap(y) ? 366 : 365;
  return days;
}

function plus(seconds: number, fraction: string): Decimal {
  const { digits, scale } = decimal("0", fraction);
  return { digits: BigInt(seconds) * 10n ** BigInt(scale) + digits, scale };
}
