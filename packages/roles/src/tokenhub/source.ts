import type { RoleSource } from "../service-role.js";

/** The page that describes the roles of TokenHub. */
export const source: RoleSource = {
  title: "Service-linked roles: LLM Service TokenHub",
  ref: "document/product/598/79060",
  date: "2026-05-05",
};
