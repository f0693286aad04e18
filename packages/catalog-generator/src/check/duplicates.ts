import type { FactFile } from "../facts/fact-file.js";
import { type Check, each } from "./report.js";

const repeated = (what: string, names: readonly string[], name: string, index: number): readonly string[] =>
  names.indexOf(name) < index ? [`${what} \`${name}\` is there twice`] : [];

const list = (path: string, what: string, names: readonly string[]) =>
  each(path, names, (name, index) => repeated(what, names, name, index));

/** What a list inside an entry has twice. */
const inner = (lists: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.entries(lists).flatMap(([what, names]) => names.flatMap((name, index) => repeated(what, names, name, index)));

const insideKeys: Check = (facts) =>
  each("/condition_keys", facts.condition_keys, (it) =>
    inner({ action: it.actions, operator: it.operators ?? [], "read prefix": it.read_prefixes ?? [] }),
  );

const insideActions: Check = (facts) =>
  each("/actions", facts.actions, (it) =>
    inner({
      source: it.source,
      place: it.in,
      "resource type": it.resource_types,
      "condition key": it.condition_keys,
      detail: (it.resource_detail ?? []).map((detail) => detail.resource_type),
    }),
  );

/** The names that are left out, each with its place. */
const leftOut = (facts: FactFile): readonly string[] => [
  ...Object.keys(facts.not_included?.names ?? {}).flatMap((names) => names.split(", ")),
  ...(facts.audit_only_names?.names ?? []),
];

const leftOutAndThere: Check = (facts) => {
  const there = new Set(facts.actions.map((it) => it.name));
  return leftOut(facts)
    .filter((name) => there.has(name))
    .map((name) => ({ path: "/actions", message: `\`${name}\` is an action and is left out as well` }));
};

/**
 * No two sources, resource types, condition keys or actions of a file have one name, no list of an entry has one twice, and no
 * name is an action and left out.
 */
export const checkDuplicates: Check = (facts) => [
  ...list(
    "/sources",
    "source",
    facts.sources.map((it) => it.id),
  ),
  ...list(
    "/resource_types",
    "resource type",
    facts.resource_types.map((it) => it.id),
  ),
  ...list(
    "/condition_keys",
    "condition key",
    facts.condition_keys.map((it) => it.key),
  ),
  ...list(
    "/actions",
    "action",
    facts.actions.map((it) => it.name),
  ),
  ...insideKeys(facts),
  ...insideActions(facts),
  ...leftOutAndThere(facts),
];
