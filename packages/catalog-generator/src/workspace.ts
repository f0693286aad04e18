import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles } from "./apply.js";
import { decode, type TextFile } from "./facts/decode.js";
import { type FactFile, factFile } from "./facts/fact-file.js";
import type { Product } from "./plan.js";
import type { FactsOfService } from "./update/drift.js";
import { statisticsPath } from "./update/statistics.js";

/** The folder of the catalogs in the workspace. */
export const catalogsFolder = "packages/catalogs";

/** Everything that is generated in a folder of catalogs: their code and the statistics. */
export const presentFiles = (folder: string): readonly TextFile[] => {
  const path = join(folder, statisticsPath);
  const text = existsSync(path) ? [{ path: statisticsPath, text: readFileSync(path, "utf8") }] : [];
  return [...generatedFiles(folder), ...text];
};

/** The facts of products, those alone that fit the schema. */
export const factsOf = (products: readonly Product[]): readonly FactsOfService[] =>
  products
    .flatMap(({ facts }) => facts.map((file) => decode<FactFile>(factFile, file)))
    .flatMap((it) => (it._tag === "decoded" ? [{ file: it.file, facts: it.value }] : []));
