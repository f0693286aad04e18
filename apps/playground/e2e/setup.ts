import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

const root = fileURLToPath(new URL("..", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    readonly address: string;
    readonly browser: string;
  }
}

/** Serves the page as it is built, and starts one browser for all tests. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const served = await preview({ root, preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  const place = served.httpServer.address();
  if (place === null || typeof place === "string") throw new Error("the page is not served");
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  const browser = await chromium.launchServer({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
  provide("address", `http://127.0.0.1:${String(place.port)}/`);
  provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.close();
  };
};
