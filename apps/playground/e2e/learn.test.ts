import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Appearance, browserOf, corners, nameOf } from "./support/appearances.js";
import { violations } from "./support/axe.js";
import { take } from "./support/picture.js";
import { verdict, visits } from "./support/visit.js";
import { wordsOf } from "./support/words.js";

const visit = visits();

type Learn = ReturnType<typeof wordsOf>["learn"];

/** Opens a page of the panel. */
const open = async (
  look: Appearance,
  name: keyof Learn["page"],
): Promise<{ readonly page: Page; readonly learn: Learn; readonly complaints: readonly string[] }> => {
  const { page, complaints } = await visit(browserOf(look));
  const words = wordsOf(look);
  await page.getByRole("tab", { name: words.page.view.learn }).click();
  await page.getByRole("tab", { name: words.learn.page[name] }).click();
  return { page, learn: words.learn, complaints };
};

/** What is wrong with the page as it is: by axe, by its width, and what it complained of. Leaves a picture. */
const faults = async (
  page: Page,
  appearance: Appearance,
  name: string,
  complaints: readonly string[],
): Promise<readonly string[]> => {
  const found = await violations(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await take(page, `${nameOf(appearance)}-learn-${name}`);
  return [...found, ...(width === appearance.width ? [] : [`it is ${String(width)} px wide`]), ...complaints];
};

describe.each(corners)("in $colorScheme, $locale, $width px", (appearance) => {
  it("opens an example of the gallery, with the answer that its card promises", async () => {
    const { page, learn, complaints } = await open(appearance, "examples");
    await page.getByRole("searchbox", { name: learn.example.search }).fill("SAML");
    await expect.poll(() => page.locator(".card").count()).toBe(1);
    expect(await faults(page, appearance, "examples-found", complaints)).toEqual([]);
    await page.getByRole("button", { name: learn.clear }).click();
    await expect.poll(() => page.locator(".card").count()).toBeGreaterThan(40);
    expect(await faults(page, appearance, "examples", complaints)).toEqual([]);
    await page.getByRole("button", { name: /TokenHub.*(batch inference|批量推理)/ }).click();
    await page.getByRole("tab", { name: /QcloudAccessForTokenhubRoleInBatchInference/ }).waitFor();
    await expect.poll(() => verdict(page).textContent()).toBe(wordsOf(appearance).common.decision.allow);
  });

  it("searches the actions of all services, and shows one with its sources", async () => {
    const { page, learn, complaints } = await open(appearance, "catalogs");
    await page.getByRole("row", { name: /Cloud Object Storage/ }).waitFor();
    expect(await faults(page, appearance, "services", complaints)).toEqual([]);
    await page.getByRole("searchbox", { name: learn.catalog.search }).fill("upload part");
    await page.getByRole("row", { name: "cos:UploadPart", exact: true }).click();
    await page
      .locator(".detail")
      .getByRole("heading", { name: /cos:UploadPart/ })
      .waitFor();
    await page.locator(".detail .source").first().waitFor();
    expect(await faults(page, appearance, "action", complaints)).toEqual([]);
    await page.getByRole("tab", { name: new RegExp(`^${learn.catalog.tabs.types}`) }).click();
    await page.getByText("qcs::cos:").first().waitFor();
    expect(await faults(page, appearance, "types", complaints)).toEqual([]);
    await page.getByRole("tab", { name: new RegExp(`^${learn.catalog.tabs.keys}`) }).click();
    await page.getByText("cos:secure-transport").first().waitFor();
    expect(await faults(page, appearance, "keys", complaints)).toEqual([]);
  });

  it("says what is only inferred of a service of the SDK", async () => {
    const { page, learn, complaints } = await open(appearance, "catalogs");
    await page.getByRole("searchbox", { name: learn.catalog.search }).fill("InvokeFunction scf");
    await page.getByRole("row", { name: "scf:InvokeFunction", exact: true }).click();
    await page.getByText(learn.catalog.inferred).waitFor();
    expect(await page.locator(".detail .dashed").count()).toBeGreaterThan(2);
    expect(await faults(page, appearance, "sdk", complaints)).toEqual([]);
  });

  it("shows a service role with its gaps", async () => {
    const { page, learn, complaints } = await open(appearance, "roles");
    await page.getByRole("row", { name: /TokenHub_QCSLinkedRoleInBatchInference/ }).waitFor();
    expect(await faults(page, appearance, "roles", complaints)).toEqual([]);
    await page.getByRole("searchbox", { name: learn.role.search }).fill("TokenHub_QCSLinkedRoleInCloudLog");
    await expect.poll(() => page.getByRole("row").count()).toBe(1);
    await page.getByRole("row", { name: "TokenHub_QCSLinkedRoleInCloudLogService", exact: true }).click();
    await page.getByText(learn.role.extent.unknown).waitFor();
    expect(await faults(page, appearance, "role", complaints)).toEqual([]);
    await page.getByRole("button", { name: learn.role.open }).click();
    await page.getByRole("tab", { name: /trust of TokenHub_QCSLinkedRoleInCloudLogService/ }).waitFor();
  });

  it("looks up error codes, and shows open points as open", async () => {
    const { page, learn, complaints } = await open(appearance, "reference");
    await page.getByRole("searchbox", { name: learn.reference.search }).fill("ResourceProjectError");
    await page.getByText("resource-project").first().waitFor();
    await page.getByRole("searchbox", { name: learn.reference.search }).fill("second factor");
    await page.locator(".entry.open", { hasText: "C-31" }).waitFor();
    expect(await faults(page, appearance, "reference", complaints)).toEqual([]);
  });
});

const desk = corners[0] ?? { colorScheme: "light", locale: "en-US", width: 1280 };

it("filters actions by level and granularity", async () => {
  const { page, learn } = await open(desk, "catalogs");
  await page.getByRole("row", { name: /Cloud Object Storage/ }).click();
  await page.getByRole("searchbox", { name: learn.catalog.filter }).fill("policy");
  await page.getByRole("button", { name: new RegExp(learn.catalog.level) }).click();
  await page.getByRole("option", { name: learn.catalog.levels.permissions }).click();
  await page.getByRole("row", { name: "PutBucketPolicy", exact: true }).waitFor();
  expect(await page.getByRole("row", { name: "GetBucketPolicy", exact: true }).count()).toBe(0);
});

it("asks with an action, and puts a statement that allows it into the document", async () => {
  const { page, learn } = await open(desk, "catalogs");
  await page.getByRole("searchbox", { name: learn.catalog.search }).fill("cos:GetObject");
  await page.getByRole("row", { name: "cos:GetObject", exact: true }).click();
  await page.getByRole("button", { name: learn.catalog.insert }).click();
  await page.getByText(/has a new statement that allows cos:GetObject/).waitFor();
  await page.getByRole("button", { name: learn.catalog.use }).click();
  await expect.poll(() => verdict(page).textContent()).toBe("Allowed");
});

it("shows what another source says differently", async () => {
  const { page, learn, complaints } = await open(desk, "catalogs");
  await page.getByRole("searchbox", { name: learn.catalog.search }).fill("AddSubAccountCheckingMFA");
  await page.getByRole("row", { name: "cam:AddSubAccountCheckingMFA", exact: true }).click();
  await page.locator(".conflict .source").waitFor();
  expect(await faults(page, desk, "conflict", complaints)).toEqual([]);
});

it("says where nothing fits, and where there is no such service or role", async () => {
  const { page, learn, complaints } = await open(desk, "examples");
  await page.getByRole("searchbox", { name: learn.example.search }).fill("no such example");
  await page.getByText(learn.nothing).waitFor();
  await page.getByRole("tab", { name: learn.page.catalogs }).click();
  await page.getByRole("searchbox", { name: learn.catalog.search }).fill("qqqqqqqq");
  await page.getByText(learn.nothing).waitFor();
  expect(await faults(page, desk, "nothing", complaints)).toEqual([]);
  await page.getByRole("searchbox", { name: learn.catalog.search }).fill("");
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("camwright.workspace")))
    .toContain('"page":"catalogs","service":"","role":"","search":""');
  await page.evaluate(() => {
    const stored = localStorage.getItem("camwright.workspace") ?? "";
    localStorage.setItem("camwright.workspace", stored.replaceAll('"service":""', '"service":"__proto__"'));
  });
  await page.reload();
  await page.getByText(learn.catalog.missing.replace("{{name}}", "__proto__")).waitFor();
});

