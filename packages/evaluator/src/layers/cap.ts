import type { PreparedRequest } from "../compile/prepare.js";
import type { Reason } from "../decision.js";
import { all, not as negation } from "../residual/formula.js";
import { holdsOnAll, holdsOnAny } from "../residual/undecided.js";
import { and, not, unknown } from "../truth.js";
import { askAllows, askDenies, type CompiledLayer } from "./ask.js";
import type { Gate } from "./gate.js";

/**
 * A layer that only takes away, such as a permissions boundary: the request passes if the layer allows it and does not deny
 * it.
 */
export const capGate = (layer: CompiledLayer, reason: Reason, prepared: PreparedRequest): Gate => {
  const denies = askDenies(layer, prepared);
  const allows = askAllows(layer, prepared);
  const passes = and(allows.truth, not(denies.truth));
  const requires =
    passes === unknown
      ? all([negation(holdsOnAny(layer, "deny", prepared)), holdsOnAll(layer, "allow", prepared)])
      : undefined;
  return { passes, reason, denies, allows, requires };
};
