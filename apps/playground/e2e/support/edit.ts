import type { Page } from "playwright-core";
import { paste } from "./visit.js";

/** The text that the editor shows; of a long one, the part in sight. */
export const textIn = async (page: Page): Promise<string> =>
  (await page.locator(".cm-line").allTextContents()).join("\n");

/** Presses a key several times. */
export const press = async (page: Page, key: string, times: number): Promise<void> => {
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  for (let left = times; left > 0; left -= 1) await page.keyboard.press(key);
};

/** Puts a text in place of the one in the editor; a bar in it says where the cursor goes. */
export const edit = async (page: Page, marked: string): Promise<void> => {
  const bar = marked.indexOf("|");
  const text = bar === -1 ? marked : marked.slice(0, bar) + marked.slice(bar + 1);
  await paste(page, text);
  await press(page, "ArrowLeft", bar === -1 ? 0 : text.length - bar);
};

/** Opens the list of suggestions, and waits until a label is in it. */
export const suggest = async (page: Page, label: string): Promise<void> => {
  await page.keyboard.press("Control+Space");
  await suggestion(page, label).waitFor();
};

const exactly = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[$*+?.(){}|[\]\\^]/g, "\\$&")}$`);

/** A suggestion in the list. */
export const suggestion = (page: Page, label: string): ReturnType<Page["locator"]> =>
  page
    .locator(".cm-tooltip-autocomplete li")
    .filter({ has: page.locator(".cm-completionLabel").filter({ hasText: exactly(label) }) })
    .first();
