import { readFileSync } from "node:fs";
import { inspectPolicy, isError } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { compare } from "../src/index.js";
import { policies } from "./support.js";

interface Published {
  readonly text: string;
}

const documents = readFileSync(new URL("../../conformance/fixtures/corpus/dev.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => inspectPolicy((JSON.parse(line) as Published).text))
  .flatMap(({ policy, findings }) => (policy === undefined ? [] : [{ policy, isValid: !findings.some(isError) }]));

/** Each document beside a few others. */
const pairs = documents.flatMap((base, index) =>
  [1, 37, 101, 211].map((distance) => ({ base, next: documents[(index + distance) % documents.length] ?? base })),
);

describe("the published documents", () => {
  it("are equivalent to themselves in another order", () => {
    const relations = documents.map(({ policy }) =>
      compare(policies(...policy.statement), policies(...policy.statement.toReversed())),
    );
    expect(relations.filter(({ relation }) => relation !== "equivalent")).toStrictEqual([]);
  });

  it("are compared without an exception, and those without an error hardly ever with an unknown", () => {
    const unknown = pairs.flatMap(({ base, next }) => {
      const { relation, reason } = compare(policies(...base.policy.statement), policies(...next.policy.statement));
      return relation === "unknown" ? [{ reason, isValid: base.isValid && next.isValid }] : [];
    });
    const valid = pairs.filter(({ base, next }) => base.isValid && next.isValid);
    expect(unknown.filter(({ isValid }) => isValid).length).toBeLessThan(valid.length / 1000);
    expect(unknown.every(({ reason }) => reason?.startsWith("it depends on ") === true)).toBe(true);
  });
});
