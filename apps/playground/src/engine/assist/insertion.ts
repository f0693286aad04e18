import type { Slot } from "./slot.js";
import type { Insertion, Piece } from "./suggestion.js";

/** A part of what is put in, before it is known whether it needs quotes. */
export const plain = (text: string): Piece => ({ _tag: "text", text });

/** A place to fill in. */
export const field = (name: string, initial: string = name): Piece => ({ _tag: "field", name, initial });

/** Between quotes, with what JSON cannot have there written as it has to be. */
export const quoted = (pieces: readonly Piece[]): readonly Piece[] => [
  plain('"'),
  ...pieces.map((piece) => (piece._tag === "text" ? plain(JSON.stringify(piece.text).slice(1, -1)) : piece)),
  plain('"'),
];

const listed = (pieces: readonly Piece[]): readonly Piece[] => [plain("["), ...pieces, plain("]")];

/** The text around a place that something is put in at. */
interface Gap {
  readonly text: string;
  readonly offset: number;
  readonly slot: Slot;
}

const span = ({ offset, slot: { place } }: Gap): { readonly from: number; readonly to: number } => {
  const { token } = place;
  if (token === undefined) return { from: offset, to: offset };
  return { from: token.from, to: token.quotes === "both" ? token.to : offset };
};

/** The end of what stands before a place, blanks left out. */
const endBefore = (text: string, at: number): number => {
  let end = at;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
};

const charAfter = (text: string, at: number): string => {
  let next = at;
  while (next < text.length && /\s/.test(text.charAt(next))) next += 1;
  return text.charAt(next);
};

const opensOrParts = new Set(["", "{", "[", ",", ":"]);

/** Whether something begins that a comma has to part from what stands before it. */
const begins = (sign: string): boolean => sign !== "" && /["{[\w-]/.test(sign);

/** Puts pieces in at a gap, with the commas that are missing around it. */
const parted = (gap: Gap, pieces: readonly Piece[]): Insertion => {
  const { from, to } = span(gap);
  const end = endBefore(gap.text, from);
  const needsComma = !opensOrParts.has(gap.text.charAt(end - 1));
  const start = needsComma ? [plain(`,${gap.text.slice(end, from) || " "}`)] : [];
  const rest = begins(charAfter(gap.text, to)) ? [plain(",")] : [];
  return { from: needsComma ? end : from, to, pieces: [...start, ...pieces, ...rest] };
};

/** Puts in a key with its value; the key alone, where a value is there. */
export const insertMember = (gap: Gap, name: string, value: readonly Piece[]): Insertion => {
  const { member } = gap.slot.place;
  const key = quoted([plain(name)]);
  if (member?.hasColon === true) return { ...span(gap), pieces: key };
  return parted(gap, [...key, plain(": "), ...value]);
};

/** Puts in a value as it is. */
export const insertRaw = (gap: Gap, value: readonly Piece[]): Insertion => parted(gap, value);

/** Puts in a text, with the list around it where the element has none. */
export const insertText = (gap: Gap, content: readonly Piece[], element: "listed" | "single"): Insertion => {
  const text = quoted(content);
  const { isInList, place } = gap.slot;
  return parted(gap, element === "single" || isInList || place.token !== undefined ? text : listed(text));
};

/** Puts a text in place of a part of the one that stands there. */
export const insertPart = (from: number, to: number, text: string): Insertion => ({
  from,
  to,
  pieces: quotedPart(text),
});

const quotedPart = (text: string): readonly Piece[] => [plain(JSON.stringify(text).slice(1, -1))];

export type { Gap };
