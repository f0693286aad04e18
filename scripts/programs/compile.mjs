/** The builder's programs, compiled as those of somebody who installed the packages. */
import { cpSync, writeFileSync } from "node:fs";
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

const kinds = ["rejected", "accepted"];

/** Copies the programs into `folder`/programs. */
export function copyPrograms(root, folder) {
  const programs = join(folder, "programs");
  const ownFiles = (path) => !path.endsWith("tsconfig.json");
  for (const kind of kinds) {
    const fixtures = join(root, "packages", "builder", "fixtures", kind);
    cpSync(fixtures, join(programs, kind), { recursive: true, filter: ownFiles });
  }
  writeFileSync(join(programs, "tsconfig.json"), JSON.stringify({ compilerOptions, include: kinds }));
  return programs;
}

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

/**
 * Compiles all programs by one compiler in one run. Gives a text for each, empty where the compiler takes those that it must
 * and refuses those that it must with the marked sentence; and one for what it says of anything else.
 */
export async function programResults(programs, tsc, flags, by) {
  const { output } = await run(process.execPath, [tsc, "-p", ".", "--pretty", "false", ...flags], { cwd: programs });
  const errors = Object.fromEntries(kinds.map((kind) => [kind, errorsIn(output, `${kind}/`)]));
  const elsewhere = output
    .split("\n")
    .filter((line) => /error TS\d+/.test(line) && !/^(?:rejected|accepted)\//.test(line));
  return [
    ...rejectedResults(by, marksIn(join(programs, "rejected")), errors.rejected),
    ...acceptedResults(by, programsIn(join(programs, "accepted")), errors.accepted),
    elsewhere.length === 0 ? "" : `${by}: ${elsewhere.join("\n")}`,
  ];
}
