import { initial, machine, run } from "../automaton/machine.js";
import { type Reader, walkWords } from "../automaton/words.js";
import type { Budget } from "../budget.js";
import type { ActionPattern } from "../language/action.js";
import type { Operations } from "../scene.js";
import type { Entry } from "./entry.js";

/** An operation of a service that stands for all that the patterns in question do not tell from it. */
export interface ActionWord {
  readonly service: string;
  readonly operation: string;
}

/** A text that a pattern matches and that reads well. */
const likely = (pattern: string, filling: string): readonly string[] => [pattern.replace(/\*+/g, filling)];

const isPlain = (pattern: string): boolean => !pattern.includes("*");

/** Walks the texts of one part that an anchor matches, told apart by patterns. */
const walkPart = (
  anchor: string,
  patterns: readonly string[],
  seeds: readonly string[],
  without: string,
  budget: Budget,
  visit: (word: string) => boolean,
): boolean => {
  if (isPlain(anchor)) return visit(anchor);
  const distinct = [...new Set([anchor, ...patterns])];
  const readers = distinct.map((pattern): Reader => ({ machine: machine(pattern), state: initial }));
  const seen = new Set<string>();
  const take = (word: string, accepted: ReadonlySet<number>): boolean => {
    const key = [...accepted].sort((left, right) => left - right).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return visit(word);
  };
  return walkWords({ readers, required: [0], refused: [], seeds, without, visit: take }, budget);
};

const matches = (pattern: string, word: string): boolean => {
  const of = machine(pattern);
  return run(of, word) === of.accepting;
};

/**
 * Walks the operations in question that a pattern matches, one for each way in which the rules tell them apart. Whether `visit` ended
 * it.
 */
export const walkActions = (
  anchor: ActionPattern,
  entries: readonly Entry[],
  { only, names }: Operations,
  budget: Budget,
  visit: (word: ActionWord) => boolean,
): boolean => {
  if (only) {
    const own = names.filter(
      (name) => matches(anchor.service, name.service) && matches(anchor.operation, name.operation),
    );
    return own.some(visit);
  }
  const isNamed = ({ service, operation }: ActionWord): boolean =>
    names.some((name) => name.service === service && name.operation === operation);
  if (isPlain(anchor.service) && isPlain(anchor.operation)) return !isNamed(anchor) && visit(anchor);
  const patterns = [...names, ...entries.flatMap(({ rule }) => rule.actions.patterns)];
  const services = patterns.map(({ service }) => service);
  return walkPart(
    anchor.service,
    services,
    ["cvm", "other", ...likely(anchor.service, "cvm")],
    ":",
    budget,
    (service) => {
      const known = new Map<string, boolean>();
      const isOfService = (pattern: string): boolean => {
        const answer = known.get(pattern) ?? matches(pattern, service);
        known.set(pattern, answer);
        return answer;
      };
      const operations = patterns.filter((pattern) => isOfService(pattern.service)).map(({ operation }) => operation);
      return walkPart(anchor.operation, operations, likely(anchor.operation, "Example"), "", budget, (operation) => {
        const word = { service, operation };
        return !isNamed(word) && visit(word);
      });
    },
  );
};
