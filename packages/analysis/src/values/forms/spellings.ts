import type { Form } from "./form.js";

/** The characters that are the same as each of these when the case of letters does not count. */
const casingsOf = (lower: string): readonly (readonly string[])[] => {
  const wanted = new Map([...new Set(lower.split(""))].map((character) => [character, [character]]));
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    const same = wanted.get(character.toLowerCase());
    if (same !== undefined && !same.includes(character)) same.push(character);
  }
  return lower.split("").map((character) => wanted.get(character) ?? [character]);
};

/** The texts that are the same as one when the case of letters does not count. */
export const spellingForm = (text: string): Form<number> => {
  const casings = casingsOf(text.toLowerCase());
  return {
    start: 0,
    next: (place) => (casings[place] ?? []).map((character) => [character, place + 1] as const),
    sort: (place) => (place === casings.length ? "" : undefined),
    key: String,
  };
};
