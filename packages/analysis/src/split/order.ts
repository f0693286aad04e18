import { quotas } from "@camwright/core";
import type { Budget } from "../budget.js";
import type { AnalysisOptions } from "../compare.js";
import { type Attached, endsOf, isPlainlySafe, setsOf } from "./access.js";
import { type Move, moved, textOf } from "./move.js";
import { type Piece, policyOfPieces, sizeOfPieces } from "./piece.js";
import { bridged, direct, staged } from "./plans.js";
import type { Step } from "./step.js";

/** An order of steps that is safe at every moment, or why none was found. */
export type Order =
  | { readonly _tag: "order"; readonly steps: readonly Step[] }
  | { readonly _tag: "none"; readonly reason: string };

const stepsOf = (from: readonly Piece[] | undefined, { name, to }: Move): readonly Step[] => {
  if (to === undefined) {
    return from === undefined
      ? []
      : [
          { step: "detach", name },
          { step: "delete", name },
        ];
  }
  const policy = policyOfPieces(to);
  if (from !== undefined) return [{ step: "update", name, policy }];
  return [
    { step: "create", name, policy },
    { step: "attach", name },
  ];
};

const tooMany = (): string => {
  const { most, source } = quotas["attached-policies"];
  return `more than ${String(most)} policies would be attached at once (${source})`;
};

const tooLarge = "a statement that goes or comes is longer than the limit, so that no document can hold it meanwhile";
const unsafe = "a request would be allowed or refused in between that is not at either end";

/** The steps of moves, if every state on the way is as it should be. */
export const walk = (
  from: Attached,
  moves: readonly Move[],
  limit: number,
  isSafe: (state: Attached) => boolean,
): Order => {
  const steps: Step[] = [];
  const most = Math.max(quotas["attached-policies"].most, from.size);
  let state = from;
  for (const move of moves) {
    const old = state.get(move.name);
    if (textOf(old) === textOf(move.to)) continue;
    if (move.to !== undefined && sizeOfPieces(move.to) > limit) return { _tag: "none", reason: tooLarge };
    steps.push(...stepsOf(old, move));
    state = moved(state, move);
    if (state.size > most) return { _tag: "none", reason: tooMany() };
    if (!isSafe(state)) return { _tag: "none", reason: unsafe };
  }
  return { _tag: "order", steps };
};

/**
 * An order of steps from what is attached to what shall be, in which at every moment a request is allowed that both ends allow, and
 * refused that both ends refuse. First one step a document is tried, then documents that grow before they shrink, then documents that
 * are there in between only.
 */
export const orderOf = (
  from: Attached,
  to: Attached,
  limit: number,
  options: AnalysisOptions,
  budget: Budget,
): Order => {
  const ends = endsOf(from, to, options, budget);
  const isPlain = (state: Attached): boolean => isPlainlySafe(setsOf(state), ends);
  const atOnce = direct(from, to, ends);
  const inRounds = (): Order => walk(from, staged(from, to), limit, isPlain);
  const first = atOnce === undefined ? inRounds() : walk(from, atOnce, limit, () => true);
  return first._tag === "order" ? first : walk(from, bridged(from, to, limit), limit, isPlain);
};
