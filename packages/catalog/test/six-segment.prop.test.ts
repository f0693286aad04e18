import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sixSegment } from "../src/index.js";

const digits = fc.stringMatching(/^[0-9*]{1,12}$/);
const region = fc.stringMatching(/^[a-z0-9*-]{0,12}$/);
const template = "qcs::cos:${region}:uid/${appid}:${bucket}/${key}";

const made = (parts: Readonly<Record<string, string>>): string | undefined => {
  try {
    return sixSegment(template, parts);
  } catch {
    return undefined;
  }
};

describe("sixSegment, for any values", () => {
  it("gives a text whose segments are the values, or nothing", () => {
    const any = fc.record({ region: fc.string(), appid: fc.string(), bucket: fc.string(), key: fc.string() });
    fc.assert(
      fc.property(any, (parts) => {
        const [, , , regionSegment, account, ...path] = made(parts)?.split(":") ?? [];
        if (account === undefined) return;
        expect([regionSegment, account, path.join(":")]).toEqual([
          parts.region,
          `uid/${parts.appid}`,
          `${parts.bucket}/${parts.key}`,
        ]);
      }),
    );
  });

  it("takes every region, account, bucket without a slash and key that is not empty", () => {
    const valid = fc.record({
      region,
      appid: digits,
      bucket: fc.string({ minLength: 1 }).filter((text) => !text.includes("/")),
      key: fc.string({ minLength: 1 }),
    });
    fc.assert(
      fc.property(valid, (parts) => {
        expect(made(parts)).toBe(`qcs::cos:${parts.region}:uid/${parts.appid}:${parts.bucket}/${parts.key}`);
      }),
    );
  });
});
