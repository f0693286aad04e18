import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { literal } from "../../src/render/literal.js";

const context = createContext();

/** What a TypeScript literal without types means is what JavaScript makes of it. */
const read = (text: string): unknown => runInContext(`(${text})`, context);

describe("literal", () => {
  it("keeps a property that is called like the prototype", () => {
    const value: unknown = JSON.parse('{"__proto__": {"a": 1}}');
    expect(JSON.stringify(read(literal(value)))).toBe(JSON.stringify(value));
  });

  it("means the value of which it was made, for any JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: "small", noUnicodeString: false }), (value) => {
        expect(JSON.stringify(read(literal(value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  it("breaks what does not fit into 120 columns, a member a line", () => {
    const long = {
      short: [1, 2],
      names: Array.from({ length: 4 }, (_, index) => `a-name-of-thirty-letters-here-${index}`),
    };
    expect(literal(long)).toBe(
      ["{", "  short: [1, 2],", "  names: [", ...long.names.map((name) => `    "${name}",`), "  ],", "}"].join("\n"),
    );
  });
});
