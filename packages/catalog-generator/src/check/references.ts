import type { ActionEntry, FactFile } from "../facts/fact-file.js";
import { type Check, each, unknown } from "./report.js";

interface Known {
  readonly sources: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
}

const known = (facts: FactFile): Known => ({
  sources: new Set(facts.sources.map((it) => it.id)),
  types: new Set(facts.resource_types.map((it) => it.id)),
  keys: new Set(facts.condition_keys.map((it) => it.key)),
  actions: new Set(facts.actions.map((it) => it.name)),
});

const sourcesOf = (entry: ActionEntry): readonly string[] => [
  ...entry.source,
  ...(entry.conflicts ?? []).map((it) => it.source),
  ...Object.values(entry.granularity_conflict ?? {}).flat(),
  ...(entry.resource_detail ?? []).flatMap((it) => it.source),
];

const typesOf = (entry: ActionEntry): readonly string[] => [
  ...entry.resource_types,
  ...(entry.conflicts ?? []).flatMap((it) => it.resource_types),
  ...(entry.resource_detail ?? []).map((it) => it.resource_type),
];

const keysOf = (entry: ActionEntry): readonly string[] => [
  ...entry.condition_keys,
  ...(entry.resource_detail ?? []).flatMap((it) => it.condition_keys),
];

/** Every id that a fact refers to is in its file. */
export const checkReferences: Check = (facts) => {
  const { sources, types, keys, actions } = known(facts);
  const every = new Set([...actions, "*"]);
  return [
    ...each("/resource_types", facts.resource_types, (it) => unknown("source", [it.source], sources)),
    ...each("/condition_keys", facts.condition_keys, (it) => [
      ...unknown("source", [it.source, it.operators_source ?? it.source], sources),
      ...unknown("action", it.actions, every),
    ]),
    ...each("/actions", facts.actions, (it) => [
      ...unknown("source", sourcesOf(it), sources),
      ...unknown("resource type", typesOf(it), types),
      ...unknown("condition key", keysOf(it), keys),
    ]),
    ...each("/audit_only_names", facts.audit_only_names === undefined ? [] : [facts.audit_only_names], (it) =>
      unknown("source", [it.source], sources),
    ),
  ];
};
