import type { Caller, Policies } from "@camwright/evaluator";
import { allowing, anyResource } from "../subject.js";

/** The policies of a caller who may do everything that others let him do. Unsigned visitors have none. */
export const policiesOfOutsider = ({ type }: Caller): Policies => ({
  identity: type === "anonymous" ? [] : [allowing("*", anyResource)],
});
