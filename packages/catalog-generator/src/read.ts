import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { membersOf, type PartOfFile, type TextFile } from "./facts/decode.js";
import type { Product } from "./plan.js";
import type { SdkFacts } from "./sdk/plan-sdk.js";

const readText = (folder: string, path: string): TextFile => ({ path, text: readFileSync(join(folder, path), "utf8") });

/** The file with all that is said beside the facts: a member for each package. */
const correctionsPath = "corrections.json";

/** What the file of corrections says about one package. */
const readCorrections = (folder: string, name: string): PartOfFile | undefined => {
  if (!existsSync(join(folder, correctionsPath))) return undefined;
  const file = readText(folder, correctionsPath);
  return membersOf(file.text).includes(name) ? { ...file, member: name } : undefined;
};

const readProduct = (folder: string, name: string): Product => {
  const facts = readdirSync(join(folder, name, "facts")).filter((file) => file.endsWith(".json"));
  const corrections = readCorrections(folder, name);
  return {
    name,
    facts: facts.sort().map((file) => readText(folder, join(name, "facts", file))),
    ...(corrections === undefined ? {} : { corrections }),
  };
};

/** The package that is made from the SDK and not from facts about a product. */
const sdkPackage = "all";

/** Reads what the package of the SDK's services is made from; undefined where there is no such package. */
export const readSdkFacts = (folder: string): SdkFacts | undefined =>
  existsSync(join(folder, sdkPackage, "facts/sdk.json"))
    ? {
        snapshot: readText(folder, join(sdkPackage, "facts/sdk.json")),
        corrections: { ...readText(folder, correctionsPath), member: sdkPackage },
      }
    : undefined;

/** Reads the facts of every catalog package in a folder that is about one product. */
export const readProducts = (folder: string): readonly Product[] =>
  readdirSync(folder)
    .sort()
    .filter((name) => name !== sdkPackage && existsSync(join(folder, name, "facts")))
    .map((name) => readProduct(folder, name));
