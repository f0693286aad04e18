import { createHash } from "node:crypto";
import type { Corrections } from "../facts/corrections.js";
import type { FactFile } from "../facts/fact-file.js";

/** A short digest of the facts and their corrections: another one whenever they say something else. */
export const versionOf = (facts: FactFile, corrections: Corrections): string =>
  createHash("sha256")
    .update(JSON.stringify([facts, corrections]))
    .digest("hex")
    .slice(0, 12);

/** The newest day that a source shows; undefined where none shows a day. */
export const newestDay = (facts: FactFile): string | undefined =>
  facts.sources
    .flatMap((source) => source.date.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [])
    .sort()
    .at(-1);
