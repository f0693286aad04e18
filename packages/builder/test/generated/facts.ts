import {
  type Action,
  type ActionFacts,
  type Catalog,
  type ConditionKey,
  type ConditionKeyFacts,
  everything,
  type Resource,
  type ResourceTypeFacts,
  resourceTemplate,
} from "@camwright/catalog";
import * as asr from "@camwright/catalog-asr";
import { catalog as asrFacts } from "@camwright/catalog-asr/metadata";
import * as cam from "@camwright/catalog-cam";
import { catalog as camFacts } from "@camwright/catalog-cam/metadata";
import * as cos from "@camwright/catalog-cos";
import { catalog as cosFacts } from "@camwright/catalog-cos/metadata";
import * as cvm from "@camwright/catalog-cvm";
import { catalog as cvmFacts } from "@camwright/catalog-cvm/metadata";
import * as privatedns from "@camwright/catalog-privatedns";
import { catalog as privatednsFacts } from "@camwright/catalog-privatedns/metadata";
import * as sts from "@camwright/catalog-sts";
import { catalog as stsFacts } from "@camwright/catalog-sts/metadata";
import * as tokenhub from "@camwright/catalog-tokenhub";
import { catalog as tokenhubFacts } from "@camwright/catalog-tokenhub/metadata";
import * as vpc from "@camwright/catalog-vpc";
import { catalog as vpcFacts } from "@camwright/catalog-vpc/metadata";

/** The catalogs of the generated programs: the constants by which a program writes them, and the facts behind. */
export const catalogs: Readonly<Record<string, { readonly constants: object; readonly facts: Catalog }>> = {
  asr: { constants: asr, facts: asrFacts },
  cam: { constants: cam, facts: camFacts },
  cos: { constants: cos, facts: cosFacts },
  cvm: { constants: cvm, facts: cvmFacts },
  privatedns: { constants: privatedns, facts: privatednsFacts },
  sts: { constants: sts, facts: stsFacts },
  tokenhub: { constants: tokenhub, facts: tokenhubFacts },
  vpc: { constants: vpc, facts: vpcFacts },
};

/** Something with the code that writes it. */
interface Written<Value> {
  readonly code: string;
  readonly value: Value;
}

/** An action and what the facts say: the kinds of resource that it takes, none at operation level, and its keys. */
export interface KnownAction extends Written<Action> {
  readonly service: string;
  readonly kinds: readonly string[] | "unknown";
  readonly keys: readonly string[];
}

export interface KnownResource extends Written<Resource> {
  readonly service: string;
  readonly kinds: readonly string[] | "all";
}

export interface KnownKey extends Written<ConditionKey> {
  readonly type: ConditionKeyFacts["type"];
  /** Whether only the actions that the facts list carry it. */
  readonly limited: boolean;
}

const kindsOf = (catalog: Catalog, action: ActionFacts): KnownAction["kinds"] => {
  if (action.granularity === "operation") return [];
  const types = catalog.resourceTypes.filter(({ id }) => action.resourceTypes.includes(id));
  return types.length === 0 ? "unknown" : types.map(({ kind }) => kind);
};

const constantsOf = (constants: object): readonly (readonly [string, unknown])[] => Object.entries(constants);

const known = Object.entries(catalogs);

export const actions: readonly KnownAction[] = known.flatMap(([name, { constants, facts }]) =>
  constantsOf(constants).flatMap(([constant, value]) => {
    const fact = facts.actions.find((it) => `${facts.service}:${it.name}` === value);
    if (fact === undefined) return [];
    const action = { code: `${name}.${constant}`, value: value as Action, service: name };
    return [{ ...action, kinds: kindsOf(facts, fact), keys: fact.conditionKeys }];
  }),
);

export const keys: readonly KnownKey[] = known.flatMap(([name, { constants, facts }]) =>
  constantsOf(constants).flatMap(([constant, value]) => {
    const fact = facts.conditionKeys.find(({ key }) => key === value);
    if (fact === undefined) return [];
    const closed = fact.openEnded !== true && fact.requestsAsDocumented === undefined;
    const limited = Array.isArray(fact.actions) && fact.actions.length > 0 && closed;
    return [{ code: `${name}.${constant}`, value: value as ConditionKey, type: fact.type, limited }];
  }),
);

/** A text for a parameter. Several places of a resource may have it. */
const sample = (parameter: string, type: ResourceTypeFacts, index: number): string => {
  if (type.formats?.[parameter] === "bucket-name")
    return ["docs-1250000000", "my-docs-1250000000", "docs-*"][index] ?? "";
  if (/^uin|Uin$/.test(parameter)) return "100000000001";
  if (parameter === "appid") return "1250000000";
  if (/region$/i.test(parameter)) return ["ap-guangzhou", "", "na-siliconvalley"][index] ?? "";
  return ["*", "id-1", "a*"][index] ?? "";
};

type Make = (parts: Readonly<Record<string, string>>) => Resource;

const resourcesOf = (name: string, constants: object, type: ResourceTypeFacts): readonly KnownResource[] => {
  const make: unknown = constantsOf(constants).find(([constant]) => constant === type.id)?.[1];
  if (make === undefined) return [];
  const code = `${name}.${type.id}`;
  const always = [type.kind, ...(type.covers ?? [])];
  if (typeof make === "string") return [{ code, value: make as Resource, service: name, kinds: always }];
  const parameters = Array.from(resourceTemplate(type).matchAll(/\$\{(\w+)\}/g), ([, parameter = ""]) => parameter);
  return [0, 1, 2].map((index) => {
    const parts = Object.fromEntries(parameters.map((it) => [it, sample(it, type, index)]));
    const { coversWhen: when } = type;
    const more = when !== undefined && parts[when.parameter] === when.value ? when.covers : [];
    const value = (make as Make)(parts);
    return { code: `${code}(${JSON.stringify(parts)})`, value, service: name, kinds: [...always, ...more] };
  });
};

export const resources: readonly KnownResource[] = [
  { code: "everything", value: everything, service: "", kinds: "all" },
  ...known.flatMap(([name, { constants, facts }]) =>
    facts.resourceTypes.flatMap((type) => resourcesOf(name, constants, type)),
  ),
];
