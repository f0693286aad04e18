import { parseAction } from "@camwright/core";
import { compileGlob, matchesGlob } from "@camwright/evaluator";

/** The actions that a catalog of services has, as data: the analysis has none of its own. */
export interface ActionCatalog {
  /** The version of the catalog, which answers name. */
  readonly version: string;
  /** The names of the operations of each service, by its prefix: `GetObject` under `cos`. */
  readonly services: Readonly<Record<string, readonly string[]>>;
}

/** The actions of a catalog, such as `cos:GetObject`. */
const actionsIn = ({ services }: ActionCatalog): readonly string[] =>
  Object.entries(services).flatMap(([service, operations]) => operations.map((operation) => `${service}:${operation}`));

/** What an entry of an `action` element has in a catalog; `undefined` for what a catalog says nothing about, such as action sets. */
export const actionsOf = (text: string, catalog: ActionCatalog): readonly string[] | undefined => {
  const parsed = parseAction(text);
  if (parsed._tag === "Left") return [];
  const pattern = parsed.right;
  if (pattern._tag === "action-set") return undefined;
  if (pattern._tag === "any") return actionsIn(catalog);
  const service = compileGlob(pattern.service);
  const operation = compileGlob(pattern.operation);
  const services = Object.entries(catalog.services).filter(([name]) => matchesGlob(service, name));
  if (services.length === 0) return undefined;
  return services.flatMap(([name, operations]) =>
    operations.filter((each) => matchesGlob(operation, each)).map((each) => `${name}:${each}`),
  );
};
