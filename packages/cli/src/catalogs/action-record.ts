import type { ActionConflict, ActionFacts, CatalogSource, SeenIn } from "@camwright/catalog";
import { type PrefixAdvice, prefixAdvice } from "@camwright/catalog-all";
import type { CataloguedAction, LoadedCatalog } from "@camwright/catalog-loader";
import { sourceOf, sourcesOf } from "./source-of.js";

/** What a source says differently, with the source itself. */
export interface ConflictRecord extends Omit<ActionConflict, "source"> {
  readonly source: CatalogSource;
}

/** An action as the JSON answer has it: all that is known, its sources resolved. */
export interface ActionRecord
  extends Omit<CataloguedAction, "facts" | "prefix" | "module">,
    Partial<Omit<ActionFacts, "name" | "access" | "accessBasis" | "granularity" | "sources" | "seenIn" | "conflicts">> {
  /** The prefix in CAM. */
  readonly service: string;
  readonly sources: readonly CatalogSource[];
  readonly seenIn: readonly SeenIn[];
  readonly conflicts?: readonly ConflictRecord[];
  /** What is known against the prefix, or beside it. */
  readonly prefixAdvice?: readonly PrefixAdvice[];
  readonly catalog: string;
  readonly catalogVersion: string;
  /** What no document says, as JSON pointers into this record. */
  readonly unknown: readonly string[];
}

const unknownOf = ({ access, granularity, facts }: CataloguedAction): readonly string[] => [
  ...(access === "unknown" ? ["/access"] : []),
  ...(granularity === "unknown" ? ["/granularity"] : []),
  ...(granularity !== "operation" && (facts?.resourceTypes ?? []).length === 0 ? ["/resourceTypes"] : []),
  ...(facts === undefined ? ["/conditionKeys", "/description"] : []),
  ...(facts?.ipRestriction === undefined ? ["/ipRestriction"] : []),
];

const resolved = (loaded: LoadedCatalog, facts: ActionFacts | undefined): Pick<ActionRecord, "sources" | "seenIn"> =>
  facts === undefined
    ? { sources: sourcesOf(loaded), seenIn: ["sdk"] }
    : { sources: facts.sources.map((id) => sourceOf(loaded, id)), seenIn: facts.seenIn };

/** The record of an action of a catalog. */
export const actionRecord = (found: CataloguedAction, loaded: LoadedCatalog): ActionRecord => {
  const { facts, prefix, module, ...own } = found;
  const { conflicts, ...rest } = facts ?? {};
  const advice = prefixAdvice(found.action);
  return {
    ...own,
    service: prefix,
    ...rest,
    ...resolved(loaded, facts),
    ...(conflicts && {
      conflicts: conflicts.map((conflict) => ({ ...conflict, source: sourceOf(loaded, conflict.source) })),
    }),
    ...(advice.length > 0 && { prefixAdvice: advice }),
    catalog: module,
    catalogVersion: loaded.catalog.catalogVersion,
    unknown: unknownOf(found),
  };
};
