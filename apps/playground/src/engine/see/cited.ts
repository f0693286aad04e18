import type { Catalog } from "@camwright/catalog";

/** A document, SDK or repository that a fact comes from. */
export interface Cited {
  readonly title: string;
  /** Document and product number, repository and path, or package and version. */
  readonly ref: string;
  readonly date: string;
}

/** The sources of a catalog by the ids that its facts give. An id that the catalog does not have is left out. */
export const cite = ({ sources }: Catalog, ids: readonly string[]): readonly Cited[] =>
  [...new Set(ids)].flatMap((wanted) => {
    const source = sources.find(({ id }) => id === wanted);
    return source === undefined ? [] : [{ title: source.title, ref: source.ref, date: source.date }];
  });
