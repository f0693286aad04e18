import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const text = (content) => (typeof content === "string" ? content : JSON.stringify(content));

/** A small repository in a temporary folder, removed after the test: path → text, or an object to write as JSON. */
export function plant(files) {
  const root = mkdtempSync(join(tmpdir(), "camwright-guard-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  execFileSync("git", ["init", "--quiet"], { cwd: root });
  const workspace = { private: true, type: "module", workspaces: ["packages/*", "packages/catalogs/*", "apps/*"] };
  for (const [path, content] of Object.entries({ "package.json": workspace, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text(content));
  }
  return root;
}

/** The manifest of a planted package. */
export const manifest = (name, more = {}) => ({
  name,
  version: "0.1.0",
  type: "module",
  exports: { ".": "./src/index.ts" },
  ...more,
});
