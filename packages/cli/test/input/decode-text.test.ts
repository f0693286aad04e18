import * as Either from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/input/decode-text.js";

const problem = (bytes: readonly number[]): unknown => {
  const text = decodeText(Buffer.from(bytes));
  return Either.isLeft(text) ? text.left : text.right;
};

describe("decodeText", () => {
  it("reads UTF-8 and keeps a byte order mark", () => {
    expect(decodeText(Buffer.from('\ufeff{"ü": "\ufffd"}'))).toEqual(Either.right('\ufeff{"ü": "\ufffd"}'));
    expect(decodeText(Buffer.alloc(0))).toEqual(Either.right(""));
  });

  it.each([
    ["UTF-16, little-endian", [0xff, 0xfe, 0x7b, 0]],
    ["UTF-16, big-endian", [0xfe, 0xff, 0, 0x7b]],
    ["UTF-32, little-endian", [0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]],
    ["UTF-32, big-endian", [0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b]],
    ["UTF-16 without", [0x7b, 0, 0x7d, 0]],
    ["UTF-16 without", [0, 0x7b, 0, 0x7d]],
  ])("names %s", (name, bytes) => {
    expect(problem(bytes)).toMatchObject({ message: expect.stringContaining(name) as string, line: 1, column: 1 });
  });

  it("says where the first byte is that is not UTF-8", () => {
    const bytes = [...Buffer.from('{"ä":\r\n "b'), 0xfc, 0x22, 0x7d];
    expect(problem(bytes)).toEqual({ message: "the text is not UTF-8", line: 2, column: 4 });
  });

  it("says so of a character that was cut off", () => {
    expect(problem([...Buffer.from("ab"), 0xe4, 0xb8])).toEqual({
      message: "the text is not UTF-8",
      line: 1,
      column: 3,
    });
  });
});
