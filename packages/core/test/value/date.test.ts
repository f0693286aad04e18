import { describe, expect, it } from "vitest";
import { compareMoments, type Moment, readDate } from "../../src/index.js";
import { formatMoment, isDocumentedDateForm } from "../../src/value/date.js";

const at = (text: string): Moment => {
  const moment = readDate(text);
  if (moment === undefined) throw new Error(`not read: ${text}`);
  return moment;
};

describe("a date", () => {
  it.each([
    ["the documented form (598/10608)", "2025-01-31T16:00:00Z"],
    ["a blank in place of T (598/73088)", "2025-01-31 16:00:00"],
    ["a blank after T, as in samples", "2025-01-31T 16:00:00Z"],
    ["no zone", "2025-01-31T16:00:00"],
    ["no seconds (A-25)", "2025-01-31T16:00Z"],
    ["an offset (A-25)", "2025-02-01T00:00:00+08:00"],
    ["an offset without a colon", "2025-01-31T08:30:00-0730"],
    ["a fraction of zeros", "2025-01-31T16:00:00.000Z"],
    ["a long fraction of zeros", `2025-01-31T16:00:00.${"0".repeat(1000)}Z`],
    ["an offset of hours alone", "2025-02-01T00:00:00+08"],
  ])("may have %s", (_, text) => {
    expect(readDate(text)).toStrictEqual({ seconds: 1738339200, fraction: "" });
  });

  it("may be a day alone, which begins at midnight UTC", () => {
    expect(at("2025-01-31").seconds).toBe(Date.parse("2025-01-31T00:00:00Z") / 1000);
  });

  it.each([
    "",
    "2025",
    "2025-1-31",
    "2025-13-01",
    "2025-00-10",
    "2025-01-00",
    "2023-02-29T00:00:00Z",
    "1900-02-29",
    "2025-04-31",
    "2025-01-31T24:00:00Z",
    "2025-01-31T16:60:00Z",
    "2025-01-31T16:00:60Z",
    "2025-01-31T16:00:00+24:00",
    "2025-01-31T16:00:00+08:60",
    "2025-01-31T16:00:00z",
    "2025-01-31t16:00:00Z",
    "2025-01-31Z",
    "2025-01-31T16Z",
    "2025-01-31  16:00:00",
    " 2025-01-31",
    "2025-01-31\n",
    "+002025-01-31",
    "20250131T160000Z",
    "1738339200",
  ])("is not %j", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it.each([1738339200, true])("is not %j", (value) => {
    expect(readDate(value)).toBeUndefined();
  });

  it("knows leap years and years before 100", () => {
    expect(at("2000-02-29").seconds).toBe(Date.UTC(2000, 1, 29) / 1000);
    expect(at("0001-01-01T00:00:00Z").seconds).toBe(-62135596800);
  });

  it("keeps every digit of a fraction", () => {
    const [less, more] = [at("2025-01-31T16:00:00.0000000000001Z"), at("2025-01-31T16:00:00.00000000000011Z")];
    expect(compareMoments(less, more)).toBe(-1);
    expect(compareMoments(more, less)).toBe(1);
    expect(compareMoments(at("1969-12-31T23:59:59.5Z"), at("1970-01-01T00:00:00Z"))).toBe(-1);
    expect(compareMoments(at("2025-01-31T16:00:00.50Z"), at("2025-01-31T16:00:00.5Z"))).toBe(0);
  });

  it("is documented in one form, in which others can be written", () => {
    expect(isDocumentedDateForm("2025-01-31T16:00:00Z")).toBe(true);
    expect(isDocumentedDateForm("2025-01-31T16:00:00")).toBe(false);
    expect(formatMoment(at("2025-02-01T00:00:00+08:00"))).toBe("2025-01-31T16:00:00Z");
    expect(formatMoment(at("2025-01-31T16:00:00.5Z"))).toBeUndefined();
    expect(formatMoment(at("9999-12-31T23:59:59-01:00"))).toBeUndefined();
    expect(formatMoment(at("0000-01-01T00:00:00+01:00"))).toBeUndefined();
  });
});
