import type { PreparedRequest } from "../compile/prepare.js";
import { not, yes } from "../truth.js";
import { type Gate, undecidedOf } from "./gate.js";
import { type Asking, askDenies, type CompiledLayer } from "./layer-result.js";

const asking: Asking = { reach: { any: "everything", emptyAccount: "everything" }, principal: "none" };

/** The built-in general policies ask users, and only users, for a second factor by denying without one (598/10605, A-1). */
export const generalGates = (layer: CompiledLayer, prepared: PreparedRequest): readonly Gate[] => {
  if (prepared.request.principal.type !== "user") return [];
  const denies = askDenies(layer, prepared, asking);
  const deciding = denies.truth === yes ? [denies] : [];
  return [{ passes: not(denies.truth), reason: "general", deciding, open: undecidedOf([denies]), notes: [] }];
};
