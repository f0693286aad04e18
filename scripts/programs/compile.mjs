/** The builder's programs, compiled as those of somebody who installed the packages. */
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  errorsIn,
  errorsOf,
  marksIn,
  missingParts,
  programsIn,
  unmarked,
} from "../../packages/builder/fixtures/programs.mjs";
import { run } from "../lib/run.mjs";

const compilerOptions = {
  target: "es2022",
  lib: ["es2023"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
};

/** The folders with programs, in the package of the builder. */
const folders = { rejected: "fixtures/rejected", accepted: "fixtures/accepted", examples: "examples" };
const kinds = Object.keys(folders);

/** Copies the programs and the examples into `folder`/programs. */
export function copyPrograms(root, folder) {
  const programs = join(folder, "programs");
  const ownFiles = (path) => !path.endsWith("tsconfig.json");
  for (const kind of kinds) {
    cpSync(join(root, "packages", "builder", folders[kind]), join(programs, kind), {
      recursive: true,
      filter: ownFiles,
    });
  }
  writeFileSync(join(programs, "tsconfig.json"), JSON.stringify({ compilerOptions, include: kinds }));
  return programs;
}

const filesIn = (folder) => readdirSync(folder).filter((file) => file.endsWith(".ts"));

const shown = (errors) => errors.map(({ file, line, text }) => `\n  ${file}:${line}: ${text}`).join("");

const rejectedResults = (by, marks, errors) => [
  ...marks.map((mark) => {
    const missing = missingParts(mark, errors);
    return missing.length === 0 ? "" : `${by}: rejected/${mark.file}:${mark.line}: not said: ${missing.join("; ")}`;
  }),
  ...unmarked(marks, errors).map((error) => `${by}: an error without a mark:${shown([error])}`),
];

const acceptedResults = (by, programs, errors) =>
  programs.map((program) => {
    const found = errorsOf(program, errors);
    return found.length === 0 ? "" : `${by}: accepted/${program.file}: ${program.name}:${shown(found)}`;
  });

/** An example counts as one program, as its documents have no place of their own. */
const exampleResults = (by, files, errors) =>
  files.map((file) => {
    const found = errors.filter((error) => error.file === file);
    return found.length === 0 ? "" : `${by}: examples/${file}:${shown(found)}`;
  });

/**
 * Compiles all programs by one compiler in one run. Gives a text for each, empty where the compiler takes those that it must
 * and refuses those that it must with the marked sentence; and one for what it says of anything else.
 */
export async function programResults(programs, tsc, flags, by) {
  const { output } = await run(process.execPath, [tsc, "-p", ".", "--pretty", "false", ...flags], { cwd: programs });
  const errors = Object.fromEntries(kinds.map((kind) => [kind, errorsIn(output, `${kind}/`)]));
  const elsewhere = output
    .split("\n")
    .filter((line) => /error TS\d+/.test(line) && !kinds.some((kind) => line.startsWith(`${kind}/`)));
  return [
    ...rejectedResults(by, marksIn(join(programs, "rejected")), errors.rejected),
    ...acceptedResults(by, programsIn(join(programs, "accepted")), errors.accepted),
    ...exampleResults(by, filesIn(join(programs, "examples")), errors.examples),
    elsewhere.length === 0 ? "" : `${by}: ${elsewhere.join("\n")}`,
  ];
}
