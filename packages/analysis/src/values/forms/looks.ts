import { digits, type Form } from "./form.js";

/** The places of a form whose texts are characters of one alphabet after another. */
const placed = (alphabets: readonly (readonly string[])[], last: readonly string[]): Form<number> => ({
  start: 0,
  next: (place) =>
    (alphabets[place] ?? last).map((character) => [character, Math.min(place + 1, alphabets.length)] as const),
  sort: (place) => (place === alphabets.length ? "" : undefined),
  key: String,
});

const hexLetters: readonly string[] = ["a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F"];

/** Texts that look like dates: all dates are among them, and more. */
export const dateLooks = (): Form<number> =>
  placed(
    [digits, digits, digits, digits, ["-"], digits, digits, ["-"], digits, digits],
    [...digits, "T", " ", ":", ".", "Z", "+", "-"],
  );

/** Texts that look like addresses of IPv6: all are among them, and more. Two colons at least come before the octets of a tail. */
export const ipv6Looks: Form<number> = {
  start: 0,
  next: (place) =>
    place === 3
      ? [...digits, "."].map((character) => [character, place] as const)
      : [
          ...[...digits, ...hexLetters].map((character) => [character, place] as const),
          [":", Math.min(2, place + 1)] as const,
          ...(place === 2 ? [[".", 3] as const] : []),
        ],
  sort: (place) => (place >= 2 ? "" : undefined),
  key: String,
};
