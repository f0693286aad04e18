import * as v from "valibot";
import { action, conditionKey, factFile, resourceType, source } from "../facts/fact-file.js";

const optional = v.exactOptional;

/**
 * The facts about a product of one's own: the format of the curated catalogs, in which only what nobody can supply has to be
 * there. What is left out is filled in by `completed`.
 */
export const ownFacts = v.strictObject({
  ...factFile.entries,
  service: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*$/, "expected small letters and digits")),
  name: optional(factFile.entries.name),
  account_form: optional(factFile.entries.account_form),
  notes: optional(factFile.entries.notes),
  sources: optional(
    v.pipe(
      v.array(
        v.strictObject({
          ...source.entries,
          ref: optional(source.entries.ref),
          date: optional(source.entries.date),
        }),
      ),
      v.minLength(1),
    ),
  ),
  resource_types: optional(
    v.array(
      v.strictObject({
        ...resourceType.entries,
        params: optional(resourceType.entries.params),
        source: optional(resourceType.entries.source),
      }),
    ),
  ),
  condition_keys: optional(
    v.array(
      v.strictObject({
        ...conditionKey.entries,
        actions: optional(conditionKey.entries.actions),
        description: optional(conditionKey.entries.description),
        source: optional(conditionKey.entries.source),
      }),
    ),
  ),
  actions: v.array(
    v.strictObject({
      ...action.entries,
      access: optional(action.entries.access),
      access_basis: optional(action.entries.access_basis),
      granularity: optional(action.entries.granularity),
      resource_types: optional(action.entries.resource_types),
      condition_keys: optional(action.entries.condition_keys),
      description: optional(action.entries.description),
      source: optional(action.entries.source),
      in: optional(action.entries.in),
    }),
  ),
});

/** The facts about a product of one's own, as their file has them. */
export type OwnFacts = v.InferOutput<typeof ownFacts>;
