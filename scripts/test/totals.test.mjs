import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root as repository } from "../lib/root.mjs";
import { runSteps } from "../lib/steps.mjs";
import { unitTests } from "../lib/unit.mjs";
import { manifest, plant } from "./plant.mjs";

async function outcome(steps) {
  const lines = [];
  const status = await runSteps(steps, (line) => lines.push(line));
  return { status, lines, last: lines.at(-1).trim() };
}

test("the last line is the total over all steps, and a failure does not stop the rest", async () => {
  const { status, lines, last } = await outcome({
    a: () => ({ passed: 3, failed: 1, output: "why a failed" }),
    b: () => ({ passed: 2, failed: 0, output: "unwanted" }),
  });
  expect(last).toBe("5 passed, 1 failed");
  expect(status).toBe(1);
  expect(lines.join("\n")).toContain("why a failed");
  expect(lines.join("\n")).not.toContain("unwanted");
});

test("all well is status 0", async () => {
  expect(await outcome({ a: () => ({ passed: 1, failed: 0 }) })).toMatchObject({
    status: 0,
    last: "1 passed, 0 failed",
  });
});

test("a step that throws, and one that ran no test, have failed", async () => {
  const broken = () => {
    throw new Error("broken");
  };
  expect(await outcome({ broken })).toMatchObject({ status: 1, last: "0 passed, 1 failed" });
  expect(await outcome({ empty: () => ({ passed: 0, failed: 0 }) })).toMatchObject({ last: "0 passed, 1 failed" });
});

const test1 = (body) => `import { expect, test } from "vitest";\ntest("a", () => { ${body} });\n`;
const shared = `export default { test: {
  include: ["test/**/*.test.mjs"],
  reporters: ["default", ["json", { outputFile: ".test-results/vitest.json" }]],
  typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
} };`;
const tsconfig = {
  compilerOptions: {
    module: "nodenext",
    moduleResolution: "nodenext",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
  include: ["test"],
};
const turbo = { tasks: { test: { outputs: [".test-results/**"] } } };

function plantPackages(packages) {
  const files = Object.entries(packages).flatMap(([name, tests]) => [
    [`packages/${name}/package.json`, manifest(name, { scripts: { test: "vitest run" } })],
    [`packages/${name}/vitest.config.mjs`, shared],
    [`packages/${name}/tsconfig.json`, tsconfig],
    ...Object.entries(tests).map(([path, text]) => [`packages/${name}/test/${path}`, text]),
  ]);
  const root = plant({
    ...Object.fromEntries(files),
    "package.json": { private: true, packageManager: "npm@11.19.1", workspaces: ["packages/*"] },
    "turbo.json": turbo,
    ".gitignore": "node_modules\n.turbo\n.test-results\n",
  });
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  return root;
}

test("unit totals count type tests and are the same from turbo's cache", async () => {
  const typed = `import { expectTypeOf, test } from "vitest";\ntest("t", () => { expectTypeOf(1).toEqualTypeOf<number>(); });\n`;
  const root = plantPackages({
    one: { "a.test.mjs": test1("expect(1).toBe(1);"), "a.test-d.ts": typed },
    two: { "a.test.mjs": test1("expect(1).toBe(1);") },
  });
  const first = await unitTests(root);
  expect(first).toEqual({ passed: 3, failed: 0, skipped: 0, output: "" });
  for (const name of ["one", "two"]) rmSync(join(root, "packages", name, ".test-results"), { recursive: true });
  const start = performance.now();
  expect(await unitTests(root)).toEqual(first);
  expect(performance.now() - start).toBeLessThan(5000);
});

test("a failing test, a wrong type, an error outside a test and a package without tests all count as failures", async () => {
  const wrongType = `import { expectTypeOf, test } from "vitest";\ntest("t", () => { expectTypeOf(1).toEqualTypeOf<string>(); });\n`;
  const late = `${test1("expect(1).toBe(1);")}await new Promise((go) => setTimeout(() => { go(); throw new Error("late"); }, 1));\n`;
  const root = plantPackages({
    failing: { "a.test.mjs": test1("expect(1).toBe(2);"), "b.test.mjs": test1("expect(1).toBe(1);") },
    typed: { "a.test-d.ts": wrongType },
    outside: { "a.test.mjs": late },
    unloadable: { "a.test.mjs": `import "./missing.mjs";\n` },
    empty: {},
  });
  const { passed, failed, output } = await unitTests(root);
  expect({ passed, failed }).toEqual({ passed: 2, failed: 5 });
  expect(output).toContain("empty: no test passed");
});
