import * as Either from "fp-ts/lib/Either.js";

/** Why bytes are no UTF-8 text, and the place of the first that is not, counted from 1. */
export interface EncodingProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

// A byte order mark is kept: whether it belongs there is for the reader of the text to say.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const marks: readonly (readonly [string, readonly number[]])[] = [
  ["UTF-32, little-endian", [0xff, 0xfe, 0, 0]],
  ["UTF-32, big-endian", [0, 0, 0xfe, 0xff]],
  ["UTF-16, little-endian", [0xff, 0xfe]],
  ["UTF-16, big-endian", [0xfe, 0xff]],
];

/** The other Unicode encoding that a byte order mark announces. */
export const markedEncoding = (bytes: Uint8Array): string | undefined =>
  marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

/** JSON begins with an ASCII character, so a zero byte in the first two is half of a wider one. */
const looksWide = (bytes: Uint8Array): boolean => bytes[0] === 0 || bytes[1] === 0;

/** The message for a text in another Unicode encoding, which names it. */
export const encodingMessage = (bytes: Uint8Array): string | undefined => {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return `the text is not UTF-8: by its byte order mark it is ${marked}`;
  return looksWide(bytes) ? "the text is not UTF-8: it looks like UTF-16 without a byte order mark" : undefined;
};

/** Decoding and encoding again changes nothing before the first byte that is not UTF-8. */
const firstInvalid = (bytes: Buffer): Pick<EncodingProblem, "line" | "column"> => {
  const lossy = Buffer.from(bytes.toString("utf8"));
  const offset = bytes.findIndex((byte, index) => byte !== lossy[index]);
  const before = bytes
    .subarray(0, Math.max(offset, 0))
    .toString("utf8")
    .split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
};

/** The text that bytes are in UTF-8. */
export const decodeText = (bytes: Buffer): Either.Either<EncodingProblem, string> => {
  const message = encodingMessage(bytes);
  if (message !== undefined) return Either.left({ message, line: 1, column: 1 });
  try {
    return Either.right(decoder.decode(bytes));
  } catch {
    return Either.left({ message: "the text is not UTF-8", ...firstInvalid(bytes) });
  }
};
