/** The longest line that is read; an answer has some hundred characters. */
const maxLength = 1_000_000;

/** Lines as they come: `take` gets pieces of text, `lines` has what is complete. */
export interface LineCollector {
  readonly lines: readonly string[];
  /** Takes a piece of text; whether reading may go on: not after a line that is too long or too many lines. */
  readonly take: (piece: string) => boolean;
  /** Takes what is left as the last line. */
  readonly end: () => void;
  readonly isTooLong: () => boolean;
}

/** Collects at most `limit` lines that are not blank. */
export const collectLines = (limit: number): LineCollector => {
  const lines: string[] = [];
  let rest = "";
  const add = (line: string): void => {
    if (line.trim() !== "" && lines.length < limit) lines.push(line);
  };
  return {
    lines,
    take(piece) {
      const parts = (rest + piece).split("\n");
      rest = parts.pop() ?? "";
      for (const part of parts) add(part);
      return rest.length <= maxLength && lines.length < limit;
    },
    end() {
      if (rest.length <= maxLength) add(rest);
      rest = "";
    },
    isTooLong: () => rest.length > maxLength,
  };
};
