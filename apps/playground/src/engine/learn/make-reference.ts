import type { Catalog, CatalogSource } from "@camwright/catalog";
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
import type { RuleRecord } from "./read-rules.js";
import type { ReferenceEntry } from "./reference.js";

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
