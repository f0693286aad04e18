import type { Remark } from "../check/report.js";
import type { ActionEntry, ConditionKeyEntry, FactFile, ResourceTypeEntry } from "../facts/fact-file.js";
import { placeholders } from "../facts/template.js";
import { accessByName } from "../sdk/access.js";
import type { OwnFacts } from "./own-facts.js";

type OwnAction = OwnFacts["actions"][number];

/** `GetJobList` in words: `Get job list`. */
const words = (name: string): string =>
  name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ")
    .split(/[\s_]+/)
    .map((word) => (/^[A-Z0-9]+$/.test(word) ? word : word.toLowerCase()))
    .join(" ")
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** Actions whose access level nothing tells: it is not given, and the name says nothing that holds in general. */
export const withoutAccess = ({ actions }: OwnFacts): readonly Remark[] =>
  actions.flatMap(({ name, access }, index) =>
    access === undefined && accessByName(name) === "unknown"
      ? [{ path: `/actions/${index}`, message: `\`${name}\` needs its \`access\`: the name does not tell it` }]
      : [],
  );

const toAction = (entry: OwnAction, source: string): ActionEntry => {
  const byName = accessByName(entry.name);
  const types = entry.resource_types ?? [];
  return {
    ...entry,
    // Facts with an action whose level nothing tells are refused; `withoutAccess` names them.
    access: entry.access ?? (byName === "unknown" ? "write" : byName),
    access_basis: entry.access_basis ?? (entry.access === undefined ? "name" : "description"),
    granularity: entry.granularity ?? (types.length > 0 ? "resource" : "unknown"),
    resource_types: types,
    condition_keys: entry.condition_keys ?? [],
    description: entry.description ?? words(entry.name),
    source: entry.source ?? [source],
    in: entry.in ?? ["doc"],
  };
};

/** The facts in full: what was left out has the value that a reader of the file would take for granted. */
export const completed = (own: OwnFacts, fileName: string): FactFile => {
  const name = own.name ?? own.service;
  const sources = (own.sources ?? [{ id: "facts", title: `Facts about ${name}`, ref: fileName }]).map((it) => ({
    ref: it.title,
    date: "undated",
    ...it,
  }));
  const first = sources[0]?.id ?? "";
  return {
    ...own,
    name,
    account_form: own.account_form ?? "uin",
    notes: own.notes ?? [],
    sources,
    resource_types: (own.resource_types ?? []).map(
      (it): ResourceTypeEntry => ({ params: [...placeholders(it.template)], source: first, ...it }),
    ),
    condition_keys: (own.condition_keys ?? []).map(
      (it): ConditionKeyEntry => ({
        description: words(it.key.slice(it.key.indexOf(":") + 1)),
        actions: ["*"],
        source: first,
        ...it,
      }),
    ),
    actions: own.actions.map((it) => toAction(it, first)),
  };
};
