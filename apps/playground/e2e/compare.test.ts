import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Appearance, browserOf, corners, nameOf } from "./support/appearances.js";
import { violations } from "./support/axe.js";
import { take } from "./support/picture.js";
import { paste, type Visit, verdict, visits } from "./support/visit.js";
import { wordsOf } from "./support/words.js";

const visit = visits();

const document = (...statement: readonly object[]): string => JSON.stringify({ version: "2.0", statement }, null, 2);
const all = { effect: "allow", action: ["cos:*"], resource: "*" };
const office = { ...all, condition: { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } } };
const noDelete = { effect: "deny", action: ["cos:DeleteObject"], resource: "*" };

/** The page with a document, marked as a version, that was changed since; and the view that compares. */
const changedFrom = async (look: Appearance, before: string, after: string): Promise<Visit> => {
  const words = wordsOf(look);
  const visited = await visit(browserOf(look));
  const { page } = visited;
  await paste(page, before);
  await page.getByRole("tab", { name: words.page.view.compare }).click();
  await page.getByRole("button", { name: words.compare.mark }).click();
  await paste(page, after);
  await page.getByRole("button", { name: words.compare.withVersion }).click();
  return visited;
};

const witness = (page: Page): ReturnType<Page["locator"]> => page.locator(".difference");

describe.each(corners)("two versions ($colorScheme, $locale, $width px)", (look) => {
  const words = wordsOf(look);

  it("are compared with a sentence for each difference, which opens as a request with its documents", async () => {
    const { page, complaints } = await changedFrom(look, document(all, noDelete), document(office));
    await page.getByText(words.compare.relation.incomparable).waitFor();
    const gained = witness(page).filter({ hasText: "cos:DeleteObject" });
    await gained.waitFor();
    expect(await gained.textContent()).toContain("qcs:ip");
    await page.locator(".diff .cm-changedLine, .diff .cm-deletedChunk").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator(".diff").scrollIntoViewIfNeeded();
    await take(page, `compare-${nameOf(look)}`);
    await gained.getByRole("button", { name: words.compare.ask.base }).click();
    await expect.poll(() => verdict(page).textContent()).toContain(words.common.decision.deny);
    expect(
      await page.getByRole("tab", { name: words.compare.version.replace("{{name}}", "folder-of-a-user") }).count(),
    ).toBe(1);
    await page.getByRole("tab", { name: words.page.view.compare }).click();
    await gained.getByRole("button", { name: words.compare.ask.next }).click();
    await expect.poll(() => verdict(page).textContent()).toContain(words.common.decision.allow);
    expect(await violations(page)).toEqual([]);
    await take(page, `compare-asked-${nameOf(look)}`);
    await page.getByRole("button", { name: words.page.askAll }).click();
    await expect.poll(() => page.getByRole("button", { name: words.page.askAll }).count()).toBe(0);
    expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(look.width);
    expect(complaints).toEqual([]);
  });

  it("that say the same in other words differ in the text alone, and not in their normal form", async () => {
    const other = { effect: "allow", action: ["name/cos:*"], resource: ["*"] };
    const { page, complaints } = await changedFrom(look, document(all, noDelete), document(noDelete, other));
    await page.getByText(words.compare.relation.equivalent).waitFor();
    await page.locator(".diff .cm-content").first().waitFor();
    await page.locator(".views").getByRole("button", { name: words.compare.form.label }).click();
    await page.getByRole("option", { name: words.compare.form.canonical }).click();
    await page.getByText(words.compare.sameText).waitFor();
    expect(await violations(page)).toEqual([]);
    await take(page, `compare-equivalent-${nameOf(look)}`);
    expect(complaints).toEqual([]);
  });
});

const [look] = corners;
if (look === undefined) throw new Error("there is no look");
const words = wordsOf(look);

it("goes from change to change by keys, in both forms of the view", async () => {
  const many = (end: string): string =>
    document(all, ...Array.from({ length: 12 }, (_, at) => ({ ...noDelete, resource: [`a${String(at)}`] })), {
      ...noDelete,
      resource: [end],
    });
  const { page } = await changedFrom(look, many("x"), many("y").replace("cos:*", "cos:Get*"));
  const selected = (): Promise<string> =>
    page.evaluate(() => {
      const root = globalThis.document.querySelector(".diff")?.shadowRoot;
      return (
        root?.querySelector(".cm-merge-b .cm-activeLine, .cm-focused .cm-activeLine")?.textContent ??
        root?.activeElement?.className ??
        ""
      );
    });
  await page.locator(".diff .cm-merge-b .cm-content").focus();
  await page.keyboard.press("Alt+ArrowDown");
  expect(await selected()).toContain("cm-content");
  await page.getByRole("button", { name: words.compare.nextChange }).click();
  await page.setViewportSize({ width: 400, height: 900 });
  await page.locator(".diff .cm-deletedChunk").first().waitFor();
  expect(await page.locator(".diff .cm-merge-a").count()).toBe(0);
});

it("says what cannot be compared, and why something is not known", async () => {
  const { page } = await visit(browserOf(look));
  await page.getByRole("tab", { name: words.page.view.compare }).click();
  await page.locator(".relation").waitFor();
  await page.getByRole("button", { name: words.compare.swap }).click();
  await paste(page, '{"version": "2.0", "statement"');
  await page.getByText(words.common.unreadable.replace("{{name}}", "folder-of-a-user")).first().waitFor();
  await paste(page, document({ effect: "allow", action: ["permid/280649"], resource: "*" }));
  await page.getByText(words.compare.relation.unknown).waitFor();
  await page.getByText(words.compare.why.replace("{{reason}}", "")).waitFor();
  expect(await violations(page)).toEqual([]);
  await take(page, "compare-unknown");
});

it("leads from a reason to the statement in the editor", async () => {
  const { page } = await changedFrom(look, document(all), document(all, noDelete));
  await page.getByText(words.compare.relation.narrower).waitFor();
  const place = words.compare.statement.replace("{{index}}", "2").replace("{{name}}", "folder-of-a-user");
  await page.getByRole("button", { name: place }).click();
  await expect
    .poll(() =>
      page.evaluate(() => globalThis.document.querySelector(".editor")?.shadowRoot?.activeElement?.className ?? ""),
    )
    .toContain("cm-content");
});
