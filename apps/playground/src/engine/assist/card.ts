import type { Said, Term } from "./said.js";

/** Where a fact is from: the id by which rows name it, and the document. */
export interface CardSource {
  readonly id: string;
  readonly title: string;
  readonly ref: string;
  readonly date: string;
}

/** What a row of a card is about. */
export type RowName =
  | "access"
  | "granularity"
  | "resources"
  | "keys"
  | "ip"
  | "seen"
  | "conflict"
  | "matches"
  | "actions"
  | "service"
  | "region"
  | "account"
  | "path"
  | "type"
  | "types"
  | "operators"
  | "product"
  | "values"
  | "scope"
  | "catalog";

/** One fact, or several of a kind, with the ids of the sources that say so. */
export interface Row {
  readonly name: RowName;
  readonly said: readonly Said[];
  readonly sources: readonly string[];
}

/** What there is to say about something in a document. */
export interface Card {
  readonly title: string;
  /** What it is, in the words of a document or of the page. */
  readonly summary: readonly Said[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly sources: readonly CardSource[];
}

/** A document of CAM or COS by its number. */
export const page = (ref: string): CardSource => ({ id: ref, title: "", ref, date: "" });

export const row = (name: RowName, said: readonly Said[], sources: readonly string[] = []): Row => ({
  name,
  said,
  sources,
});

/** A card in words of the page, with the documents that say so. */
export const explained = (title: string, terms: readonly Term[], refs: readonly string[]): Card => ({
  title,
  summary: terms.map((name) => ({ _tag: "term", term: name })),
  rows: [],
  notes: [],
  sources: refs.map(page),
});
