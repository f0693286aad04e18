import { expect, it } from "vitest";
import { paste, verdict, visits } from "./support/visit.js";

const visit = visits();

const statement = '{"effect":"allow","action":["cos:*"],"resource":["*"]}';
const script = "<img src=x onerror=alert(1)><script>alert(1)</script>";

it.each([
  ["a document of 5 MB", `{"version":"2.0","statement":[],"x":"${"x".repeat(5_000_000)}"}`],
  ["100,000 statements", `{"version":"2.0","statement":[${Array(100_000).fill(statement).join(",")}]}`],
  ["10,000 levels", `${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ["markup", `{"version":"${script}","statement":[{"effect":"${script}","action":["${script}"]}]}`],
])("goes on after %s is pasted", async (_, text) => {
  const { page, complaints } = await visit();
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  await paste(page, text);
  await page.getByRole("region", { name: "Findings" }).getByText("Error").first().waitFor();
  await paste(page, `{"version":"2.0","statement":[${statement}]}`);
  await expect.poll(() => verdict(page).textContent(), { timeout: 20_000 }).toBe("Allowed");
  expect(complaints).toEqual([]);
});

it.each([
  ["a damaged link", "#w1=AAAA", "The link is damaged"],
  ["a link that is too long", `#w1=${"A".repeat(600_000)}`, "The link is too large"],
])("shows an example after %s", async (_, hash, words) => {
  const { page, complaints } = await visit({}, hash);
  await page.getByRole("alert").getByText(words).waitFor();
  await expect.poll(() => verdict(page).textContent()).toBe("Refused");
  expect(complaints).toEqual([]);
});

it("goes on where the storage has something else", async () => {
  const { page } = await visit();
  await page.evaluate(() => localStorage.setItem("camwright.workspace", '{"tabs":[]}'));
  await page.reload();
  await expect.poll(() => verdict(page).textContent()).toBe("Refused");
});
