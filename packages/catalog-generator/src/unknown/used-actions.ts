import * as v from "valibot";
import type { TextFile } from "../facts/decode.js";

/** A published document of the corpus, as far as it is read here. */
const published = v.looseObject({ id: v.string(), document: v.unknown() });

/** What published documents say under some keys, with the ids of the documents. */
export type Uses = ReadonlyMap<string, readonly string[]>;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const plain = (key: string): string => key.toLowerCase().replaceAll("_", "");

/** The values of the keys that are one word, however they are written: `NotAction`, `not_action`. */
const members = (value: unknown, keys: readonly string[]): readonly unknown[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, member]) => (keys.includes(plain(key)) ? list(member) : []))
    : [];

/** The statements of a document; a document without any may be a statement by itself. */
const statementsOf = (document: unknown): readonly unknown[] => {
  const statements = members(document, ["statement"]);
  return statements.length === 0 ? [document] : statements;
};

const textsOf = (document: unknown, keys: readonly string[]): readonly string[] =>
  statementsOf(document)
    .flatMap((statement) => members(statement, keys))
    .filter((text) => typeof text === "string");

/** Every text that the documents of a corpus have under some keys of their statements, in the order of first use. */
export const usesOf = (corpus: TextFile, keys: readonly string[]): Uses => {
  const uses = corpus.text
    .trim()
    .split("\n")
    .map((line) => v.parse(published, JSON.parse(line)))
    .flatMap(({ id, document }) => textsOf(document, keys).map((text) => ({ id, text })));
  const documents = new Map<string, Set<string>>();
  for (const { id, text } of uses) documents.set(text, (documents.get(text) ?? new Set()).add(id));
  return new Map([...documents].map(([text, ids]) => [text, [...ids].sort()]));
};

/** Every action that the documents name, with the ids of those that do. */
export const usedActions = (corpus: TextFile): Uses => usesOf(corpus, ["action", "notaction"]);
