import type { Page } from "playwright-core";

/** How much of the open view does not fit into the window. */
const hidden = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const view = document.querySelector(".views .sheet");
    return view === null ? 0 : Math.max(0, view.scrollHeight - view.clientHeight);
  });

/** Leaves a picture of the whole page under this name; for it the window is as high as the open view needs. */
export const take = async (page: Page, name: string): Promise<void> => {
  const before = page.viewportSize();
  const more = await hidden(page);
  if (before !== null && more > 0)
    await page.setViewportSize({ ...before, height: Math.min(4000, before.height + more) });
  await page.screenshot({ path: `.test-results/pictures/${name}.png`, fullPage: true });
  if (before !== null && more > 0) await page.setViewportSize(before);
};
