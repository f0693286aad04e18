import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { paste, verdict, visits } from "./support/visit.js";
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
  const { page, complaints } = await visit({ viewport: window });
  await verdict(page).waitFor();
  await page.locator(".path").scrollIntoViewIfNeeded();
  await page
    .locator(".views .sheet")
    .first()
    .evaluate((sheet) => sheet.scrollBy(0, 1e6));
  await verdict(page).scrollIntoViewIfNeeded();
  await show(page, "ask");
  expect(complaints).toEqual([]);
});

const several = JSON.stringify(
  {
    version: "2.0",
    statement: [
      {
        effect: "allow",
        action: ["cos:Get*", "cos:Head*", "cos:Put*"],
        resource: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/home/*"],
        condition: { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } },
      },
      { effect: "allow", action: ["vpc:DescribeVpcs"], resource: ["*"] },
      { effect: "allow", action: ["cvm:Describe*", "cvm:StartInstances", "vpc:*"], resource: ["*"] },
      { effect: "allow", action: ["cam:Get*", "cam:List*", "asr:*"], resource: ["*"] },
    ],
  },
  null,
  2,
);

it("shows what is allowed at all", async () => {
  const { page, complaints } = await visit({ viewport: window });
  await page.getByRole("button", { name: words.page.examples.label }).click();
  await page.getByRole("menuitem", { name: words.page.examples.name.asr }).click();
  await page.getByRole("tab", { name: /asr-models/ }).waitFor();
  await paste(page, several);
  await view(page, "see");
  await page.getByText("vpc", { exact: true }).first().waitFor();
  await page.locator(".cm-idle-note").waitFor();
  await show(page, "see");
  expect(complaints).toEqual([]);
});

it("shows a comparison in the dark", async () => {
  const { page, complaints } = await visit({ viewport: window, colorScheme: "dark" });
  await page.getByRole("button", { name: words.page.examples.label }).click();
  await page.getByRole("menuitem", { name: words.page.examples.name.network }).click();
  await view(page, "compare");
  await page.locator(".difference").first().waitFor();
  await show(page, "compare");
  expect(complaints).toEqual([]);
});

it("shows the gallery", async () => {
  const { page, complaints } = await visit({ viewport: window });
  await view(page, "learn");
  await page.locator(".learn").waitFor();
  await show(page, "learn");
  expect(complaints).toEqual([]);
});

it("shows a phone, in Chinese", async () => {
  const { page, complaints } = await visit({
    viewport: { width: 390, height: 844 },
    locale: "zh-CN",
    colorScheme: "dark",
  });
  await verdict(page).scrollIntoViewIfNeeded();
  await show(page, "phone");
  expect(complaints).toEqual([]);
});
