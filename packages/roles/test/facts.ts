import presetFacts from "../facts/preset-policies.json" with { type: "json" };
import roleFacts from "../facts/service-roles.json" with { type: "json" };

/** What the facts have of a role that is compared with the generated constants. */
interface RoleEntry {
  readonly role_name: string;
  readonly product: string;
  readonly type: string;
  readonly role_entity: readonly string[];
  readonly trust_policy?: unknown;
  readonly policies: readonly { readonly name: string | null; readonly document: unknown }[];
}

/** The facts about roles. */
export const facts: readonly RoleEntry[] = roleFacts.roles;

/** The facts about preset policies. */
export const presets: readonly { readonly name: string; readonly document: unknown }[] = presetFacts.policies;

/** The published documents with the name of the role and the place among its policies. */
export const documents: readonly { readonly role: string; readonly index: number; readonly document: unknown }[] =
  facts.flatMap(({ role_name: role, policies }) =>
    policies.flatMap(({ document }, index) => (document === null ? [] : [{ role, index, document }])),
  );
