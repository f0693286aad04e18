import type { KitCase } from "./case.js";
import { isObject, parseJson } from "./json.js";

const outcomes: ReadonlySet<unknown> = new Set(["allow", "deny", "unknown"]);
const verdicts: ReadonlySet<unknown> = new Set(["documented", "assumed"]);

const isCase = (value: unknown): boolean =>
  isObject(value) &&
  typeof value["id"] === "string" &&
  typeof value["tag"] === "string" &&
  isObject(value["policies"]) &&
  isObject(value["request"]) &&
  verdicts.has(value["verdict"]) &&
  outcomes.has(value["expected"]);

/** The cases among the lines of an NDJSON text, and the numbers of the lines (from 1) that are none. */
export const readCases = (
  lines: readonly string[],
): { readonly cases: readonly KitCase[]; readonly broken: readonly number[] } => {
  const numbered = lines.map((line, index) => ({ line, number: index + 1 }));
  const read = numbered
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => ({ number, value: parseJson(line) }));
  return {
    cases: read.filter(({ value }) => isCase(value)).map(({ value }) => value as KitCase),
    broken: read.filter(({ value }) => !isCase(value)).map(({ number }) => number),
  };
};
