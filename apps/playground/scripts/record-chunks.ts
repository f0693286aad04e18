import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, Rollup } from "vite";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

const pathOf = (id: string): string => relative(repository, id.replace(/\?.*$/, "")).split(sep).join("/");

const recordOf = (chunk: Rollup.OutputChunk): object => ({
  file: chunk.fileName,
  isEntry: chunk.isEntry,
  imports: chunk.imports,
  css: [...(chunk.viteMetadata?.importedCss ?? [])],
  modules: chunk.moduleIds.filter((id) => !id.startsWith("\0")).map(pathOf),
});

/**
 * A plugin that writes down which files the build has, what each of them imports and is made of: `.vite/<name>.json`. Vite's own manifest has
 * neither the files of the worker nor what a file is made of.
 */
export const recordChunks = (name: string): Plugin => ({
  name: "record-chunks",
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((each) => each.type === "chunk");
    this.emitFile({
      type: "asset",
      fileName: `.vite/${name}.json`,
      source: `${JSON.stringify(chunks.map(recordOf), null, 1)}\n`,
    });
  },
});
