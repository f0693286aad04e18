import { splitSegments } from "@camwright/core";
import type { Miss, Segment } from "@camwright/evaluator";

/** A piece of a text, and whether it is what differs. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** What a policy says and what the request says, in pieces. */
export interface Compared {
  readonly policy: readonly (readonly Piece[])[];
  readonly request: readonly (readonly Piece[])[];
}

const same = (text: string): readonly Piece[] => [{ text, differs: false }];
const other = (text: string): readonly Piece[] => [{ text, differs: true }];
const tidy = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ text }) => text !== "");

/** The number of characters that two texts have in common at the start. */
const sharedStart = (left: string, right: string): number => {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length]) length += 1;
  return length;
};

/** From the first character that differs. */
const fromDifference = (text: string, beside: string): readonly Piece[] => {
  const at = sharedStart(text, beside);
  return tidy([
    { text: text.slice(0, at), differs: false },
    { text: text.slice(at), differs: true },
  ]);
};

/** Each character that differs, neighbours together. */
const eachDifference = (text: string, beside: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  const others = Array.from(beside);
  for (const [index, character] of Array.from(text).entries()) {
    const differs = character !== others[index];
    const last = pieces.at(-1);
    if (last?.differs === differs) pieces[pieces.length - 1] = { text: last.text + character, differs };
    else pieces.push({ text: character, differs });
  }
  return pieces;
};

const places: Readonly<Record<Segment, number>> = { service: 2, region: 3, account: 4, path: 5 };

const bySegments = (text: string, beside: string, differing: readonly Segment[]): readonly Piece[] => {
  const [own, others] = [splitSegments(text), splitSegments(beside)];
  if (own.length !== others.length) return other(text);
  const marked = new Set(differing.map((segment) => places[segment]));
  return own.flatMap((segment, index): readonly Piece[] => {
    const colon: readonly Piece[] = index === 0 ? [] : same(":");
    if (!marked.has(index)) return tidy([...colon, ...same(segment)]);
    const pieces = index === places.path ? fromDifference(segment, others[index] ?? "") : other(segment);
    // An empty segment has nothing to mark but its colon.
    return segment === "" ? other(":") : [...colon, ...pieces];
  });
};

const piecesOf = (miss: Miss, text: string, beside: string): readonly Piece[] => {
  switch (miss.element) {
    case "action":
      return miss.reason === "case-differs" ? eachDifference(text, beside) : fromDifference(text, beside);
    case "resource":
      return miss.segments === undefined ? other(text) : bySegments(text, beside, miss.segments);
    case "principal":
      return fromDifference(text, beside);
    case "condition":
    case "variable":
      return other(text);
  }
};

/** What the policy says of an element beside what the request says, with the part that differs. */
export const comparedOf = (miss: Miss): Compared => {
  const [patterns, values] = [miss.patterns.map(String), miss.values.map(String)];
  return {
    policy: patterns.map((text) => piecesOf(miss, text, values[0] ?? "")),
    request: values.map((text) => piecesOf(miss, text, patterns[0] ?? "")),
  };
};
