import type { Piece } from "../engine/assist/suggestion.js";

/** Braces have a meaning in templates of the editing component. */
const escaped = (text: string): string => text.replaceAll(/[{}]/g, (brace) => `\\${brace}`);

/** Pieces as a template of the editing component, in which fields of one name are filled in together. */
export const snippetTemplate = (pieces: readonly Piece[]): string => {
  const names = [...new Set(pieces.flatMap((piece) => (piece._tag === "field" ? [piece.name] : [])))];
  return pieces
    .map((piece) => {
      if (piece._tag === "text") return escaped(piece.text);
      const number = String(names.indexOf(piece.name) + 1);
      const initial = piece.initial.replaceAll(/[{}]/g, "");
      return initial === "" ? `\${${number}}` : `\${${number}:${initial}}`;
    })
    .join("");
};