it("is worked by keys alone", async () => {
  const { page, learn } = await open(desk, "roles");
  await page.getByRole("searchbox", { name: learn.role.search }).fill("CLS_QcsRole");
  await expect.poll(() => page.getByRole("row").count()).toBe(1);
  await page.getByRole("searchbox", { name: learn.role.search }).press("Tab");
  await page.getByRole("row").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "CLS_QcsRole" }).waitFor();
  await page.keyboard.press("Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(learn.role.back);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
});

it("moves the focus to an action that is opened, and back to the list", async () => {
  const { page, learn } = await open(desk, "catalogs");
  await page.getByRole("row", { name: /Cloud Object Storage/ }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("Cloud Object Storage");
  await page.getByRole("searchbox", { name: learn.catalog.filter }).fill("HeadObject");
  await page.getByRole("row", { name: "HeadObject", exact: true }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("cos:HeadObject");
  await page.getByRole("button", { name: learn.catalog.close.replace("{{action}}", "cos:HeadObject") }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("row");
});

it("opens the same place from a link", async () => {
  const { page, learn } = await open(desk, "catalogs");
  await page.getByRole("searchbox", { name: learn.catalog.search }).fill("vpc:CreateSubnet");
  await page.getByRole("row", { name: "vpc:CreateSubnet", exact: true }).click();
  await page.locator(".detail").waitFor();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("camwright.workspace"))).toContain("CreateSubnet");
  await page.reload();
  await page
    .locator(".detail")
    .getByRole("heading", { name: /vpc:CreateSubnet/ })
    .waitFor();
});

it("loads no catalog but those that are looked at", async () => {
  const { page } = await visit(browserOf(desk));
  await verdict(page).waitFor();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByRole("tab", { name: "Learn" }).click();
  await page.locator(".card").first().waitFor();
  await page.getByRole("tab", { name: "Catalogs" }).click();
  await page.getByRole("row", { name: /Cloud Object Storage/ }).waitFor();
  expect(asked.length).toBeLessThan(40);
});

it("searches every catalog in the end", async () => {
  const { page, learn } = await open(desk, "catalogs");
  await page.getByRole("row", { name: /Cloud Object Storage/ }).waitFor();
  await page.getByRole("searchbox", { name: learn.catalog.search }).fill("yunsou");
  await page.getByRole("row", { name: "yunsou", exact: true }).waitFor();
  await expect.poll(() => page.locator(".progress").count()).toBe(0);
});
