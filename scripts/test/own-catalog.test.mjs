import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../lib/root.mjs";
import { run } from "../lib/run.mjs";
import { turbo } from "../lib/turbo.mjs";

// Inside the repository, so that its packages are found.
const folder = join(root, ".test-results", "own-catalog");
const readme = readFileSync(join(root, "packages/catalogs/README.md"), "utf8");
const section = /^## A product from scratch\n(.*?)^## /ms.exec(readme)?.[1] ?? "";

/** The fences of one label in the section, in order. */
const fences = (label) =>
  [...section.matchAll(new RegExp(`^\`\`\`${label}\\n(.*?)^\`\`\``, "gms"))].map((match) => match[1]);

const [facts] = fences("json");
const [program] = fences("mts");
const [output, refusal] = fences("console").map((text) => text.split("\n")[1]);

const camwright = (...args) =>
  run("node", [join(root, "packages/cli/dist/main.js"), "catalog", "generate", ...args], { cwd: folder });

const tsc = (...files) =>
  run("tsc", ["--strict", "--module", "nodenext", "--target", "es2022", "--types", "", ...files], { cwd: folder });

/** The program without the compiler's own knowledge of `console`. */
const declared = (text) => `${text}declare const console: { log(text: string): void };\n`;

beforeAll(async () => {
  const { status, output: problem } = await turbo("build", { filter: ["camwright", "@camwright/builder"] });
  if (status !== 0) throw new Error(problem);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(folder, "taskbot.json"), facts);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the example of the README makes a catalog, compiles and prints the policy shown", {
  timeout: 60_000,
}, async () => {
  expect(await camwright("taskbot.json", "--out", "taskbot")).toMatchObject({ status: 0 });
  expect(await camwright("taskbot.json", "--out", "taskbot", "--check")).toEqual({ status: 0, output: "" });
  writeFileSync(join(folder, "policies.ts"), declared(program));
  expect(await tsc("policies.ts")).toEqual({ status: 0, output: "" });
  expect(await run("node", ["policies.js"], { cwd: folder })).toEqual({ status: 0, output });
});

test("what the README says does not compile does not", { timeout: 60_000 }, async () => {
  const wrong = /^\/\/ (allow\(.*?\)) does not compile/m.exec(program)?.[1];
  expect(wrong).toBeDefined();
  writeFileSync(join(folder, "wrong.ts"), declared(`${program}\n${wrong};\n`));
  const { status, output: problem } = await tsc("wrong.ts");
  expect(status).not.toBe(0);
  expect(problem).toContain("taskbot:ListJobs");
});

test("a fault is told as in the README", async () => {
  writeFileSync(join(folder, "misspelt.json"), facts.replace('"write"', '"wirte"'));
  expect(await camwright("misspelt.json")).toEqual({ status: 1, output: refusal });
});
