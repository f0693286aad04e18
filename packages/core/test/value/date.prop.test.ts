import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareMoments, readDate } from "../../src/index.js";
import { formatMoment } from "../../src/value/date.js";

const two = fc.nat({ max: 99 }).map((value) => String(value).padStart(2, "0"));
const year = fc.nat({ max: 9999 }).map((value) => String(value).padStart(4, "0"));
const documented = fc
  .tuple(year, fc.tuple(two, two, two, two, two))
  .map(([years, [month, day, hour, minute, second]]) => `${years}-${month}-${day}T${hour}:${minute}:${second}Z`);
const existing = fc
  .date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);

/** Seconds by `Date.parse`, which takes 24:00 and days up to 31 in every month; those do not come back the same. */
const parsed = (text: string): number | undefined => {
  const time = Date.parse(text);
  return Number.isNaN(time) || `${new Date(time).toISOString().slice(0, 19)}Z` !== text ? undefined : time / 1000;
};

describe("a date in the documented form", () => {
  it("is the second that Date.parse says, or none where it says none", () => {
    fc.assert(
      fc.property(fc.oneof(documented, existing), (text) => {
        expect(readDate(text)?.seconds).toBe(parsed(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("comes back the same from its moment", () => {
    fc.assert(
      fc.property(existing, (text) => {
        const moment = readDate(text);
        expect(moment && formatMoment(moment)).toBe(text);
      }),
    );
  });

  it("is ordered as its text", () => {
    fc.assert(
      fc.property(existing, existing, (left, right) => {
        const [a, b] = [readDate(left), readDate(right)];
        expect(a && b && compareMoments(a, b)).toBe(left === right ? 0 : left < right ? -1 : 1);
      }),
    );
  });

  it("with an offset is the same moment", () => {
    fc.assert(
      fc.property(existing, fc.nat({ max: 23 }), fc.nat({ max: 59 }), (text, hours, minutes) => {
        const offset = `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
        const away = hours * 3600 + minutes * 60;
        const [zero = Number.NaN, east, west] = ["Z", `+${offset}`, `-${offset}`].map(
          (zone) => readDate(text.replace("Z", zone))?.seconds,
        );
        expect([east, west]).toStrictEqual([zero - away, zero + away]);
      }),
    );
  });
});
