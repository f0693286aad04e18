import type { Facts } from "../facts/facts.js";
import { globalKeys, isGlobalKey } from "../facts/global-keys.js";
import type { Test } from "../read/placed.js";

const prefixOf = (key: string): string => key.slice(0, Math.max(key.indexOf(":"), 0));

/** The keys that the documents show with the prefix of a key; empty where nothing is known of that prefix. */
const knownKeys = (key: string, { catalogs }: Facts): readonly string[] => {
  const prefix = prefixOf(key).toLowerCase();
  if (prefix === "qcs" || !key.includes(":")) return [...globalKeys.keys()];
  const keys = catalogs.flatMap(({ conditionKeys }) => conditionKeys.map((facts) => facts.key));
  return [...new Set(keys)].filter((each) => prefixOf(each) === prefix);
};

/** Second names, which validating reports with the better ones (C-22, C-27). */
const isSecondName = (key: string): boolean => key === "cos:content_length" || key.startsWith("SAML:");

/** The known keys of its prefix, for a key that is not among them; empty where it is, or where nothing is known. */
export const othersFor = (key: string, facts: Facts): readonly string[] => {
  if (isGlobalKey(key) || isSecondName(key) || facts.keyFacts(key).length > 0 || !/^[\w:.-]+$/.test(key)) return [];
  return knownKeys(key, facts);
};

/** The known keys that differ from a key in letter case alone. */
export const keysInOtherCase = (key: string, others: readonly string[]): readonly string[] =>
  others.filter((each) => each.length === key.length && each.toLowerCase() === key.toLowerCase());

/** The tests with different keys, the first of each. */
export const firstOfKey = (tests: readonly Test[]): readonly Test[] => {
  const seen = new Set<string>();
  return tests.filter(({ key }) => {
    if (seen.has(key.text)) return false;
    seen.add(key.text);
    return true;
  });
};
