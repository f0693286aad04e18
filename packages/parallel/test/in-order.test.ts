import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inOrder, type Work } from "../src/in-order.js";
import { planOf } from "../src/options.js";
import { doubling, gather, gatherUntilError, nothingSeen, numbers, numbersToCome } from "./support/counting.js";

const plan = planOf({ threads: 2, batchSize: 3 });
const never = new Promise<never>(() => undefined);

const series = [
  ["at hand", numbers],
  ["to come", numbersToCome],
] as const;

describe.each(series)("inOrder, a series %s", (_name, of) => {
  it("gives nothing for nothing and sends nothing", async () => {
    const { work, counts } = doubling();
    expect(await gather(inOrder(of(0), work, plan))).toEqual([]);
    expect(counts).toMatchObject({ sizes: [], closed: 1 });
  });

  it("reads an endless series no further than the window", async () => {
    const seen = nothingSeen();
    const { work, counts } = doubling();
    const answers = inOrder(of(Number.POSITIVE_INFINITY, seen), work, plan);
    expect(seen.read).toBe(0);
    expect((await answers.next()).value).toBe(0);
    await setTimeout(20);
    expect(seen.read).toBe(plan.window * plan.batchSize);
    for (let taken = 1; taken < 100; taken += 1) expect((await answers.next()).value).toBe(2 * taken);
    await setTimeout(20);
    expect(seen.read - 99).toBeLessThanOrEqual(plan.window * plan.batchSize);
    await answers.return();
    expect(seen.isClosed).toBe(true);
    expect(counts.closed).toBe(1);
  });

  it("closes the series and the work when the consumer leaves the loop", async () => {
    const seen = nothingSeen();
    const { work, counts } = doubling();
    for await (const answer of inOrder(of(1000, seen), work, plan)) if (answer === 8) break;
    expect(seen.isClosed).toBe(true);
    expect(counts.closed).toBe(1);
  });

  it("starts nothing where nothing is asked for", async () => {
    const seen = nothingSeen();
    const { work, counts } = doubling();
    await inOrder(of(10, seen), work, plan).return();
    expect(seen.read).toBe(0);
    expect(counts.sizes).toEqual([]);
  });

  it("stops what is under way at once on abort, while nobody asks", async () => {
    const [abort, seen] = [new AbortController(), nothingSeen()];
    const { work, counts } = doubling();
    const answers = inOrder(of(1000, seen), work, { ...plan, signal: abort.signal });
    expect((await answers.next()).value).toBe(0);
    abort.abort(new Error("enough"));
    expect(counts.closed).toBe(1);
    await expect(answers.next()).rejects.toThrow("enough");
    expect(seen.isClosed).toBe(true);
    expect((await answers.next()).done).toBe(true);
  });

  it("does not begin when the signal was aborted before", async () => {
    const seen = nothingSeen();
    const { work, counts } = doubling();
    const answers = inOrder(of(10, seen), work, { ...plan, signal: AbortSignal.abort(new Error("before")) });
    await expect(answers.next()).rejects.toThrow("before");
    expect(seen.read).toBe(0);
    expect(counts.sizes).toEqual([]);
  });

  it("hands on what the work throws after the answers before it", async () => {
    const failing: Work<number, number> = {
      answer: async (batch, first) => {
        if (first === 3) throw new Error("no thread");
        return batch;
      },
      close: async () => undefined,
    };
    const { gathered, error } = await gatherUntilError(inOrder(of(100), failing, plan));
    expect(gathered).toEqual([0, 1, 2]);
    expect(error).toEqual(new Error("no thread"));
  });
});

describe("inOrder", () => {
  it.each([undefined, new Error("broken")])(
    "hands on what the series throws, here %s, after all answers",
    async (thrown) => {
      const broken = function* () {
        yield* numbers(7);
        throw thrown;
      };
      const brokenToCome = async function* () {
        yield* numbers(7);
        throw thrown;
      };
      for (const items of [broken(), brokenToCome()]) {
        const answers = inOrder(items, doubling().work, plan);
        for (let number = 0; number < 7; number += 1) expect((await answers.next()).value).toBe(2 * number);
        await expect(answers.next()).rejects.toBe(thrown);
      }
    },
  );

  it("sends less than a batch to who waits for the answer before the next question", async () => {
    let answered: () => void = () => undefined;
    const talk = async function* () {
      for (const number of numbers(4)) {
        const heard = new Promise<void>((resolve) => {
          answered = resolve;
        });
        yield number;
        await heard;
      }
    };
    const answers: number[] = [];
    for await (const answer of inOrder(talk(), doubling().work, plan)) {
      answers.push(answer);
      answered();
    }
    expect(answers).toEqual([0, 2, 4, 6]);
  });

  it("gives up a series that never answers when it is aborted", async () => {
    const abort = new AbortController();
    const stuck = { [Symbol.asyncIterator]: () => ({ next: () => never, return: () => never }) };
    const answers = inOrder<number, number>(stuck, doubling().work, { ...plan, signal: abort.signal });
    const first = answers.next();
    abort.abort(new Error("enough"));
    await expect(first).rejects.toThrow("enough");
  });

  it("gives up work that never ends when it is aborted", async () => {
    const abort = new AbortController();
    const answers = inOrder(numbers(10), doubling(() => never).work, { ...plan, signal: abort.signal });
    const first = answers.next();
    abort.abort(new Error("enough"));
    await expect(first).rejects.toThrow("enough");
  });
});
