import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plant } from "./plant.mjs";

const script = join(import.meta.dirname, "../bundle.mjs");
const exports = { ".": { "@camwright/source": "./src/index.ts", default: "./dist/index.js" } };

function bundle(files) {
  const folder = plant({
    "package.json": { type: "module", exports, dependencies: { known: "1.0.0" }, devDependencies: { packed: "1.0.0" } },
    ...files,
  });
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

const packing = {
  "src/index.ts": 'import { a } from "./dependencies/packed.js";\n\nexport const b = (): unknown => a;',
  "src/dependencies/packed.ts": 'export { a } from "packed";',
  "node_modules/packed/package.json": { name: "packed", main: "index.js", type: "module" },
  "node_modules/packed/index.js": "globalThis.started();\nexport const a = globalThis.list();\nexport const c = 1;",
  "node_modules/packed/LICENSE.md": "the licence\r\nof packed\r\n",
};

test("a development dependency is packed into a file of `dependencies`", () => {
  const { status, made, code } = bundle({ ...packing, "THIRD-PARTY-NOTICES": "packed:\n\nthe licence\nof packed\n" });
  expect(status).toBe(0);
  expect(made()).toEqual([
    "dependencies",
    ...["js", "js.map"].map((ending) => join("dependencies", `packed.${ending}`)),
    "index.js",
    "index.js.map",
  ]);
  expect(code()).toContain('from "./dependencies/packed.js"');
});

test("a packed package without its licence is found", () => {
  const { status, stderr } = bundle(packing);
  expect(status).toBe(1);
  expect(stderr).toContain("is packed, and THIRD-PARTY-NOTICES does not have its licence");
});

test("a development dependency outside of `dependencies` is found", () => {
  const { status, stderr } = bundle({ ...packing, "src/index.ts": 'export { a } from "packed";' });
  expect(status).toBe(1);
  expect(stderr).toContain("`packed` is neither a dependency nor packed by src/dependencies");
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
