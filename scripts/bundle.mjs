/**
 * Second half of a package's build, run in its folder after tsc has written the declarations: one JavaScript file with a source
 * map for each entry that `exports` names. Dependencies stay outside. A file of `src/dependencies` stays a file as well: it
 * passes on a package that is not marked as free of side effects, and a program that does not need the file drops both. Such a
 * package that is a development dependency is packed into that file; its licence must stand in THIRD-PARTY-NOTICES. Removes
 * what is left in dist of deleted sources and of older builds. Fails where importing the package would do more than define things.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { rolldown } from "rolldown";

const { exports, dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8"));

/** The sources of the files to make, by the paths in dist without an ending: `{ index: "./src/index.ts" }`. */
const entries = Object.fromEntries([
  ...Object.values(exports).flatMap(({ "@camwright/source": source, default: built }) =>
    source === undefined ? [] : [[built.slice("./dist/".length, -".js".length), source]],
  ),
  ...(existsSync("src/dependencies") ? readdirSync("src/dependencies") : []).map((file) => [
    `dependencies/${file.slice(0, -".ts".length)}`,
    `./src/dependencies/${file}`,
  ]),
]);

const isAmong = (packages, id) => Object.keys(packages).some((name) => id === name || id.startsWith(`${name}/`));
const external = (id) => id.startsWith("node:") || isAmong(dependencies, id);

/** The folder of the package that a file was packed from, if it is none of ours. */
const packageOf = (path) => /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(path)?.[0];

/** Only `src/dependencies` passes on what is not a dependency, and only development dependencies: no other is sure to be there. */
const outsiders = {
  name: "outsiders",
  resolveId: (id, importer) => {
    const isOurs = importer === undefined || /^[./]/.test(id) || external(id) || packageOf(importer) !== undefined;
    if (isOurs || (importer.startsWith(resolve("src/dependencies")) && isAmong(devDependencies, id))) return null;
    throw new Error(`\`${id}\` is neither a dependency nor packed by src/dependencies`);
  },
};

/** A warning is a failure: what a package needs and does not declare must not get into it. */
const onLog = (level, { message }) => {
  throw new Error(`${level}: ${message}`);
};

async function writeFiles() {
  const build = await rolldown({
    input: entries,
    external,
    resolve: { extensionAlias: { ".js": [".ts"] } },
    transform: { target: "es2022" },
    tsconfig: false,
    // What a file of `src/dependencies` packs stays in that file.
    preserveEntrySignatures: "allow-extension",
    // Of a packed package no more than what is used; ours say the same of themselves.
    treeshake: { moduleSideEffects: false },
    plugins: [outsiders],
    onLog,
  });
  const { output } = await build.write({
    dir: "dist",
    sourcemap: true,
    // `src` is published beside `dist`.
    sourcemapExcludeSources: true,
    // Documentation is in the declarations. The marks of purity let other bundlers leave out what a program does not use.
    comments: { legal: true, annotation: true, jsdoc: false },
  });
  await build.close();
  return output;
}

const licenceOf = (folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file && readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
};

/** Packages that are packed, and whose licence the package does not pass on. */
function unnoticed(output) {
  const folders = new Set(output.flatMap(({ moduleIds = [] }) => moduleIds.flatMap((id) => packageOf(id) ?? [])));
  const notices = existsSync("THIRD-PARTY-NOTICES") ? readFileSync("THIRD-PARTY-NOTICES", "utf8") : "";
  return [...folders].filter((folder) => {
    const licence = licenceOf(folder);
    return licence === undefined || !notices.includes(licence);
  });
}

function removeLeftovers(made) {
  const declaration = /\.d\.ts(\.map)?$/;
  const sources = new Set(readdirSync("src", { recursive: true }));
  const belongs = (path) => made.includes(path) || sources.has(path.replace(declaration, ".ts"));
  for (const entry of readdirSync("dist", { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(`dist${sep}`.length);
    if (entry.isFile() && !belongs(path.split(sep).join("/"))) rmSync(join("dist", path));
  }
}

/** What is left of the built files in a program that imports them and uses nothing. */
async function remainder() {
  const program = resolve("program.js");
  const imports = Object.keys(entries).map((name) => `import "./dist/${name}.js";`);
  const build = await rolldown({
    input: program,
    external,
    treeshake: { moduleSideEffects: (id, isExternal) => !isExternal && !id.startsWith(resolve("dist/dependencies")) },
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === program ? program : null),
        load: (id) => (id === program ? imports.join("\n") : null),
      },
    ],
    onLog,
  });
  const { output } = await build.generate({ comments: false });
  await build.close();
  return output[0].code.replace(/^\/\/.*$/gm, "").trim();
}

const output = await writeFiles();
removeLeftovers(output.map(({ fileName }) => fileName));
for (const folder of unnoticed(output)) {
  console.error(`${folder} is packed, and THIRD-PARTY-NOTICES does not have its licence`);
  process.exitCode = 1;
}
const left = await remainder();
if (left !== "") {
  console.error(`not free of side effects; mark as pure, or rewrite, in src; the end of it is:\n${left.slice(-1000)}`);
  process.exitCode = 1;
}
