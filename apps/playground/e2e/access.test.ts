import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { verdict, visits } from "./support/visit.js";

const visit = visits();
const { source } = createRequire(import.meta.url)("axe-core") as { readonly source: string };

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source);
  const results = await page.evaluate(async (runOnly): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } };
    return axe.run(document, { runOnly });
  }, rules);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
};

const appearances = (["light", "dark"] as const).flatMap((colorScheme) =>
  ["en-US", "zh-CN"].flatMap((locale) => [1280, 360].map((width) => ({ colorScheme, locale, width }))),
);

it.each(appearances)(
  "is clean by axe and fits: $colorScheme, $locale, $width px",
  async ({ colorScheme, locale, width }) => {
    const { page, complaints } = await visit({ colorScheme, locale, viewport: { width, height: 900 } });
    await verdict(page).waitFor();
    await page.locator(".cm-content").waitFor();
    const name = `${colorScheme}-${locale}-${String(width)}`;
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `.test-results/pictures/${name}.png`, fullPage: true });
    await page.getByRole("tab", { name: locale === "en-US" ? "See" : "总览" }).click();
    await page.locator(".cell.some button").first().click();
    await page.locator(".actions").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `.test-results/pictures/${name}-see.png`, fullPage: true });
    await page.getByRole("tab", { name: locale === "en-US" ? "Compare" : "对比" }).click();
    await page.locator(".relation").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `.test-results/pictures/${name}-compare.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale === "en-US" ? "en" : "zh-CN");
    expect(complaints).toEqual([]);
  },
);

it("keeps the chosen language and theme", async () => {
  const { page } = await visit();
  await page.getByRole("button", { name: /Language/ }).click();
  await page.getByRole("option", { name: "简体中文" }).click();
  await page.getByRole("heading", { level: 1, name: "策略演练场" }).waitFor();
  await page.reload();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("策略演练场");
});

it("is worked by keys alone", async () => {
  const { page } = await visit();
  await verdict(page).waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Go to the answer");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("answer");
});
