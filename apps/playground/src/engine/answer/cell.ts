import { accessMatrix, type MatrixAction } from "@camwright/analysis";
import { actionsOfCatalog, type CataloguedAction, type LoadedCatalog } from "@camwright/catalog-loader";
import type { CellAction, CellQuestion } from "../questions/cell.js";
import { type Cited, cite } from "../see/cited.js";
import { levels } from "../see/matrix-rows.js";
import { subjectIn } from "../see/scope.js";
import { steps } from "../see/steps.js";
import type { Loaders } from "./loaders.js";

interface Known {
  readonly action: CataloguedAction;
  readonly catalog: LoadedCatalog;
}

const sourcesOf = ({ action: { facts }, catalog }: Known): readonly Cited[] => {
  if (catalog.kind === "curated") return cite(catalog.catalog, facts?.sources ?? []);
  const { catalogVersion, catalogDate } = catalog.catalog;
  return [{ title: "tencentcloud-sdk-nodejs", ref: catalogVersion, date: catalogDate }];
};

const told = (reach: MatrixAction, known: Known | undefined): CellAction => {
  if (known === undefined) return { ...reach, sources: [] };
  const { facts, accessBasis } = known.action;
  return {
    ...reach,
    ...(facts === undefined || facts.description === "" ? {} : { meaning: facts.description }),
    ...(accessBasis === undefined ? {} : { basis: accessBasis }),
    sources: sourcesOf(known),
  };
};

/** The actions of one service and access level, with what a caller may do with them and what is known of them. */
export const cell = async (
  { service, level, ...scope }: CellQuestion["takes"],
  load: Pick<Loaders, "knowledge">,
): Promise<CellQuestion["gives"]> => {
  const subject = subjectIn(scope);
  if (subject._tag !== "subject") return subject;
  const catalogs = await load.knowledge.catalogs([service]);
  const known = catalogs
    .flatMap((catalog) => actionsOfCatalog(catalog).map((action) => ({ action, catalog })))
    .filter(({ action: { prefix, access } }) => prefix === service && levels.find((each) => each === access) === level);
  const operations = Object.fromEntries(known.map(({ action: { name } }) => [name, level]));
  const { policies, principal } = subject;
  const { cells } = accessMatrix(policies, { version: "", services: { [service]: operations } }, { principal, steps });
  const byAction = new Map(known.map((each) => [each.action.action, each]));
  return {
    _tag: "cell",
    actions: cells.flatMap(({ actions }) => actions.map((action) => told(action, byAction.get(action.action)))),
  };
};
