import { Readable } from "node:stream";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines } from "../../src/input/read-lines.js";

const linesOf = async (
  chunks: readonly (string | Uint8Array)[],
  limit?: number,
): Promise<readonly (string | undefined)[]> => {
  const lines: (string | undefined)[] = [];
  for await (const line of readLines(Readable.from(chunks), limit)) lines.push(line?.toString("utf8"));
  return lines;
};

describe("readLines", () => {
  it.each([
    ["", []],
    ["a", ["a"]],
    ["a\n", ["a"]],
    ["a\n\nb", ["a", "", "b"]],
    ["\n", [""]],
    ["a\r\nb\r\n", ["a\r", "b\r"]],
    ["a\u2028b\u2029c\u0085d\re\n", ["a\u2028b\u2029c\u0085d\re"]],
  ])("of %j are %j", async (text, expected) => {
    expect(await linesOf([text])).toEqual(expected);
  });

  it("do not depend on where chunks end, even inside a character", async () => {
    const byte = fc.constantFrom(10, 10, 13, 0x61, 0xe4, 0xb8, 0xad, 0);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 5 })), fc.array(byte), async (cuts, bytes) => {
        const whole = Buffer.from(bytes);
        const sizes = cuts.map((cut) => cut.length);
        const chunks: Uint8Array[] = [];
        let rest: Uint8Array = whole;
        for (const size of sizes) {
          chunks.push(rest.subarray(0, size));
          rest = rest.subarray(size);
        }
        expect(await linesOf([...chunks, rest])).toEqual(await linesOf([whole]));
      }),
    );
  });

  it("passes over a line that is too long and goes on after it", async () => {
    expect(await linesOf(["aa", "aaaa", "\nb", "bb\ncccc"], 3)).toEqual([undefined, "bbb", undefined]);
  });

  it("reads on only when it is asked for more", async () => {
    let given = 0;
    const chunks = function* (): Generator<string> {
      for (; given < 1000; given += 1) yield "a\nb\n";
    };
    const lines = readLines(Readable.from(chunks(), { objectMode: false, highWaterMark: 16 }));
    await lines.next();
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    expect(given).toBeLessThan(20);
    await lines.return(undefined);
  });
});
