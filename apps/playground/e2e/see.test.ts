import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { toHash } from "../src/engine/share.js";
import { example } from "../src/examples/make.js";
import { type Appearance, browserOf, corners, nameOf } from "./support/appearances.js";
import { violations } from "./support/axe.js";
import { take } from "./support/picture.js";
import { paste, type Visit, verdict, visits } from "./support/visit.js";
import { wordsOf } from "./support/words.js";

const visit = visits();

const name = "folder-of-a-user-in-a-bucket-of-the-office";
const bucket = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/";

const statements = [
  {
    effect: "allow",
    action: ["cos:Get*", "cos:Head*"],
    resource: [`${bucket}home/*`],
    condition: { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } },
  },
  { effect: "deny", action: ["cos:GetObject"], resource: [`${bucket}home/secret/*`] },
  { effect: "allow", action: ["cvm:Describe*", "cvm:StopInstances"], resource: ["*"] },
  { effect: "allow", action: ["cvm:DescribeInstances"], resource: ["*"] },
  { effect: "allow", action: ["cam:AddUserToGroup"], resource: ["*"] },
];

const text = JSON.stringify({ version: "2.0", statement: statements }, null, 2);

/** Opens the page on a policy, with a look at the whole. */
const see = async (
  look: Appearance,
  document = text,
): Promise<Visit & { readonly words: ReturnType<typeof wordsOf> }> => {
  const workspace = example([{ name, kind: "identity", document: JSON.parse(document) }], {
    principal: "qcs::cam::uin/100000000001:uin/100000000011",
  });
  const visited = await visit(browserOf(look), await toHash({ ...workspace, view: "see" }));
  await visited.page.getByRole("grid").waitFor();
  return { ...visited, words: wordsOf(look) };
};

const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));

/** The state is clean, fits, and leaves a picture. */
const look = async (page: Page, of: Appearance, name: string): Promise<void> => {
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(of.width);
  await take(page, `see-${name}-${nameOf(of)}`);
};

it.each(corners)("shows a matrix whose fields list their actions: $colorScheme, $locale, $width px", async (of) => {
  const { page, words, complaints } = await see(of);
  const { see: told } = words;
  const field = page.getByRole("gridcell", { name: new RegExp(`^cos.*${told.level.read}`) });
  await look(page, of, "matrix");
  await field.click();
  const actions = page.locator(".field-actions");
  await actions.getByText("cos:GetObject", { exact: true }).waitFor();
  await actions.getByText(told.limit.resources).first().waitFor();
  await look(page, of, "field");
  await page.getByRole("button", { name: told.matrix.asTable }).click();
  await page.getByRole("table").waitFor();
  await look(page, of, "table");
  await page.getByRole("button", { name: fill(told.field.askAction, { action: "cos:HeadObject" }) }).click();
  await expect.poll(() => verdict(page).textContent()).toContain(words.common.decision.allow);
  expect(complaints).toEqual([]);
});

it("is walked by arrow keys, and Enter opens a field", async () => {
  const { page } = await see(corners[0] as Appearance);
  const named = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
  await page.getByRole("gridcell").first().focus();
  expect(await named()).toMatch(/^cam, List/);
  await page.keyboard.press("ArrowDown");
  await expect.poll(named).toMatch(/^cos, List/);
  await page.keyboard.press("ArrowRight");
  await expect.poll(named).toMatch(/^cos, Read/);
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await expect.poll(named).toMatch(/^cos, List/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "cos: Read" }).waitFor();
});

it.each(corners)("stays quick and readable with all services: $colorScheme, $locale, $width px", async (of) => {
  const everything = '{"version":"2.0","statement":[{"effect":"allow","action":["*"],"resource":["*"]}]}';
  const { page, words } = await see(of, everything);
  await expect.poll(() => page.getByRole("grid").getAttribute("aria-rowcount").then(Number)).toBeGreaterThan(200);
  expect(await page.getByRole("gridcell").count()).toBeLessThan(300);
  await look(page, of, "everything");
  await page.getByRole("gridcell").first().focus();
  await page.keyboard.press("ControlOrMeta+End");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toMatch(/^(?:y|z|x|w)/);
  await page.getByRole("textbox", { name: words.see.matrix.filter }).fill("vpc");
  await expect.poll(() => page.getByRole("grid").getAttribute("aria-rowcount").then(Number)).toBeLessThan(10);
});

it.each(corners)("shows the resources as a tree with conditions: $colorScheme, $locale, $width px", async (of) => {
  const { page, words, complaints } = await see(of);
  await page.getByRole("tab", { name: words.see.sight.resources }).click();
  const tree = page.getByRole("treegrid");
  await tree.getByText("docs-1250000000/home/*", { exact: true }).waitFor();
  await tree.getByText(words.see.tree.taken).first().waitFor();
  await look(page, of, "tree");
  await tree
    .getByRole("button", { name: /qcs:ip/ })
    .first()
    .click();
  await page
    .getByRole("dialog")
    .getByText(/qcs:ip/)
    .first()
    .waitFor();
  await page.locator(".meaning .source").first().waitFor();
  await look(page, of, "condition");
  await page.keyboard.press("Escape");
  await tree
    .getByRole("button", { name: new RegExp(words.see.field.ask) })
    .first()
    .click();
  await verdict(page).waitFor();
  expect(complaints).toEqual([]);
});

