import type { Decision, Reason } from "../case.js";
import { allOf, type Truth } from "./truth.js";

/** One of the hurdles before an allow, and the reason of a refusal there. */
export interface Gate {
  readonly reason: Exclude<Reason, "allow">;
  readonly passes: Truth;
}

/**
 * The decision after all gates in their order. A refusal has the reason of the first gate that certainly refuses; an answer
 * that cannot be given has that of the first gate that may refuse.
 */
export function decideAt(gates: readonly Gate[]): Decision {
  const passes = allOf(gates.map((gate) => gate.passes));
  if (passes === "true") return { decision: "allow", reason: "allow" };
  const refuses = gates.find((gate) => (passes === "false" ? gate.passes === "false" : gate.passes !== "true"));
  return { decision: passes === "false" ? "deny" : "unknown", reason: refuses?.reason ?? "implicit-deny" };
}
