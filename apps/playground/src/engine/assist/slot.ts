import { type PrincipalType, principalTypes } from "@camwright/core";
import type { LooseNode, LooseObject } from "./loose-json.js";
import { type LoosePath, nodeAt, type Place } from "./place.js";

/** What a place of a policy document is for. */
type Role =
  | { readonly _tag: "document-element" | "statement-element" | "principal-type" | "operator" }
  | { readonly _tag: "key"; readonly operator: string }
  | { readonly _tag: "version" | "effect" | "statement" | "principal" | "action" | "resource" | "sid" }
  | { readonly _tag: "name"; readonly type: PrincipalType }
  | { readonly _tag: "value"; readonly operator: string; readonly key: string };

/** A place with its meaning. */
export interface Slot {
  readonly role: Role;
  readonly place: Place;
  /** The statement around the place, as far as it is written. */
  readonly statement: LooseObject | undefined;
  /** Whether the value stands in a list, or is what a list of its element has. */
  readonly isInList: boolean;
}

type Meaning = readonly [role: Role, isInList: boolean];

const lower = (step: string | number | undefined): string => (typeof step === "string" ? step.toLowerCase() : "");

const isName = (text: string): text is PrincipalType => principalTypes.some((type) => type === text);

/** The values of an element: one that stands alone, or in a list. */
const values = (role: Role, rest: LoosePath): Meaning | undefined => {
  if (rest.length === 0) return [role, false];
  return rest.length === 1 && typeof rest[0] === "number" ? [role, true] : undefined;
};

const inPrincipal = (rest: LoosePath, at: Place["at"]): Meaning | undefined => {
  const [type, ...more] = rest;
  if (type === undefined) return [{ _tag: at === "key" ? "principal-type" : "principal" }, false];
  return isName(lower(type)) ? values({ _tag: "name", type: lower(type) as PrincipalType }, more) : undefined;
};

const inCondition = (rest: LoosePath, at: Place["at"]): Meaning | undefined => {
  const [operator, key, ...more] = rest;
  if (operator === undefined) return at === "key" ? [{ _tag: "operator" }, false] : undefined;
  if (typeof operator !== "string") return undefined;
  if (key === undefined) return at === "key" ? [{ _tag: "key", operator }, false] : undefined;
  return typeof key === "string" ? values({ _tag: "value", operator, key }, more) : undefined;
};

const inStatement = (path: LoosePath, at: Place["at"]): Meaning | undefined => {
  const [element, ...rest] = path;
  switch (lower(element)) {
    case "":
      return at === "key" ? [{ _tag: "statement-element" }, false] : [{ _tag: "statement" }, true];
    case "effect":
      return [{ _tag: "effect" }, false];
    case "sid":
      return [{ _tag: "sid" }, false];
    case "action":
      return values({ _tag: "action" }, rest);
    case "resource":
      return values({ _tag: "resource" }, rest);
    case "principal":
      return inPrincipal(rest, at);
    case "condition":
      return inCondition(rest, at);
    default:
      return undefined;
  }
};

/** How long the way to the statement is: a document may have one that is in no list. */
const statementSteps = ([element, index]: LoosePath): number | undefined =>
  lower(element) === "statement" ? (typeof index === "number" ? 2 : 1) : undefined;

const inDocument = (path: LoosePath, at: Place["at"]): Meaning | undefined => {
  const [element, ...rest] = path;
  if (element === undefined) return at === "key" ? [{ _tag: "document-element" }, false] : undefined;
  if (lower(element) === "version") return [{ _tag: "version" }, false];
  if (lower(element) === "principal") return inPrincipal(rest, at);
  const steps = statementSteps(path);
  if (steps === undefined) return undefined;
  if (steps === 1 && at === "value" && path.length === 1) return [{ _tag: "statement" }, false];
  return inStatement(path.slice(steps), at);
};

/** What a place means; `undefined` where no policy has anything, such as below an element that does not exist. */
export const slotAt = (root: LooseNode, place: Place): Slot | undefined => {
  const meaning = inDocument(place.path, place.at);
  if (meaning === undefined) return undefined;
  const steps = statementSteps(place.path);
  const node = steps === undefined ? undefined : nodeAt(root, place.path.slice(0, steps));
  const [role, isInList] = meaning;
  return { role, place, isInList, statement: node?.type === "object" ? node : undefined };
};
