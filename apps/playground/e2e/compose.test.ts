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

const asText = ({ ask }: ReturnType<typeof wordsOf>, name: string): string => ask.asTextOf.replace("{{name}}", name);

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

  it("finds actions of a service and of all services by keys alone", { timeout: 120_000 }, async () => {
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

  it("has a form for each kind of caller, and takes any text", async () => {
    const { page, complaints } = await visit(browserOf(look));
    const kind = page.getByRole("button", { name: ask.callerKind });
    await kind.click();
    await page.getByRole("option", { name: ask.caller.role, exact: true }).click();
    await page.getByText(ask.callerProblem.roleName).waitFor();
    await page.getByText(words.decision.state.missing.principal).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, "unfinished");
    await page.getByRole("textbox", { name: ask.callerField.roleName }).fill("reader");
    await page.getByRole("button", { name: asText(words, ask.principal) }).click();
    const name = page.getByRole("textbox", { name: ask.principalName, exact: true });
    expect(await name.inputValue()).toBe("qcs::cam::uin/100000000001:roleName/reader");
    await name.fill("cvm.qcloud.com");
    await page.getByRole("button", { name: asText(words, ask.principal) }).click();
    expect(await page.getByRole("textbox", { name: ask.callerField.service }).inputValue()).toBe("cvm.qcloud.com");
    await kind.click();
    await page.getByRole("option", { name: ask.caller.anonymous }).click();
    await verdict(page).waitFor();
    expect(complaints).toEqual([]);
  });

  it("writes resources from fields and reads them back", async () => {
    const { page } = await visit(browserOf(look));
    const bucket = page.getByRole("textbox", { name: ask.resourceField.bucket });
    await bucket.fill("docs");
    await page.getByText(ask.resourceProblem.bucket).waitFor();
    await bucket.fill("logs-1250000000");
    const made = page.locator(".made");
    expect(await made.textContent()).toBe(
      "qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/home/100000000011/a.txt",
    );
    await page.getByRole("button", { name: asText(words, ask.resource) }).click();
    await page.getByRole("textbox", { name: ask.resource, exact: true }).fill("qcs::cos::uid/1:b-1/x");
    await page.getByRole("button", { name: asText(words, ask.resource) }).click();
    expect(await bucket.inputValue()).toBe("b-1");
    await page.getByRole("button", { name: ask.addResource }).click();
    await page.getByRole("group", { name: ask.resourceNumber.replace("{{number}}", "2") }).waitFor();
    await picture(page, "two-resources");
    await action(page, words).fill("cos:GetService");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: ask.useStar }).click();
    await expect.poll(() => page.getByRole("textbox", { name: ask.resource, exact: true }).inputValue()).toBe("*");
    await action(page, words).fill("vpc:CreateSubnet");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: ask.type }).click();
    await page.getByRole("option", { name: "vpc", exact: true }).click();
    expect(await page.getByRole("textbox", { name: ask.resourceField.uin, exact: true }).inputValue()).toBe(
      "100000000001",
    );
  });

  it("says of each key that the policies ask of whether it is given, absent or not known", async () => {
    const { page, complaints } = await visit(browserOf(look));
    const row = page.getByRole("group", { name: "qcs:ip" });
    const value = row.getByLabel(ask.valueOf.replace("{{key}}", "qcs:ip"), { exact: true });
    await value.fill("10.0.0.0/8");
    await page.getByText(ask.valueProblem.ip).waitFor();
    await value.fill("10.1.2.3");
    await expect.poll(() => verdict(page).textContent()).toContain(common.decision.allow);
    await row.getByRole("radio", { name: ask.state.unknown }).click();
    await expect.poll(() => verdict(page).textContent()).toContain(common.decision.unknown);
    await row.getByRole("radio", { name: ask.state.absent }).click();
    // Whether a negative test holds of an absent key is a rule of CAM, and not that of a key that is not known.
    await expect.poll(() => verdict(page).textContent()).not.toContain(common.decision.unknown);
    await row.getByRole("button", { name: ask.aboutKey.replace("{{key}}", "qcs:ip") }).click();
    await page.getByRole("dialog").getByText("ip_not_equal 10.0.0.0/8").waitFor();
    await picture(page, "key");
    await page.keyboard.press("Escape");
    await page.getByRole("combobox", { name: ask.addFact }).fill("x:own");
    await page.keyboard.press("Enter");
    const own = page.getByRole("group", { name: "x:own" });
    await own.getByText(ask.noSay).waitFor();
    await own.getByRole("button", { name: ask.addValue.replace("{{key}}", "x:own") }).click();
    await own.getByRole("textbox").first().fill("a, b");
    await expect.poll(() => own.getByRole("textbox").count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    await picture(page, "keys");
    expect(complaints).toEqual([]);
  });
});

it("leaves the answer in sight", async () => {
  const { page } = await visit();
  await page.getByRole("group", { name: "qcs:ip" }).waitFor();
  const box = await verdict(page).boundingBox();
  expect(box && box.y + box.height).toBeLessThanOrEqual(900);
});
