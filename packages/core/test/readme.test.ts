import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../src/index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("the table of rules in the README", () => {
  it("is that of rule.ts", () => {
    const rows = [...readme.matchAll(/^\| `([a-z-]+)` \| (\w+) \| (.+) \| ([^|]+) \| (\w*) \|$/gm)];
    const table = rows.map(([, id, severity, , source, code]) => ({ id, severity, source, code }));
    expect(table).toStrictEqual(
      Object.entries(rules).map(([id, { severity, source, code = "" }]) => ({ id, severity, source, code })),
    );
  });
});
