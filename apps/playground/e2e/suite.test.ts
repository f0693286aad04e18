import { text } from "node:stream/consumers";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserOf, corners, nameOf } from "./support/appearances.js";
import { violations } from "./support/axe.js";
import { take } from "./support/picture.js";
import { paste, verdict, visits } from "./support/visit.js";
import { wordsOf } from "./support/words.js";

const visit = visits();

type Words = ReturnType<typeof wordsOf>;

/** A text with its placeholders filled in. */
const told = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "");

const keep = async (page: Page, { ask }: Words): Promise<void> => {
  await verdict(page).waitFor();
  await page.getByRole("button", { name: ask.save, exact: true }).click();
};

const textOf = async (download: Download): Promise<string> => text(await download.createReadStream());

const kept = "cos:DeleteObject qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/home/100000000011/a.txt";
const everything = '{"version":"2.0","statement":[{"effect":"allow","action":["cos:*"],"resource":["*"]}]}';

describe.each(corners)("kept requests, $colorScheme, $locale, $width px", (look) => {
  const words = wordsOf(look);
  const { suite, common } = words;
  const picture = (page: Page, name: string): Promise<void> => take(page, `suite-${name}-${nameOf(look)}`);
  const menu = async (page: Page, name: string, item: string): Promise<void> => {
    await page.getByRole("button", { name: told(suite.more, { name }) }).click();
    await page.getByRole("menuitem", { name: item }).click();
  };

  it("are run, and what differs from the last run is marked", async () => {
    const { page, complaints } = await visit(browserOf(look));
    await picture(page, "empty");
    await keep(page, words);
    await page.getByText(told(suite.passedCount, { count: "1" })).waitFor();
    await page.getByRole("button", { name: suite.run }).click();
    await paste(page, everything);
    await page.getByText(told(suite.failed, { decision: common.decision.allow })).waitFor();
    await page.getByText(told(suite.before, { decision: common.decision.deny })).waitFor();
    await page.getByText(told(suite.changedCount, { count: "1" })).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, "changed");
    await page.getByRole("button", { name: told(suite.expectedOf, { name: kept }) }).click();
    await page.getByRole("option", { name: told(suite.shallBe, { decision: common.decision.allow }) }).click();
    await page.getByText(told(suite.passedCount, { count: "1" })).waitFor();
    expect(complaints).toEqual([]);
  });

  it("are named, ordered, replaced, opened, dropped and brought back", async () => {
    const { page } = await visit(browserOf(look));
    await keep(page, words);
    await menu(page, kept, suite.rename);
    await page.getByRole("textbox", { name: told(suite.nameOf, { name: kept }) }).fill("delete");
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: words.ask.state.absent }).click();
    await keep(page, words);
    await menu(page, kept, suite.up);
    await expect.poll(() => page.locator(".suite-name").allTextContents()).toEqual([kept, "delete"]);
    await menu(page, kept, suite.drop);
    await expect.poll(() => page.locator(".suite-name").allTextContents()).toEqual(["delete"]);
    await page.locator(".views").getByRole("button", { name: suite.undo }).click();
    await expect.poll(() => page.locator(".suite-name").allTextContents()).toEqual([kept, "delete"]);
    await page.getByRole("button", { name: told(suite.open, { name: "delete" }) }).click();
    await expect
      .poll(() => page.getByRole("radio", { name: words.ask.state.given }).getAttribute("aria-checked"))
      .toBe("true");
    await menu(page, kept, suite.replace);
    await expect.poll(() => page.locator(".suite-row.open").count()).toBe(2);
  });

  it("go out as cases and come back", async () => {
    const { page, complaints } = await visit(browserOf(look));
    await keep(page, words);
    await page.getByText(told(suite.passedCount, { count: "1" })).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: suite.save }).click(),
    ]);
    const file = await textOf(download);
    expect(JSON.parse(file)).toMatchObject({ id: kept, expected: "deny" });
    await menu(page, kept, suite.drop);
    await paste(page, everything);
    await expect.poll(() => verdict(page).textContent()).toContain(common.decision.allow);
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: suite.openFile }).click(),
    ]);
    await chooser.setFiles({
      name: "cases.ndjson",
      mimeType: "application/x-ndjson",
      buffer: Buffer.from(`${file}<script>alert(1)</script>\n{"policies":{}}\n`),
    });
    await page.getByText(told(suite.added, { count: "1", name: "cases.ndjson" })).waitFor();
    await page.getByText(told(suite.leftOut.json, { number: "2" })).waitFor();
    await page.getByText(told(suite.leftOut.shape, { number: "3" })).waitFor();
    await page.getByText(told(suite.failed, { decision: common.decision.allow })).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, "opened");
    await page.getByRole("button", { name: suite.openDocuments }).click();
    await page.getByText(told(suite.passedCount, { count: "1" })).waitFor();
    await page.getByRole("button", { name: words.page.replaced.back }).click();
    await page.getByText(told(suite.failed, { decision: common.decision.allow })).waitFor();
    expect(complaints).toEqual([]);
  });
});
