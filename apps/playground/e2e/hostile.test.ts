import { deflateRawSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { note } from "./support/figures.js";
import { longestOf, tasksOf } from "./support/main-thread.js";
import { paste, verdict, visits } from "./support/visit.js";
import { wordsOf } from "./support/words.js";

const visit = visits();
const words = wordsOf({ locale: "en-US" });

const statement = '{"effect":"allow","action":["cos:*"],"resource":["*"]}';
const small = `{"version":"2.0","statement":[${statement}]}`;
const script = "<img src=x onerror=alert(1)><script>alert(1)</script>";

/** The page takes a name that is typed letter by letter: nothing keeps it from answering. */
const answers = async (page: Page): Promise<void> => {
  const name = page.getByRole("textbox", { name: words.document.name, exact: true });
  await name.pressSequentially("answers");
  expect(await name.inputValue()).toContain("answers");
};

it.each([
  ["a document of 5 MB", `{"version":"2.0","statement":[],"x":"${"x".repeat(5_000_000)}"}`],
  ["100,000 statements", `{"version":"2.0","statement":[${Array(100_000).fill(statement).join(",")}]}`],
  ["10,000 levels", `${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ["markup", `{"version":"${script}","statement":[{"effect":"${script}","action":["${script}"]}]}`],
  [
    "keys that are names of prototypes",
    `{"__proto__":{"version":"2.0"},"constructor":{"prototype":{"x":1}},"statement":[]}`,
  ],
])("answers while %s is worked on, and goes on after it", async (what, text) => {
  const { page, complaints } = await visit();
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  await verdict(page).waitFor();
  await paste(page, text);
  const tasks = await tasksOf(page, () => answers(page));
  note(`longest task while ${what} is worked on, ms on a processor`, longestOf(tasks));
  expect(longestOf(tasks)).toBeLessThan(1000);
  await page
    .getByRole("region", { name: words.document.findings.title })
    .getByText(words.document.severity.error)
    .first()
    .waitFor();
  await paste(page, small);
  await expect.poll(() => verdict(page).textContent()).toContain(words.common.decision.allow);
  expect(await page.evaluate(() => Reflect.get(Object.prototype, "x") as unknown)).toBeUndefined();
  expect(complaints).toEqual([]);
});

const pack = (text: string): string => `#w1=${deflateRawSync(text, { level: 9 }).toString("base64url")}`;

it.each([
  ["a damaged link", "#w1=AAAA", words.page.share.broken],
  ["a link that is too long", `#w1=${"A".repeat(600_000)}`, words.page.share.large],
  ["a link that unpacks to 100 MB", pack(" ".repeat(100_000_000)), words.page.share.large],
  ["a link with a prototype", pack('{"__proto__":{"tabs":[]},"tabs":[]}'), words.page.share.broken],
])("shows an example after %s", async (_, hash, said) => {
  const { page, complaints } = await visit({}, hash);
  await page.getByRole("alert").getByText(said).waitFor();
  await expect.poll(() => verdict(page).textContent()).toContain(words.common.decision.deny);
  expect(complaints).toEqual([]);
});

it("shows what a link has as text, whatever it has", async () => {
  const workspace = {
    tabs: [{ id: "__proto__", name: script, kind: "identity", text: small }],
    active: "__proto__",
    request: {
      principal: script,
      appId: script,
      action: script,
      resources: [script],
      facts: [{ key: "__proto__", state: "given", values: [script] }],
      owner: { uin: script, appId: "" },
    },
    suite: [],
    compared: { base: "__proto__", next: "__proto__" },
  };
  const { page, complaints } = await visit({}, pack(JSON.stringify(workspace)));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  await page.getByRole("tab", { name: script }).waitFor();
  for (const view of ["see", "compare", "learn", "ask"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one view after the other
    await page.getByRole("tab", { name: words.page.view[view], exact: true }).click();
  }
  expect(await page.locator("img[src=x]").count()).toBe(0);
  expect(complaints).toEqual([]);
});

it("goes on where the storage has something else", async () => {
  const { page } = await visit();
  await page.addInitScript(() => localStorage.setItem("camwright.workspace", '{"tabs":[]}'));
  await page.reload();
  await expect.poll(() => verdict(page).textContent()).toContain(words.common.decision.deny);
});

/** Everything that a page may leave in a browser. */
const traces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage).filter((key) => !key.startsWith("camwright.")),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name = "" }) => name),
    ...(document.cookie === "" ? [] : [document.cookie]),
  ]);

it("asks for its own files alone, leaves its own traces alone, and works without a network once it is loaded", async () => {
  const { page, complaints } = await visit();
  const openAll = async (): Promise<void> => {
    for (const view of ["see", "compare", "learn", "ask"] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one view after the other
      await page.getByRole("tab", { name: words.page.view[view], exact: true }).click();
      // oxlint-disable-next-line no-await-in-loop
      await page.locator(`.${view}`).first().waitFor();
    }
    await verdict(page).waitFor();
  };
  await openAll();
  await page.locator(".editor .cm-content").waitFor();
  await page.context().setOffline(true);
  await openAll();
  await paste(page, small);
  await expect.poll(() => verdict(page).textContent()).toContain(words.common.decision.allow);
  expect(await traces(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
