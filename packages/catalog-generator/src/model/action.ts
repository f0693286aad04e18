import type { ActionConflict, ActionFacts, ActionResourceDetail } from "@camwright/catalog";
import type { ActionEntry } from "../facts/fact-file.js";
import { camelCase } from "./name.js";
import { present } from "./present.js";

const typeIds = (ids: readonly string[]): readonly string[] => ids.map(camelCase);

const ipRestriction = (entry: ActionEntry): ActionFacts["ipRestriction"] =>
  entry.ip_restriction === undefined || entry.ip_restriction === "supported" ? entry.ip_restriction : "not-supported";

/** Both notations of a disagreement as one: the sources that say something else than what is recorded. */
const conflicts = (entry: ActionEntry): readonly ActionConflict[] | undefined => {
  const { resource = [], operation = [] } = entry.granularity_conflict ?? {};
  const others = entry.granularity === "operation" ? resource : operation;
  const granularity = entry.granularity === "operation" ? "resource" : "operation";
  const all = [
    ...(entry.conflicts ?? []).map((it) => ({
      ...present({ source: it.source, granularity: it.granularity }),
      resourceTypes: typeIds(it.resource_types),
    })),
    ...others.map((source): ActionConflict => ({ source, granularity, resourceTypes: [] })),
  ];
  return all.length === 0 ? undefined : all;
};

const resourceDetail = (entry: ActionEntry): readonly ActionResourceDetail[] | undefined =>
  entry.resource_detail?.map((it) => ({
    resourceType: camelCase(it.resource_type),
    forms: it.forms,
    conditionKeys: it.condition_keys,
    sources: it.source,
  }));

/** The facts about an action in the catalog's terms, with the condition keys that name it in their own entries. */
export const toAction = (entry: ActionEntry, keys: readonly string[]): ActionFacts =>
  present({
    name: entry.name,
    description: entry.description,
    access: entry.access,
    accessBasis: entry.access_basis,
    granularity: entry.granularity,
    granularityBasis: entry.granularity_basis,
    resourceTypes: typeIds(entry.resource_types),
    resourceDetail: resourceDetail(entry),
    conditionKeys: [...new Set([...entry.condition_keys, ...keys])],
    ipRestriction: ipRestriction(entry),
    camSection: entry.cam_section,
    sources: entry.source,
    seenIn: entry.in,
    conflicts: conflicts(entry),
    prefixDocumented: entry.prefix_documented,
    sdkScope: entry.sdk_scope,
    apiGeneration: entry.api_generation,
    inInternationalSdk: entry.intl_sdk,
    audited: entry.audited,
    deprecated: entry.deprecated,
    notes: entry.notes,
  });
