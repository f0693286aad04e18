import type { PreparedRequest } from "../compile/prepare.js";
import { not as negation } from "../residual/formula.js";
import { holdsOnAny } from "../residual/undecided.js";
import { not, unknown } from "../truth.js";
import { askDenies, type CompiledLayer } from "./ask.js";
import { silent } from "./effect-result.js";
import type { Gate } from "./gate.js";

/** The built-in general policies ask users, and only users, for a second factor by denying without one (598/10605, A-1). */
export const generalGate = (layer: CompiledLayer, prepared: PreparedRequest): Gate | undefined => {
  if (prepared.request.principal.type !== "user") return undefined;
  const denies = askDenies(layer, prepared);
  const passes = not(denies.truth);
  const requires = passes === unknown ? negation(holdsOnAny(layer, "deny", prepared)) : undefined;
  return { passes, reason: "general", denies, allows: silent, requires };
};
