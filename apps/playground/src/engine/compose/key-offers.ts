import { type Catalog, type ConditionKeyFacts, findAction } from "@camwright/catalog";
import { type ConditionValue, readIpRange, withoutNamePrefix } from "@camwright/core";
import { compileTemplate, fillTemplate, hasValue, otherKeyName } from "@camwright/evaluator";
import type { RequestDraft, Tab } from "../workspace.js";
import { type KeyUse, type Uses, usesIn } from "./key-uses.js";
import { type SourceRef, sourcesOf } from "./source-ref.js";
import { toCaller } from "./to-caller.js";

/** How the values of a key are typed in. */
export type KeyInput = "text" | "number" | "bool" | "ip" | "date";

/** A condition key that a request may have. */
export interface KeyOffer {
  readonly key: string;
  readonly input: KeyInput;
  /** Whether documents state what its values are, or the operators of the policies show it. */
  readonly inputFrom: "documents" | "operators" | "nothing";
  /** Empty where no catalog has the key. */
  readonly meaning: string;
  readonly sources: readonly SourceRef[];
  /** Who asks of it; empty where no policy does. */
  readonly uses: readonly KeyUse[];
  /** Values that the policies tell from others. */
  readonly suggestions: readonly string[];
}

/** What a policy fills in of the caller. */
export interface VariableUse {
  readonly name: string;
  /** Absent where the caller has none, so that what has the variable matches nothing, or where it is not documented. */
  readonly value?: string;
}

/** The condition keys of a request. */
export interface KeyOffers {
  /** Those that the policies ask of, for this action. */
  readonly asked: readonly KeyOffer[];
  /** Others that the catalogs document for this action, or for every one. */
  readonly others: readonly KeyOffer[];
  readonly variables: readonly VariableUse[];
}

interface Known {
  readonly facts: ConditionKeyFacts;
  readonly catalog: Catalog;
}

const inputs = { string: "text", numeric: "number", boolean: "bool", ip: "ip", date: "date" } as const;
const byOperator: Readonly<Record<string, KeyInput>> = { numeric: "number", bool: "bool", ip: "ip", date: "date" };

const inputOf = (known: Known | undefined, uses: readonly KeyUse[]): Pick<KeyOffer, "input" | "inputFrom"> => {
  if (known !== undefined) return { input: inputs[known.facts.type], inputFrom: "documents" };
  const types = new Set(uses.flatMap(({ type }) => (type === undefined || type === "null" ? [] : [type])));
  const [only] = types;
  if (only === undefined || types.size > 1) return { input: "text", inputFrom: "nothing" };
  return { input: byOperator[only] ?? "text", inputFrom: "operators" };
};

const most = 8;

/** A value that the test holds for, where that is plain to see. */
const sampleOf = ({ type, operator }: KeyUse, value: ConditionValue): readonly string[] => {
  const text = String(value);
  if (text.includes("${") || type === "null") return [];
  if (type === "ip") return readIpRange(value) === undefined ? [] : [text.split("/")[0] ?? text];
  return [operator.includes("_like") ? text.replaceAll("*", "") : text];
};

const offerOf = (key: string, uses: readonly KeyUse[], known: Known | undefined): KeyOffer => {
  const input = inputOf(known, uses);
  const samples = uses.flatMap((use) => use.values.flatMap((value) => sampleOf(use, value)));
  return {
    key,
    ...input,
    meaning: known?.facts.description ?? "",
    sources: known === undefined ? [] : sourcesOf(known.catalog, [known.facts.source]),
    uses,
    suggestions: input.input === "bool" ? [] : [...new Set(samples)].filter((each) => each !== "").slice(0, most),
  };
};

const isSame = (one: string, other: string): boolean => one === other || otherKeyName(one) === other;

const knownIn = (catalogs: readonly Catalog[], key: string): Known | undefined =>
  catalogs
    .flatMap((catalog) => catalog.conditionKeys.map((facts): Known => ({ facts, catalog })))
    .find(({ facts }) => isSame(facts.key, key));

/** The keys that a catalog documents for an action or for every request. */
const documentedFor = (catalog: Catalog, action: string): readonly Known[] => {
  const facts = findAction(catalog, action);
  const details = facts?.resourceDetail?.flatMap(({ conditionKeys }) => conditionKeys) ?? [];
  const own = new Set([...(facts?.conditionKeys ?? []), ...details]);
  return catalog.conditionKeys
    .filter(({ key, actions }) => actions === "every-request" || own.has(key))
    .map((each) => ({ facts: each, catalog }));
};

const variablesOf = ({ variables }: Uses, request: Asking): readonly VariableUse[] => {
  const caller = toCaller(request);
  return variables.map((name) => {
    const template = compileTemplate(`\${${name}}`);
    const [variable] = template.variables;
    const isKnown = caller !== undefined && variable !== undefined && hasValue(caller, variable);
    return isKnown ? { name, value: fillTemplate(template, caller).join(", ") } : { name };
  });
};

/** What of a request decides which keys it may have. */
export type Asking = Pick<RequestDraft, "principal" | "appId" | "action" | "tags" | "groups">;

/**
 * The condition keys that a request may have: first those that have a say, because a statement about its action asks of them. A key that
 * documents write in two ways is one key. The catalogs are those of the action's service and of CAM, in the order in which they count.
 */
export const keysFor = (tabs: readonly Tab[], request: Asking, catalogs: readonly Catalog[]): KeyOffers => {
  const uses = usesIn(tabs, request.action);
  const names = uses.keys
    .map(({ key }) => key)
    .filter((key, index, all) => all.findIndex((other) => isSame(key, other)) === index);
  const asked = names.map((key) =>
    offerOf(
      key,
      uses.keys.filter((use) => isSame(use.key, key)),
      knownIn(catalogs, key),
    ),
  );
  const action = withoutNamePrefix(request.action.trim());
  const [prefix] = action.split(":");
  const others = catalogs
    .flatMap((catalog) =>
      catalog.service === prefix
        ? documentedFor(catalog, action)
        : catalog.conditionKeys.filter(({ scope }) => scope === "global").map((facts) => ({ facts, catalog })),
    )
    .filter(({ facts: { key } }, index, all) => all.findIndex((other) => other.facts.key === key) === index)
    .filter(({ facts: { key } }) => !names.some((name) => isSame(name, key)))
    .map((known) => offerOf(known.facts.key, [], known));
  return { asked, others, variables: variablesOf(uses, request) };
};
