import { describe, expect, it } from "vitest";
import { toHash } from "../src/engine/share.js";
import { emptyRequest, type RequestDraft, type Tab, type TabKind, type Workspace } from "../src/engine/workspace.js";
import { folderAndBoundary } from "../src/examples/folder-and-boundary.js";
import { browserOf, corners, nameOf } from "./support/appearances.js";
import { violations } from "./support/axe.js";
import { take } from "./support/picture.js";
import { type Visit, verdict, visits } from "./support/visit.js";
import { wordsOf } from "./support/words.js";

const visit = visits();

const request: RequestDraft = {
  ...emptyRequest,
  principal: "qcs::cam::uin/100000000001:uin/100000000002",
  action: "cos:PutObject",
  resources: ["qcs::cos:ap-guangzhou:uin/100000000001:docs-1250000000/a.txt"],
};

const statement = (effect: string, action: string, more: object = {}): object => ({
  effect,
  action: [action],
  resource: ["*"],
  ...more,
});

const tab = (id: string, kind: TabKind, ...statements: readonly object[]): Tab => ({
  id,
  name: `policy ${id}`,
  kind,
  text: JSON.stringify({ version: "2.0", statement: statements }, null, 2),
});

const office = { condition: { string_equal: { "vpc:requester_vpc": ["vpc-1", "vpc-2"] } } };

/** Every way in which a layer may stand. */
const denied: Workspace = {
  ...folderAndBoundary,
  tabs: [
    tab(
      "a",
      "identity",
      statement("allow", "cos:Get*"),
      statement("allow", "cos:*", { resource: ["qcs::cos:ap-beijing:uin/100000000001:docs-1250000000/*"] }),
      statement("allow", "cos:PutObject", office),
    ),
    tab("b", "boundary", statement("allow", "cos:*")),
    tab("c", "scp", statement("allow", "*")),
    tab(
      "t",
      "trust",
      statement("allow", "sts:AssumeRole", { principal: { qcs: ["qcs::cam::uin/100000000001:root"] } }),
    ),
  ],
  active: "a",
  request,
};

const refusedByDeny: Workspace = {
  ...denied,
  tabs: [
    tab("a", "identity", statement("allow", "cos:*"), statement("deny", "cos:Put*"), statement("deny", "cos:Delete*")),
  ],
};

const open: Workspace = {
  ...denied,
  tabs: [
    tab(
      "a",
      "identity",
      statement("allow", "cos:*", office),
      statement("deny", "cos:*", { condition: { bool_equal: { "qcs:mfa": ["false"] } } }),
    ),
    tab("b", "boundary", statement("allow", "cos:*")),
  ],
  request: {
    ...request,
    facts: [
      { key: "vpc:requester_vpc", state: "unknown", values: [] },
      { key: "qcs:mfa", state: "unknown", values: [] },
    ],
  },
};

const openPage = async (workspace: Workspace, look = corners[0]): Promise<Visit> => {
  const opened = await visit(look === undefined ? {} : browserOf(look), await toHash(workspace));
  await verdict(opened.page).waitFor();
  return opened;
};

describe.each(corners)("the answer ($colorScheme, $locale, $width px)", (look) => {
  const words = wordsOf(look);

  it.each([
    ["denied", denied],
    ["refused-by-deny", refusedByDeny],
    ["open", open],
    ["allowed", folderAndBoundary],
  ])("is clean by axe and fits: %s", async (name, workspace) => {
    const { page, complaints } = await openPage(workspace, look);
    await page.locator(".path .end").waitFor();
    if (name === "denied" || name === "refused-by-deny") await page.locator(".proposal").waitFor();
    for (const more of await page.locator(".why-button").all()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await more.click();
    }
    await take(page, `decision-${name}-${nameOf(look)}`);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
    expect(complaints).toEqual([]);
  });

  it("says in the language of the page what does not match", async () => {
    const { page } = await openPage(denied, look);
    const path = page.locator(".path");
    await path.getByText(words.decision.path.standing.refused).waitFor();
    await path.getByText(words.decision.path.notAsked["not-for-a-role"]).waitFor();
    await path.getByText(words.decision.path.late).first().waitFor();
    await path.locator(".why-button").nth(1).click();
    await path.getByText(words.misses.reason.resource["region-differs"]).waitFor();
    expect(await path.locator("mark:visible").allTextContents()).toEqual(["ap-beijing", "ap-guangzhou"]);
  });
});

