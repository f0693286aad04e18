import type { Attached } from "./access.js";
import { type Piece, policyOfPieces } from "./piece.js";

/** What a document is to become; `undefined` is not attached. */
export interface Move {
  readonly name: string;
  readonly to: readonly Piece[] | undefined;
}

/** The same for documents of the same text. */
export const textOf = (pieces: readonly Piece[] | undefined): string =>
  JSON.stringify(pieces === undefined ? null : policyOfPieces(pieces));

/** What is attached after a move. */
export const moved = (attached: Attached, { name, to }: Move): Attached => {
  const next = new Map(attached);
  if (to === undefined) next.delete(name);
  else next.set(name, to);
  return next;
};

/** The documents that change, those that there will be before those that will be gone. */
export const changes = (from: Attached, to: Attached): readonly Move[] =>
  [...new Set([...to.keys(), ...from.keys()])]
    .map((name) => ({ name, to: to.get(name) }))
    .filter(({ name, to: next }) => textOf(from.get(name)) !== textOf(next));
