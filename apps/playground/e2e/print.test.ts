import { expect, it } from "vitest";
import { toHash } from "../src/engine/share.js";
import { folderAndBoundary } from "../src/examples/folder-and-boundary.js";
import { browserOf, corners, nameOf } from "./support/appearances.js";
import { verdict, visits } from "./support/visit.js";
import { wordsOf } from "./support/words.js";

const visit = visits();

/** An answer that is not known has every part that a report may have. */
const unknown = {
  ...folderAndBoundary,
  request: {
    ...folderAndBoundary.request,
    facts: folderAndBoundary.request.facts.map((fact) => ({ ...fact, state: "unknown" as const, values: [] })),
  },
};

it.each(corners)("prints the report alone, black on white: $colorScheme, $locale, $width px", async (look) => {
  const { page, complaints } = await visit(browserOf(look), await toHash(unknown));
  const words = wordsOf(look);
  await verdict(page).waitFor();
  expect(await page.locator(".report").count()).toBe(0);
  await page.emulateMedia({ media: "print" });
  const report = page.locator(".report");
  await report.waitFor();
  expect(await page.locator("#root").isVisible()).toBe(false);
  const text = await report.innerText();
  for (const part of [
    words.common.decision.unknown,
    folderAndBoundary.request.action,
    folderAndBoundary.request.principal,
    folderAndBoundary.tabs[0]?.name,
    words.decision.report.path,
    words.decision.residual.lead,
    words.decision.report.notes,
    "Camwright 0.1.0",
  ]) {
    expect(text).toContain(part);
  }
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.screenshot({ path: `.test-results/pictures/print-${nameOf(look)}.png`, fullPage: true });
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => page.locator(".report").count()).toBe(0);
  expect(complaints).toEqual([]);
});

it("is printed by its button, and as PDF", async () => {
  const { page } = await visit();
  await verdict(page).waitFor();
  await page.evaluate(() => {
    globalThis.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByRole("button", { name: "Print" }).click();
  await page.locator("body[data-printed]").waitFor();
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

it("is copied as text", async () => {
  const { page } = await visit();
  await verdict(page).waitFor();
  await page.getByRole("button", { name: "Copy as text" }).click();
  await page.getByText("Copied", { exact: true }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.startsWith("# Decision report: ")).toBe(true);
  expect(text).toContain(`- **Action**: \`${folderAndBoundary.request.action}\``);
});
