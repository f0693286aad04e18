import type { Catalog, LeftOutName } from "@camwright/catalog";
import type { Corrections } from "../facts/corrections.js";
import type { FactFile } from "../facts/fact-file.js";
import { toAction } from "./action.js";
import { toConditionKey } from "./condition-key.js";
import { present } from "./present.js";
import { toResourceType } from "./resource-type.js";
import { newestDay, versionOf } from "./version.js";

/** A copy in the order of code units, which no locale changes. */
const sortedBy = <A>(items: readonly A[], text: (item: A) => string): readonly A[] =>
  [...items].sort((left, right) => (text(left) < text(right) ? -1 : 1));

const leftOut = (facts: FactFile): readonly LeftOutName[] | undefined => {
  const documented = Object.entries(facts.not_included?.names ?? {}).flatMap(([names, reason]) =>
    names.split(", ").map((name) => ({ name, reason })),
  );
  const audited = facts.audit_only_names;
  const events = (audited?.names ?? []).map((name) => ({
    name,
    reason: audited?.reason ?? "",
    ...present({ source: audited?.source }),
  }));
  const all = [...documented, ...events];
  return all.length === 0 ? undefined : sortedBy(all, (it) => it.name);
};

/** The condition keys that name an action, whose own entry may leave them out. */
const keysNaming = (facts: FactFile, action: string): readonly string[] =>
  facts.condition_keys.filter((it) => it.actions.includes(action)).map((it) => it.key);

/** The sources, with the addresses that a correction gives them. */
const sources = ({ service, sources: all }: FactFile, { sources: corrected = [] }: Corrections): Catalog["sources"] =>
  all.map((source) => {
    const correction = corrected.find((it) => it.service === service && it.id === source.id);
    return correction === undefined ? source : { ...source, ref: correction.ref };
  });

/** The catalog of one service: its facts and what is said beside them, in the catalog's terms and order. */
export const toCatalog = (facts: FactFile, corrections: Corrections): Catalog => {
  const { service } = facts;
  const resourceTypes = facts.resource_types.map((entry) => toResourceType(facts, entry, corrections));
  return present({
    service,
    name: facts.name,
    catalogVersion: versionOf(facts, corrections),
    catalogDate: newestDay(facts),
    actionForms: facts.action_forms ?? facts.console_prefix_forms ?? [],
    accountForm: facts.account_form,
    notes: [
      facts.notes,
      ...(facts.not_included ? [`Names are left out that were ${facts.not_included.reason}.`] : []),
    ].flat(),
    sources: sources(facts, corrections),
    resourceTypes: sortedBy(resourceTypes, (it) => it.id),
    conditionKeys: sortedBy(facts.condition_keys.map(toConditionKey), (it) => it.key),
    actions: sortedBy(
      facts.actions.map((entry) => toAction(entry, keysNaming(facts, entry.name))),
      (it) => it.name,
    ),
    leftOut: leftOut(facts),
  });
};
