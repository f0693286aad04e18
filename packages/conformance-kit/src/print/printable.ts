const spellOut = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/**
 * A text as it may stand on one line of a terminal: what a terminal would obey, or not show, is spelt out.
 *
 * @example
 * ```ts
 * import { printable } from "./printable.js";
 *
 * printable("\u001b[2Jdone\n"); // => "\\u{1b}[2Jdone\\u{a}"
 * ```
 */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, spellOut);
