import { commonText, type ResourceTypeFacts, resourceTemplate } from "@camwright/catalog";
import type { Corrections } from "../facts/corrections.js";
import type { FactFile, ResourceTypeEntry } from "../facts/fact-file.js";
import { splitTemplate, withoutPlaceholders } from "../facts/template.js";
import { camelCase } from "./name.js";
import { present } from "./present.js";

/** The kind of a type: the service in its template, or its file's service if that is a placeholder, and its name. */
const ownKind = (service: string, entry: ResourceTypeEntry): string =>
  `${withoutPlaceholders(splitTemplate(entry.template)?.service ?? "") || service}:${camelCase(entry.id)}`;

const ambiguous = (
  { service, resource_types: types }: FactFile,
  entry: ResourceTypeEntry,
  { ambiguous: all = [] }: Corrections,
): ResourceTypeFacts["ambiguous"] => {
  const found = all
    .filter((it) => it.service === service && it.ids.includes(entry.id))
    .flatMap(({ ids, reason, source }) => {
      const other = types.find((it) => it.id !== entry.id && ids.includes(it.id));
      const example = other && commonText(resourceTemplate(entry), resourceTemplate(other));
      return other && example !== undefined ? [{ with: camelCase(other.id), example, reason, source }] : [];
    });
  return found.length === 0 ? undefined : found;
};

/** The facts about a resource type and what is said beside them, in the catalog's terms. */
export const toResourceType = (
  facts: FactFile,
  entry: ResourceTypeEntry,
  corrections: Corrections,
): ResourceTypeFacts => {
  const { service } = facts;
  const correction = corrections.resourceTypes.find((it) => it.service === service && it.id === entry.id);
  return present({
    id: camelCase(entry.id),
    template: entry.template,
    parameters: [...new Set(entry.params)],
    region: entry.region,
    kind: correction?.kind ?? ownKind(service, entry),
    covers: correction?.covers,
    coversWhen: correction?.coversWhen,
    ambiguous: ambiguous(facts, entry, corrections),
    formats: correction?.formats,
    basis: correction?.basis ?? entry.basis,
    source: entry.source,
    notes: entry.notes === "" ? undefined : entry.notes,
  });
};
