import type { PreparedRequest } from "../compile/prepare.js";
import type { Reason } from "../decision.js";
import { and, not } from "../truth.js";
import type { Gate } from "./gate.js";
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
  return { passes: and(allows.truth, not(denies.truth)), reason, results: [denies, allows] };
};
