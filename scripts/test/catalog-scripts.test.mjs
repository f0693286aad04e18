import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../lib/root.mjs";
import { run } from "../lib/run.mjs";

const check = (...args) => run("node", [join(root, "scripts/catalog-check.mjs"), ...args]);
const update = (...args) => run("node", [join(root, "scripts/catalog-update.mjs"), ...args]);

test("the catalogs are what their facts and the pinned SDK give", { timeout: 60_000 }, async () => {
  const { status, output } = await check("--offline");
  expect(output).toMatch(/^the catalogs are what their facts and tencentcloud-sdk-nodejs \S+ give$/m);
  expect(status).toBe(0);
});

test("an argument that is unknown is misuse", async () => {
  expect(await check("--ofline")).toMatchObject({ status: 2, output: expect.stringContaining("usage") });
  expect(await update("1.0.0", "2.0.0")).toMatchObject({ status: 2, output: expect.stringContaining("usage") });
});

test("a version that is none leaves nothing behind", async () => {
  expect(await update("latest; true")).toEqual({ status: 2, output: "`latest; true` is not a version" });
  expect(readdirSync(join(root, "scripts/sdk")).filter((name) => name.startsWith(".stage-"))).toEqual([]);
});
