import type { Policy } from "@camwright/core";
import type { CallerType, Policies } from "@camwright/evaluator";
import type { SingleValued } from "./facts/single-valued.js";
import type { Owner } from "./scene.js";

/** The policies that must all allow a request, and those that must not. */
export interface Claim {
  readonly allow: readonly Policies[];
  readonly deny?: Policies;
  /** Policies as the shape of the request: each must allow it, and grants nothing. */
  readonly within?: readonly Policy[];
  /** Whose resources the request is about; without it anybody's. */
  readonly owner?: Owner | undefined;
  /** Which condition keys have one value or are absent. */
  readonly singleValued?: SingleValued | undefined;
  /** Of whom who may ask it is about, where no caller is given; without it of all. */
  readonly types?: readonly CallerType[];
}

/** The policies that are in question. */
export const policiesIn = ({ allow, deny }: Claim): readonly Policies[] => [
  ...allow,
  ...(deny === undefined ? [] : [deny]),
];
