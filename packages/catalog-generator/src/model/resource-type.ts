import type { ResourceTypeFacts } from "@camwright/catalog";
import type { ResourceTypeCorrection } from "../facts/corrections.js";
import type { ResourceTypeEntry } from "../facts/fact-file.js";
import { splitTemplate, withoutPlaceholders } from "../facts/template.js";
import { camelCase } from "./name.js";
import { present } from "./present.js";

/** The kind of a type: the service in its template, or its file's service if that is a placeholder, and its name. */
const ownKind = (service: string, entry: ResourceTypeEntry): string =>
  `${withoutPlaceholders(splitTemplate(entry.template)?.service ?? "") || service}:${camelCase(entry.id)}`;

/** The facts about a resource type and what is said beside them, in the catalog's terms. */
export const toResourceType = (
  service: string,
  entry: ResourceTypeEntry,
  correction: ResourceTypeCorrection | undefined,
): ResourceTypeFacts =>
  present({
    id: camelCase(entry.id),
    template: entry.template,
    parameters: [...new Set(entry.params)],
    region: entry.region,
    kind: correction?.kind ?? ownKind(service, entry),
    covers: correction?.covers,
    coversWhen: correction?.coversWhen,
    basis: correction?.basis ?? entry.basis,
    source: entry.source,
    notes: entry.notes === "" ? undefined : entry.notes,
  });
