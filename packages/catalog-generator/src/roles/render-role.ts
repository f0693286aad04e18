import { exportName } from "../model/name.js";
import type { RoleEntry, RoleFile, RolePolicyEntry } from "./facts.js";
import { constantModule, member, sourceLine, sourcesOf, valueMember } from "./module.js";
import { type Constants, type PolicyText, renderPolicy } from "./render-policy.js";

const extentOf = ({ document, truncated, actions_listed }: RolePolicyEntry): string => {
  if (document !== null) return "full";
  if (truncated === true) return "partial";
  return actions_listed === undefined ? "unknown" : "listed";
};

const policyMember = (entry: RolePolicyEntry, policy: PolicyText | undefined): string => {
  const indent = "      ";
  return [
    "    {\n",
    valueMember("name", entry.name, indent),
    valueMember("extent", extentOf(entry), indent),
    member("policy", policy?.text ?? "null", indent),
    valueMember("listedActions", entry.actions_listed ?? null, indent),
    valueMember("listedResource", entry.resource ?? null, indent),
    valueMember("note", entry.note ?? null, indent),
    "    },\n",
  ].join("");
};

const trustBasisOf = ({ trust_policy, role_entity }: RoleEntry): string => {
  if (role_entity.length === 0) return "unknown";
  return trust_policy === undefined ? "derived" : "published";
};

const docOf = (role: RoleEntry, { sources }: RoleFile): readonly string[] => [
  `The ${role.type} \`${role.role_name}\` of ${role.product}. ${role.use_case}`,
  ...(role.notes === undefined ? [] : [role.notes]),
  sourceLine(role.source, sources),
];

/** The module of one role. */
export const renderRole = (role: RoleEntry, facts: RoleFile, constants: Constants, origin: string): string => {
  const texts = role.policies.map(({ document }) =>
    document === null ? undefined : renderPolicy(document, constants, "      "),
  );
  const policies = role.policies.map((entry, index) => policyMember(entry, texts[index])).join("");
  const members = [
    valueMember("product", role.product, "  "),
    valueMember("name", role.role_name, "  "),
    valueMember("kind", role.type, "  "),
    valueMember("roleEntity", role.role_entity.length === 0 ? null : role.role_entity, "  "),
    valueMember("trustBasis", trustBasisOf(role), "  "),
    valueMember("useCase", role.use_case, "  "),
    valueMember("useCaseBasis", role.use_case_basis === "name" ? "name" : "document", "  "),
    member("policies", policies === "" ? "[]" : `[\n${policies}  ]`, "  "),
    valueMember("sources", sourcesOf(role.source, facts.sources), "  "),
    valueMember("notes", role.notes ?? null, "  "),
  ].join("");
  return constantModule(origin, {
    name: exportName(role.role_name),
    type: "DocumentedRole",
    maker: "documentedRole",
    from: "../documented-role.js",
    members,
    policies: texts.flatMap((it) => it ?? []),
    doc: docOf(role, facts),
  });
};
