import { expect, it } from "vitest";
import { paste, verdict, visits } from "./support/visit.js";

const visit = visits();

it("opens on an example and shows its answer with the deciding statement", async () => {
  const { page, complaints } = await visit();
  await expect.poll(() => verdict(page).textContent()).toBe("Refused");
  await page.locator(".cm-deciding").first().waitFor();
  expect(await page.locator(".cm-deciding").first().textContent()).toContain("{");
  expect(complaints).toEqual([]);
});

it("answers again when the request changes", async () => {
  const { page } = await visit();
  await page.getByLabel("Value of qcs:ip", { exact: true }).fill("10.1.2.3");
  await expect.poll(() => verdict(page).textContent()).toBe("Allowed");
  await page.getByRole("radio", { name: "Not known" }).click();
  await expect.poll(() => verdict(page).textContent()).toBe("Not known");
  await page.getByRole("heading", { name: "It depends" }).waitFor();
});

it("answers again when a document changes, and says what is wrong with it", async () => {
  const { page } = await visit();
  await paste(page, '{"version": "2.0", "statement": [{"effect": "allow", "action": ["cos:*"], "resource": ["*"]}]}');
  await expect.poll(() => verdict(page).textContent()).toBe("Allowed");
  await paste(page, '{"version": "2.0", "statement": [{"effect": "alow", "action": ["cos:*"], "resource": ["*"]}]}');
  await page.getByRole("region", { name: "Findings" }).getByText("Error").first().waitFor();
  await expect.poll(() => verdict(page).textContent()).toBe("Not known");
});

it("adds, names and closes documents", async () => {
  const { page } = await visit();
  await page.getByRole("button", { name: "New document" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("of my own");
  await page.getByRole("tab", { name: /of my own/ }).waitFor();
  await page.getByRole("button", { name: "Close of my own" }).click();
  await expect.poll(() => page.getByRole("tab", { name: /of my own/ }).count()).toBe(0);
});

it("opens an example of the gallery", async () => {
  const { page } = await visit();
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("menuitem", { name: "TokenHub: the role of batch inference" }).click();
  await page.getByRole("tab", { name: /QcloudAccessForTokenhubRoleInBatchInference/ }).waitFor();
  await expect.poll(() => verdict(page).textContent()).toBe("Allowed");
});

it("opens files, and gives documents and requests as files", async () => {
  const { page } = await visit();
  await page.locator("input[type=file]").setInputFiles({
    name: "opened.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"version":"2.0","statement":[{"effect":"allow","action":["cos:*"],"resource":["*"]}]}'),
  });
  await page.getByRole("tab", { name: /opened/ }).waitFor();
  const [document] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  expect(document.suggestedFilename()).toBe("opened.json");
  await verdict(page).waitFor();
  await page.getByRole("button", { name: "Keep as a test" }).click();
  const [requests] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as cases" }).click(),
  ]);
  expect(requests.suggestedFilename()).toBe("requests.ndjson");
});

it("takes files that are dropped on the page", async () => {
  const { page } = await visit();
  await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(['{"version":"2.0","statement":[]}'], "dropped.json"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => page.getByRole("tab", { name: /dropped/ }).count()).toBe(1);
});

it("is the same after a reload", async () => {
  const { page } = await visit();
  await page.getByRole("combobox", { name: "Action", exact: true }).fill("cos:GetService");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("camwright.workspace"))).toContain("cos:GetService");
  await page.reload();
  expect(await page.getByRole("combobox", { name: "Action", exact: true }).inputValue()).toBe("cos:GetService");
});
