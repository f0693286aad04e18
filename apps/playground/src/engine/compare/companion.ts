import type { Tab } from "../workspace.js";

/**
 * A policy that grants the caller everything, beside which the policy of a bucket or role, or a boundary, decides by itself. `*` alone does
 * not reach what other accounts own (436/32971).
 */
export const companion: Pick<Tab, "kind" | "text"> = {
  kind: "identity",
  text: `${JSON.stringify(
    { version: "2.0", statement: [{ effect: "allow", action: ["*"], resource: ["*", "qcs::*:*:*:*"] }] },
    null,
    2,
  )}\n`,
};
