import type { Json, PolicyDocument, Question } from "../case.js";

/** The layers by name. */
export const layerNames = ["identity", "boundary", "session", "bucket", "trust", "scp", "general"] as const;

/** One statement of a question as it is written, its members in lower case. */
export interface WrittenStatement {
  readonly layer: (typeof layerNames)[number];
  readonly members: ReadonlyMap<string, Json>;
}

/** The documents of a layer; none where the layer is not there. */
export function documentsOf({ policies }: Question, layer: (typeof layerNames)[number]): readonly PolicyDocument[] {
  if (layer === "scp") return (policies.scp ?? []).flat();
  if (layer === "identity" || layer === "general") return policies[layer] ?? [];
  const document = policies[layer];
  return document === undefined || document === null ? [] : [document];
}

/** The statements of all layers, however they are spelled. */
export function statementsOf(question: Question): readonly WrittenStatement[] {
  return layerNames.flatMap((layer) =>
    documentsOf(question, layer)
      .flatMap((document) => listOf(membersOf(document).get("statement")))
      .map((statement) => ({ layer, members: membersOf(statement) })),
  );
}

/** A JSON object as a map, its names in lower case; an empty map for anything else. */
function membersOf(value: unknown): ReadonlyMap<string, Json> {
  return new Map(entriesOf(value).map(([name, member]) => [name.toLowerCase(), member]));
}

/** The members of a JSON object. */
export function entriesOf(value: unknown): readonly (readonly [string, Json])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value as { readonly [name: string]: Json })
    : [];
}

/** A value, or the values of a list. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value as Json];
}

/** A value as a text: a text itself, anything else as JSON writes it. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
