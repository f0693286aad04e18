/**
 * Second half of a package's build, run in its folder after tsc has written the declarations: one JavaScript file with a source
 * map for each entry that `exports` names. Dependencies stay outside. A file of `src/dependencies` stays a file as well: it
 * passes on a package that is not marked as free of side effects, and a program that does not need the file drops both. Removes
 * what is left in dist of deleted sources and of older builds. Fails where importing the package would do more than define things.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { rolldown } from "rolldown";

const { exports, dependencies = {} } = JSON.parse(readFileSync("package.json", "utf8"));

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

const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));
const external = (id) => id.startsWith("node:") || isDependency(id);

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
  return output.map(({ fileName }) => fileName);
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
    treeshake: { moduleSideEffects: (_, isExternal) => !isExternal },
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

removeLeftovers(await writeFiles());
const left = await remainder();
if (left !== "") {
  console.error(`not free of side effects; mark as pure, or rewrite, in src; the end of it is:\n${left.slice(-1000)}`);
  process.exitCode = 1;
}
