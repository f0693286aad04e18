import type { Policy } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { formatSplit, splitRecord } from "../../src/print/split.js";

const policy = (...actions: readonly string[]): Policy => ({
  version: "2.0",
  statement: actions.map((action) => ({ effect: "allow", action: [action], resource: "*" })),
});

const documents = [{ name: "a", policy: policy("cos:Get*") }];
const done = { answer: "yes", documents, atLeast: 1, cut: 0 } as const;

describe("the lines of a split", () => {
  it("say which steps write a document for a while only", () => {
    const steps = [
      { step: "update", name: "a", policy: policy("cos:Put*", "cos:Get*") },
      { step: "update", name: "a", policy: policy("cos:Get*") },
      { step: "create", name: "bridge-1", policy: policy("cos:Put*") },
    ] as const;
    expect(formatSplit({ ...done, steps }, 6144).slice(-3)).toEqual([
      "  1. update a, for as long as the next steps take",
      "  2. update a",
      "  3. create bridge-1, for as long as the next steps take",
    ]);
  });

  it("say that there is nothing to do, or no safe order", () => {
    expect(formatSplit({ ...done, steps: [] }, 6144).at(-1)).toMatch(/^nothing to do/);
    expect(formatSplit({ ...done, reason: "too many" }, 6144).at(-1)).toBe("no safe order of steps: too many");
    expect(splitRecord({ ...done, reason: "too many" })).toMatchObject({ equivalent: true, reason: "too many" });
  });

  it("say what was cut, and how few documents there could be", () => {
    const lines = formatSplit({ ...done, documents: [...documents, ...documents], cut: 1, steps: [] }, 6144);
    expect(lines[0]).toBe("2 documents, together equivalent; their size allows no fewer than 1");
    expect(lines).toContain("1 statement too long for a document, cut by resources and actions");
  });

  it.each(["no", "unknown"] as const)("are one for the answer %s", (answer) => {
    expect(formatSplit({ answer, reason: "a\nb" }, 6144)).toEqual([expect.stringMatching(/: a\\u\{000a\}b$/)]);
    expect(splitRecord({ answer, reason: "r" })).toEqual({ documents: [], equivalent: false, answer, reason: "r" });
  });
});
