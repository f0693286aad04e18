import { expect, test } from "vitest";
import { check } from "../check-dag.mjs";
import { manifest, plant } from "./plant.mjs";

const range = (...names) => Object.fromEntries(names.map((name) => [name, "^0.1.0"]));
const core = manifest("@camwright/core", { dependencies: range("fp-ts") });
const evaluator = manifest("@camwright/evaluator", { dependencies: range("@camwright/core") });
const tour = manifest("@camwright/tour", { private: true, dependencies: range("@camwright/evaluator") });

const allowed = {
  "packages/core/package.json": core,
  "packages/core/src/index.ts": `import type { Either } from "fp-ts/lib/Either.js";\nexport type A = Either<1, 2>;`,
  "packages/evaluator/package.json": evaluator,
  "packages/evaluator/src/index.ts": `export type { A } from "@camwright/core";`,
  "apps/tour/package.json": tour,
  "apps/tour/src/main.ts": `import type { A } from "@camwright/evaluator";\nexport const a: A | 1 = 1;`,
};
const problemsWith = (files) => check(plant({ ...allowed, ...files }));

test("a tree that keeps the direction has no problem", () => {
  expect(problemsWith({})).toEqual([]);
});

test.each([
  ["import", `import { x } from "@camwright/evaluator";`],
  ["import of types", `import type { X } from "@camwright/evaluator";`],
  ["import over several lines", `import {\n  x,\n} from "@camwright/evaluator";`],
  ["import for effect", `import "@camwright/evaluator";`],
  ["re-export", `export { x } from "@camwright/evaluator";`],
  ["re-export of all", `export * from "@camwright/evaluator";`],
  ["dynamic import", `export const x = import("@camwright/evaluator");`],
  ["type import", `export type X = import("@camwright/evaluator").X;`],
])("an import against the direction is found: %s", (_, code) => {
  const [problem] = problemsWith({ "packages/core/src/wrong.ts": code });
  expect(problem).toMatch(
    /^packages\/core\/src\/wrong\.ts:\d+: @camwright\/core must not import @camwright\/evaluator$/,
  );
});

test("an import in generated code is found", () => {
  const code = `import "@camwright/evaluator";`;
  expect(problemsWith({ "packages/core/src/generated/actions.ts": code })).toHaveLength(1);
});

test("an import in a doc comment or a string does not count", () => {
  const code = `/**\n * import { x } from "@camwright/evaluator";\n */\nexport const x = 'import "@camwright/evaluator";';`;
  expect(problemsWith({ "packages/core/src/right.ts": code })).toEqual([]);
});

test("a dependency against the direction is found in the manifest", () => {
  const wrong = manifest("@camwright/core", { dependencies: range("@camwright/catalog") });
  const catalog = manifest("@camwright/catalog");
  const files = { "packages/core/package.json": wrong, "packages/catalog/package.json": catalog };
  expect(problemsWith(files)).toContain(
    "packages/core/package.json: @camwright/core must not depend on @camwright/catalog",
  );
});

test("core imports nothing from outside but the package of the table", () => {
  const wrong = manifest("@camwright/core", { dependencies: range("fp-ts", "lodash") });
  const files = { "packages/core/package.json": wrong, "packages/core/src/wrong.ts": `import "lodash";` };
  expect(problemsWith(files)).toEqual([
    "packages/core/package.json: @camwright/core must not depend on lodash; it may use fp-ts",
    "packages/core/src/wrong.ts:1: @camwright/core must not import lodash; it may use fp-ts",
  ]);
});

test("a packed package is a development dependency, passed on by src/dependencies", () => {
  const code = `export { parseTree } from "jsonc-parser";`;
  const passing = "packages/core/src/dependencies/jsonc-parser.ts";
  const core = ({ dependencies, ...more }) => ({
    "packages/core/package.json": manifest("@camwright/core", {
      dependencies: { ...range("fp-ts"), ...dependencies },
      ...more,
    }),
  });
  const right = core({ devDependencies: range("jsonc-parser") });
  expect(problemsWith({ ...right, [passing]: code })).toEqual([]);
  expect(problemsWith({ ...right, "packages/core/src/wrong.ts": code })).toEqual([
    "packages/core/src/wrong.ts:1: only src/dependencies may import jsonc-parser",
  ]);
  expect(problemsWith({ ...core({}), [passing]: code })).toEqual([
    `${passing}:1: jsonc-parser is not among the development dependencies of @camwright/core`,
  ]);
  expect(problemsWith(core({ dependencies: range("jsonc-parser") }))).toEqual([
    "packages/core/package.json: @camwright/core must not depend on jsonc-parser; it may use fp-ts",
  ]);
});

test("core needs nothing of fp-ts at run time", () => {
  const wrong = `import * as Either from "fp-ts/lib/Either.js";\nexport const none = Either.left(0);`;
  expect(problemsWith({ "packages/core/src/wrong.ts": wrong })).toEqual([
    "packages/core/src/wrong.ts:1: @camwright/core may import only types of fp-ts",
  ]);
});

test("an import that the manifest does not declare is found", () => {
  const [problem] = problemsWith({ "packages/evaluator/src/wrong.ts": `import "lodash";` });
  expect(problem).toBe(
    "packages/evaluator/src/wrong.ts:1: lodash is not among the dependencies of @camwright/evaluator",
  );
});

