import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { removalOf } from "../../../src/engine/see/removal.js";

const statements = fc.array(fc.record({ effect: fc.constantFrom("allow", "deny"), sid: fc.string() }), {
  minLength: 2,
  maxLength: 5,
});

describe("a removal", () => {
  it("leaves the document with the other statements, however it is laid out", () => {
    fc.assert(
      fc.property(statements, fc.nat(), fc.constantFrom(0, 2, "\t", "\r\n "), (statement, pick, space) => {
        const text = JSON.stringify({ version: "2.0", statement }, null, space);
        const index = pick % statement.length;
        const removal = removalOf(text, index);
        const left = text.slice(0, removal?.from) + text.slice(removal?.to);
        expect(JSON.parse(left)).toEqual({ version: "2.0", statement: statement.filter((_, at) => at !== index) });
      }),
    );
  });

  it("is none for the only statement, and where there is no such statement", () => {
    expect([
      removalOf('{"statement":[{}]}', 0),
      removalOf("{", 0),
      removalOf('{"statement":{}}', 0),
      removalOf('{"statement":[{},{}]}', 2),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
