import { describe, expect, it } from "vitest";
import { packed } from "../src/packed.js";
import { startPool } from "../src/pool.js";

const program = { data: undefined, threads: 2 };
const message = packed(1);

const answering = (answer: string): URL => {
  const text = `
    import { parentPort, workerData } from "node:worker_threads";
    parentPort.on("message", (message) => { ${answer}; });`;
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
};

describe("startPool", () => {
  it("answers more messages than there are threads", async () => {
    const pool = startPool({
      data: 7,
      threads: 2,
      filename: answering("parentPort.postMessage([workerData, ...message])"),
    });
    const runs = [1, 2, 3, 4, 5].map((number) => pool.run(new Uint8Array([number])));
    expect(await Promise.all(runs)).toEqual([1, 2, 3, 4, 5].map((number) => [7, number]));
    await pool.close();
  });

  it("keeps to its number of threads, and starts no more than there are messages", async () => {
    const pool = startPool({
      ...program,
      filename: answering("import('node:worker_threads').then(({ threadId }) => parentPort.postMessage(threadId))"),
    });
    const first = await pool.run(message);
    expect(await pool.run(message)).toBe(first);
    const ids = await Promise.all([1, 2, 3, 4, 5, 6].map(() => pool.run(message)));
    expect(new Set([first, ...ids]).size).toBe(2);
    await pool.close();
  });

  it.each([
    ["cannot be loaded", new URL("file:///no/such/module.js")],
    ["throws", answering("throw new Error('thrown')")],
    ["throws later", answering("setTimeout(() => { throw new Error('later'); })")],
    ["ends", answering("process.exit()")],
    ["answers with what cannot be copied", answering("parentPort.postMessage(() => 1)")],
  ])("rejects everything where a thread %s", async (_name, filename) => {
    const pool = startPool({ ...program, filename });
    const runs = [pool.run(message), pool.run(message), pool.run(message)];
    const ends = await Promise.allSettled(runs);
    expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(await Promise.allSettled([pool.run(message)])).toMatchObject([{ status: "rejected" }]);
    await pool.close();
  });

  it("rejects what is under way when it is closed, and closes twice", async () => {
    const pool = startPool({ ...program, filename: answering("for (;;);") });
    const ends = Promise.allSettled([pool.run(message), pool.run(message), pool.run(message)]);
    await Promise.all([pool.close(), pool.close()]);
    expect((await ends).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  });
});
