import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonText, readSixSegment } from "../src/index.js";

const part = fc.constantFrom("${a}", "${b}", "-", "/", "x", "*");
const template = fc.uniqueArray(part, { minLength: 1, maxLength: 5 }).map((parts) => `qcs::x:::${parts.join("")}`);

/** Every path of up to four characters. */
const paths = ["x", "-", "/", "*"].reduce<readonly string[]>((_, __, ___, all) => {
  const longer = (texts: readonly string[]) => texts.flatMap((text) => all.map((character) => text + character));
  const [two, three] = [longer(all), longer(longer(all))];
  return [...all, ...two, ...three, ...longer(three)];
}, []);

describe("commonText, for any two templates", () => {
  it("gives a text that both read, and one wherever a short text is read by both", () => {
    fc.assert(
      fc.property(template, template, (one, other) => {
        const reads = (text: string) => [one, other].every((form) => readSixSegment(form, text) !== undefined);
        const text = commonText(one, other);
        expect(text === undefined || reads(text)).toBe(true);
        const short = paths.find((path) => reads(`qcs::x:::${path}`));
        expect(text === undefined ? short : undefined).toBeUndefined();
      }),
    );
  });
});
