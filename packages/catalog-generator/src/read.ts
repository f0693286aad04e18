import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextFile } from "./facts/decode.js";
import type { Product } from "./plan.js";

const readText = (folder: string, path: string): TextFile => ({ path, text: readFileSync(join(folder, path), "utf8") });

const readProduct = (folder: string, name: string): Product => {
  const files = readdirSync(join(folder, name, "facts")).filter((file) => file.endsWith(".json"));
  const facts = files.filter((file) => file !== "corrections.json").sort();
  return {
    name,
    facts: facts.map((file) => readText(folder, join(name, "facts", file))),
    ...(files.includes("corrections.json")
      ? { corrections: readText(folder, join(name, "facts/corrections.json")) }
      : {}),
  };
};

/** Reads the facts of every catalog package in a folder. */
export const readProducts = (folder: string): readonly Product[] =>
  readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, "facts")))
    .map((name) => readProduct(folder, name));
