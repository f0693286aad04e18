import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "@camwright/test-support/bundle";
import { expect, test } from "vitest";
import { root } from "../lib/root.mjs";

const catalogs = join(root, "packages/catalogs");

const firstAction = (path) => /^export const (\w+) = "/m.exec(readFileSync(path, "utf8"))?.[1];

/** The module of constants of each product and of each service of the SDK. */
function modules() {
  const products = readdirSync(catalogs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "all")
    .map((entry) => [entry.name, join(catalogs, entry.name, "src/index.ts"), "src/generated/actions.ts"])
    .map(([name, index, actions]) => [name, index, join(catalogs, name, actions)]);
  const generated = join(catalogs, "all/src/generated");
  const services = readdirSync(join(generated, "services")).map((file) => [
    file,
    join(generated, "services", file),
    join(generated, "actions", file),
  ]);
  return [...products, ...services];
}

test.each(modules())(
  "a program with one action of %s is smaller than 1 KB and reads no file",
  async (_, path, actions) => {
    const name = firstAction(actions);
    const program = `import * as catalog from ${JSON.stringify(path)}; console.log(catalog.${name});`;
    const code = await bundle(program, root);
    expect(code).toContain(name);
    expect(Buffer.byteLength(code)).toBeLessThan(1024);
    expect(code).not.toMatch(/\bimport\b/);
  },
);
