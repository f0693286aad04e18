import type { Attached, Ends } from "./access.js";
import { isPlainlySafe, setsOf } from "./access.js";
import { chunksOf } from "./chunk.js";
import { changes, type Move, moved } from "./move.js";
import { type Piece, sizeOfPieces } from "./piece.js";

/** States of which the statements alone say too little are shown to the analysis, but not more of them than these. */
const mostProofs = 12;

/** Each document is changed at once, in an order in which every moment is safe; `undefined` if none is seen. */
export const direct = (from: Attached, to: Attached, ends: Ends): readonly Move[] | undefined => {
  const left = new Set(changes(from, to));
  const moves: Move[] = [];
  let state = from;
  let proofs = mostProofs;
  const prove = (move: Move): boolean => {
    proofs -= 1;
    return proofs >= 0 && ends.prove(setsOf(moved(state, move)));
  };
  while (left.size > 0) {
    const open = [...left];
    const next =
      open.length === 1
        ? open[0]
        : (open.find((move) => isPlainlySafe(setsOf(moved(state, move)), ends)) ?? open.find(prove));
    if (next === undefined) return undefined;
    left.delete(next);
    moves.push(next);
    state = moved(state, next);
  }
  return moves;
};

const ofEffect = (pieces: readonly Piece[] | undefined, effect: string): readonly Piece[] =>
  (pieces ?? []).filter(({ statement }) => statement.effect === effect);

/** The pieces with further ones, each once; `undefined` if there are none and the document is not there anyway. */
const joined = (base: readonly Piece[] | undefined, more: readonly Piece[]): readonly Piece[] | undefined => {
  const keys = new Set((base ?? []).map(({ key }) => key));
  const all = [...(base ?? []), ...more.filter(({ key }) => !keys.has(key))];
  return all.length === 0 ? base : all;
};

/** Documents are changed in four rounds: denies that come, allows that come, allows that go, denies that go. */
export const staged = (from: Attached, to: Attached): readonly Move[] => {
  const all = changes(from, to);
  const rounds = [
    ({ name, to: next }: Move) => joined(from.get(name), ofEffect(next, "deny")),
    ({ name, to: next }: Move) => joined(from.get(name), next ?? []),
    ({ name, to: next }: Move) => joined(next, ofEffect(from.get(name), "deny")),
    ({ to: next }: Move) => next,
  ];
  return rounds.flatMap((round) => all.map((move): Move => ({ name: move.name, to: round(move) })));
};

/** The statements that a document loses or gets. */
const touchedBy = (old: readonly Piece[] = [], next: readonly Piece[] = []): readonly Piece[] => {
  const [olds, nexts] = [new Set(old.map(({ key }) => key)), new Set(next.map(({ key }) => key))];
  return [...old.filter(({ key }) => !nexts.has(key)), ...next.filter(({ key }) => !olds.has(key))];
};

const bridgeNames = (taken: ReadonlySet<string>, count: number): readonly string[] => {
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `bridge-${String(number)}`;
    if (!taken.has(name)) names.push(name);
  }
  return names;
};

/** What comes and goes is attached in documents of its own while the others change: denies first there, and last gone. */
export const bridged = (from: Attached, to: Attached, limit: number): readonly Move[] => {
  const all = changes(from, to);
  const touched = new Map(
    all.flatMap(({ name, to: next }) => touchedBy(from.get(name), next).map((piece) => [piece.key, piece] as const)),
  );
  const groups = (["deny", "allow"] as const).flatMap((effect) =>
    chunksOf(
      ofEffect([...touched.values()], effect).map((piece) => ({ ...piece, mark: piece.key })),
      limit - sizeOfPieces([]),
    ),
  );
  const names = bridgeNames(new Set([...from.keys(), ...to.keys()]), groups.length);
  const bridges = groups.map((pieces, index): Move => ({ name: names[index] ?? "", to: pieces }));
  return [...bridges, ...all, ...bridges.map(({ name }): Move => ({ name, to: undefined })).toReversed()];
};
