/**
 * Guard: what the page loads is no more than was promised, in bytes after gzip, by the build's own figures. Run alone, it prints them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { runGuard } from "../../../scripts/lib/guard.mjs";
import { turbo } from "../../../scripts/lib/turbo.mjs";

/** The most that each part may have. */
export const limits = {
  "first load": 300_000,
  "first view": 300_000,
  editor: 220_000,
  "another view": 160_000,
  worker: 300_000,
  "a catalog": 60_000,
};

/** The files that a file loads by itself, and their style sheets. */
function loadedBy(file, chunks, known = new Set()) {
  const chunk = chunks.find((each) => each.file === file);
  if (chunk === undefined || known.has(file)) return known;
  known.add(file);
  for (const sheet of chunk.css) known.add(sheet);
  for (const imported of chunk.imports) loadedBy(imported, chunks, known);
  return known;
}

const fileWith = (chunks, module) => chunks.find(({ modules }) => modules.includes(module))?.file;

const isCatalog = (path) => /^packages\/catalogs\/.*metadata/.test(path);

const without = (files, others) => [...files].filter((file) => !others.has(file));

/** The sizes of the parts; `sizeOf` gives the bytes of a file after gzip. */
export function figuresOf({ page, worker }, sizeOf) {
  const sum = (files) => [...files].reduce((total, file) => total + sizeOf(file), 0);
  const entry = page.find(({ isEntry }) => isEntry)?.file;
  const first = loadedBy(entry, page);
  const part = (module) => {
    const file = fileWith(page, `apps/playground/src/${module}`);
    return file === undefined ? Number.NaN : sum(without(loadedBy(file, page), first));
  };
  const views = ["see/see", "compare/compare", "learn/learn"].map((name) => part(`panels/${name}-panel.tsx`));
  const catalogs = worker.filter(({ modules }) => modules.some(isCatalog)).map(({ file }) => sizeOf(file));
  return {
    "first load": sum(first) + sizeOf("index.html"),
    "first view": sum(first) + sizeOf("index.html") + part("panels/ask/ask-panel.tsx") + part("i18n/en/index.ts"),
    editor: part("editor/editor.tsx"),
    "another view": Math.max(...views),
    worker: sum(loadedBy(worker.find(({ isEntry }) => isEntry)?.file, worker)),
    "a catalog": Math.max(...catalogs),
  };
}

/** What goes beyond its limit, or was not found. */
export function excesses(figures, most = limits) {
  return Object.entries(most).flatMap(([part, limit]) =>
    figures[part] > 0 && figures[part] <= limit
      ? []
      : [`${part}: ${figures[part]} bytes, at most ${limit} were promised`],
  );
}

/** Catalogs and engines that a page or a worker would load before they are asked for. */
export function untimely({ page, worker }) {
  const loaded = (chunks, isLate) => {
    const files = loadedBy(chunks.find(({ isEntry }) => isEntry)?.file, chunks);
    return chunks.filter(({ file }) => files.has(file)).flatMap(({ modules }) => modules.filter(isLate));
  };
  const isHeavy = (path) => /^packages\/(?:core|evaluator|lint|analysis|roles|catalog)/.test(path);
  return [
    ...loaded(page, isHeavy).map((path) => `the page loads ${path} at first`),
    ...loaded(worker, isCatalog).map((path) => `the worker loads ${path} at first`),
  ];
}

function built(root) {
  const folder = join(root, "apps", "playground", "dist");
  const records = (name) => JSON.parse(readFileSync(join(folder, ".vite", `${name}.json`), "utf8"));
  return {
    build: { page: records("page"), worker: records("worker") },
    sizeOf: (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  };
}

export async function check(root) {
  const { status, output } = await turbo("build", { root, filter: ["@camwright/playground"] });
  if (status !== 0) return [`the playground does not build\n${output}`];
  const { build, sizeOf } = built(root);
  return [...excesses(figuresOf(build, sizeOf)), ...untimely(build)];
}

await runGuard(import.meta.url, async (root) => {
  const { build, sizeOf } = built(root);
  const figures = figuresOf(build, sizeOf);
  console.table(
    Object.fromEntries(Object.entries(figures).map(([part, bytes]) => [part, { bytes, most: limits[part] }])),
  );
  return [...excesses(figures), ...untimely(build)];
});
