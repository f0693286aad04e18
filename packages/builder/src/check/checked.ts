import type { CamTypeError, ResourceKind } from "@camwright/catalog";
import type { Uncovered } from "./uncovered.js";

/** `Value` if each action of the union `A` can match a resource of the union `R`; else the error that names those that cannot. */
export type CheckedResource<A, R, Value, Culprits = Uncovered<A, ResourceKind<R>>> = [R] extends [never]
  ? CamTypeError<"at least one resource is needed", "resource">
  : [Culprits] extends [never]
    ? Value
    : CamTypeError<"no listed resource can match these actions", Culprits>;

/** One action or a list of them; the empty list is an error. */
export type CheckedAction<A> = [A] extends [never]
  ? CamTypeError<"at least one action is needed", "action">
  : A | readonly A[];
