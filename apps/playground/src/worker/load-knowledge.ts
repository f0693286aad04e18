import { catalogPlaces, catalogPrefixes, loadCatalogsOf } from "@camwright/catalog-loader";
import type { KnowledgeLoader, RoleEntity } from "../engine/assist/knowledge.js";

const products: ReadonlyMap<string, string> = new Map(
  catalogPlaces.flatMap((place) => (place.kind === "curated" ? [[place.service, place.name] as const] : [])),
);

/** The services that documents show to assume roles: those of the roles, then those of an older list. */
const roleEntities = async (): Promise<readonly RoleEntity[]> => {
  const { roles, legacyServicePrincipals } = await import("@camwright/roles/all");
  const known = roles.flatMap(({ product, roleEntity, sources: [source] }) =>
    source === undefined ? [] : (roleEntity ?? []).map((name) => ({ name, product, source })),
  );
  const older = legacyServicePrincipals.map(({ principal, product, source }) => ({ name: principal, product, source }));
  return [...new Map([...older, ...known].map((each) => [each.name, each])).values()];
};

/** What completion and hovers go by: each catalog is loaded when it is asked for. */
export const knowledge: KnowledgeLoader = {
  services: catalogPrefixes.map((prefix) => {
    const product = products.get(prefix);
    return product === undefined ? { prefix } : { prefix, product };
  }),
  catalogs: loadCatalogsOf,
  roleEntities,
};
