import { expect, test } from "vitest";
import { check } from "../check-purity.mjs";
import { manifest, plant } from "./plant.mjs";

const problemsOf = (code, folder = "packages/core", name = "@camwright/core") =>
  check(plant({ [`${folder}/package.json`]: manifest(name), [`${folder}/src/wrong.ts`]: code }));

test.each([
  [`import { readFileSync } from "node:fs";`, "must not import `node:fs`"],
  [`export { join } from "path";`, "must not import `path`"],
  [`export const home = process.env["HOME"];`, "must not use `process`"],
  [`const { env } = process;`, "must not use `process`"],
  [`export const env = globalThis.process.env;`, "must not use `globalThis.process`"],
  [`export const env = globalThis["process"].env;`, "must not use `globalThis.process`"],
  [`export const now = Date.now();`, "must not use `Date.now`"],
  [`export const now = new Date();`, "must not use `new Date()`"],
  [`export const now = Date();`, "must not use `Date()`"],
  [`export const start = performance.now();`, "must not use `performance`"],
  [`export const id = Math.random();`, "must not use `Math.random`"],
  [`export const id = crypto.randomUUID();`, "must not use `crypto`"],
  [`export const answer = fetch("https://example.com");`, "must not use `fetch`"],
])("%s is found", (code, problem) => {
  expect(problemsOf(code)).toEqual([`packages/core/src/wrong.ts:1: ${problem}`]);
});

test.each([
  [`export const at = new Date(0).getTime() + Date.UTC(2020, 1);`],
  [`export const step = { process: 1, fetch: 2 };\nexport const sum = step.process + step.fetch;`],
  [`// process.env and Date.now()\nexport const text = "process.env";`],
])("%s is fine", (code) => {
  expect(problemsOf(code)).toEqual([]);
});

test.each([
  ["packages/cli", "camwright"],
  ["packages/catalog-generator", "@camwright/catalog-generator"],
  ["apps/tour", "@camwright/tour"],
])("%s may use the machine", (folder, name) => {
  expect(problemsOf(`export const home = process.env["HOME"];`, folder, name)).toEqual([]);
});
