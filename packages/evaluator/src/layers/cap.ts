import type { PreparedRequest } from "../compile/prepare.js";
import type { Reason } from "../decision.js";
import { and, no, not, yes } from "../truth.js";
import { certainOf, type Gate, undecidedOf } from "./gate.js";
import { type Asking, askAllows, askDenies, type CompiledLayer } from "./layer-result.js";

/** A layer that never grants: `*` and an empty account mean no limit, whoever owns the resource. */
const asking: Asking = { reach: { any: "everything", emptyAccount: "everything" }, principal: "none" };

/**
 * A layer that only takes away, such as a permissions boundary: the request passes if the layer allows it and does not deny
 * it.
 */
export const capGate = (layer: CompiledLayer, reason: Reason, prepared: PreparedRequest): Gate => {
  const denies = askDenies(layer, prepared, asking);
  const allows = askAllows(layer, prepared, asking);
  const passes = and(allows.truth, not(denies.truth));
  return {
    passes,
    reason,
    deciding: denies.truth === yes ? [denies] : passes === no ? [] : certainOf([allows]),
    open: undecidedOf([denies, allows]),
    notes: [],
  };
};
