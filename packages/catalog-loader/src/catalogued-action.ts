import type { AccessBasis, AccessLevel, ActionFacts, Granularity } from "@camwright/catalog";
import type { LoadedCatalog } from "./load-catalog.js";

/** One action of any catalog, with what is known in both kinds of them. */
export interface CataloguedAction {
  /** `prefix:Name`, as policies write it. */
  readonly action: string;
  readonly prefix: string;
  readonly name: string;
  readonly access: AccessLevel | "unknown";
  /** Where the access level comes from; a level that is unknown has no basis. */
  readonly accessBasis?: AccessBasis;
  readonly granularity: Granularity;
  /** What documents say; absent where the SDK alone shows the action. */
  readonly facts?: ActionFacts;
  /** The module of the catalog. */
  readonly module: string;
}

const levels = ["list", "read", "write", "unknown"] as const;

const splitAction = (action: string): { readonly prefix: string; readonly name: string } => {
  const colon = action.indexOf(":");
  return { prefix: action.slice(0, colon), name: action.slice(colon + 1) };
};

/** The actions of a catalog: documented ones in its order, those of the SDK in the order of their names. */
export const actionsOfCatalog = (loaded: LoadedCatalog): readonly CataloguedAction[] => {
  const { module } = loaded;
  if (loaded.kind === "curated") {
    const { service: prefix, actions } = loaded.catalog;
    return actions.map((facts) => {
      const { name, access, accessBasis, granularity } = facts;
      return { action: `${prefix}:${name}`, prefix, name, access, accessBasis, granularity, facts, module };
    });
  }
  const { byName, granularity } = loaded.catalog;
  const found = levels.flatMap((access): readonly CataloguedAction[] =>
    byName[access].map((action) => ({
      action,
      ...splitAction(action),
      access,
      ...(access === "unknown" ? {} : { accessBasis: "name" }),
      granularity,
      module,
    })),
  );
  return found.toSorted((one, other) => (one.action < other.action ? -1 : 1));
};
