import type { Page } from "playwright-core";
import { it } from "vitest";
import { verdict, visits } from "./support/visit.js";
import { wordsOf } from "./support/words.js";

const visit = visits();
const window = { width: 1360, height: 940 };
const words = wordsOf({ locale: "en-US" });

/** Leaves what the window shows under this name: `npm run pictures` puts these pictures where the READMEs have them. */
const show = async (page: Page, name: string): Promise<void> => {
  await page.locator(".editor .cm-content").waitFor();
  await page.screenshot({ path: `.test-results/pictures/readme-${name}.png` });
};

const view = (page: Page, name: keyof typeof words.page.view): Promise<void> =>
  page.locator(".views").getByRole("tab", { name: words.page.view[name], exact: true }).click();

it("shows an answer and the way to it", async () => {
  const { page } = await visit({ viewport: window });
  await verdict(page).waitFor();
  await page.locator(".path").scrollIntoViewIfNeeded();
  await page
    .locator(".views .sheet")
    .first()
    .evaluate((sheet) => sheet.scrollBy(0, 1e6));
  await verdict(page).scrollIntoViewIfNeeded();
  await show(page, "ask");
});

it("shows what is allowed at all", async () => {
  const { page } = await visit({ viewport: window });
  await page.getByRole("button", { name: words.page.examples.label }).click();
  await page.getByRole("menuitem", { name: words.page.examples.name.network }).click();
  await view(page, "see");
  await page.locator(".heat-body").waitFor();
  await show(page, "see");
});

it("shows a comparison in the dark", async () => {
  const { page } = await visit({ viewport: window, colorScheme: "dark" });
  await page.getByRole("button", { name: words.page.examples.label }).click();
  await page.getByRole("menuitem", { name: words.page.examples.name.network }).click();
  await view(page, "compare");
  await page.locator(".difference").first().waitFor();
  await show(page, "compare");
});

it("shows the gallery", async () => {
  const { page } = await visit({ viewport: window });
  await view(page, "learn");
  await page.locator(".learn").waitFor();
  await show(page, "learn");
});

it("shows a phone, in Chinese", async () => {
  const { page } = await visit({ viewport: { width: 390, height: 844 }, locale: "zh-CN", colorScheme: "dark" });
  await verdict(page).scrollIntoViewIfNeeded();
  await show(page, "phone");
});