it.each(corners)("shows ways to more rights, each step to be asked: $colorScheme, $locale, $width px", async (of) => {
  const { page, words } = await see(of);
  await page.getByRole("tab", { name: words.see.sight.risks }).click();
  await page.getByText(words.escalation.path["join-group"].does).waitFor();
  await look(page, of, "risks");
  await page.getByRole("button", { name: /cam:AddUserToGroup/ }).click();
  await expect.poll(() => verdict(page).textContent()).toContain(words.common.decision.allow);
});

it.each(corners)("shows whom buckets and roles let in: $colorScheme, $locale, $width px", async (of) => {
  const words = wordsOf(of);
  const anyone = {
    effect: "allow",
    principal: { qcs: ["qcs::cam::anyone:anyone"] },
    action: ["cos:GetObject"],
    resource: [`${bucket}*`],
  };
  const service = { effect: "allow", principal: { service: ["scf.qcloud.com"] }, action: ["sts:AssumeRole"] };
  const workspace = example(
    [
      { name: "open-bucket", kind: "bucket", document: { version: "2.0", statement: [anyone] } },
      { name: "role", kind: "trust", document: { version: "2.0", statement: [service] } },
    ],
    { principal: "qcs::cam::uin/100000000001:uin/100000000011" },
  );
  const { page, complaints } = await visit(
    browserOf(of),
    await toHash({ ...workspace, view: "see", see: { sight: "resources", left: [], caller: "any" } }),
  );
  await page.getByText(words.see.noIdentity).waitFor();
  await page.getByText("scf.qcloud.com").waitFor();
  await look(page, of, "given");
  await page.getByRole("tab", { name: words.see.sight.risks }).click();
  await page.getByText(fill(words.see.risks.bucket.fail, { name: "open-bucket" })).waitFor();
  await look(page, of, "outsiders");
  const asking = page.getByRole("button", { name: fill(words.see.risks.ask, { who: words.see.risks.anonymous }) });
  await asking.click();
  await expect.poll(() => verdict(page).textContent()).toContain(words.common.decision.allow);
  expect(complaints).toEqual([]);
});

it.each(corners)("says why statements do nothing, and removes them: $colorScheme, $locale, $width px", async (of) => {
  const { page, words } = await see(of);
  const { idle } = words.see;
  await page.getByRole("tab", { name: words.see.sight.statements }).click();
  await page
    .getByRole("button", { name: fill(idle.show, { index: 4, name, effect: words.common.effect.allow }) })
    .click();
  await page.locator(".cm-idle-note").waitFor();
  expect(await page.locator(".cm-idle").allTextContents()).toContainEqual(
    expect.stringContaining("cvm:DescribeInstances"),
  );
  await page.getByRole("listitem").getByText(idle.safe).waitFor();
  await look(page, of, "idle");
  await page.getByRole("button", { name: fill(idle.removeThis, { index: 4, name }) }).click();
  await page.getByText(idle.none).waitFor();
  await page.locator(".cm-content").click();
  await page.keyboard.press("ControlOrMeta+z");
  await page.locator(".cm-idle-note").waitFor();
  await page.locator(".cm-idle-note button").click();
  await page.getByText(idle.none).waitFor();
  expect(await page.locator(".cm-content").textContent()).not.toContain("cvm:DescribeInstances");
});

it.each(corners)(
  "shows sizes against their limits, and what could go: $colorScheme, $locale, $width px",
  async (of) => {
    const { page, words } = await see(of);
    await page.getByRole("tab", { name: words.see.sight.sizes }).click();
    await page.locator(".sizes .meter").first().waitFor();
    await look(page, of, "sizes");
    await page.getByRole("button", { name: fill(words.see.sizes.shrinkThis, { name }) }).click();
    await expect.poll(() => page.locator(".cm-content").textContent()).not.toContain("cvm:DescribeInstances");
  },
);

it.each(corners)("counts the documents that are chosen: $colorScheme, $locale, $width px", async (of) => {
  const { page, words } = await see(of);
  await page.getByRole("button", { name: new RegExp(words.see.scope.title) }).click();
  await page.locator("label").filter({ hasText: name }).click();
  await page.getByText(words.see.noIdentity).waitFor();
  await look(page, of, "scope");
  await page.reload();
  await page.getByText(words.see.noIdentity).waitFor();
  await page.getByRole("button", { name: new RegExp(words.see.scope.title) }).click();
  await page.locator("label").filter({ hasText: name }).click();
  await page.getByRole("grid").waitFor();
  await paste(page, "{");
  await page.getByText(fill(words.see.unreadable, { names: name })).waitFor();
  expect(await page.getByRole("grid").count()).toBe(0);
  await look(page, of, "unreadable");
});
