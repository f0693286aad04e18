import { countSteps } from "@camwright/test-support/count-steps";
import { describe, expect, it } from "vitest";
import { encodePolicy, inspectPolicy, isError } from "../../src/index.js";
import { documentWith, withAction, withCondition, withResource } from "../support/document.js";

const list = (item: string, count: number): string => `[${Array(count).fill(item).join(",")}]`;

/** Texts that grow with a number and are meant to be read slowly. */
const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ["blanks", (size) => " ".repeat(size)],
  ["blanks before every fault", (size) => `[${" ".repeat(size)}@${" ".repeat(size)}]`],
  ["blanks between faults", (size) => `[${`1${" ".repeat(50)}`.repeat(size / 50)}]`],
  ["line breaks", (size) => `${"\r\n".repeat(size)}@`],
  ["quotes", (size) => '"'.repeat(size)],
  ["texts that are not closed", (size) => '"a\n'.repeat(size / 3)],
  ["typographic quotes", (size) => "“".repeat(size)],
  ["typographic texts", (size) => "“a” ".repeat(size / 4)],
  ["backslashes", (size) => `"${"\\".repeat(size)}"`],
  ["commas", (size) => `[${",".repeat(size)}]`],
  ["trailing commas", (size) => `[${"[1,],".repeat(size / 5)}]`],
  ["comments", (size) => `[${"/**/".repeat(size / 4)}]`],
  ["hash comments", (size) => "# ".repeat(size / 2)],
  ["hash comments on lines", (size) => "#“a\n".repeat(size / 4)],
  ["texts closed with typographic quotes", (size) => `"a”${"”, ".repeat(size / 3)}x`],
  ["names without quotes", (size) => `{${"a :1,".repeat(size / 5)}}`],
  ["slashes", (size) => "/ ".repeat(size / 2)],
  ["comment openers", (size) => "/*".repeat(size / 2)],
  ["braces", (size) => "{}".repeat(size / 2)],
  ["closers", (size) => "]}".repeat(size / 2)],
  ["words", (size) => "a ".repeat(size / 2)],
  ["digits", (size) => `[${"1".repeat(size)}]`],
  ["bad actions", (size) => documentWith({ action: list('"a"', size / 4) })],
  ["bad resources", (size) => documentWith({ resource: list('"qcs::a:b:c"', size / 12) })],
  ["unknown elements", (size) => documentWith({}).replace("{", `{${'"a":1,'.repeat(size / 6)}`)],
  ["repeated elements", (size) => documentWith({}).replace("{", `{${'"version":1,'.repeat(size / 12)}`)],
  ["statements of a wrong type", (size) => `{"version":"2.0","statement":${list("1", size / 2)}}`],
  ["one long action", (size) => withAction("a".repeat(size))],
  ["one long action of blanks", (size) => withAction(`a:${" ".repeat(size)}`)],
  ["one long resource of colons", (size) => withResource(":".repeat(size))],
  ["one long resource of blanks", (size) => withResource(`qcs::cvm::uin/1:${" ".repeat(size)}a`)],
  ["one long account", (size) => withResource(`qcs::cvm::uin/${"a".repeat(size)}:a`)],
  ["one long path of slashes", (size) => withResource(`qcs::cos::uid/1:prefix${"/".repeat(size)}`)],
  ["variables that are not closed", (size) => withResource(`qcs::cvm::uin/1:${"${".repeat(size / 2)}`)],
  ["unknown variables", (size) => withResource(`qcs::cvm::uin/1:${"${a}".repeat(size / 4)}`)],
  ["unknown variables in a value", (size) => withCondition({ string_equal: { k: "${a}".repeat(size / 4) } })],
  ["one long operator", (size) => withCondition({ [`String${"Equals".repeat(size / 6)}`]: { k: "a" } })],
  ["one long operator of s", (size) => withCondition({ [`StringEqual${"s".repeat(size)}`]: { k: "a" } })],
  [
    "one long key and many bad values",
    (size) => documentWith({ condition: `{"bool_equal":{"${"k".repeat(size / 2)}":${list("1", size / 4)}}}` }),
  ],
  [
    "one long operator and many bad keys",
    (size) =>
      documentWith({
        condition: `{"${"k".repeat(size / 2)}":{${Array.from({ length: size / 16 }, (_, index) => `"${index}":null`).join(",")}}}`,
      }),
  ],
  ["bad numbers", (size) => withCondition({ numeric_equal: { k: "1".repeat(size) } })],
  ["zeros", (size) => withCondition({ numeric_equal: { k: `${"0".repeat(size)}.${"0".repeat(size)}1` } })],
  ["an address of colons", (size) => withCondition({ ip_equal: { k: ":".repeat(size) } })],
  ["an address of points", (size) => withCondition({ ip_equal: { k: ".".repeat(size) } })],
  ["a date of digits", (size) => withCondition({ date_equal: { k: `2025-01-31T16:00:00.${"1".repeat(size)}` } })],
];

/** Above the largest size of a document, where its minified size is measured as well: that step must not lie between them. */
const sizes = [7200, 14_400, 28_800];

describe.each(hostile)("reading %s", (_, textOf) => {
  it("takes at most in proportion to the length", () => {
    const texts = sizes.map(textOf);
    const [one = 0, two = 0, four = 0] = texts.map((text) => countSteps(() => inspectPolicy(text)));
    // What is added doubles with the text that is added; quadratic reading would add four times as many steps.
    expect(four - two).toBeLessThan((two - one) * 2.3);
    expect(four / ((texts[2]?.length ?? 0) + 1000)).toBeLessThan(150);
  });
});

describe("a document with a great many faults", () => {
  const text = documentWith({ action: list('"a"', 100_000) });

  it("has the first 1,000 of them as findings, and says how many more there are", () => {
    const { findings, omitted } = inspectPolicy(text);
    expect(findings.length).toBe(1000);
    // One more is the size of the document.
    expect(omitted).toBe(100_001 - 1000);
  });

  it("is never valid because of the bound", () => {
    const bare = Array(5000).fill('{"effect":"allow","action":"cos:Get","resource":"*"}').join(",");
    const { findings, omitted } = inspectPolicy(`{"version":"2.0","statement":[${bare},{}]}`, { kind: "scp" });
    expect(findings.filter(isError).map(({ path }) => path)).toStrictEqual([
      "/statement/5000",
      "/statement/5000",
      "/statement/5000",
    ]);
    expect(omitted).toBe(4000);
  });

  it("has findings of bounded size", () => {
    const long = documentWith({ condition: `{"bool_equal":{"${"k".repeat(100_000)}":${list("1", 10_000)}}}` });
    expect(JSON.stringify(inspectPolicy(long).findings).length).toBeLessThan(10_000);
  });
});

describe("writing", () => {
  it("takes at most in proportion to the policy", () => {
    const [once = 0, twice = 0] = [1000, 2000].map((size) => {
      const { policy } = inspectPolicy(documentWith({ action: list('"cos:Get"', size) }));
      return countSteps(() => policy && encodePolicy(policy));
    });
    expect(twice).toBeLessThanOrEqual(once * 2.2);
  });
});
