import type { PreparedRequest } from "../compile/prepare.js";
import { not } from "../truth.js";
import type { Gate } from "./gate.js";
import { type Asking, askDenies, type CompiledLayer } from "./layer-result.js";

const asking: Asking = { reach: { any: "everything", emptyAccount: "everything" }, principal: "none" };

/** The built-in general policies ask users, and only users, for a second factor by denying without one (598/10605, A-1). */
export const generalGate = (layer: CompiledLayer, prepared: PreparedRequest): Gate | undefined => {
  if (prepared.request.principal.type !== "user") return undefined;
  const denies = askDenies(layer, prepared, asking);
  return { passes: not(denies.truth), reason: "general", results: [denies] };
};
