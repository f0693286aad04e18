import type { Inquiry } from "./layers.js";
import { limitDenies } from "./limit.js";
import { not, type Truth } from "./truth.js";

/** Whether the general policies let a call pass. They deny or say nothing, and only to users (598/10605, A-1). */
export function generalPasses(inquiry: Inquiry): Truth {
  return inquiry.request.principal.type === "user" ? not(limitDenies(inquiry.layers.general, inquiry)) : "true";
}
