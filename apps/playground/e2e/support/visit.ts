import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";

/** A page that is looked at, with everything that it should not do. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the page, and requests for anything but its own files. */
  readonly complaints: string[];
}

/** Opens pages for the tests of a file, each in a browser profile of its own, and closes them. */
export const visits = (): ((options?: BrowserContextOptions, hash?: string) => Promise<Visit>) => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(() => browser?.close());
  return async (options = {}, hash = "") => {
    const context = await browser?.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "en-US",
      permissions: ["clipboard-read", "clipboard-write"],
      ...options,
    });
    if (context === undefined) throw new Error("there is no browser");
    const page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        console.error(`the policy of the page forbids ${violatedDirective} ${blockedURI}`);
      });
    });
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(inject("address"))) complaints.push(`asks for ${request.url()}`);
    });
    await page.goto(inject("address") + hash);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return { page, complaints };
  };
};

/** Puts a text in place of the one in the editor, through the clipboard. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.locator(".editor .cm-content").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+v");
};

/** The decision that the page shows. */
export const verdict = (page: Page): ReturnType<Page["locator"]> => page.locator(".verdict");
