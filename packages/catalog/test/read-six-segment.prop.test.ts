import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSixSegment, type SixSegmentParts, sixSegment } from "../src/index.js";

const values: SixSegmentParts = { region: "ap-x", uin: "12*", a: "x", b: "/-", c: "y:" };
const part = fc.constantFrom("${a}", "${b}", "${c}", "-", "/", "x", "x/", "*");
const template = fc
  .array(part, { minLength: 1, maxLength: 7 })
  .map((parts) => `qcs::x:\${region}:uin/\${uin}:${parts.join("")}`);
const path = fc.stringMatching(/^[xy:*/-]{0,12}$/);

const made = (form: string, parts: SixSegmentParts): string | undefined => {
  try {
    return sixSegment(form, parts);
  } catch {
    return undefined;
  }
};

describe("readSixSegment, for any template", () => {
  it("gives values of which the text is made", () => {
    fc.assert(
      fc.property(template, path, (form, end) => {
        const text = `qcs::x:gz:uin/1:${end}`;
        const read = readSixSegment(form, text);
        expect(read === undefined ? text : sixSegment(form, read)).toBe(text);
      }),
    );
  });

  it("reads every text that is made, where no parameter stands twice", () => {
    fc.assert(
      fc.property(template, (form) => {
        const text = made(form, values);
        if (text === undefined || /\$\{(\w)\}.*\$\{\1\}/.test(form)) return;
        const read = readSixSegment(form, text);
        expect(read).toBeDefined();
        expect(sixSegment(form, read ?? {})).toBe(text);
      }),
    );
  });
});
