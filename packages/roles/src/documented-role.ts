import type { Policy } from "@camwright/core";
import type { RoleSource } from "./service-role.js";
import { trustPolicyOf } from "./trust-policy.js";

/** What the documents show of a permission policy of a role. */
export interface DocumentedRolePolicy {
  /** The name that CAM gives it; `null` if it was not recorded. */
  readonly name: string | null;
  /**
   * How much of it is known: `full`, the whole document; `partial`, the page shows a document of which only a part was
   * covered; `listed`, the page lists actions and shows no document; `unknown`, the name alone.
   */
  readonly extent: "full" | "partial" | "listed" | "unknown";
  /** The whole document as a policy; `null` unless `extent` is `full`. */
  readonly policy: Policy | null;
  /** Actions that the page names outside a whole document, as it spells them; perhaps not all of them. */
  readonly listedActions: readonly string[] | null;
  /** The resource that the page names outside a whole document. */
  readonly listedResource: string | null;
  readonly note: string | null;
}

/** What the documents show of a service role or a service-linked role. What they do not show is `null`, never guessed. */
export interface DocumentedRole {
  /** The product as the documents name it. */
  readonly product: string;
  /** The role's name in the account, spelled as documented. */
  readonly name: string;
  /**
   * A service-linked role belongs to one purpose, and its policy cannot be edited; a service role's policies can be attached
   * and detached (583/31444).
   */
  readonly kind: "service-linked role" | "service role";
  /** The services that may assume the role; `null` if no document shows them. */
  readonly roleEntity: readonly string[] | null;
  /** Who may assume the role, derived from `roleEntity`; `null` with it. */
  readonly trustPolicy: Policy | null;
  /** Whether a document prints the trust policy, it follows from the role entity alone, or nothing is known. */
  readonly trustBasis: "published" | "derived" | "unknown";
  /** What the service does with the role, in our words. */
  readonly useCase: string;
  /** Whether documents or policies say so, or it was judged from the name of the role alone. */
  readonly useCaseBasis: "document" | "name";
  /** The policies that are known. An empty list says that none was seen, not that the role has none. */
  readonly policies: readonly DocumentedRolePolicy[];
  readonly sources: readonly RoleSource[];
  readonly notes: string | null;
}

const frozenPolicy = (given: DocumentedRolePolicy): DocumentedRolePolicy =>
  Object.freeze({ ...given, listedActions: given.listedActions && Object.freeze([...given.listedActions]) });

/** A role as the facts have it, with the trust policy that follows from the role entity; deeply frozen. */
export const documentedRole = (given: Omit<DocumentedRole, "trustPolicy">): DocumentedRole => {
  const { product, name, kind, roleEntity, ...rest } = given;
  return Object.freeze({
    product,
    name,
    kind,
    roleEntity: roleEntity && Object.freeze([...roleEntity]),
    trustPolicy: roleEntity && trustPolicyOf(roleEntity),
    ...rest,
    policies: Object.freeze(given.policies.map(frozenPolicy)),
    sources: Object.freeze(given.sources.map((source) => Object.freeze({ ...source }))),
  });
};
