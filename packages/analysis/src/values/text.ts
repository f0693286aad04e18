import { initial, machineOf } from "../automaton/machine.js";
import { walkWords } from "../automaton/words.js";
import type { Budget } from "../budget.js";

/** So many letters are tried in both cases; of longer texts a few spellings. */
const fewLetters = 6;

/** Spellings of a text that are the same when the case of letters does not count. */
export const caseVariants = (text: string): readonly string[] => {
  const lower = text.toLowerCase();
  let variants = [""];
  let letters = 0;
  for (const character of lower) {
    const upper = character.toUpperCase();
    const isLetter = upper !== character && upper.toLowerCase() === character && letters < fewLetters;
    if (isLetter) letters += 1;
    variants = variants.flatMap((begin) => (isLetter ? [begin + character, begin + upper] : [begin + character]));
  }
  return [...new Set([text, ...variants])].filter((variant) => variant.toLowerCase() === lower);
};

/** A text for each set of patterns that some text satisfies, patterns given as the pieces between their stars. */
export const wordsOf = (
  patterns: readonly (readonly string[])[],
  seeds: readonly string[],
  budget: Budget,
): readonly string[] => {
  const words = new Map<string, string>();
  const readers = patterns.map((pieces) => ({ machine: machineOf(pieces), state: initial }));
  const visit = (word: string, accepted: ReadonlySet<number>): boolean => {
    const key = [...accepted].sort((left, right) => left - right).join();
    // The empty text is a class of its own beside others that match the same patterns.
    const full = word === "" ? `${key}:empty` : key;
    if (!words.has(full)) words.set(full, word);
    return false;
  };
  walkWords({ readers, required: [], refused: [], seeds, without: "", visit }, budget);
  return [...words.values()];
};
