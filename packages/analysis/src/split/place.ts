import { chunksOf } from "./chunk.js";
import type { SplitDocument } from "./document.js";
import { type Piece, pieceOf, sizeOfPieces } from "./piece.js";
import { formerOf, type Gone } from "./resemblance.js";

/** A document by its statements. */
export interface Placed {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Denies come first, so that the documents can be attached in their order; then statements of one service are side by side. */
const byService = (left: Piece, right: Piece): number =>
  order(right.statement.effect, left.statement.effect) ||
  order(left.service, right.service) ||
  order(left.key, right.key);

/** What says where a document begins; most edits of a statement leave it as it is. */
const markOf = ({ statement: { effect, action, resource = [] } }: Piece): string =>
  JSON.stringify([effect, action[0], resource[0]]);

const newNames = (taken: ReadonlySet<string>, count: number): readonly string[] => {
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `policy-${String(number)}`;
    if (!taken.has(name)) names.push(name);
  }
  return names;
};

/** Puts statements into new documents. The same statements come into the same documents, in whatever order they are given. */
const placeNew = (pieces: readonly Piece[], room: number, taken: ReadonlySet<string>): readonly Placed[] => {
  const items = pieces.toSorted(byService).map((piece) => ({ piece, size: piece.size, mark: markOf(piece) }));
  const groups = chunksOf(items, room);
  const names = newNames(taken, groups.length);
  return groups.map((group, index) => ({ name: names[index] ?? "", pieces: group.map(({ piece }) => piece) }));
};

/** A document while statements are put into it. */
interface Open {
  readonly name: string;
  /** By places; the statements of the last split keep theirs. */
  readonly slots: (Piece | undefined)[];
  size: number;
  isChanged: boolean;
}

const put = (document: Open, piece: Piece, slot: number): void => {
  document.slots[slot] = piece;
  document.size += piece.size;
};

/** Puts the statements that there were into their documents again, and gives what is new and what is gone. */
const keep = (
  pieces: readonly Piece[],
  previous: readonly SplitDocument[],
): { readonly open: readonly Open[]; readonly added: readonly Piece[]; readonly gone: readonly Gone[] } => {
  const left = new Map(pieces.map((piece) => [piece.key, piece]));
  const gone: Gone[] = [];
  const open = previous.map(({ name, policy }, document): Open => {
    const opened: Open = { name, slots: [], size: sizeOfPieces([]), isChanged: false };
    for (const [slot, statement] of policy.statement.entries()) {
      const old = pieceOf(statement);
      const piece = left.get(old.key);
      if (piece === undefined) {
        gone.push({ piece: old, document, slot });
        opened.isChanged = true;
        opened.slots.push(undefined);
      } else {
        put(opened, piece, slot);
        left.delete(old.key);
      }
    }
    return opened;
  });
  return { open, added: [...left.values()], gone };
};

/** Takes the last statements out of documents that are too large, because they grew in writing or the limit is smaller now. */
const shorten = (open: readonly Open[], limit: number): readonly Piece[] =>
  open.flatMap((document) => {
    const out: Piece[] = [];
    for (let slot = document.slots.length - 1; slot >= 0 && document.size > limit; slot -= 1) {
      const piece = document.slots[slot];
      if (piece === undefined) continue;
      document.slots[slot] = undefined;
      document.size -= piece.size;
      document.isChanged = true;
      out.push(piece);
    }
    return out;
  });

const filled = ({ slots }: Open): readonly Piece[] => slots.filter((piece) => piece !== undefined);

/** How much a statement belongs to a document: one that changes anyway, then one about its service, then the fullest. */
const isBetter = (piece: Piece, left: Open, right: Open): boolean => {
  if (left.isChanged !== right.isChanged) return left.isChanged;
  const shared = (document: Open): number => filled(document).filter(({ service }) => service === piece.service).length;
  const [ofLeft, ofRight] = [shared(left), shared(right)];
  return ofLeft === ofRight ? left.size > right.size : ofLeft > ofRight;
};

/** Puts a statement into a document that has room for it. Whether there was one. */
const settle = (piece: Piece, open: readonly Open[], limit: number): boolean => {
  let best: Open | undefined;
  for (const document of open) {
    if (document.size + piece.size > limit || filled(document).length === 0) continue;
    if (best === undefined || isBetter(piece, document, best)) best = document;
  }
  if (best === undefined) return false;
  put(best, piece, best.slots.length);
  best.isChanged = true;
  return true;
};

/**
 * Puts statements into documents of at most `limit` characters. What is in a document of the last split stays in it; what was edited
 * stays where it was, if there is room; what is new goes where there is room, and into new documents otherwise. Documents that
 * have become empty are left out.
 */
export const place = (
  pieces: readonly Piece[],
  previous: readonly SplitDocument[],
  limit: number,
): readonly Placed[] => {
  const { open, added, gone } = keep(pieces, previous);
  const former = formerOf(added, gone);
  const evicted = shorten(open, limit);
  const homeless = added.filter((piece) => {
    const home = former.get(piece);
    const document = home === undefined ? undefined : open[home.document];
    if (home === undefined || document === undefined || document.size + piece.size > limit) return true;
    put(document, piece, home.slot);
    return false;
  });
  // Large ones first: small ones find room later as well.
  const waiting = [...evicted, ...homeless].toSorted((left, right) => right.size - left.size || byService(left, right));
  const unsettled = waiting.filter((piece) => !settle(piece, open, limit));
  const kept = open.map((document) => ({ name: document.name, pieces: filled(document) }));
  const names = new Set(previous.map(({ name }) => name));
  return [
    ...kept.filter((document) => document.pieces.length > 0),
    ...placeNew(unsettled, limit - sizeOfPieces([]), names),
  ];
};
