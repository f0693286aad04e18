/// <reference types="node" />
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompilerError, errorsIn } from "../../fixtures/programs.mjs";
import { catalogs } from "./facts.js";
import { mistakesIn } from "./model.js";
import { codeOf, statement } from "./statements.js";

const here = fileURLToPath(new URL("../../.test-results/", import.meta.url));
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

const imports = [
  'import * as builder from "@camwright/builder";',
  ...Object.keys(catalogs).map((name) => `import * as ${name} from "@camwright/catalog-${name}";`),
  "const { allow, boolEqual, deny, everything, ifExists, ip, mfa } = builder;",
  "const { nullEqual, numericLessThan, stringEqual, stringLike, tag, time } = builder;",
];

const compile = (lines: readonly string[]): Promise<readonly CompilerError[]> => {
  mkdirSync(here, { recursive: true });
  const folder = mkdtempSync(join(here, "generated-"));
  writeFileSync(join(folder, "generated.ts"), lines.join("\n"));
  const options = { extends: "../../../../tsconfig.base.json", compilerOptions: { noUnusedLocals: false } };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...options, include: ["."] }));
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, "-p", ".", "--pretty", "false"], { cwd: folder }, (_, output) => {
      rmSync(folder, { recursive: true });
      resolve(errorsIn(output));
    });
  });
};

describe("the model of the type check", () => {
  it("says of 150 generated statements what the compiler says", async () => {
    const { seed } = fc.readConfigureGlobal();
    const statements = fc.sample(statement, { numRuns: 150, ...(seed === undefined ? {} : { seed }) });
    const errors = await compile([...imports, ...statements.map(codeOf)]);
    const told = statements.map((it, index) => {
      const line = imports.length + index + 1;
      return [codeOf(it), errors.filter((error) => error.line === line).map(({ text }) => text)] as const;
    });
    for (const [index, [code, texts]] of told.entries()) {
      const mistakes = statements[index] === undefined ? [] : mistakesIn(statements[index]);
      expect([code, mistakes.filter((it) => texts.some((text) => text.includes(`"${it}"`)))]).toEqual([code, mistakes]);
      expect([code, texts.length]).toEqual([code, mistakes.length]);
    }
    const refused = statements.filter((it) => mistakesIn(it).length > 0).length;
    expect(refused).toBeGreaterThan(15);
    expect(refused).toBeLessThan(135);
    expect(errors.every(({ line }) => line > imports.length)).toBe(true);
  }, 120_000);
});
