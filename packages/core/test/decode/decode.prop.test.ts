import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Finding, inspectPolicy, inspectPolicyValue, isError } from "../../src/index.js";
import { applyFix } from "../support/apply-fix.js";
import { expectSound } from "../support/expect-sound.js";
import { jsonLike, mutatedDocument } from "../support/json-text.js";

const anyText = fc.oneof(jsonLike, mutatedDocument);
const isSyntax = ({ rule }: Finding): boolean => rule.startsWith("json-");
const isTooDeep = ({ rule }: Finding): boolean => rule === "document-too-deep";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("reading a text", () => {
  it("never throws, and what it says is sound", () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(text, inspectPolicy(text))),
      { numRuns: 2000 },
    );
  });

  it("finds a fault of the JSON exactly where JSON.parse does", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings } = inspectPolicy(text);
        fc.pre(!findings.some(isTooDeep));
        expect(findings.some(isSyntax)).toBe(!parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("offers fixes whose edits lie in the text and do not overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { fix } of inspectPolicy(text).findings) {
          const edits = (fix?.edits ?? []).toSorted(
            (left, right) => left.range.start.offset - right.range.start.offset,
          );
          let end = 0;
          for (const { range } of edits) {
            expect(range.start.offset).toBeGreaterThanOrEqual(end);
            end = range.end.offset;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          expect(fix === undefined || applyFix(text, fix) !== text).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("reading a value", () => {
  it("never throws, whatever JSON value it is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const { findings, policy } = inspectPolicyValue(value);
        expect(findings.some(isError) || policy !== undefined).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("never throws on what is no JSON value either", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
        (value) => {
          expect(inspectPolicyValue(value).findings.length).toBeGreaterThan(0);
          expect(inspectPolicyValue({ version: "2.0", statement: [value] }).findings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
