import type { Catalog } from "@camwright/catalog";

/** Where a fact comes from. */
export interface SourceRef {
  readonly title: string;
  /** Document and product number, repository and path, or package and version. */
  readonly ref: string;
  readonly date: string;
}

/** The sources of a catalog with these ids. */
export const sourcesOf = ({ sources }: Pick<Catalog, "sources">, ids: readonly string[]): readonly SourceRef[] =>
  sources.filter(({ id }) => ids.includes(id)).map(({ title, ref, date }) => ({ title, ref, date }));
