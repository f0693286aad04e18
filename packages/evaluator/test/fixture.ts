import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Case } from "@camwright/conformance";

const { resolve } = createRequire(import.meta.url);

/** The cases of a fixture of the conformance package, by file name. */
export const readCases = (name: string): readonly Case[] =>
  JSON.parse(readFileSync(resolve(`@camwright/conformance/fixtures/${name}`), "utf8")) as readonly Case[];
