import type { DocumentedRole } from "@camwright/roles/all";

/** Which of the roles are asked for; what is left out selects all. */
export interface RoleFilter {
  readonly kind?: "service" | "service-linked";
  readonly product?: string;
}

/** The product by a part of its name, or by what the names of its roles begin with: `CVM` in `CVM_QcsRole`. */
const isOf = ({ product, name }: DocumentedRole, wanted: string): boolean =>
  product.toLowerCase().includes(wanted) || name.toLowerCase().startsWith(`${wanted}_`);

/** The roles that a filter lets through, in their order. */
export const selectRoles = (
  roles: readonly DocumentedRole[],
  { kind, product }: RoleFilter,
): readonly DocumentedRole[] =>
  roles.filter(
    (role) =>
      (kind === undefined || role.kind === `${kind} role`) &&
      (product === undefined || isOf(role, product.toLowerCase())),
  );
