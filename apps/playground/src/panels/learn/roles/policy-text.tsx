import type { ReactNode } from "react";
import type { RolePage } from "../../../engine/learn/roles.js";

type Policy = Extract<RolePage, { readonly _tag: "preset" }>["preset"]["policy"];

/** The text of a policy, to be read. */
export const PolicyText = ({ label, policy }: { readonly label: string; readonly policy: Policy }): ReactNode => (
  <section aria-label={label}>
    <pre className="policy-text">{JSON.stringify(policy, null, 2)}</pre>
  </section>
);
