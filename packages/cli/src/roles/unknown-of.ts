import type { DocumentedRole } from "@camwright/roles/all";

const unknownPolicies = (role: DocumentedRole): readonly string[] =>
  role.policies.flatMap(({ name, policy }, index) => [
    ...(name === null ? [`/policies/${index}/name`] : []),
    ...(policy === null ? [`/policies/${index}/policy`] : []),
  ]);

/**
 * What no document shows of a role, as JSON pointers into it. `/policies` says that no policy was seen, which is not that
 * the role has none.
 */
export const unknownOf = (role: DocumentedRole): readonly string[] => [
  ...(role.roleEntity === null ? ["/roleEntity", "/trustPolicy"] : []),
  ...(role.policies.length === 0 ? ["/policies"] : unknownPolicies(role)),
];
