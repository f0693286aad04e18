/**
 * `node bench/size.mjs`: how large a program gets that uses one thing, and how long Node takes to import it. `--json` gives one
 * JSON document. Needs a build.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { programs as statements } from "../scripts/budgets/programs.mjs";
import { importTable } from "./lifetime.mjs";
import { printTables } from "./print.mjs";

const here = import.meta.dirname;

/** The program in one file, minified, as text. */
const bundle = async (program, external = []) => {
  const entry = join(here, "program.mjs");
  const build = await rolldown({
    input: entry,
    external,
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? program : null),
      },
    ],
  });
  const { output } = await build.generate({ minify: true });
  return output[0].code;
};

const using = (name, from) => `export { ${name} } from "@camwright/${from}";`;
const compileAlone = using("compile", "evaluator");

const programs = {
  compile: [compileAlone],
  "compile, without core": [compileAlone, [/^@camwright\/core/]],
  "compile and explain": [`${compileAlone}${using("explain", "evaluator")}`],
  "compile and decodePolicy": [`${compileAlone}${using("decodePolicy", "core")}`],
  "sixty statements over twelve services": [statements.object],
};

const size = async () => ({
  title: "size of a program that uses one thing, minified",
  columns: ["bytes", "bytes, gzip"],
  rows: await Promise.all(
    Object.entries(programs).map(async ([name, [program, external]]) => {
      const code = await bundle(program, external);
      return { name, cells: [Buffer.byteLength(code), gzipSync(code).length] };
    }),
  ),
});

const importing = async () => {
  const folder = mkdtempSync(join(here, ".size-"));
  try {
    const file = join(folder, "compile.mjs");
    writeFileSync(file, await bundle(compileAlone));
    return importTable({ "@camwright/evaluator": "@camwright/evaluator", "compile in one file": file });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

await printTables("size", { size, import: importing });
