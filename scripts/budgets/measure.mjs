import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../lib/run.mjs";

const compilerOptions = {
  target: "es2022",
  lib: ["es2023"],
  types: [],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  // As most programs have it; the consumer test checks the declarations themselves.
  skipLibCheck: true,
  noEmit: true,
};

const figure = (output, name) => Number(new RegExp(`^${name}: +(\\d+)K?$`, "m").exec(output)?.[1] ?? Number.NaN);

const steady = ["--expose-gc", "--single-threaded", "--no-opt", "--no-maglev", "--no-sparkplug"];

/**
 * What a compiler says that a program costs: types, instantiations, and kilobytes that it holds at the end. The program stands
 * in `folder`, from where the packages are found. The figures are to be the program's own and the same in each run: one thread,
 * and where the compiler runs in Node, a collection before the count of what is no longer held, and no machine code, which Node
 * would make of the compiler itself, more or less of it as time allows.
 */
async function costOf(tsc, folder, name, program, flags) {
  const place = join(folder, `budget-${name}`);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "program.ts"), program);
  writeFileSync(join(place, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  const { status, output } = await run(
    process.execPath,
    [...steady, tsc, "-p", place, "--extendedDiagnostics", ...flags],
    { cwd: place },
  );
  if (status !== 0) throw new Error(`${name} does not compile\n${output}`);
  return {
    types: figure(output, "Types"),
    instantiations: figure(output, "Instantiations"),
    kilobytes: figure(output, "Memory used"),
  };
}

const difference = (one, other) => Object.fromEntries(Object.keys(one).map((name) => [name, one[name] - other[name]]));

/** What each of several programs costs above an empty file, by name. `flags` are the compiler's. */
export async function costsAboveEmpty(tsc, folder, programs, flags = []) {
  const empty = await costOf(tsc, folder, "empty", "export {};\n", flags);
  const costs = {};
  for (const [name, program] of Object.entries(programs)) {
    // oxlint-disable-next-line no-await-in-loop -- side by side they would want the memory of several compilers
    costs[name] = difference(await costOf(tsc, folder, name, program, flags), empty);
  }
  return costs;
}
