/// <reference types="node" />
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type CompilerError,
  errorsIn,
  errorsOf,
  marksIn,
  missingParts,
  programsIn,
  unmarked,
} from "../../fixtures/programs.mjs";

/** The consumer test compiles the same programs against the packed packages, by TypeScript 5.9 too. */
const [rejected, accepted] = ["rejected", "accepted"].map((name) =>
  fileURLToPath(new URL(`../../fixtures/${name}/`, import.meta.url)),
) as [string, string];
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

const compile = (folder: string): Promise<readonly CompilerError[]> =>
  new Promise((resolve) => {
    execFile(process.execPath, [compiler, "-p", folder, "--pretty", "false"], { cwd: folder }, (_, output) => {
      resolve(errorsIn(output));
    });
  });

describe("programs that must not compile", () => {
  const marks = marksIn(rejected);
  let errors: readonly CompilerError[];
  beforeAll(async () => {
    errors = await compile(rejected);
  }, 120_000);

  it.each(marks.map((mark) => [`${mark.file}:${mark.line}`, mark.parts.join("; "), mark] as const))(
    "%s: %s",
    (_, __, mark) => {
      expect(missingParts(mark, errors)).toEqual([]);
    },
  );

  it("are refused where they are marked and nowhere else", () => {
    expect(unmarked(marks, errors)).toEqual([]);
    expect(marks.length).toBeGreaterThan(150);
  });
});

describe("programs that must compile", () => {
  const programs = programsIn(accepted);
  let errors: readonly CompilerError[];
  beforeAll(async () => {
    errors = await compile(accepted);
  }, 120_000);

  it.each(programs.map((program) => [program.file, program.name, program] as const))("%s: %s", (_, __, program) => {
    expect(errorsOf(program, errors)).toEqual([]);
  });

  it("have no error between them", () => {
    expect(errors).toEqual([]);
    expect(programs.length).toBeGreaterThan(80);
  });
});
