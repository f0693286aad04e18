import type { AllowedException, AllowedRow } from "@camwright/analysis";
import { parseAction, parseResource, type ResourcePattern } from "@camwright/core";
import { compileGlob, matchesGlob } from "@camwright/evaluator";
import { testsOf } from "./condition-test.js";
import type { Grant, ResourceNode, Taken } from "./resource-node.js";

/** A grant with the parts of its resource's name, from the service on. */
interface Placed {
  readonly parts: readonly Pick<ResourceNode, "level" | "text">[];
  readonly grant: Grant;
}

/** A node while it grows. */
interface Growing extends Pick<ResourceNode, "level" | "text"> {
  readonly children: Map<string, Growing>;
  readonly grants: Grant[];
}

/** What a tree shows at most; names are cut into so many pieces, and the last has the rest. */
const most = { grants: 2000, pieces: 12 } as const;

const serviceOf = (action: string): string => {
  const parsed = parseAction(action);
  return parsed._tag === "Right" && parsed.right._tag === "operation" ? parsed.right.service : "*";
};

/** The actions of a row by their service. */
const byService = (actions: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const services = new Map<string, readonly string[]>();
  for (const action of actions) {
    const service = serviceOf(action);
    services.set(service, [...(services.get(service) ?? []), action]);
  }
  return services;
};

const piecesOf = (path: string): readonly string[] => {
  const pieces = path.split("/");
  return pieces.length <= most.pieces
    ? pieces
    : [...pieces.slice(0, most.pieces - 1), pieces.slice(most.pieces - 1).join("/")];
};

/** Which services a resource is shown under, with the actions there. One without a service of its own goes by its actions. */
const servicesOf = (pattern: ResourcePattern, actions: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  pattern._tag === "any" || pattern.service === "" || pattern.service === "*"
    ? byService(actions)
    : new Map([[pattern.service, actions]]);

const partsOf = (service: string, pattern: ResourcePattern): Placed["parts"] => {
  const first = { level: "service", text: service } as const;
  if (pattern._tag === "any") return [first];
  const { region, account, path } = pattern;
  const pieces = piecesOf(path).map((text) => ({ level: "path", text }) as const);
  return [first, { level: "region", text: region }, { level: "account", text: account }, ...pieces];
};

/** Whether one of two patterns matches the other as a text. */
const touches = (one: string, other: string): boolean =>
  one === other || matchesGlob(compileGlob(one), other) || matchesGlob(compileGlob(other), one);

/** The exceptions that a resource has; those that belong to no resource of the row by their spelling belong to each. */
const takenFrom = (row: AllowedRow, resource: string): readonly Taken[] => {
  const isAbout = (exception: AllowedException, each: string): boolean =>
    exception.resources.some((taken) => touches(taken, each));
  return row.exceptions
    .filter((each) => isAbout(each, resource) || !row.resources.some((other) => isAbout(each, other)))
    .map(({ actions, resources, conditions }) => ({ actions, resources, tests: testsOf(conditions) }));
};

const placedIn = (row: AllowedRow, index: number): readonly Placed[] => {
  const tests = testsOf(row.conditions);
  return row.resources.flatMap((resource) => {
    const pattern = parseResource(resource);
    if (pattern._tag === "Left") return [];
    const taken = takenFrom(row, resource);
    return [...servicesOf(pattern.right, row.actions)].map(([service, actions]) => ({
      parts: partsOf(service, pattern.right),
      grant: { row: index, actions, resource, tests, taken },
    }));
  });
};

const plant = (root: Growing, { parts, grant }: Placed): void => {
  let at = root;
  for (const { level, text } of parts) {
    const next: Growing = at.children.get(text) ?? { level, text, children: new Map(), grants: [] };
    at.children.set(text, next);
    at = next;
  }
  at.grants.push(grant);
};

/** Pieces of a path that lead nowhere else are one node. */
const joined = (node: Growing): Growing => {
  const [only, ...others] = node.children.values();
  const isChain = node.level === "path" && node.grants.length === 0 && only !== undefined && others.length === 0;
  return isChain ? joined({ ...only, text: `${node.text}/${only.text}` }) : node;
};

const grown = (growing: Growing, above: string): ResourceNode => {
  const { level, text, children: below, grants } = joined(growing);
  const id = `${above}${above === "" ? "" : " › "}${text}`;
  const children = [...below.values()].map((child) => grown(child, id));
  const count = grants.length + children.reduce((sum, each) => sum + each.count, 0);
  return { id, level, text, children, grants, count };
};

/** The resources that rows are about as a tree: services, in them regions, accounts and the pieces of paths. */
export const resourceTree = (
  rows: readonly AllowedRow[],
): { readonly roots: readonly ResourceNode[]; readonly omitted: number } => {
  const placed = rows.flatMap(placedIn);
  const root: Growing = { level: "service", text: "", children: new Map(), grants: [] };
  for (const each of placed.slice(0, most.grants)) plant(root, each);
  const roots = [...root.children.values()].map((each) => grown(each, ""));
  return {
    roots: roots.toSorted((one, other) => (one.text < other.text ? -1 : 1)),
    omitted: Math.max(0, placed.length - most.grants),
  };
};
