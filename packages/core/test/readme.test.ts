import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Rule, rules } from "../src/index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

const wordsOf = (codes: Rule["codes"]): string => {
  if (typeof codes !== "string") return codes.join(", ");
  return codes === "of-element" ? "of the element" : codes;
};

describe("the table of rules in the README", () => {
  it("is that of rule.ts", () => {
    const rows = [...readme.matchAll(/^\| `([a-z-]+)` \| (\w+) \| (.+) \| ([^|]+) \| ([^|]+) \|$/gm)];
    const table = rows.map(([, id, severity, , source, codes]) => ({ id, severity, source, codes }));
    expect(table).toStrictEqual(
      Object.entries(rules).map(([id, { severity, source, codes }]) => ({
        id,
        severity,
        source,
        codes: wordsOf(codes),
      })),
    );
  });
});
