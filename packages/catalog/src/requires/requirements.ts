import type { Action } from "../action.js";
import type { Later } from "./later.js";

/** Any function. */
export type Callable = (...args: never[]) => unknown;

/** What a function can be said to need: an action, a function that it calls, or such functions named later. */
export type Need = Action | Callable | Later;

/**
 * The property in which the annotation of a function stands. It is a registered symbol, so that two copies of this package in
 * one program read each other's annotations.
 */
export const requirementsKey: unique symbol = Symbol.for("@camwright/catalog/requires");

/** The annotation of a function. `A` is the union of all actions that it needs, with those of its callees. */
export interface Requirements<A extends Action = Action> {
  /** The actions that the function needs itself, in the order in which they were listed. */
  readonly actions: readonly A[];
  /** The functions that it calls. */
  readonly callees: readonly (Callable | Later)[];
}

/** A function that is annotated. */
export interface Requiring<A extends Action = Action> {
  readonly [requirementsKey]: Requirements<A>;
}

/** The union of the actions that a function needs; `Action` where its type does not tell. */
export type RequiredBy<F> = F extends Requiring<infer A> ? A : Action;

/** The union of the actions in a list of needs. */
export type ActionsIn<N> = N extends Action ? N : RequiredBy<N>;

/** The annotation of a function, `undefined` if it has none. */
export const annotationOf = (of: Callable): Requirements | undefined => (of as Partial<Requiring>)[requirementsKey];
