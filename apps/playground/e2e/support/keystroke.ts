import { mkdir, writeFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** How long keys blocked the page, in milliseconds. */
export interface Keystrokes {
  readonly keys: number;
  readonly median: number;
  readonly longest: number;
  /** The work of the page for each key, what comes after it and drawing included. */
  readonly task: number;
}

interface Timed {
  readonly __keys: number[];
}

/** From the key until the page takes the next task: its handlers, what they change, and what is drawn for them at once. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { __keys: times });
    addEventListener(
      "keydown",
      () => {
        const start = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => times.push(performance.now() - start));
        port1.start();
        port2.postMessage(0);
      },
      true,
    );
  });

const taskTime = async (page: Page): Promise<() => Promise<number>> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
};

const rounded = (number: number): number => Math.round(number * 100) / 100;

/** Types a text into what has the focus, a key after the other as a person would, and measures each. */
export const measureKeys = async (page: Page, text: string): Promise<Keystrokes> => {
  await watch(page);
  const taskNow = await taskTime(page);
  const before = await taskNow();
  await page.keyboard.type(text, { delay: 60 });
  const after = await taskNow();
  const times = (await page.evaluate(() => (globalThis as unknown as Timed).__keys)).toSorted(
    (one, other) => one - other,
  );
  return {
    keys: times.length,
    median: rounded(times[Math.floor(times.length / 2)] ?? Number.NaN),
    longest: rounded(times.at(-1) ?? Number.NaN),
    task: rounded((after - before) / times.length),
  };
};

/** Leaves figures of a run beside its pictures. */
export const record = async (name: string, figures: object): Promise<void> => {
  await mkdir(".test-results", { recursive: true });
  await writeFile(`.test-results/${name}.json`, `${JSON.stringify(figures, null, 2)}\n`);
};
