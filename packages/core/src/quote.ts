const longest = 100;
// Control and direction characters could rewrite a terminal line or hide what stands there.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const escapeCharacter = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`;

/** A text with its unprintable characters escaped, for use where control characters would do harm. */
export const printable = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : text.replace(unprintable, escapeCharacter);

/**
 * A text of a user for use in a message: in backticks, with unprintable characters escaped, cut where it is very long.
 *
 * @example
 * ```ts
 * import { quote } from "@camwright/core";
 *
 * quote("cos:GetObject"); // => "`cos:GetObject`"
 * quote("a\u001b[2Jb"); // => "`a\\u{001b}[2Jb`"
 * ```
 */
export const quote = (text: string): string => {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `\`${printable(shown)}\``;
};
