import type { SingleValued } from "../facts/single-valued.js";
import type { Layer, Rule } from "../language/rule.js";

/** What is looked for: a request that all these layers let pass, and, if there are others, that one of those refuses. */
export interface Sides {
  readonly must: readonly Layer[];
  readonly not: readonly Layer[] | undefined;
  readonly singleValued?: SingleValued | undefined;
}

/** A rule with its place in the question. */
export interface Entry {
  readonly id: number;
  readonly rule: Rule;
  readonly side: "must" | "not";
  readonly layer: number;
}

/** A rule that matches an action and a resource, with the atoms that have to hold beside. */
export interface Match {
  readonly entry: Entry;
  readonly needs: readonly number[];
}

/** The rules of a question, numbered. */
export const entriesOf = ({ must, not = [] }: Sides): readonly Entry[] => {
  const ofSide = (layers: readonly Layer[], side: Entry["side"]): readonly Omit<Entry, "id">[] =>
    layers.flatMap(({ allows, denies }, layer) => [...allows, ...denies].map((rule) => ({ rule, side, layer })));
  return [...ofSide(must, "must"), ...ofSide(not, "not")].map((entry, id) => ({ ...entry, id }));
};
