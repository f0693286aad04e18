import type { Policy } from "@camwright/core";
import { trustPolicyOf } from "./trust-policy.js";

/** A permission policy of a role, under the name that CAM gives it. */
export interface RolePolicy {
  readonly name: string;
  readonly policy: Policy;
}

/** The document that a role is taken from. */
export interface RoleSource {
  readonly title: string;
  /** The page's path on the documentation site, such as `document/product/598/79060`, or repository and path. */
  readonly ref: string;
  /** The day of the page's last change, `YYYY-MM-DD`; the year alone or `undated` where the page shows no more. */
  readonly date: string;
}

/** A role that a Tencent Cloud service assumes in a customer's account, as the service's documents describe it. */
export interface ServiceRole {
  /** The product as its documents name it. */
  readonly product: string;
  /** The role's name in the account, `<Service>_QCSLinkedRoleIn<Purpose>` or `<Service>_QCSRole`. */
  readonly name: string;
  /**
   * A service-linked role belongs to one purpose, and its policy cannot be edited; a service role's policies can be attached
   * and detached (583/31444).
   */
  readonly kind: "service-linked role" | "service role";
  /** The services that may assume the role. */
  readonly roleEntity: readonly string[];
  /** What the service does with the role, in our words. */
  readonly useCase: string;
  /** What the role may do, with actions and resources in the order of the document. */
  readonly policies: readonly RolePolicy[];
  /** Who may assume the role, derived from `roleEntity`: the documents do not print it. */
  readonly trustPolicy: Policy;
  readonly source: RoleSource;
}

/** A role as its document gives it, with the trust policy that follows from the role entity; deeply frozen. */
export const serviceRole = (given: Omit<ServiceRole, "trustPolicy">): ServiceRole =>
  Object.freeze({
    ...given,
    roleEntity: Object.freeze([...given.roleEntity]),
    policies: Object.freeze(given.policies.map((each) => Object.freeze({ ...each }))),
    trustPolicy: trustPolicyOf(given.roleEntity),
    source: Object.freeze({ ...given.source }),
  });
