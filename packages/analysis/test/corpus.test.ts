import { readFileSync } from "node:fs";
import { inspectPolicy, isError } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { compare } from "../src/index.js";
import { policies } from "./support.js";

interface Published {
  readonly text: string;
}

/** Findings of documents that mean nothing certain: placeholders, and sets that the service alone knows. */
const leavesOpen: ReadonlySet<string> = new Set(["variable-unknown", "action-set-unresolvable"]);

const documents = readFileSync(new URL("../../conformance/fixtures/corpus/dev.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => inspectPolicy((JSON.parse(line) as Published).text))
  .flatMap(({ policy, findings }) => {
    const isClear = !findings.some((finding) => isError(finding) || leavesOpen.has(finding.rule));
    return policy === undefined ? [] : [{ policy, isClear }];
  });

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

  it("are compared without an exception, and those that leave nothing open without an unknown", () => {
    const unknown = pairs.flatMap(({ base, next }) => {
      const { relation, reason } = compare(policies(...base.policy.statement), policies(...next.policy.statement));
      return relation === "unknown" ? [{ reason, isClear: base.isClear && next.isClear }] : [];
    });
    expect(unknown.filter(({ isClear }) => isClear)).toStrictEqual([]);
    expect(unknown.every(({ reason }) => reason?.startsWith("it depends on ") === true)).toBe(true);
  });
});
