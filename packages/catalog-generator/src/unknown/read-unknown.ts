import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextFile } from "../facts/decode.js";
import { report, type UnknownFacts } from "./plan-unknown.js";

const file = "unknown-actions.json";

/** Reads what the report is made from; undefined in a folder of packages without explanations or without a corpus. */
export const readUnknown = (packages: string): UnknownFacts | undefined => {
  const corpus = join(packages, "conformance/fixtures/corpus/dev.ndjson");
  const said = join(packages, "catalogs", file);
  return existsSync(said) && existsSync(corpus)
    ? {
        explanations: { path: file, text: readFileSync(said, "utf8") },
        corpus: { path: corpus, text: readFileSync(corpus, "utf8") },
      }
    : undefined;
};

/** The report that is there, if there is one. */
export const presentReport = (packages: string): readonly TextFile[] => {
  const path = join(packages, "catalogs", report);
  return existsSync(path) ? [{ path: report, text: readFileSync(path, "utf8") }] : [];
};
