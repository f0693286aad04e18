import { type Catalog, type ConditionKeyFacts, expandActions, type ResourceTypeFacts } from "@camwright/catalog";
import { actionsOfCatalog, type CataloguedAction, type LoadedCatalog } from "@camwright/catalog-loader";
import type { LooseNode } from "./loose-json.js";
import { memberOf, textsOf } from "./members.js";

/** A prefix of actions, with the product's name where documents give it. */
export interface ServiceName {
  readonly prefix: string;
  readonly product?: string;
}

/** A service that assumes roles, and where that is documented. */
export interface RoleEntity {
  readonly name: string;
  readonly product: string;
  readonly source: { readonly title: string; readonly ref: string; readonly date: string };
}

/** What is known that a document may be about. */
export interface Knowledge {
  readonly services: readonly ServiceName[];
  /** The catalogs of the services in question. */
  readonly catalogs: readonly LoadedCatalog[];
  readonly roleEntities: readonly RoleEntity[];
}

/** What loads it. */
export interface KnowledgeLoader {
  readonly services: readonly ServiceName[];
  readonly catalogs: (prefixes: readonly string[]) => Promise<readonly LoadedCatalog[]>;
  readonly roleEntities: () => Promise<readonly RoleEntity[]>;
}

/** The catalogs that documents were read for. */
export const curatedOf = ({ catalogs }: Pick<Knowledge, "catalogs">): readonly Catalog[] =>
  catalogs.flatMap((each) => (each.kind === "curated" ? [each.catalog] : []));

/** The actions with a prefix, or of all catalogs at hand; of two facts about one action that with documents. */
export const actionsWith = (
  { catalogs }: Pick<Knowledge, "catalogs">,
  prefix?: string,
): readonly CataloguedAction[] => {
  const found = new Map<string, CataloguedAction>();
  for (const each of catalogs.flatMap(actionsOfCatalog)) {
    if ((prefix === undefined || each.prefix === prefix) && !found.has(each.action)) found.set(each.action, each);
  }
  return [...found.values()];
};

/** The actions at hand that a statement names. */
export const actionsIn = (statement: LooseNode | undefined, knowledge: Knowledge): readonly CataloguedAction[] => {
  const known = new Map(actionsWith(knowledge).map((each) => [each.action, each]));
  const patterns = textsOf(memberOf(statement, "action")?.value).slice(0, 500);
  return expandActions(patterns, [...known.keys()]).flatMap((name) => known.get(name) ?? []);
};

/** A resource type with the catalog that has it. */
export interface TypeOf {
  readonly catalog: Catalog;
  readonly type: ResourceTypeFacts;
}

export const resourceTypesWith = (knowledge: Knowledge): readonly TypeOf[] =>
  curatedOf(knowledge).flatMap((catalog) => catalog.resourceTypes.map((type) => ({ catalog, type })));

/** What a catalog says about a key. */
export interface KeyOf {
  readonly catalog: Catalog;
  readonly facts: ConditionKeyFacts;
}

export const keysWith = (knowledge: Knowledge): readonly KeyOf[] =>
  curatedOf(knowledge).flatMap((catalog) => catalog.conditionKeys.map((facts) => ({ catalog, facts })));
