import { expect, it } from "vitest";
import { appearances, browserOf, nameOf } from "./support/appearances.js";
import { violations } from "./support/axe.js";
import { take } from "./support/picture.js";
import { verdict, visits } from "./support/visit.js";
import { wordsOf } from "./support/words.js";

const visit = visits();

it.each(appearances)("is clean by axe and fits: $colorScheme, $locale, $width px", async (look) => {
  const { page, complaints } = await visit(browserOf(look));
  const words = wordsOf(look);
  await verdict(page).waitFor();
  await page.locator(".cm-content").waitFor();
  expect(await violations(page)).toEqual([]);
  await take(page, nameOf(look));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(look.locale === "en-US" ? "en" : "zh-CN");
  for (const view of ["see", "compare", "learn"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one view after the other
    await page.getByRole("tab", { name: words.page.view[view] }).click();
    // oxlint-disable-next-line no-await-in-loop
    await page.locator(`.${view}[aria-busy="false"], .${view}:not([aria-busy])`).waitFor();
    // oxlint-disable-next-line no-await-in-loop
    expect(await violations(page)).toEqual([]);
    // oxlint-disable-next-line no-await-in-loop
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
    // oxlint-disable-next-line no-await-in-loop
    await take(page, `${nameOf(look)}-${view}`);
  }
  expect(complaints).toEqual([]);
});

it("keeps the chosen language and theme", async () => {
  const { page } = await visit();
  await page.getByRole("button", { name: /Language/ }).click();
  await page.getByRole("option", { name: "简体中文" }).click();
  await page.getByRole("heading", { level: 1, name: "策略演练场" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "策略演练场" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
});

it("is worked by keys alone", async () => {
  const { page } = await visit();
  await verdict(page).waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Go to the answer");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("view");
});
