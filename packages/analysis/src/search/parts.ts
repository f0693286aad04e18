import { isShortRegion, shortRegions } from "@camwright/core";
import { compileGlob, type Glob, matchesGlob } from "@camwright/evaluator";
import { initial, machine } from "../automaton/machine.js";
import { walkWords } from "../automaton/words.js";
import type { Budget } from "../budget.js";
import type { ResourcePattern } from "../language/resource.js";
import type { Entry } from "./entry.js";

/** A resource pattern of a rule. */
export interface Candidate {
  readonly entry: Entry;
  readonly pattern: ResourcePattern;
}

/** The globs of a question, each compiled once. */
export type Globs = (pattern: string) => Glob;

/** Compiles each pattern once. */
export const globsOf = (): Globs => {
  const known = new Map<string, Glob>();
  return (pattern) => {
    const made = known.get(pattern);
    if (made !== undefined) return made;
    const glob = compileGlob(pattern);
    known.set(pattern, glob);
    return glob;
  };
};

/** Whether a text matches a pattern; most have no star. */
export const fits = (pattern: string, text: string, globs: Globs): boolean =>
  pattern === "*" || pattern === text || (pattern.includes("*") && matchesGlob(globs(pattern), text));

type Part = "service" | "region";

const seedsOf = (part: Part, service: string): readonly string[] =>
  part === "service" ? [service, "cvm", "other"] : ["", "ap-guangzhou", "ap-other"];

/** What no word of the part may be: older names of regions stand for the newer ones. */
const foreignTo = (part: Part): readonly string[] => (part === "region" ? shortRegions() : []);

/** Walks the services or regions that an anchor matches, with the patterns that match them. Whether `visit` ended it. */
export const walkPart = (
  part: Part,
  anchor: ResourcePattern,
  candidates: readonly Candidate[],
  service: string,
  globs: Globs,
  budget: Budget,
  visit: (word: string, candidates: readonly Candidate[]) => boolean,
): boolean => {
  const matching = (word: string): readonly Candidate[] =>
    candidates.filter(({ pattern }) => fits(pattern[part], word, globs));
  const own = anchor[part];
  if (!own.includes("*")) return part === "region" && isShortRegion(own) ? false : visit(own, matching(own));
  const seen = new Set<string>();
  const take = (word: string): boolean => {
    const found = matching(word);
    const isCos = part === "service" && word === "cos";
    const key = `${String(isCos)}${found.map(({ entry, pattern }) => `${String(entry.id)}.${String(entry.rule.resources.patterns.indexOf(pattern))}`).join()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return visit(word, found);
  };
  const patterns = [
    ...new Set([own, ...candidates.map(({ pattern }) => pattern[part]), ...(part === "service" ? ["cos"] : [])]),
  ];
  const refused = foreignTo(part);
  const readers = [...patterns, ...refused].map((pattern) => ({ machine: machine(pattern), state: initial }));
  const refusedIds = refused.map((_, index) => patterns.length + index);
  return walkWords(
    { readers, required: [0], refused: refusedIds, seeds: seedsOf(part, service), without: ":", visit: take },
    budget,
  );
};

/** Whether a pattern is about an account of the caller, by its names; one that matches the empty text matches every name. */
export const isOfAccount = ({ account }: ResourcePattern, names: readonly string[], globs: Globs): boolean =>
  account === undefined || names.some((name) => fits(account, name, globs)) || fits(account, "", globs);