it("says in Chinese what a finding is about, beside the message", async () => {
  const broken = { ...denied, tabs: [{ ...tab("a", "identity"), text: '{"version":"2.0","statement":[]}' }] };
  const { page } = await visit(browserOf({ colorScheme: "light", locale: "zh-CN", width: 1280 }), await toHash(broken));
  const finding = page.locator(".finding").first();
  await finding.getByText("列表为空").waitFor();
  expect(await finding.textContent()).toContain("list-empty");
});

it("leads to a statement and to an entry in the editor", async () => {
  const { page } = await openPage(refusedByDeny);
  await page.keyboard.press("Alt+j");
  const line = page.locator(".cm-activeLine");
  await expect.poll(() => line.textContent()).toContain("{");
  await page.getByRole("button", { name: "Jump to the deciding statement" }).click();
  await expect.poll(() => line.textContent()).toContain("{");
  await page.locator(".cm-deciding").first().waitFor();
  expect((await page.locator(".cm-deciding").allTextContents()).join("")).toContain("cos:Put*");
  await page.getByRole("button", { name: "Deny · statement 3 of policy a: show it in the editor" }).click();
  await page.locator(".why-button").first().click();
  await page.getByRole("button", { name: /Show .*action\/0 in the document/ }).click();
  await expect.poll(() => line.textContent()).toContain("cos:Delete*");
});

it("proposes a change, and applies it as one step of the editor", async () => {
  const { page } = await openPage(refusedByDeny);
  await page.getByText("This deny matches the request in everything it names.").waitFor();
  await page.locator(".proposal .line.gone", { hasText: "cos:Put*" }).waitFor();
  await page.getByRole("button", { name: "Apply to the documents" }).click();
  await expect.poll(() => verdict(page).textContent()).toBe("Allowed");
  await expect.poll(() => page.locator(".cm-content").textContent()).not.toContain("cos:Put*");
  await page.locator(".cm-content").click();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => page.locator(".cm-content").textContent()).toContain("cos:Put*");
  await expect.poll(() => verdict(page).textContent()).toBe("Refused");
});

it("says what would refuse what is allowed", async () => {
  const { page } = await openPage({ ...refusedByDeny, request: { ...request, action: "cos:GetObject" } });
  await page.getByRole("button", { name: "What would refuse it?" }).click();
  await page.getByRole("button", { name: "Apply to the documents" }).click();
  await expect.poll(() => verdict(page).textContent()).toBe("Refused");
});

it("takes the facts that it depends on", async () => {
  const { page } = await openPage(open);
  await page.getByText("All of these").waitFor();
  await page.getByRole("button", { name: "Say what vpc:requester_vpc is" }).click();
  await page.getByRole("textbox", { name: "Value of vpc:requester_vpc" }).fill("vpc-2");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".residual").textContent()).not.toContain("vpc:requester_vpc");
  await page.getByRole("button", { name: "Say what qcs:mfa is" }).click();
  await page.getByRole("button", { name: "It is not there" }).click();
  await expect.poll(() => verdict(page).textContent()).toBe("Allowed");
});

it.each(corners)("says what is missing: $colorScheme, $locale, $width px", async (look) => {
  const { page } = await visit(browserOf(look), await toHash({ ...denied, request: emptyRequest }));
  const { state } = wordsOf(look).decision;
  await page.getByRole("button", { name: state.fill.replace("{{field}}", state.missing.resource) }).waitFor();
  await take(page, `decision-unfinished-${nameOf(look)}`);
  expect(await violations(page)).toEqual([]);
});

it("leads to what is missing in the request", async () => {
  const { page } = await visit({}, await toHash({ ...denied, request: { ...request, action: "" } }));
  await page.getByRole("button", { name: "Fill in: an action" }).click();
  await page.keyboard.type("cos:GetObject");
  await expect.poll(() => verdict(page).textContent()).toBe("Allowed");
});
