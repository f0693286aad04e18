import { expect, test } from "vitest";
import { excesses, figuresOf, limits, untimely } from "../../apps/playground/scripts/budgets.mjs";

const chunk = (file, modules, more = {}) => ({ file, isEntry: false, imports: [], css: [], modules, ...more });
const source = (path) => `apps/playground/src/${path}`;

const page = [
  chunk("index.js", [source("main.tsx")], { isEntry: true, imports: ["shared.js"], css: ["index.css"] }),
  chunk("shared.js", ["node_modules/react/index.js"], { imports: ["index.js"] }),
  chunk("editor.js", [source("editor/editor.tsx")], { imports: ["shared.js"] }),
  chunk("en.js", [source("i18n/en/index.ts")]),
  ...["ask/ask", "see/see", "compare/compare", "learn/learn"].map((name) =>
    chunk(`${name}.js`, [source(`panels/${name}-panel.tsx`)], { imports: ["index.js"] }),
  ),
];
const worker = [
  chunk("worker.js", [source("worker/worker.ts")], { isEntry: true }),
  chunk("cos.js", ["packages/catalogs/cos/dist/generated/metadata.js"]),
];

test("what is loaded together is counted once, with its style sheets", () => {
  expect(figuresOf({ page, worker }, () => 10)).toEqual({
    "first load": 40,
    "first view": 60,
    editor: 10,
    "another view": 10,
    worker: 10,
    "a catalog": 10,
  });
});

test("a part that is too large and one that is not found are problems", () => {
  const figures = figuresOf({ page, worker }, () => 10);
  expect(excesses(figures)).toEqual([]);
  expect(excesses(figures, { ...limits, editor: 9 })).toEqual(["editor: 10 bytes, at most 9 were promised"]);
  const lost = figuresOf({ page: page.filter(({ file }) => file !== "editor.js"), worker }, () => 10);
  expect(excesses(lost)).toEqual([expect.stringContaining("editor: NaN")]);
});

test("engines and catalogs that are loaded before they are asked for are problems", () => {
  expect(untimely({ page, worker })).toEqual([]);
  const early = [...page, chunk("core.js", ["packages/core/dist/index.js"])].map((each) =>
    each.isEntry ? { ...each, imports: ["core.js"] } : each,
  );
  const eager = worker.map((each) => (each.isEntry ? { ...each, imports: ["cos.js"] } : each));
  expect(untimely({ page: early, worker: eager })).toEqual([
    "the page loads packages/core/dist/index.js at first",
    "the worker loads packages/catalogs/cos/dist/generated/metadata.js at first",
  ]);
});
