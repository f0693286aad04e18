import { setTimeout } from "node:timers/promises";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "../src/in-order.js";
import { planOf } from "../src/options.js";
import { doubling, nothingSeen, numbers, numbersToCome } from "./support/counting.js";

const shape = fc.record({
  count: fc.nat({ max: 60 }),
  threads: fc.integer({ min: 1, max: 5 }),
  batchSize: fc.integer({ min: 1, max: 9 }),
  delays: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 7 }),
  comesIn: fc.boolean(),
  pauses: fc.boolean(),
});

describe("inOrder", () => {
  it("keeps the order and the bound, however long each batch takes and however the series comes in", async () => {
    await fc.assert(
      fc.asyncProperty(shape, async ({ count, threads, batchSize, delays, comesIn, pauses }) => {
        const plan = planOf({ threads, batchSize });
        const seen = nothingSeen();
        const { work, counts } = doubling((first) => setTimeout(delays[first % delays.length]));
        const lets = (number: number): boolean => pauses && number % 7 === 3;
        const items = comesIn ? numbersToCome(count, seen, lets) : numbers(count, seen);
        const answers: number[] = [];
        for await (const answer of inOrder(items, work, plan)) {
          answers.push(answer);
          // The one that was just given out is not counted as given out before the next is asked for.
          expect(seen.read - (answers.length - 1)).toBeLessThanOrEqual(plan.window * batchSize);
        }
        expect(answers).toEqual([...numbers(count)].map((number) => 2 * number));
        expect(counts.most).toBeLessThanOrEqual(plan.window);
        expect(Math.max(0, ...counts.sizes)).toBeLessThanOrEqual(batchSize);
        expect(seen.isClosed).toBe(true);
        expect(counts.closed).toBe(1);
      }),
      { numRuns: 150 },
    );
  });
});
