import type { Statement } from "@camwright/core";
import type { Piece } from "./piece.js";

/** A statement that is gone, with the document in which it was and its place there. */
export interface Gone {
  readonly piece: Piece;
  readonly document: number;
  readonly slot: number;
}

/** More pairs than these are not compared; a change of so much is no small edit. */
const mostPairs = 1_000_000;

const textsOf = ({ effect, action, resource = [], condition = {} }: Statement): ReadonlySet<string> =>
  new Set([
    effect,
    ...(action === "*" ? ["action *"] : action),
    ...(resource === "*" ? ["resource *"] : resource),
    ...Object.entries(condition).flatMap(([operator, keys]) =>
      Object.entries(keys).flatMap(([key, values]) => values.map((value) => JSON.stringify([operator, key, value]))),
    ),
  ]);

const likeness = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  let shared = 0;
  for (const text of left) if (right.has(text)) shared += 1;
  return shared / (left.size + right.size - shared);
};

/** Alike by their effect alone, statements are strangers. */
const leastLikeness = 0.2;

/** For statements that are new the gone ones that they resemble most, each at most once: probably what they were before an edit. */
export const formerOf = (added: readonly Piece[], gone: readonly Gone[]): ReadonlyMap<Piece, Gone> => {
  if (added.length * gone.length > mostPairs) return new Map();
  const olds = gone.map((former) => ({ former, texts: textsOf(former.piece.statement) }));
  const pairs = added.flatMap((piece) => {
    const texts = textsOf(piece.statement);
    return olds
      .map((old) => ({ piece, former: old.former, score: likeness(texts, old.texts) }))
      .filter(({ score }) => score >= leastLikeness);
  });
  const former = new Map<Piece, Gone>();
  const taken = new Set<Gone>();
  for (const pair of pairs.toSorted((left, right) => right.score - left.score)) {
    if (former.has(pair.piece) || taken.has(pair.former)) continue;
    former.set(pair.piece, pair.former);
    taken.add(pair.former);
  }
  return former;
};
