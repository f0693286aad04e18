import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fencesOf } from "../doctest/fences.mjs";
import { testModule } from "../doctest/transform.mjs";
import { doctest } from "../doctest.mjs";
import { root as repository } from "../lib/root.mjs";
import { plant } from "./plant.mjs";

const tsconfig = readFileSync(join(repository, "tsconfig.base.json"), "utf8");
const documented = (code) =>
  `/**\n * Adds.\n *\n * \`\`\`ts\n${code.replaceAll(/^/gm, " * ")}\n * \`\`\`\n */\nexport const add = (a: number, b: number): number => a + b;\n`;

function run(files) {
  const root = plant({ "tsconfig.base.json": tsconfig, ...files });
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  return doctest(root);
}

const source = (code) => run({ "packages/core/src/add.ts": documented(`import { add } from "./add.js";\n${code}`) });

test("right values pass, in sources and in Markdown", async () => {
  const result = await run({
    "packages/core/src/add.ts": documented(`import { add } from "./add.js";\nadd(1, 2); // => 3`),
    "packages/core/README.md": "Text\n\n```ts\nconst sum = 1 + 1; // => 2\n```\n\n```sh\nnpm test\n```\n",
  });
  expect(result).toEqual({ passed: 3, failed: 0, output: "" });
});

test("a wrong value fails and is named by its place", async () => {
  const result = await source("add(1, 2); // => 4");
  expect(result).toMatchObject({ passed: 1, failed: 1 });
  expect(result.output).toContain("packages/core/src/add.ts:5");
});

test("a fence that does not compile fails although it runs", async () => {
  const result = await source(`add(1, "2" as string);`);
  expect(result).toMatchObject({ passed: 1, failed: 1 });
  expect(result.output).toMatch(/packages\/core\/src\/add\.ts\.L5\.test\.ts.*TS2345/);
});

test("an unneeded @ts-expect-error fails", async () => {
  expect(await source("// @ts-expect-error wrong\nadd(1, 2);")).toMatchObject({ passed: 1, failed: 1 });
});

test("a fence that throws or that loads nothing fails", async () => {
  expect(await source(`throw new Error("no");`)).toMatchObject({ passed: 1, failed: 1 });
  expect(await run({ "README.md": '```ts\nimport "./missing.js";\n```\n' })).toMatchObject({ passed: 0, failed: 2 });
});

test("a `json <name>` fence is the JSON of the constant with that name", async () => {
  const markdown = (json) => `\`\`\`ts\nconst a = { b: [1], c: "=> d" };\n\`\`\`\n\n\`\`\`json a\n${json}\n\`\`\`\n`;
  expect(await run({ "README.md": markdown('{\n  "b": [1],\n  "c": "=> d"\n}') })).toMatchObject({
    passed: 2,
    failed: 0,
  });
  expect(await run({ "README.md": markdown('{ "c": "=> d", "b": [1] }') })).toMatchObject({ passed: 1, failed: 1 });
  expect(() => fencesOf("a.md", markdown("{ b: 1 }"))).toThrow("a.md:6: ");
  expect(() => fencesOf("a.md", "```json a\n1\n```")).toThrow("a.md:1: `json a` stands below no `ts` fence");
});

test("no fence at all is a failure, and so is a label that would go untested", async () => {
  expect(await run({ "README.md": "Text" })).toMatchObject({ passed: 0, failed: 1 });
  expect(() => fencesOf("a.md", "```typescript\nx\n```")).toThrow("a.md:1: write `ts` instead of `typescript`");
});

const body = (code) =>
  testModule({ path: "a.md", line: 1, code }, ".doctest")
    .split("async () => {\n")[1]
    .replace(/\n\}\);\n$/, "");

test.each([
  ["f(1); // => 2", "expect(f(1)).toEqual(2);"],
  ["f(1);\n// => 2", "expect(f(1)).toEqual(2);"],
  ["f(\n  1,\n); // => 2", "expect(f(\n  1,\n)).toEqual(2);"],
  ["const x = f(1); // => 2", "const x = f(1); expect(x).toEqual(2);"],
  ["await f(1) // => { a: 1 }", "expect(await f(1)).toEqual({ a: 1 });"],
  ["f(); // => {\n//   a: 1,\n// }", "expect(f()).toEqual({\n   a: 1,\n });"],
  ["for (const x of y) {\n  f(x); // => 1\n}", "for (const x of y) {\n  expect(f(x)).toEqual(1);\n}"],
  ['f(); // throws "no"', 'await expect(async () => { await (f()); }).rejects.toThrow("no");'],
  ["f(); // throws away the rest", "f(); // throws away the rest"],
  ["export const x = 1;", "const x = 1;"],
])("%s is rewritten", (code, expected) => {
  expect(body(code)).toBe(expected);
});

test.each([
  ["a value after no statement", "// => 2\nf(1);", "a.md:1: `// => 2` stands after no statement"],
  ["a value that does not parse", "f(1); // => 2, because", "does not parse"],
  ["code that does not parse", "f(", "a.md:1: "],
])("%s is an error", (_, code, message) => {
  expect(() => body(code)).toThrow(message);
});
