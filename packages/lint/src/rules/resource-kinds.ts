import type { PolicyKind } from "@camwright/core";
import type { PlacedStatement } from "../read/placed.js";

/** The kinds of policy that are about the resources of an account; a bucket policy is about one bucket and what is in it. */
const aboutAccounts: ReadonlySet<PolicyKind> = /* @__PURE__ */ new Set([
  "identity",
  "boundary",
  "session",
  "scp",
  "identity-center",
]);

/** Whether a statement names resources and not everything. */
export const namesResources = ({ resource = [] }: PlacedStatement): boolean =>
  resource.length > 0 && !resource.some(({ text }) => text === "*");

/** Whether a kind of policy may name the resources of any product. */
export const isAboutAccounts = (kind: PolicyKind): boolean => aboutAccounts.has(kind);
