import { type ActionFacts, type Catalog, findResourceType, type ResourceTypeFacts } from "@camwright/catalog";
import { type Note, note, quote } from "../note.js";
import type { Recording } from "../recording.js";
import type { Written } from "./write-resources.js";

/** How the resources of one type are found in a call. */
export type WriteType = (type: ResourceTypeFacts) => Written;

const everything: readonly string[] = ["*"];

/** Why an action has `*`, `undefined` if it has resources of its own. Operation level takes nothing else (598/10606). */
const whyEverything = ({ granularity, resourceTypes }: ActionFacts, action: string): readonly Note[] | undefined => {
  if (granularity === "operation") return [];
  if (granularity === "unknown") {
    const message = `no document states whether ${quote(action)} takes resources, so every one is allowed`;
    return [note("unknown-granularity", action, message)];
  }
  return resourceTypes.length > 0
    ? undefined
    : [
        note(
          "no-resource-path",
          action,
          `no document shows the resources of ${quote(action)}, so every one is allowed`,
        ),
      ];
};

const prefixNotes = ({ prefixDocumented }: ActionFacts, action: string): readonly Note[] =>
  prefixDocumented === false
    ? [note("inferred-prefix", action, `no document shows ${quote(action)} with this prefix`)]
    : [];

/** One call of a known action, with resources of each of the types. */
export const callOf = (
  method: string,
  action: string,
  facts: ActionFacts,
  types: readonly ResourceTypeFacts[],
  write: WriteType,
): Recording => {
  const why = types.length === 0 ? (whyEverything(facts, action) ?? []) : [];
  const written = types.map(write);
  const resources =
    types.length === 0 ? everything : [...new Set(written.flatMap((each) => each.resources))].toSorted();
  return {
    calls: [Object.freeze({ method, action, resources: Object.freeze(resources) })],
    notes: [...prefixNotes(facts, action), ...why, ...written.flatMap(({ notes }) => notes)],
  };
};

/** The resource types that an action takes; none where its resource is `*`. */
export const typesOf = (catalog: Catalog, facts: ActionFacts): readonly ResourceTypeFacts[] =>
  facts.granularity === "resource" ? facts.resourceTypes.flatMap((id) => findResourceType(catalog, id) ?? []) : [];

/** Whether the documents show an action on resources of a type in the form `type/*` alone. */
export const isPatternOnly = (facts: ActionFacts, type: ResourceTypeFacts): boolean => {
  const detail = facts.resourceDetail?.find(({ resourceType }) => resourceType === type.id);
  return detail !== undefined && !detail.forms.includes("id") && detail.forms.includes("any");
};
