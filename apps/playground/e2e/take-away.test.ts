import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserOf, corners, nameOf } from "./support/appearances.js";
import { violations } from "./support/axe.js";
import { take } from "./support/picture.js";
import { paste, verdict, visits } from "./support/visit.js";
import { wordsOf } from "./support/words.js";

const visit = visits();
const words = wordsOf({ locale: "en-US" });

const place = "camwright.workspace";
const stored = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), place);
const own = '{"version":"2.0","statement":[{"effect":"allow","action":["cos:*"],"resource":["*"]}]}';

/** Puts a text of one's own into the document, and waits until it is kept. */
const work = async (page: Page): Promise<string> => {
  await paste(page, own);
  await expect.poll(() => stored(page)).toContain("cos:*");
  return (await stored(page)) ?? "";
};

const editorText = (page: Page): Promise<string | null> => page.locator(".editor .cm-content").textContent();

/** What is the same wherever it was opened. */
const contents = (text: string | null): unknown => JSON.parse(text ?? "null");

describe.each(corners)("a link ($colorScheme, $locale, $width px)", (look) => {
  const { takeAway, page: frame } = wordsOf(look);

  it("carries everything, and says how long it is", async () => {
    const { page, complaints } = await visit(browserOf(look));
    const kept = await work(page);
    await page.getByRole("button", { name: takeAway.label, exact: true }).click();
    await page.getByText(/^\d{3,4} |^\d,\d{3} /).waitFor();
    expect(await violations(page)).toEqual([]);
    await take(page, `take-away-${nameOf(look)}`);
    await page.getByRole("button", { name: takeAway.copy }).click();
    await page.getByText(takeAway.copied).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(await page.getByRole("textbox", { name: takeAway.link }).inputValue()).toBe(link);
    const other = await visit(browserOf(look), new URL(link).hash);
    await expect.poll(async () => contents(await stored(other.page))).toEqual(contents(kept));
    expect(other.page.url()).not.toContain("#");
    expect(await other.page.getByText(frame.replaced.message).count()).toBe(0);
    expect([...complaints, ...other.complaints]).toEqual([]);
  });
});

it("a link can be copied by hand where the browser does not let the page do it", async () => {
  const { page } = await visit();
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.getByRole("button", { name: words.takeAway.label, exact: true }).click();
  await page.getByRole("button", { name: words.takeAway.copy }).click();
  await page.getByText(words.takeAway.failed).waitFor();
  await page.getByRole("textbox", { name: words.takeAway.link }).focus();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^http.*#w1=/);
});

it("a link that programs would cut is said to be long", async () => {
  const { page } = await visit();
  const different = Array.from({ length: 4000 }, (_, at) => `"a:${String((at * 7919 * 104_729) % 1_000_003)}"`);
  await paste(
    page,
    `{"version":"2.0","statement":[{"effect":"allow","action":[${different.join(",")}],"resource":"*"}]}`,
  );
  await expect.poll(() => stored(page)).toContain("a:0");
  await page.getByRole("button", { name: words.takeAway.label, exact: true }).click();
  await page.getByText(words.takeAway.fit.long).waitFor();
  expect(await violations(page)).toEqual([]);
  await take(page, "take-away-long");
});

it("gives a document and everything as files, and opens both again", async () => {
  const { page } = await visit();
  const kept = await work(page);
  const saved = async (
    name: string,
  ): Promise<{ readonly name: string; readonly mimeType: string; readonly buffer: Buffer }> => {
    await page.getByRole("button", { name: words.takeAway.label, exact: true }).click();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    await page.keyboard.press("Escape");
    return {
      name: file.suggestedFilename(),
      mimeType: "application/json",
      buffer: await buffer(await file.createReadStream()),
    };
  };
  const document = await saved(words.takeAway.document.replace("{{name}}", "folder-of-a-user"));
  expect([document.name, document.buffer.toString()]).toEqual(["folder-of-a-user.json", own]);
  const everything = await saved(words.takeAway.everything);
  const { page: other, complaints } = await visit();
  await other.locator("input[type=file]").first().setInputFiles([document, everything]);
  await expect.poll(async () => contents(await stored(other))).toEqual(contents(kept));
  expect(complaints).toEqual([]);
});

it("says of files that are dropped which it does not open, and why", async () => {
  const { page, complaints } = await visit();
  await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(['{"version":"2.0","statement":[]}'], "<img src=x onerror=alert(1)>.json"));
    carried.items.add(new File(["x".repeat(5_000_000)], "large.json"));
    carried.items.add(new File(["PK\u0003\u0004\u0000\u0000"], "../../archive.zip"));
    carried.items.add(
      new File(['{"format":"camwright-workspace-1","workspace":{"__proto__":{"tabs":[]}}}'], "damaged.json"),
    );
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
  });
  const refused = [
    ["large", "large.json"],
    ["binary", "../../archive.zip"],
    ["damaged", "damaged.json"],
  ] as const;
  await Promise.all(
    refused.map(([reason, name]) => page.getByText(words.page.refused[reason].replace("{{name}}", name)).waitFor()),
  );
  await page.getByRole("tab", { name: "<img src=x onerror=alert(1)>" }).waitFor();
  expect(await page.getByRole("tablist", { name: words.page.documents, exact: true }).getByRole("tab").count()).toBe(3);
  expect(await violations(page)).toEqual([]);
  await take(page, "files-refused");
  expect(complaints).toEqual([]);
});

it("goes back to what an example took the place of, also after a reload", async () => {
  const { page } = await visit();
  await work(page);
  await page.getByRole("button", { name: words.page.examples.label }).click();
  await page.getByRole("menuitem").nth(1).click();
  await page.getByText(words.page.replaced.message).waitFor();
  expect(await violations(page)).toEqual([]);
  await take(page, "replaced");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("camwright.before"))).toContain("cos:*");
  await page.reload();
  await page.getByRole("button", { name: words.page.replaced.back }).click();
  await expect.poll(() => editorText(page)).toContain("cos:*");
  await expect.poll(() => verdict(page).textContent()).toContain(words.common.decision.allow);
  expect(await page.getByText(words.page.replaced.message).count()).toBe(0);
});

it("goes back to what a link took the place of", async () => {
  const { page } = await visit();
  await page.getByRole("button", { name: words.takeAway.label, exact: true }).click();
  const field = page.getByRole("textbox", { name: words.takeAway.link });
  await expect.poll(() => field.inputValue()).toContain("#w1=");
  const link = await field.inputValue();
  await page.keyboard.press("Escape");
  await work(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await page.getByRole("button", { name: words.page.replaced.back }).click();
  await expect.poll(() => editorText(page)).toContain("cos:*");
});

it("keeps what was typed last when the page is left at once", async () => {
  const { page } = await visit();
  await paste(page, own);
  await page.reload();
  await expect.poll(() => editorText(page)).toContain("cos:*");
});
