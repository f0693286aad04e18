// Control and direction characters could begin a line of their own, rewrite a terminal's or hide what stands there.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const escapeCharacter = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`;

/** A text for a line of output: unprintable characters, line breaks among them, are escaped as `\u{000a}`. */
export const oneLine = (text: string): string => text.replace(unprintable, escapeCharacter);

/** The name of a file for a line of output. */
export const fileLabel = (file: string): string => (file === "" ? '""' : oneLine(file));
