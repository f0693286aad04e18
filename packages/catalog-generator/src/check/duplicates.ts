import { type Check, each } from "./report.js";

const repeated = (what: string, names: readonly string[], name: string, index: number): readonly string[] =>
  names.indexOf(name) < index ? [`${what} \`${name}\` is there twice`] : [];

const list = (path: string, what: string, names: readonly string[]) =>
  each(path, names, (name, index) => repeated(what, names, name, index));

/** No two sources, resource types, condition keys or actions of a file have one name. */
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
];
