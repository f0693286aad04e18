import type { Session } from "../io.js";

/** How a list is answered. */
export type ListFormat = "text" | "json" | "ndjson";

const openers: Readonly<Record<"first" | "next", string>> = { first: "[\n", next: ",\n" };

/**
 * Writes a list as it comes, for as long as somebody reads it, and gives how many entries it had. As JSON it is one list with
 * an entry a line, as NDJSON the entries alone.
 */
export const writeList = async <A>(
  items: AsyncIterable<A>,
  textOf: (item: A) => readonly string[],
  format: ListFormat,
  { stdout }: Session,
): Promise<number> => {
  let count = 0;
  for await (const item of items) {
    if (!stdout.isOpen()) break;
    if (format === "text") await stdout.lines(textOf(item));
    else if (format === "ndjson") await stdout.lines([JSON.stringify(item)]);
    else await stdout.write(`${openers[count === 0 ? "first" : "next"]}${JSON.stringify(item)}`);
    count += 1;
  }
  if (format === "json") await stdout.write(count === 0 ? "[]\n" : "\n]\n");
  return count;
};
