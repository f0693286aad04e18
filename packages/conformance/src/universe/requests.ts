import type { Policy } from "@camwright/core";
import type { LayeredPair, LayeredPolicies } from "./layered-pair.js";
import type { PolicyPair } from "./policy-pair.js";
import { actionNames, names, requestValues } from "./pools.js";

/** A request of the small universe. */
export interface UniverseRequest {
  readonly principal: {
    readonly type: "user";
    readonly qcs: string;
    readonly ownerUin: string;
    readonly uin: string;
    readonly appId: string;
    readonly tags?: Readonly<Record<string, string>>;
  };
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string | readonly string[]>>;
}

const keysIn = ({ statement }: Policy): readonly string[] =>
  statement.flatMap(({ condition = {} }) => Object.values(condition).flatMap((keys) => Object.keys(keys)));

const several: readonly (readonly string[])[] = [
  [],
  ["a", "b"],
  ["a", "x"],
  ["b", "x"],
  ["", "a"],
  ["", ""],
  ["a", "A"],
  ["t&a", "t&b"],
  ["t&a", "b"],
  ["1", "2"],
  ["1", "x"],
  ["1.0", "a"],
  ["10.0.0.1", "9.0.0.1"],
  ["10.1.2.3", "::1"],
  ["2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"],
  ["true", "false"],
  ["1", "2", "10"],
];

type Facts = UniverseRequest["context"];

const factsOf = (key: string): readonly Facts[] => [
  {},
  ...requestValues.map((value): Facts => ({ [key]: value })),
  ...several.map((values): Facts => ({ [key]: values })),
];

const product = (left: readonly Facts[], right: readonly Facts[]): readonly Facts[] =>
  left.flatMap((one) => right.map((other) => ({ ...one, ...other })));

/** Every `step`th of a list, from a place that differs with the list. */
const sampled = <A>(list: readonly A[], most: number, turn: number): readonly A[] => {
  if (list.length <= most) return list;
  const step = Math.ceil(list.length / most);
  return list.filter((_, index) => index % step === turn % step);
};

const principalOf = (ownerUin: string, appId: string, uin: string): UniverseRequest["principal"] => ({
  type: "user",
  qcs: `qcs::cam::uin/${ownerUin}:uin/${uin}`,
  ownerUin,
  uin,
  appId,
  // Some callers have tags and others have none, so that variables of tags are filled in or have no value.
  ...(uin === "2" && appId === "2" ? { tags: { t: "1" } } : {}),
});

const contextsOf = ({ base, next }: PolicyPair, most: number, turn: number): readonly Facts[] => {
  const keys = [...new Set([...keysIn(base), ...keysIn(next)])];
  return sampled(keys.map(factsOf).reduce(product, [{}]), most, turn);
};

interface Named {
  readonly principal: UniverseRequest["principal"];
  readonly resource: string;
}

const idsFor = (focus: PolicyPair["focus"]): readonly string[] =>
  focus === "names" ? names.id.slice(0, 3) : focus === "variables" ? names.id : ["1"];

/** One of a product, by its number. */
const pick = <A>(list: readonly A[], index: number, size: number): A | undefined =>
  list[Math.floor(index / size) % list.length];

/** The resource with this number, of all that there are for a focus. */
const resourceAt = (focus: PolicyPair["focus"], ids: readonly string[], index: number): Named => {
  const { service, region, path } = names;
  const sizes = [path.length, path.length * region.length, path.length * region.length * service.length];
  const owner = pick(ids, index, (sizes[2] ?? 1) * ids.length) ?? "1";
  const appId = pick(ids, index, sizes[2] ?? 1) ?? "1";
  const product = pick(service, index, sizes[1] ?? 1) ?? "a";
  const account = product === "cos" ? `uid/${appId}` : `uin/${owner}`;
  const resource = `qcs::${product}:${pick(region, index, sizes[0] ?? 1) ?? ""}:${account}:${pick(path, index, 1) ?? ""}`;
  return { principal: principalOf(owner, appId, focus === "variables" ? "2" : "9"), resource };
};

/** The resources of a focus, at most so many, among them the `*` of operation-level calls. */
const resourcesOf = (
  focus: PolicyPair["focus"],
  ids: readonly string[],
  most: number,
  turn: number,
): readonly Named[] => {
  const count = ids.length ** 2 * names.service.length * names.region.length * names.path.length;
  const step = Math.max(1, Math.ceil(count / most));
  const found: Named[] = [{ principal: principalOf("1", "1", focus === "variables" ? "2" : "9"), resource: "*" }];
  for (let index = turn % step; index < count; index += step) found.push(resourceAt(focus, ids, index));
  return found;
};

const requestsOf = (
  pair: PolicyPair,
  ids: readonly string[],
  most: number,
  turn: number,
): readonly UniverseRequest[] => {
  if (pair.focus === "conditions") {
    const principal = principalOf("1", "1", "9");
    return contextsOf(pair, most, turn).map((context) => ({ principal, action: "a:X", resource: "*", context }));
  }
  const contexts = pair.focus === "mixed" ? contextsOf(pair, 40, turn) : [{}];
  const room = Math.max(1, Math.floor(most / (actionNames.length * contexts.length)));
  return resourcesOf(pair.focus, ids, room, turn).flatMap(({ principal, resource }) =>
    actionNames.flatMap((action) => contexts.map((context) => ({ principal, action, resource, context }))),
  );
};

/**
 * Requests for a pair: those that its focus is about all, or every so many of them where they are more than `most`; `turn` says
 * which.
 */
export const requestsFor = (pair: PolicyPair, most: number, turn: number): readonly UniverseRequest[] =>
  requestsOf(pair, idsFor(pair.focus), most, turn);

const together = (policies: readonly Policy[]): Policy => ({
  version: "2.0",
  statement: policies.flatMap(({ statement }) => statement),
});

const allOf = ({ identity, boundary, session, scp = [], general = [] }: LayeredPolicies): Policy =>
  together([...identity, ...[boundary, session].flatMap((policy) => policy ?? []), ...scp.flat(), ...general]);

/** The same for policies in layers; of a pair that gives a caller, all requests are his. */
export const layeredRequests = (
  { focus, base, next, isGiven }: LayeredPair,
  most: number,
  turn: number,
): readonly UniverseRequest[] =>
  requestsOf({ focus, base: allOf(base), next: allOf(next) }, isGiven ? ["1"] : idsFor(focus), most, turn);
