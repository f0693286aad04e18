/// <reference types="node" />
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

/** Programs that must not compile; `// => text` at the end of a line is what the compiler must say about that line. */
const rejected = fileURLToPath(new URL("../../fixtures/rejected/", import.meta.url));
const accepted = fileURLToPath(new URL("../../fixtures/accepted/", import.meta.url));
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

const compile = (folder: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, [compiler, "-p", folder, "--pretty", "false"], { cwd: folder }, (_, output) => {
      resolve(output);
    });
  });

/** The first line of each error as `file:line` with its text; the indented lines that follow it only elaborate. */
const errorsOf = (output: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(
      output.matchAll(/^([\w-]+\.ts)\((\d+),\d+\): error TS\d+: (.*)$/gm),
      ([, file = "", line = "", text = ""]) => [`${file}:${line}`, text],
    ),
  );

const expectedIn = (file: string): readonly (readonly [string, string])[] =>
  readFileSync(join(rejected, file), "utf8")
    .split("\n")
    .flatMap((line, index) => {
      const text = line.split("// => ")[1];
      return text === undefined ? [] : [[`${file}:${index + 1}`, text] as const];
    });

const files = readdirSync(rejected).filter((file) => file.endsWith(".ts"));
const expected = files.flatMap(expectedIn);

describe("what the compiler says", () => {
  let errors: ReadonlyMap<string, string>;
  beforeAll(async () => {
    errors = errorsOf(await compile(rejected));
  }, 120_000);

  it.each(expected)("%s: %s", (place, text) => {
    expect(errors.get(place)).toContain(text);
  });

  it("names nothing else, and something in every program", () => {
    expect([...errors.keys()].toSorted()).toEqual(expected.map(([place]) => place).toSorted());
    expect(new Set(expected.map(([place]) => place.split(":")[0])).size).toBe(files.length);
  });
});

describe("a file of sixty statements", () => {
  it("compiles", async () => {
    expect(errorsOf(await compile(accepted))).toEqual(new Map());
  }, 120_000);
});
