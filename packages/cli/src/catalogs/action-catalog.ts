import type { ActionCatalog } from "@camwright/analysis";
import { actionsOfCatalog, loadCatalogsOf } from "@camwright/catalog-loader";
import { type Policy, parseAction } from "@camwright/core";
import { versionsOf } from "./source-of.js";

const servicesIn = ({ statement }: Policy): readonly string[] => {
  const entries = statement.flatMap(({ action }) => (action === "*" ? [] : action));
  const services = entries.flatMap((text) => {
    const parsed = parseAction(text);
    return parsed._tag === "Right" && parsed.right._tag === "operation" ? [parsed.right.service] : [];
  });
  return [...new Set(services)].filter((service) => !service.includes("*"));
};

/** The actions of the services that a policy names, from all catalogs that have some, with the versions of these catalogs. */
export const actionCatalogFor = async (policy: Policy): Promise<ActionCatalog> => {
  const wanted = servicesIn(policy);
  const loaded = await loadCatalogsOf(wanted);
  const services = new Map<string, Set<string>>();
  for (const { prefix, name } of loaded.flatMap(actionsOfCatalog)) {
    if (!wanted.includes(prefix)) continue;
    services.set(prefix, (services.get(prefix) ?? new Set()).add(name));
  }
  return {
    version: versionsOf(loaded).join(", "),
    services: Object.fromEntries([...services].map(([prefix, names]) => [prefix, [...names].toSorted()])),
  };
};
