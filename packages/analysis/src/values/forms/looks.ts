import type { Form } from "./form.js";

/** The places of a form whose texts are characters of one alphabet after another. */
const placed = (alphabets: readonly string[], last: string): Form<number> => ({
  start: 0,
  next: (place) =>
    [...(alphabets[place] ?? last)].map((character) => [character, Math.min(place + 1, alphabets.length)] as const),
  sort: (place) => (place === alphabets.length ? "" : undefined),
  key: String,
});

const digit = "0123456789";

/** Texts that look like dates: all dates are among them, and more. */
export const dateLooks: Form<number> = placed(
  [digit, digit, digit, digit, "-", digit, digit, "-", digit, digit],
  `${digit}T :.Z+-`,
);

/** Texts that look like addresses of IPv6: all are among them, and more. Two colons at least come before the octets of a tail. */
export const ipv6Looks: Form<number> = {
  start: 0,
  next: (place) =>
    place === 3
      ? [...`${digit}.`].map((character) => [character, place] as const)
      : [
          ...[...`${digit}abcdefABCDEF`].map((character) => [character, place] as const),
          [":", Math.min(2, place + 1)] as const,
          ...(place === 2 ? [[".", 3] as const] : []),
        ],
  sort: (place) => (place >= 2 ? "" : undefined),
  key: String,
};
