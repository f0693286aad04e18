import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { recordChunks } from "./scripts/record-chunks.js";

export default defineConfig({
  plugins: [react(), recordChunks("page")],
  base: "./",
  resolve: { alias: [{ find: /^fp-ts\/lib\/(.*)\.js$/, replacement: "fp-ts/es6/$1.js" }] },
  worker: { format: "es", plugins: () => [recordChunks("worker")] },
  // An inlined file would be a `data:` address, which the page's policy does not let in.
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
