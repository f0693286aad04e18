import type { CDPSession, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds on a processor, which a busy machine does not lengthen by making the thread wait. */
  readonly tdur?: number;
}

/** A task of the main thread, in milliseconds. */
export interface Task {
  /** On a processor. */
  readonly busy: number;
  /** From its beginning to its end. */
  readonly passed: number;
}

/** The next two frames are painted, so that what was done is done. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

const recorded = async (session: CDPSession, act: () => Promise<unknown>): Promise<readonly TraceEvent[]> => {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as readonly TraceEvent[])));
  const complete = new Promise<void>((done) => {
    session.once("Tracing.tracingComplete", () => done());
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "blink.user_timing"] },
  });
  await act();
  await session.send("Tracing.end");
  await complete;
  return events;
};

const isTask = ({ name, ph }: TraceEvent): boolean => ph === "X" && name.endsWith("RunTask");

/** The tasks of the page's main thread while something is done, by Chromium's own records. */
export const tasksOf = async (page: Page, act: () => Promise<unknown>): Promise<readonly Task[]> => {
  const session = await page.context().newCDPSession(page);
  const events = await recorded(session, async () => {
    await page.evaluate(() => performance.mark("measured"));
    await act();
    await settled(page);
  });
  await session.detach();
  const mark = events.find(({ name }) => name === "measured");
  return events
    .filter((event) => isTask(event) && event.pid === mark?.pid && event.tid === mark.tid && event.ts >= mark.ts)
    .map(({ dur = 0, tdur = 0 }) => ({ busy: tdur / 1000, passed: dur / 1000 }));
};

/** The longest task by its time on a processor; `NaN` where nothing was recorded. */
export const longestOf = (tasks: readonly Task[]): number =>
  tasks.length === 0 ? Number.NaN : Math.max(...tasks.map(({ busy }) => busy));

/** The middle of some figures. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
