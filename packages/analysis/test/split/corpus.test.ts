import { readFileSync } from "node:fs";
import { inspectPolicy, sizeOf } from "@camwright/core";
import { expect, test } from "vitest";
import { split } from "../../src/index.js";

interface Published {
  readonly text: string;
}

const documents = readFileSync(new URL("../../../conformance/fixtures/corpus/dev.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .flatMap((line) => inspectPolicy((JSON.parse(line) as Published).text).policy ?? [])
  .filter(({ statement }) => statement.every(({ principal }) => principal === undefined));

test("published documents are split, and followed by the next one by steps", () => {
  const some = documents.filter((_, index) => index % 6 === 0);
  const odd = some.flatMap((policy, index) => {
    const first = split([policy], 500);
    if (first.answer !== "yes") return [first];
    const sizes = first.documents.map((document) => sizeOf(document.policy, "identity")?.size ?? Number.NaN);
    const next = split([some[(index + 1) % some.length] ?? policy], 500, first.documents);
    return sizes.every((size) => size <= 500) && next.answer === "yes" && next.steps !== undefined ? [] : [next];
  });
  expect(some.length).toBeGreaterThan(50);
  expect(odd).toEqual([]);
});
