import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root as repository } from "../lib/root.mjs";
import { run } from "../lib/run.mjs";
import { manifest, plant } from "./plant.mjs";

const committed = (path) => readFileSync(join(repository, path), "utf8");

test("oxlint finds files that import each other in a ring", async () => {
  const root = plant({
    "packages/core/src/a.ts": `import { b } from "./b.js";\nexport const a = (): number => b();\n`,
    "packages/core/src/b.ts": `import { a } from "./a.js";\nexport const b = (): number => a();\n`,
  });
  const { status, output } = await run("oxlint", ["-c", join(repository, ".oxlintrc.json"), "."], { cwd: root });
  expect(output).toContain("import(no-cycle)");
  expect(status).not.toBe(0);
});

test("oxlint finds an fp-ts import that Node cannot load", async () => {
  const root = plant({ "src/a.ts": `import * as E from "fp-ts/Either";\nexport const right = E.right(1);\n` });
  const { status, output } = await run("oxlint", ["-c", join(repository, ".oxlintrc.json"), "."], { cwd: root });
  expect(output).toContain("import fp-ts/lib/Module.js");
  expect(status).not.toBe(0);
});

test("knip finds an export and a file that nothing uses, and leaves alone what a package exports", async () => {
  const root = plant({
    "knip.json": committed("knip.json"),
    "packages/core/package.json": manifest("@camwright/core"),
    "packages/core/src/index.ts": `export { used } from "./a.js";\nexport * from "./generated/actions.js";\n`,
    "packages/core/src/a.ts": "export const used = 1;\nexport const dead = 2;\n",
    "packages/core/src/b.ts": "export const forgotten = 1;\n",
    "packages/core/src/generated/actions.ts": "export const GetObject = 1;\n",
  });
  const { status, output } = await run("knip", ["--no-config-hints", "--directory", root], { cwd: root });
  expect(status).toBe(1);
  expect(output).toMatch(/^dead\s+packages\/core\/src\/a\.ts/m);
  expect(output).toMatch(/^packages\/core\/src\/b\.ts/m);
  expect(output).not.toMatch(/^used|GetObject|index\.ts/m);
});
