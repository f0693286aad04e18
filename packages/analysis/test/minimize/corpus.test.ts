import { readFileSync } from "node:fs";
import { decodePolicy, sizeOf } from "@camwright/core";
import { expect, it } from "vitest";
import { minimize } from "../../src/index.js";

interface Published {
  readonly text: string;
}

const documents = readFileSync(new URL("../../../conformance/fixtures/corpus/dev.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .flatMap((line) => {
    const read = decodePolicy((JSON.parse(line) as Published).text);
    return read._tag === "Left" ? [] : [read.right];
  });

it("makes many of the published documents smaller, none larger, and nothing that has to be taken back", () => {
  const results = documents.map(({ policy, kind }) => ({ kind, ...minimize(policy, { kind }) }));
  expect(results.filter(({ before, after }) => after > before)).toStrictEqual([]);
  expect(results.filter(({ before, after }) => after < before).length).toBeGreaterThan(100);
  const refused = results.flatMap(({ reason, kind }) => (reason === undefined ? [] : [`${kind}: ${reason}`]));
  expect(refused.filter((reason) => !/^(?:bucket|trust): /.test(reason))).toStrictEqual([]);
  expect(results.map(({ policy, kind, after }) => sizeOf(JSON.stringify(policy), kind)?.size === after)).not.toContain(
    false,
  );
});
