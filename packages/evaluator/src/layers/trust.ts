import type { PreparedRequest } from "../compile/prepare.js";
import { not, yes } from "../truth.js";
import { certainOf, type Gate, undecidedOf } from "./gate.js";
import { type Asking, askAbout, type CompiledLayer } from "./layer-result.js";

/** A trust policy names no resource: it belongs to the one role that is asked about. */
const asking: Asking = { reach: { any: "everything", emptyAccount: "everything" }, principal: "trust" };

/** How a request asks for a role: with the caller's own identity, by a federated login, or not at all. */
export type RoleRequest = "assume" | "federated" | undefined;

/** `sts:AssumeRole` needs both sides; the federated logins are unsigned, and the trust policy alone decides (598/19381). */
export const roleRequest = ({ action }: PreparedRequest): RoleRequest => {
  if (action.name === "sts:AssumeRole") return "assume";
  const federated = ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];
  return federated.includes(action.name) ? "federated" : undefined;
};

/** Whether the trust policy of the role takes the caller. */
export const trustGates = (layer: CompiledLayer | undefined, prepared: PreparedRequest): readonly Gate[] => {
  const [resource] = prepared.resources;
  if (layer === undefined || resource === undefined) {
    return [{ passes: 0, reason: "trust", deciding: [], open: [], notes: [] }];
  }
  const denies = askAbout(resource, layer, "deny", prepared, asking);
  const allows = askAbout(resource, layer, "allow", prepared, asking);
  const gate = { reason: "trust", notes: [] } as const;
  return [
    { ...gate, passes: not(denies.truth), deciding: denies.truth === yes ? [denies] : [], open: undecidedOf([denies]) },
    { ...gate, passes: allows.truth, deciding: certainOf([allows]), open: undecidedOf([allows]) },
  ];
};
