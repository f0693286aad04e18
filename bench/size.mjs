/**
 * `node bench/size.mjs`: how large a program gets that uses one thing, and how long Node takes to import it. `--json` gives one
 * JSON document. Needs a build.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { median } from "./median.mjs";
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

/** Milliseconds that the main thread of a new process has spent when it ends, having imported something. */
const lifetime = (specifier) => {
  const spent = JSON.stringify(new URL("spent.mjs", import.meta.url).href);
  const first = specifier === undefined ? "" : `await import(${JSON.stringify(specifier)});`;
  const program = `${first}const { spent } = await import(${spent}); console.log(spent() / 1000);`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: here, encoding: "utf8" }),
  );
};

const importing = async () => {
  const folder = mkdtempSync(join(here, ".size-"));
  try {
    const file = join(folder, "compile.mjs");
    writeFileSync(file, await bundle(compileAlone));
    const imports = { "@camwright/evaluator": "@camwright/evaluator", "compile in one file": file };
    const times = Array.from({ length: 15 }, () => [lifetime(), ...Object.values(imports).map(lifetime)]);
    const [bare, ...others] = times[0].map((_, index) => median(times.map((row) => row[index])));
    return {
      title: `import, ms over the ${bare.toFixed(0)} ms of bare Node`,
      columns: ["ms"],
      rows: Object.keys(imports).map((name, index) => ({ name, cells: [others[index] - bare] })),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

await printTables("size", { size, import: importing });
