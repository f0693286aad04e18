import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextFile } from "./facts/decode.js";
import type { Product } from "./plan.js";
import type { SdkFacts } from "./sdk/plan-sdk.js";

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

/** The package that is made from the SDK and not from facts about a product. */
const sdkPackage = "all";

/** Reads what the package of the SDK's services is made from; undefined where there is no such package. */
export const readSdkFacts = (folder: string): SdkFacts | undefined =>
  existsSync(join(folder, sdkPackage, "facts/sdk.json"))
    ? {
        snapshot: readText(folder, join(sdkPackage, "facts/sdk.json")),
        corrections: readText(folder, join(sdkPackage, "facts/corrections.json")),
      }
    : undefined;

/** Reads the facts of every catalog package in a folder that is about one product. */
export const readProducts = (folder: string): readonly Product[] =>
  readdirSync(folder)
    .sort()
    .filter((name) => name !== sdkPackage && existsSync(join(folder, name, "facts")))
    .map((name) => readProduct(folder, name));
