import { similarNames } from "@camwright/catalog";
import { quote } from "@camwright/core";
import { type DocumentedRole, roles as documentedRoles, roleOf } from "@camwright/roles/all";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { formatError } from "../fault.js";
import type { Session } from "../io.js";
import { roleLine, roleLines } from "../print/role.js";
import { type RoleFilter, selectRoles } from "../roles/select-roles.js";
import { unknownOf } from "../roles/unknown-of.js";

/** What `camwright roles` was asked for. */
export interface RolesOptions extends RoleFilter {
  readonly format: "text" | "json";
}

const allNames = documentedRoles.map(({ name }) => name);

const json = (found: readonly DocumentedRole[]): readonly string[] => [
  JSON.stringify(
    found.map((role) => ({ ...role, unknown: unknownOf(role) })),
    null,
    2,
  ),
];

const hints = (name: string): readonly string[] => {
  const similar = similarNames(name, allNames);
  return similar.length === 0 ? [] : [`hint: did you mean ${similar.join(", ")}?`];
};

const remarks = (name: string | undefined): readonly string[] =>
  name === undefined
    ? [formatError("role-unknown", "no documented role is of this kind and product")]
    : [formatError("role-unknown", `no documented role has the name ${quote(name)}`), ...hints(name)];

/** Looks the documented roles up: one by its name, or those that a filter selects. */
export const roles = async (
  name: string | undefined,
  { format, ...filter }: RolesOptions,
  session: Session,
): Promise<ExitStatus> => {
  const one = name === undefined ? undefined : roleOf(name);
  const found = name === undefined ? selectRoles(documentedRoles, filter) : one === undefined ? [] : [one];
  const text = one === undefined ? found.map(roleLine) : roleLines(one);
  await session.stdout.lines(format === "json" ? json(found) : text);
  if (found.length > 0) return exitStatus.yes;
  await session.stderr.lines(remarks(name));
  return exitStatus.no;
};
