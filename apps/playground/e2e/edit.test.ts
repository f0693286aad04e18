import { describe, expect, it } from "vitest";
import { browserOf, corners, nameOf } from "./support/appearances.js";
import { violations } from "./support/axe.js";
import { edit, press, suggest, suggestion, textIn } from "./support/edit.js";
import { measureKeys, record } from "./support/keystroke.js";
import { take } from "./support/picture.js";
import { visits } from "./support/visit.js";
import { wordsOf } from "./support/words.js";

const visit = visits();

const inStatement = (statement: string): string => `{"version": "2.0", "statement": [{${statement}}]}`;

describe.each(corners)("$colorScheme, $locale, $width px", (look) => {
  const words = wordsOf(look);
  const open = () => visit(browserOf(look));

  it("writes a statement with nothing but suggestions", async () => {
    const { page, complaints } = await open();
    await edit(page, inStatement("|"));
    await suggest(page, "action");
    await suggestion(page, "effect").click();
    await suggestion(page, "allow").click();
    await expect.poll(() => textIn(page)).toBe(inStatement('"effect": "allow"'));
    await page.keyboard.press("End");
    await press(page, "ArrowLeft", 3);
    await suggest(page, "action");
    await suggestion(page, "action").click();
    await suggestion(page, "cos:").waitFor();
    await page.keyboard.type("cos");
    await suggestion(page, "cos:").click();
    await suggestion(page, "cos:*").waitFor();
    await page.keyboard.type("GetObject");
    await expect.poll(() => suggestion(page, "cos:GetObject").textContent()).toContain(words.editor.term["level-read"]);
    // A narrow page has no room for the card beside the list.
    if (look.width > 640) await page.locator(".cm-completionInfo").getByText(words.editor.row.access).waitFor();
    await take(page, `edit-complete-${nameOf(look)}`);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await expect.poll(() => textIn(page)).toBe(inStatement('"effect": "allow", "action": ["cos:GetObject"]'));
    expect(complaints).toEqual([]);
  });

  it("fills in the template of a resource with the tab key", async () => {
    const { page } = await open();
    await edit(page, inStatement('"effect": "allow", "action": ["cos:GetObject"], "resource": |'));
    await suggest(page, "qcs::cos:${region}:uid/${appid}:${bucket}/${key}");
    await suggestion(page, "qcs::cos:${region}:uid/${appid}:${bucket}/${key}").click();
    await suggestion(page, "ap-shanghai").waitFor();
    await take(page, `edit-template-${nameOf(look)}`);
    await suggestion(page, "ap-shanghai").click();
    await page.keyboard.press("Tab");
    await page.keyboard.type("1250000000");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await page.keyboard.type("docs-1250000000");
    await page.keyboard.press("Tab");
    await page.keyboard.type("*");
    await expect
      .poll(() => textIn(page))
      .toContain('"resource": ["qcs::cos:ap-shanghai:uid/1250000000:docs-1250000000/*"]');
  });

  it("says what an action is, for the pointer and for a key, with sources", async () => {
    const { page } = await open();
    await edit(page, inStatement('"effect": "allow", "action": ["cos:Get|Object"], "resource": ["*"]'));
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Control+i");
    const card = page.locator(".cm-card");
    await card.getByText(words.editor.sources, { exact: true }).waitFor();
    expect(await card.textContent()).toContain(words.editor.term["level-read"]);
    expect(await card.textContent()).toContain(words.editor.term["granularity-resource"]);
    expect(await card.textContent()).toMatch(/document\/product|598\//);
    await take(page, `edit-about-${nameOf(look)}`);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => card.count()).toBe(0);
    await page.locator(".cm-line").getByText('"cos:GetObject"').hover();
    await card.getByText(words.editor.sources, { exact: true }).waitFor();
  });

  it("underlines findings, leads to them and repairs them one by one", async () => {
    const { page } = await open();
    await edit(page, inStatement('"effect": "Allow", "action": ["cos:getobject"], "resource": ["*"]'));
    const findings = page.getByRole("region", { name: words.document.findings.title });
    await findings.getByText("action-case").waitFor();
    await page.locator(".cm-lintRange").first().waitFor();
    await take(page, `edit-findings-${nameOf(look)}`);
    expect(await violations(page)).toEqual([]);
    const item = findings.locator("li").filter({ hasText: "action-case" });
    await item.getByRole("button").first().click();
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className)).toContain(
      "cm-content",
    );
    await item.getByRole("button").last().click();
    await expect.poll(() => textIn(page)).toContain('"cos:GetObject"');
    await page.locator(".cm-content").click();
    await page.keyboard.press("F8");
    await page.keyboard.press("Control+.");
    await expect.poll(() => textIn(page)).toContain('"effect": "allow"');
  });

  it("makes all repairs that keep the meaning, and says that this is proven", async () => {
    const { page } = await open();
    await edit(page, inStatement('"effect": "Allow", "action": ["cos:Put*", "cos:PutObject"], "resource": ["*"]'));
    await page.getByRole("button", { name: words.editor.fixAll }).click();
    await expect
      .poll(() => textIn(page))
      .toBe(inStatement('"effect": "allow", "action": ["cos:Put*"], "resource": ["*"]'));
    expect(await page.locator(".told").textContent()).toBe(words.editor.fixed.replace("{{count}}", "2"));
  });

  it("formats in one step, takes it back and makes it again", async () => {
    const { page } = await open();
    const before = inStatement('"resource": "*", "effect": "allow", "action": "cos:GetObject"');
    await edit(page, before);
    await page.getByRole("button", { name: words.editor.format }).click();
    await expect.poll(() => textIn(page)).toMatch(/^\{\n {2}"version": "2.0",\n {2}"statement": \[\n/);
    const formatted = await textIn(page);
    await page.getByRole("button", { name: words.editor.undo, exact: true }).click();
    await expect.poll(() => textIn(page)).toBe(before);
    await page.getByRole("button", { name: words.editor.redo, exact: true }).click();
    await expect.poll(() => textIn(page)).toBe(formatted);
  });

  it("says why a text cannot be formatted", async () => {
    const { page } = await open();
    await edit(page, '{"version": ');
    await page.getByRole("button", { name: words.editor.format }).click();
    await expect.poll(() => page.locator(".told").textContent()).toContain(words.editor.refused.split(/[.。]/)[0]);
    await take(page, `edit-refused-${nameOf(look)}`);
  });

  it("keeps the history of a document while another one is shown", async () => {
    const { page } = await open();
    await page.locator(".editor .cm-line").first().waitFor();
    const before = await textIn(page);
    await edit(page, inStatement(""));
    const tabs = page.getByRole("tablist", { name: words.page.documents }).getByRole("tab");
    await tabs.nth(1).click();
    await expect.poll(() => textIn(page)).not.toBe(inStatement(""));
    await tabs.nth(0).click();
    await expect.poll(() => textIn(page)).toBe(inStatement(""));
    await page.getByRole("button", { name: words.editor.undo, exact: true }).click();
    await expect.poll(() => textIn(page)).toBe(before);
  });

  it("shows its keys, and lets go of the focus", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: words.editor.keys }).click();
    await page.getByText(words.editor.help.leaveKeys).waitFor();
    await take(page, `edit-keys-${nameOf(look)}`);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".cm-content").click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.shadowRoot == null)).toBe(true);
  });
});

/** A policy of 6,000 characters, near the limit of what CAM takes. */
const longPolicy = (): string => {
  const statement = (index: number): object => ({
    effect: "allow",
    action: ["cos:GetObject", "cos:PutObject", "cos:HeadObject"],
    resource: [`qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/department-${String(index)}/*`],
    condition: { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } },
  });
  const text = (count: number): string =>
    JSON.stringify(
      { version: "2.0", statement: Array.from({ length: count }, (_, index) => statement(index)) },
      null,
      1,
    );
  let count = 1;
  while (text(count + 1).length <= 6144) count += 1;
  return text(count);
};

it("takes keys at once in a policy of 6 KB, and says how fast", async () => {
  const { page } = await visit();
  await edit(page, longPolicy());
  await page.getByRole("region", { name: "Findings" }).waitFor();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const figures = await measureKeys(page, '"comment": "what is typed here is measured",');
  await record("keystroke", { document: longPolicy().length, ...figures });
  expect(figures.keys).toBeGreaterThan(40);
  // The machine of the tests may be busy with others: the figure itself is for reading.
  expect(figures.median).toBeLessThan(50);
});
