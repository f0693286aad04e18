import { digits, type Form } from "./form.js";

/** What a text is: nothing yet, on the way to a number, a number, or none whatever follows. */
type TextState = "empty" | "sign" | "whole" | "point" | "fraction" | "text";

const after = (state: TextState, character: string): TextState => {
  if (digits.includes(character)) {
    if (state === "text") return "text";
    return state === "point" || state === "fraction" ? "fraction" : "whole";
  }
  if (character === "-" && state === "empty") return "sign";
  return character === "." && state === "whole" ? "point" : "text";
};

/** Some character that none of the others is. */
const strangerTo = (known: ReadonlySet<string>): string => {
  let code = 0xa1;
  while (known.has(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
};

/** All texts, told apart by whether they are plain numbers; these texts name the characters that matter beside those of numbers. */
export const textForm = (texts: readonly string[]): Form<TextState> => {
  const known = new Set(["x", "-", ".", ...digits, ...texts.flatMap((text) => text.split(""))]);
  const characters = [...known, strangerTo(known)];
  return {
    start: "empty",
    next: (state) => characters.map((character) => [character, after(state, character)] as const),
    sort: (state) => (state === "whole" || state === "fraction" ? "number" : state === "empty" ? "empty" : "text"),
    key: (state) => state,
  };
};
