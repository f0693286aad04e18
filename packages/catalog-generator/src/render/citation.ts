import type { Catalog } from "@camwright/catalog";

/** A source in a few words: its title and the first of its addresses. The metadata have the rest. */
export const citation = (catalog: Catalog, id: string): string => {
  const source = catalog.sources.find((it) => it.id === id);
  return source === undefined ? id : `${source.title} (${(source.ref.split("; ")[0] ?? "").replace(/ \(.*$/, "")})`;
};

/** The paragraph that names the sources of a fact. */
export const citations = (catalog: Catalog, ids: readonly string[]): string =>
  `${ids.length === 1 ? "Source" : "Sources"}: ${ids.map((id) => citation(catalog, id)).join("; ")}.`;

/** A remark with the titles of the sources that it names by their ids. */
export const withTitles = (catalog: Catalog, remark: string): string =>
  remark.replace(/\b[a-z][\w-]*\d[\w-]*\b/g, (id) => {
    const source = catalog.sources.find((it) => it.id === id);
    return source === undefined ? id : `"${source.title}"`;
  });
