import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserOf, corners, nameOf } from "./support/appearances.js";
import { violations } from "./support/axe.js";
import { take } from "./support/picture.js";
import { verdict, visits } from "./support/visit.js";
import { wordsOf } from "./support/words.js";

const visit = visits();

const action = (page: Page, { ask }: ReturnType<typeof wordsOf>): ReturnType<Page["locator"]> =>
  page.getByRole("combobox", { name: ask.action, exact: true });

describe.each(corners)("a request, $colorScheme, $locale, $width px", (look) => {
  const words = wordsOf(look);
  const { ask, common } = words;
  const picture = (page: Page, name: string): Promise<void> => take(page, `compose-${name}-${nameOf(look)}`);

  it("stands in fields, fits, and is clean by axe", async () => {
    const { page, complaints } = await visit(browserOf(look));
    await expect.poll(() => verdict(page).textContent()).toContain(common.decision.deny);
    await page.getByRole("textbox", { name: ask.resourceField.bucket }).waitFor();
    await page.getByRole("group", { name: "qcs:ip" }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
    await picture(page, "start");
    await page.getByRole("button", { name: ask.owner }).click();
    await page.getByRole("button", { name: ask.tagsAndGroups }).click();
    await page.getByRole("button", { name: ask.addTag }).click();
    expect(await violations(page)).toEqual([]);
    await picture(page, "details");
    expect(complaints).toEqual([]);
  });

  it("finds actions of a service and of all services by keys alone", async () => {
    const { page, complaints } = await visit(browserOf(look));
    await action(page, words).focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("vp");
    await page.getByRole("option", { name: "vpc: Virtual Private Cloud" }).waitFor();
    await picture(page, "services");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page
      .getByRole("option", { name: /vpc:AcceptVpcPeeringConnection/ })
      .first()
      .waitFor();
    await page.keyboard.type("CreSubn");
    await page
      .getByRole("option", { name: /vpc:CreateSubnet/ })
      .first()
      .waitFor();
    // While the list is open the rest of the page is hidden from screen readers and cannot get the focus: Tab closes the list first.
    const complained = await violations(page);
    expect(complained.filter((each) => !each.startsWith("aria-hidden-focus"))).toEqual([]);
    await picture(page, "actions");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await action(page, words).inputValue()).toMatch(/^vpc:CreateSubnet/);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("CreateFunction");
    await page
      .getByRole("option", { name: /scf:CreateFunction/ })
      .first()
      .waitFor();
    await picture(page, "all-services");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.getByRole("listbox").count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