test("types may come from a package that only declares them", () => {
  const declared = manifest("@camwright/evaluator", {
    dependencies: range("@camwright/core"),
    devDependencies: range("@types/lodash"),
  });
  const files = {
    "packages/evaluator/package.json": declared,
    "packages/evaluator/src/right.ts": `import type { List } from "lodash";\nexport type A = List<1>;`,
  };
  expect(problemsWith(files)).toEqual([]);
  expect(problemsWith({ ...files, "packages/evaluator/src/wrong.ts": `import { x } from "lodash";` })).toHaveLength(1);
});

test("a deep import is found, in sources and in tests", () => {
  const code = `import "@camwright/core/src/index.ts";`;
  const files = { "packages/evaluator/src/wrong.ts": code, "packages/evaluator/test/wrong.test.ts": code };
  for (const problem of problemsWith(files)) expect(problem).toContain("is not among the exports of @camwright/core");
  expect(problemsWith(files)).toHaveLength(2);
});

test("an export with a star covers the subpaths that fit", () => {
  const exports = { "./*/metadata": "./src/metadata/*.ts" };
  const importing = (subpath) =>
    problemsWith({
      "packages/core/package.json": manifest("@camwright/core", { ...core, exports }),
      "packages/evaluator/src/index.ts": `import "@camwright/core/${subpath}";`,
    });
  expect(importing("scf/metadata")).toEqual([]);
  expect(importing("metadata")).toHaveLength(1);
  expect(importing("scf/src")).toHaveLength(1);
});

test("an import that is computed in part is held to the package and the subpaths that are written", () => {
  const exports = { "./*/metadata": "./src/metadata/*.ts" };
  const importing = (specifier) =>
    problemsWith({
      "packages/core/package.json": manifest("@camwright/core", { ...core, exports }),
      "packages/evaluator/src/index.ts": `export const x = (name) => import(\`${specifier}\`);`,
    });
  expect(importing("@camwright/core/$" + "{name}/metadata")).toEqual([]);
  expect(importing("@camwright/core/$" + "{name}/src")).toHaveLength(1);
  expect(importing("@camwright/catalog-all/$" + "{name}/metadata")).toHaveLength(1);
  for (const all of [
    "$" + "{name}",
    "@camwright/$" + "{name}/metadata",
    "@camwright/core$" + "{name}",
    "./$" + "{name}/x",
  ]) {
    expect(importing(all)).toEqual([expect.stringContaining("(computed)")]);
  }
});

test("a relative import that leaves the package is found", () => {
  const [problem] = problemsWith({ "packages/evaluator/test/wrong.test.ts": `import "../../core/src/index.js";` });
  expect(problem).toContain("leaves the package");
});

test("nobody imports an app", () => {
  const wrong = { ...evaluator, devDependencies: range("@camwright/tour") };
  const files = {
    "packages/evaluator/package.json": wrong,
    "packages/evaluator/test/a.test.ts": `import "@camwright/tour";`,
  };
  expect(problemsWith(files)).toEqual(
    expect.arrayContaining([
      "packages/evaluator/package.json: @camwright/evaluator must not depend on the app @camwright/tour",
      "packages/evaluator/test/a.test.ts:1: nothing imports an app (@camwright/tour)",
    ]),
  );
});

test("an app imports published packages alone", () => {
  const wrong = { ...tour, dependencies: range("@camwright/conformance") };
  const conformance = manifest("@camwright/conformance", { private: true });
  const files = { "apps/tour/package.json": wrong, "packages/conformance/package.json": conformance };
  expect(problemsWith(files)).toContain(
    "apps/tour/package.json: @camwright/tour must not depend on @camwright/conformance",
  );
});

test("a package that may import types alone is held to it", () => {
  const files = {
    "packages/conformance/package.json": manifest("@camwright/conformance", { dependencies: range("@camwright/core") }),
    "packages/conformance/src/right.ts": `import type { A } from "@camwright/core";\nexport type B = A;`,
    "packages/conformance/src/wrong.ts": `import { a } from "@camwright/core";\nexport const b = a;`,
  };
  expect(problemsWith(files)).toEqual([
    "packages/conformance/src/wrong.ts:1: @camwright/conformance may import only types of @camwright/core",
  ]);
});

test("a package without a rule is found", () => {
  const files = { "packages/new/package.json": manifest("@camwright/new") };
  expect(problemsWith(files)).toEqual(["packages/new: @camwright/new has no rule in scripts/dag/table.mjs"]);
});

test("a ring is found even when only development dependencies close it", () => {
  const files = { "packages/core/package.json": { ...core, devDependencies: range("@camwright/evaluator") } };
  expect(problemsWith(files)).toEqual([
    "packages depend on each other in a ring: @camwright/evaluator → @camwright/core → @camwright/evaluator",
  ]);
});

test("the generator is not one of the catalogs", () => {
  const files = {
    "packages/catalog-generator/package.json": manifest("@camwright/catalog-generator"),
    "packages/roles/package.json": manifest("@camwright/roles", {
      dependencies: range("@camwright/catalog-generator"),
    }),
  };
  expect(problemsWith(files)).toHaveLength(1);
});
