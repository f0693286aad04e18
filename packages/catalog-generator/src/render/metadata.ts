import type { Catalog } from "@camwright/catalog";
import { docComment } from "./doc-comment.js";
import { fileText } from "./file.js";
import { literal } from "./literal.js";

/** The module with the facts of a catalog as a plain value, apart from the constants so that those stay small. */
export const renderMetadata = (catalog: Catalog, origin: string): string => {
  const doc = docComment([`What the documents of ${catalog.name} say about the service \`${catalog.service}\`.`]);
  const value = `${doc}\nexport const catalog: Catalog = ${literal(catalog)};`;
  return fileText(origin, ['import type { Catalog } from "@camwright/catalog";'], [value]);
};
