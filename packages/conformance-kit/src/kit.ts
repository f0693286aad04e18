import { readFileSync } from "node:fs";
import type { KitCase, KitRule } from "./case.js";
import { withoutBlanks } from "./json.js";

const read = (name: string): readonly unknown[] =>
  withoutBlanks(readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8").split("\n")).map((line): unknown =>
    JSON.parse(line),
  );

/**
 * Every case of the kit, in the order of `data/cases.ndjson`.
 *
 * @example
 * ```ts
 * import { readKitCases } from "./kit.js";
 *
 * readKitCases().find(({ id }) => id === "user-default-deny")?.expected; // => "deny"
 * ```
 */
export const readKitCases = (): readonly KitCase[] => read("cases.ndjson") as readonly KitCase[];

/** The rules that the cases of the kit are about, by id. */
export const readKitRules = (): ReadonlyMap<string, KitRule> =>
  new Map((read("rules.ndjson") as readonly KitRule[]).map((rule) => [rule.id, rule]));
