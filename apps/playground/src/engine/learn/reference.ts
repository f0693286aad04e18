import type { Catalog, CatalogSource, ConditionKeyFacts } from "@camwright/catalog";
import type {
  Operator,
  ParameterRule,
  PolicyKind,
  Quota,
  ServerCodeExplanation,
  SessionDuration,
  SizeLimit,
} from "@camwright/core";
import {
  explainServerCode,
  operatorNames,
  parameterRules,
  parseOperator,
  policyKinds,
  policyVariables,
  quotas,
  serverCodes,
  sessionDurations,
} from "@camwright/core";
import { hasWords } from "./filter-actions.js";
import type { RuleRecord } from "./read-rules.js";

/** What the reference is divided into, in the order in which it is shown. */
export const referenceGroups = ["operators", "keys", "variables", "limits", "codes", "rules", "open"] as const;
export type ReferenceGroup = (typeof referenceGroups)[number];

/** One thing to look up. What is a text here stands so in the packages. */
export type ReferenceEntry =
  | { readonly _tag: "operator"; readonly name: string; readonly operator: Operator; readonly takesIfExist: boolean }
  | { readonly _tag: "key"; readonly name: string; readonly facts: ConditionKeyFacts; readonly source: string }
  | { readonly _tag: "variable"; readonly name: string }
  | { readonly _tag: "quota"; readonly name: string; readonly quota: Quota }
  | { readonly _tag: "size"; readonly name: PolicyKind; readonly limit: SizeLimit }
  | { readonly _tag: "parameter"; readonly name: string; readonly rule: Omit<ParameterRule, "foreign"> }
  | { readonly _tag: "duration"; readonly name: string; readonly duration: SessionDuration }
  | { readonly _tag: "code"; readonly name: string; readonly code: ServerCodeExplanation }
  | { readonly _tag: "rule"; readonly name: string; readonly rule: RuleRecord };

const groups: Readonly<Record<ReferenceEntry["_tag"], ReferenceGroup>> = {
  operator: "operators",
  key: "keys",
  variable: "variables",
  quota: "limits",
  size: "limits",
  parameter: "limits",
  duration: "limits",
  code: "codes",
  rule: "rules",
};

/** A rule that the documents leave open, or contradict each other about, has a tag for a name. */
export const isOpen = ({ id }: RuleRecord): boolean => /^[UAC]-\d+$/.test(id);

/** The group of an entry. */
export const groupOf = (entry: ReferenceEntry): ReferenceGroup =>
  entry._tag === "rule" && isOpen(entry.rule) ? "open" : groups[entry._tag];

const operators = (): readonly ReferenceEntry[] =>
  operatorNames().flatMap((name): readonly ReferenceEntry[] => {
    const parsed = parseOperator(name);
    if (parsed._tag === "Left") return [];
    const takesIfExist = parseOperator(`${name}_if_exist`)._tag === "Right";
    return [{ _tag: "operator", name, operator: parsed.right, takesIfExist }];
  });

const sourceText = (sources: readonly CatalogSource[], id: string): string => {
  const source = sources.find((each) => each.id === id);
  return source === undefined ? id : `${source.title}, ${source.ref}`;
};

const keys = ({ conditionKeys, sources }: Catalog): readonly ReferenceEntry[] =>
  conditionKeys
    .filter(({ scope }) => scope === "global")
    .map((facts) => ({ _tag: "key", name: facts.key, facts, source: sourceText(sources, facts.source) }));

const entriesOf = <K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] =>
  Object.entries(record) as unknown as readonly (readonly [K, V])[];

const limits = (): readonly ReferenceEntry[] => [
  ...entriesOf(policyKinds).map(([name, { limit }]): ReferenceEntry => ({ _tag: "size", name, limit })),
  ...entriesOf(quotas).map(([name, quota]): ReferenceEntry => ({ _tag: "quota", name, quota })),
  ...entriesOf(parameterRules).map(
    ([name, { foreign: _foreign, ...rule }]): ReferenceEntry => ({ _tag: "parameter", name, rule }),
  ),
  ...entriesOf(sessionDurations).map(([name, duration]): ReferenceEntry => ({ _tag: "duration", name, duration })),
];

const codes = (): readonly ReferenceEntry[] =>
  Object.keys(serverCodes).flatMap((name) => {
    const code = explainServerCode(name);
    return code === undefined ? [] : [{ _tag: "code", name, code }];
  });

/** Everything to look up about the language itself; global condition keys are facts of the catalog of CAM. */
export const referenceOf = (cam: Catalog, rules: readonly RuleRecord[]): readonly ReferenceEntry[] => [
  ...operators(),
  ...keys(cam),
  ...policyVariables.map((name): ReferenceEntry => ({ _tag: "variable", name })),
  ...limits(),
  ...codes(),
  ...rules.map((rule): ReferenceEntry => ({ _tag: "rule", name: rule.id, rule })),
];

/** Which entries are wanted: all where nothing is said. */
export interface ReferenceFilter {
  readonly text: string;
  readonly group: ReferenceGroup | "all";
}

/** The entries that a filter lets through. What they say counts, in the language of the packages. */
export const filterEntries = (
  entries: readonly ReferenceEntry[],
  { text, group }: ReferenceFilter,
): readonly ReferenceEntry[] =>
  entries.filter(
    (entry) => (group === "all" || groupOf(entry) === group) && (text === "" || hasWords(text, JSON.stringify(entry))),
  );
