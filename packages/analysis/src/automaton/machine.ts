import { failureTable } from "@camwright/evaluator";

/**
 * A pattern as a deterministic machine over the code units of a text. `*` stands for any run of characters, every other
 * character for itself. A state is a number from 0, and {@link dead} if no continuation can match any more.
 */
export interface Machine {
  /** What stands between the stars; empty runs in the middle are left out. */
  readonly pieces: readonly string[];
  /** The table of Knuth, Morris and Pratt of each piece. */
  readonly failures: readonly (readonly number[])[];
  /** The number of the first state of each piece; in it nothing of the piece has been read. */
  readonly firsts: readonly number[];
  /** The piece that each state is in. */
  readonly pieceOf: readonly number[];
  /** The one state in which the text so far matches. */
  readonly accepting: number;
  /** Whether the pattern ends in a star, so that what matched goes on matching. */
  readonly endless: boolean;
}

/** The state of a text that cannot be continued to one that matches. */
export const dead = -1;

/** The machine of the pattern that has a star between each two of these texts; stars in them are plain characters. */
export const machineOf = (texts: readonly string[]): Machine => {
  const pieces = texts.filter((text, index) => text !== "" || index === 0 || index === texts.length - 1);
  const firsts: number[] = [];
  const pieceOf: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    firsts.push(pieceOf.length);
    // A piece in the middle that has been read as a whole is the first state of the next one.
    const states = index === pieces.length - 1 ? piece.length + 1 : piece.length;
    for (let state = 0; state < states; state += 1) pieceOf.push(index);
  }
  const endless = pieces.length > 1 && pieces.at(-1) === "";
  return { pieces, failures: pieces.map(failureTable), firsts, pieceOf, accepting: pieceOf.length - 1, endless };
};

/** The machine of a pattern. */
export const machine = (pattern: string): Machine => machineOf(pattern.split("*"));

/** The state in which a machine begins. */
export const initial = 0;

/** Whether a machine in this state matches whatever follows. */
export const isSettled = ({ endless, accepting }: Machine, state: number): boolean => endless && state === accepting;

/** The state after one more code unit. */
export const step = (
  { pieces, failures, firsts, pieceOf, accepting, endless }: Machine,
  state: number,
  code: number,
): number => {
  if (state === dead || (endless && state === accepting)) return state;
  const index = pieceOf[state] ?? 0;
  const piece = pieces[index] ?? "";
  const first = firsts[index] ?? 0;
  let read = state - first;
  if (index === 0) return piece.charCodeAt(read) === code ? state + 1 : dead;
  const failure = failures[index] ?? [];
  while (read > 0 && piece.charCodeAt(read) !== code) read = failure[read - 1] ?? 0;
  return first + (piece.charCodeAt(read) === code ? read + 1 : 0);
};

/** The state after a text. */
export const run = (of: Machine, text: string, from: number = initial): number => {
  let state = from;
  for (let index = 0; index < text.length && state !== dead; index += 1)
    state = step(of, state, text.charCodeAt(index));
  return state;
};

/** Adds the code units that a machine in this state tells from all others. */
export const addTold = (
  { pieces, failures, firsts, pieceOf, accepting, endless }: Machine,
  state: number,
  told: Set<number>,
): void => {
  if (endless && state === accepting) return;
  const index = pieceOf[state] ?? 0;
  const piece = pieces[index] ?? "";
  let read = state - (firsts[index] ?? 0);
  if (read < piece.length) told.add(piece.charCodeAt(read));
  if (index === 0) return;
  while (read > 0) {
    read = failures[index]?.[read - 1] ?? 0;
    told.add(piece.charCodeAt(read));
  }
};
