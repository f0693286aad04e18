import type { SixSegmentParts } from "./six-segment.js";
import { type Piece, piecesOf } from "./template-pieces.js";

const nowhere = -1;

/** For each position of a text where a piece may begin, the first end from which the rest of the template fits. */
type Ends = Int32Array;

const lengthOf = (piece: Piece): number => (piece._tag === "fixed" ? piece.text.length : 1);

/** The ends of a parameter: each is that of the next position, unless the value has to stop here. */
const endsOfParameter = (text: string, one: RegExp, least: 0 | 1, fits: (at: number) => boolean): Ends => {
  const ends = new Int32Array(text.length + 1);
  let nearest = nowhere;
  for (let at = text.length; at >= 0; at -= 1) {
    const later = at < text.length && one.test(text.charAt(at)) ? nearest : nowhere;
    nearest = fits(at) ? at : later;
    ends[at] = least === 0 ? nearest : later;
  }
  return ends;
};

const endsOf = (text: string, piece: Piece, fits: (at: number) => boolean): Ends => {
  if (piece._tag === "parameter") {
    return endsOfParameter(text, piece.rule.one, piece.rule.accepts.test("") ? 0 : 1, fits);
  }
  const size = lengthOf(piece);
  return Int32Array.from({ length: text.length + 1 }, (_, at) =>
    text.startsWith(piece.text, at) && fits(at + size) ? at + size : nowhere,
  );
};

/** The ends of every piece, found from the last piece to the first. */
const allEnds = (text: string, pieces: readonly Piece[]): readonly Ends[] => {
  const all: Ends[] = [];
  let fits = (at: number): boolean => at === text.length;
  for (const piece of pieces.toReversed()) {
    const ends = endsOf(text, piece, fits);
    all.unshift(ends);
    fits = (at) => (ends[at] ?? nowhere) !== nowhere;
  }
  return all;
};

/** A parameter that stands twice has to have its first value again. */
const repeatedEnd = (text: string, at: number, value: string, next: Ends | undefined): number => {
  const end = at + value.length;
  const fits = next === undefined ? end === text.length : (next[end] ?? nowhere) !== nowhere;
  return text.startsWith(value, at) && fits ? end : nowhere;
};

/**
 * The values that the placeholders of a template have in a resource text, `undefined` if the text is not of that form: the
 * inverse of {@link sixSegment}. An empty region is left out, as it may be left out when the text is made. A star in the text
 * is a value like another: what a pattern covers is not asked here, only what is written.
 *
 * ```ts
 * import { readSixSegment } from "@camwright/catalog";
 *
 * readSixSegment("qcs::cam::uin/${uin}:roleName/${roleName}", "qcs::cam::uin/100000000001:roleName/deploy"); // => { uin: "100000000001", roleName: "deploy" }
 * readSixSegment("qcs::vpc:${region}:uin/${uin}:subnet/${subnetId}", "qcs::vpc::uin/*:subnet/*"); // => { uin: "*", subnetId: "*" }
 * readSixSegment("qcs::vpc:${region}:uin/${uin}:subnet/${subnetId}", "qcs::vpc::uin/*:*"); // => undefined
 * ```
 *
 * Where each parameter of the path is followed by `/` or is the last, as in every catalog, there is one reading. Otherwise, as
 * in `${name}-${version}`, several may fit, and each value is as short as it can be. Takes time linear in the text.
 */
export const readSixSegment = (template: string, text: string): SixSegmentParts | undefined => {
  const pieces = piecesOf(template);
  const ends = allEnds(text, pieces);
  const values = new Map<string, string>();
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const known = piece._tag === "parameter" ? values.get(piece.name) : undefined;
    const end = known === undefined ? (ends[index]?.[at] ?? nowhere) : repeatedEnd(text, at, known, ends[index + 1]);
    if (end === nowhere) return undefined;
    if (piece._tag === "parameter") values.set(piece.name, text.slice(at, end));
    at = end;
  }
  return at === text.length ? Object.fromEntries([...values].filter(([, value]) => value !== "")) : undefined;
};
