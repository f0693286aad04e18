import type { Catalog } from "@camwright/catalog";

/** Latin text alone: one other character makes a compiler keep the whole file in twice the memory. */
const isLatin = (text: string): boolean => /^[ -~]*$/.test(text);

/** The beginning of an address that is Latin: of a path in a repository, the repository. */
const latinPart = (address: string): string => {
  const words = address.split(" ");
  const end = words.findIndex((word) => !isLatin(word));
  return (end < 0 ? words : words.slice(0, end)).join(" ").replace(/,$/, "");
};

/**
 * The first address of a source: a page, a repository or a package; with the title where the address does not say which page
 * of a repository. The metadata have the title and all addresses.
 */
export const citation = (catalog: Catalog, id: string): string => {
  const source = catalog.sources.find((it) => it.id === id);
  if (source === undefined) return id;
  const [address = ""] = source.ref.replace(/ \(.*$/, "").split(/; |, /);
  const part = latinPart(address);
  if (part === address) return address.startsWith("npm ") ? address.split(" ").slice(0, 2).join(" ") : address;
  return isLatin(source.title) ? `${source.title} (${part})` : part;
};

/** The paragraph that names the sources of a fact. */
export const citations = (catalog: Catalog, ids: readonly string[]): string =>
  `${ids.length === 1 ? "Source" : "Sources"}: ${[...new Set(ids.map((id) => citation(catalog, id)))].join("; ")}.`;

/** A remark with the titles of the sources that it names by their ids. */
export const withTitles = (catalog: Catalog, remark: string): string =>
  remark.replace(/\b[a-z][\w-]*\d[\w-]*\b/g, (id) => {
    const source = catalog.sources.find((it) => it.id === id);
    return source === undefined ? id : isLatin(source.title) ? `"${source.title}"` : citation(catalog, id);
  });
