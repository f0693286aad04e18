import type { Readable } from "node:stream";
import { bytesOf, maxBytes } from "./read-text.js";

const lineFeed = 10;

/** Puts the parts of one line together, and forgets what is longer than `limit`. */
const lineBuffer = (limit: number) => {
  let parts: Uint8Array[] = [];
  let size = 0;
  return {
    isEmpty: () => size === 0,
    add: (bytes: Uint8Array): void => {
      size += bytes.length;
      if (size > limit) parts = [];
      else if (bytes.length > 0) parts.push(bytes);
    },
    take: (): Buffer | undefined => {
      const line = size > limit ? undefined : Buffer.concat(parts);
      parts = [];
      size = 0;
      return line;
    },
  };
};

/**
 * The lines of a byte stream, read as they are asked for; `undefined` stands for a line of more than `limit` bytes. Only a
 * line feed ends a line, as NDJSON has it: a JSON text may hold every other line separator of Unicode as it is.
 *
 * @yields the bytes of each line without its line feed
 */
export const readLines = async function* (
  stream: Readable,
  limit: number = maxBytes,
): AsyncGenerator<Buffer | undefined> {
  const line = lineBuffer(limit);
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk);
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      line.add(bytes.subarray(start, end));
      start = end + 1;
      yield line.take();
    }
    line.add(bytes.subarray(start));
  }
  if (!line.isEmpty()) yield line.take();
};
