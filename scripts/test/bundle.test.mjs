import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plant } from "./plant.mjs";

const script = join(import.meta.dirname, "../bundle.mjs");
const exports = { ".": { "@camwright/source": "./src/index.ts", default: "./dist/index.js" } };

function bundle(files) {
  const folder = plant({ "package.json": { type: "module", exports, dependencies: { known: "1.0.0" } }, ...files });
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });
  const made = () => readdirSync(join(folder, "dist"), { recursive: true }).toSorted((a, b) => (a < b ? -1 : 1));
  return { status, stderr, made, code: () => readFileSync(join(folder, "dist/index.js"), "utf8") };
}

test("one file is made, and leftovers are removed", () => {
  const { status, made, code } = bundle({
    "src/index.ts": 'export { one } from "./one.js";',
    "src/one.ts": "export const one: number = 1;",
    "dist/one.d.ts": "",
    "dist/one.js": "",
    "dist/gone.d.ts": "",
  });
  expect(status).toBe(0);
  expect(made()).toEqual(["index.js", "index.js.map", "one.d.ts"]);
  expect(code()).toContain("const one = 1;");
});

test("a file of `dependencies` stays a file", () => {
  const { status, made, code } = bundle({
    "src/index.ts": 'import { a } from "./dependencies/known.js";\n\nexport const b = (): unknown => a;',
    "src/dependencies/known.ts": 'export { a } from "known";',
  });
  expect(status).toBe(0);
  expect(made()).toContain(join("dependencies", "known.js"));
  expect(code()).toContain('from "./dependencies/known.js"');
});

test.each([
  ["a call", "export const list = globalThis.list();"],
  ["a spread", "export const settings = { ...globalThis.settings };"],
])("%s at import that is not marked as pure is found", (_, source) => {
  const { status, stderr } = bundle({ "src/index.ts": source });
  expect(status).toBe(1);
  expect(stderr).toContain("not free of side effects");
});

test("a package that is not declared is found", () => {
  const { status, stderr } = bundle({ "src/index.ts": 'export { a } from "unknown";' });
  expect(status).toBe(1);
  expect(stderr).toContain("unknown");
});
