import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { budgets, excesses } from "../budgets/budgets.mjs";
import { programs } from "../budgets/programs.mjs";
import { services } from "../budgets/statements.mjs";
import { workspaceCosts } from "../check-budgets.mjs";
import { root } from "../lib/root.mjs";

const perService = Object.values(services).map(({ statements }) => statements);

test("the measured program has sixty statements over twelve services, of one to four actions", () => {
  expect(perService.map((statements) => statements.length)).toEqual(Array.from({ length: 12 }, () => 5));
  const counts = perService.flat().map(([, actions]) => actions.split(" ").length);
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 4]);
});

test("a figure above its budget and one that is missing are found", () => {
  const { types, ...others } = budgets.object;
  expect(excesses({ object: { types, ...others } })).toEqual([]);
  expect(excesses({ object: { types: types + 1, ...others } })).toEqual([
    expect.stringContaining(`${types + 1} types`),
  ]);
  expect(excesses({ object: { types: Number.NaN, ...others } })).toEqual([expect.stringContaining("NaN types")]);
});

test("a barrel of all services goes beyond the memory", async () => {
  const names = readdirSync(join(root, "packages/catalogs/all/src/generated/metadata")).map((file) =>
    file.slice(0, -".ts".length),
  );
  const barrel = names.map((name, index) => `export * as s${index} from "@camwright/catalog-all/${name}";`);
  const costs = await workspaceCosts(root, { object: [programs.object, ...barrel].join("\n") });
  expect(excesses(costs)).toEqual(expect.arrayContaining([expect.stringContaining("kilobytes")]));
});
