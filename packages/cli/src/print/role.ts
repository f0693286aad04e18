import type { DocumentedRole, DocumentedRolePolicy, RoleSource } from "@camwright/roles/all";

const indented = (value: unknown): readonly string[] =>
  JSON.stringify(value, null, 2)
    .split("\n")
    .map((line) => `  ${line}`);

/** What is known of a role in one line. */
export const roleLine = ({ name, kind, product }: DocumentedRole): string => `${name}: ${kind} of ${product}`;

const entityLines = ({ roleEntity }: DocumentedRole): readonly string[] => [
  `role entity: ${roleEntity?.join(", ") ?? "unknown, no document shows it"}`,
];

const trustLines = ({ trustPolicy, trustBasis }: DocumentedRole): readonly string[] =>
  trustPolicy === null
    ? ["trust policy: unknown, it follows from the role entity"]
    : [
        `trust policy, ${trustBasis === "published" ? "as a document prints it" : "derived from the role entity"}:`,
        ...indented(trustPolicy),
      ];

const extents: Readonly<Record<DocumentedRolePolicy["extent"], string>> = {
  full: "known as a whole",
  partial: "unknown but for a part",
  listed: "unknown but for a list of actions",
  unknown: "unknown",
};

const policyLines = (each: DocumentedRolePolicy): readonly string[] => [
  `policy ${each.name ?? "of unknown name"}: ${extents[each.extent]}${each.note === null ? "" : `; ${each.note}`}`,
  ...(each.policy === null ? [] : indented(each.policy)),
  ...(each.listedActions === null ? [] : [`  actions: ${each.listedActions.join(", ")}`]),
  ...(each.listedResource === null ? [] : [`  resource: ${each.listedResource}`]),
];

const sourceLine = ({ title, ref, date }: RoleSource): string => `source: ${title}, ${ref}, ${date}`;

/** All that is known of a role, and what is not. */
export const roleLines = (role: DocumentedRole): readonly string[] => [
  roleLine(role),
  `use${role.useCaseBasis === "name" ? ", judged from the name" : ""}: ${role.useCase}`,
  ...entityLines(role),
  ...trustLines(role),
  ...(role.policies.length === 0 ? ["policies: unknown, none was seen"] : role.policies.flatMap(policyLines)),
  ...(role.notes === null ? [] : [`note: ${role.notes}`]),
  ...role.sources.map(sourceLine),
];
