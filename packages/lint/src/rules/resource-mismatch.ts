import type { ActionFacts } from "@camwright/catalog";
import { quote } from "@camwright/core";
import type { Member, NamedAction } from "../facts/named-action.js";
import type { Service } from "../facts/service.js";
import { mayMeet, type ResourceShape, shapeOfResource, shapeOfType } from "../facts/template.js";
import type { PlacedStatement } from "../read/placed.js";
import type { LintRule, Remark } from "../rule.js";
import { isAboutAccounts, namesResources } from "./resource-kinds.js";

/** The types that any source shows for an action; `undefined` where a source leaves them open. */
const acceptedTypes = (facts: ActionFacts | undefined): readonly string[] | undefined => {
  if (facts?.granularity !== "resource" || facts.resourceTypes.length === 0) return undefined;
  const { conflicts = [] } = facts;
  if (conflicts.some(({ granularity, resourceTypes }) => granularity !== "resource" || resourceTypes.length === 0)) {
    return undefined;
  }
  return [...facts.resourceTypes, ...conflicts.flatMap(({ resourceTypes }) => resourceTypes)];
};

/** Says of a type of a service whether one of the statement's resources may be of it; each is looked at once. */
const meeting = (shapes: readonly ResourceShape[]): ((service: Service, id: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (service, id) => {
    const key = `${service.prefix}:${id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const type = service.catalog?.resourceTypes.find((each) => each.id === id);
    const wanted = type && shapeOfType(type);
    const meets = wanted === undefined || shapes.some((shape) => mayMeet(shape, wanted));
    known.set(key, meets);
    return meets;
  };
};

const templatesOf = ({ service, facts }: Member): string => {
  const ids = new Set(acceptedTypes(facts));
  const templates = (service.catalog?.resourceTypes ?? [])
    .filter(({ id }) => ids.has(id))
    .map(({ template }) => template);
  return templates
    .slice(0, 3)
    .map((template) => `\`${template}\``)
    .join(", ");
};

/** The resources of a statement; `undefined` where one of them cannot be read, because then nothing is certain. */
const shapesOf = ({ resource = [] }: PlacedStatement): readonly ResourceShape[] | undefined => {
  const shapes = resource.map(({ text }) => shapeOfResource(text));
  return shapes.every((shape) => shape !== undefined && shape !== "any") ? shapes : undefined;
};

const remarksOn = (action: NamedAction, meets: ReturnType<typeof meeting>, effect: string): readonly Remark[] => {
  const { entry, members, text } = action;
  if (members === "unknown") return [];
  const misses = ({ service, facts }: Member): boolean =>
    acceptedTypes(facts)?.every((id) => !meets(service, id)) ?? false;
  // A pattern with one action that fits is doing something.
  const [first] = members;
  if (first === undefined || !members.every(misses)) return [];
  const message = `none of the resources is of a kind that ${quote(text)} accepts, so nothing is ${effect}; it takes ${templatesOf(first)}`;
  return [{ at: entry, message }];
};

/** An action whose documented resource types are none of those that the statement names. */
export const resourceMismatch: LintRule = {
  severity: "warning",
  source: "598/10606",
  summary: "none of the statement's resources is of a kind that an action accepts",
  check: (statement, { facts, kind }) => {
    const shapes = isAboutAccounts(kind) && namesResources(statement) ? shapesOf(statement) : undefined;
    if (shapes === undefined) return [];
    const meets = meeting(shapes);
    const effect = statement.effect === "allow" ? "allowed" : "denied";
    return facts.actionsOf(statement).flatMap((action) => remarksOn(action, meets, effect));
  },
};
