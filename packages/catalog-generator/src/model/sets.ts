import type { AccessLevel, Catalog } from "@camwright/catalog";
import { exportedActions } from "./exported.js";

/** What the functions of a catalog that choose among its actions are made from. */
export interface SetsOfCatalog {
  readonly origin: string;
  /** The service's name in messages. */
  readonly service: string;
  /** The prefix of all its actions; absent where they have several. */
  readonly prefix?: string | undefined;
  /** Whether the actions of another catalog have the prefix too: then no pattern with it is written. */
  readonly shared: boolean;
  /** The member `catalogVersion` as TypeScript text, and the import that it may need. */
  readonly version: { readonly text: string; readonly imported?: string };
  /** The module of the constants as this one imports it; absent where there are none. */
  readonly constants?: string;
  /** The names of the constants of each level that has some, and how the levels are known. */
  readonly levels: Readonly<Record<string, readonly string[]>>;
  readonly levelBasis: string;
  /** The names of the constants of operation level; absent where no granularity is known. */
  readonly operationLevel?: readonly string[];
}

const levels: readonly AccessLevel[] = ["list", "read", "write", "tagging", "permissions"];

/** What the functions that choose among a catalog's actions are made from; `constants` is the module to choose from. */
export const setsOf = (catalog: Catalog, origin: string, constants: string): SetsOfCatalog => {
  const namesOf = (level: AccessLevel): readonly string[] =>
    exportedActions(catalog)
      .filter(({ fact }) => fact.access === level)
      .map(({ name }) => name);
  return {
    origin,
    service: catalog.service,
    prefix: catalog.service,
    shared: false,
    version: { text: `catalogVersion: ${JSON.stringify(catalog.catalogVersion)}` },
    ...(catalog.actions.length === 0 ? {} : { constants }),
    levels: Object.fromEntries(levels.map((it) => [it, namesOf(it)] as const).filter(([, names]) => names.length > 0)),
    levelBasis: "The docstring of an action tells where its level comes from.",
    operationLevel: exportedActions(catalog)
      .filter(({ fact }) => fact.granularity === "operation")
      .map(({ name }) => name),
  };
};
