import { readFileSync } from "node:fs";
import type { Case } from "../src/index.js";

/** The cases of a fixture of this package, by file name. */
export function readCases(name: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8")) as readonly Case[];
}
