/// <reference types="node" />
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

interface Decorated {
  readonly outcome: unknown;
}

it("decorates methods as the compiler writes standard decorators", async () => {
  execFileSync(process.execPath, [compiler, "-p", "fixtures/decorated"], { cwd: root });
  const compiled = join(root, ".test-results/decorated/fixtures/decorated/files.js");
  const { outcome } = (await import(/* @vite-ignore */ compiled)) as Decorated;
  expect(outcome).toEqual({
    saved: "docs/a.txt",
    copied: "docs/b.txt",
    name: "copy",
    save: ["cos:PutObject"],
    copy: ["cos:GetObject", "cos:PutObject"],
  });
});
