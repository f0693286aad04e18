import type { DocumentedRole, LegacyServicePrincipal, RoleNaming } from "@camwright/roles/all";
import type { PresetPolicy } from "@camwright/roles/presets";
import { hasWords } from "./filter-actions.js";

/** What a row of the list says of a role or a preset policy. */
export interface RoleRow {
  readonly kind: DocumentedRole["kind"] | "preset policy";
  readonly name: string;
  readonly product: string;
  readonly useCase: string;
  /** The services that may assume it; `null` where no document shows them; absent for a preset policy. */
  readonly roleEntity?: readonly string[] | null;
  /** How many policies are known by name, and of how many the whole text. */
  readonly policies: { readonly known: number; readonly full: number };
}

/** All that is documented: what the loaded package has. */
export interface RoleFacts {
  readonly roles: readonly DocumentedRole[];
  readonly presets: readonly PresetPolicy[];
  readonly naming: RoleNaming;
  readonly legacy: readonly LegacyServicePrincipal[];
}

/** The list of roles and preset policies, and how names are built. */
export interface RoleList {
  readonly rows: readonly RoleRow[];
  readonly naming: RoleNaming;
  readonly legacy: readonly LegacyServicePrincipal[];
}

/** One role or one preset policy with everything that is documented of it. */
export type RolePage =
  | { readonly _tag: "role"; readonly role: DocumentedRole }
  | { readonly _tag: "preset"; readonly preset: PresetPolicy }
  | { readonly _tag: "missing" };

const rowOfRole = ({ kind, name, product, useCase, roleEntity, policies }: DocumentedRole): RoleRow => ({
  kind,
  name,
  product,
  useCase,
  roleEntity,
  policies: { known: policies.length, full: policies.filter(({ extent }) => extent === "full").length },
});

const rowOfPreset = ({ name, product, description }: PresetPolicy): RoleRow => ({
  kind: "preset policy",
  name,
  product,
  useCase: description,
  policies: { known: 1, full: 1 },
});

/** The rows of all roles and preset policies, in the order of the documents. */
export const listRoles = ({ roles, presets, naming, legacy }: RoleFacts): RoleList => ({
  rows: [...roles.map(rowOfRole), ...presets.map(rowOfPreset)],
  naming,
  legacy,
});

/** What is documented under a name. */
export const rolePage = ({ roles, presets }: RoleFacts, name: string): RolePage => {
  const role = roles.find((each) => each.name === name);
  if (role !== undefined) return { _tag: "role", role };
  const preset = presets.find((each) => each.name === name);
  return preset === undefined ? { _tag: "missing" } : { _tag: "preset", preset };
};

/** Which rows are wanted: all where nothing is said. */
export interface RoleFilter {
  readonly text: string;
  readonly kind: RoleRow["kind"] | "all";
}

const textOf = ({ name, product, useCase, roleEntity }: RoleRow): string =>
  [name, product, useCase, ...(roleEntity ?? [])].join(" ");

/** The rows that a filter lets through, found by name, product, service and use. */
export const filterRoles = (rows: readonly RoleRow[], { text, kind }: RoleFilter): readonly RoleRow[] =>
  rows.filter((row) => (kind === "all" || row.kind === kind) && (text === "" || hasWords(text, textOf(row))));
