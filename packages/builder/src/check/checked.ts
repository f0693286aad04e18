import type { Action, CamTypeError, Resource, ResourceKind } from "@camwright/catalog";
import type { Uncovered } from "./uncovered.js";

/** `Value` if each action of the union `A` can match a resource of the union `R`; else the error that names those that cannot. */
export type CheckedResource<A, R, Value> =
  Uncovered<A, ResourceKind<R>> extends never
    ? Value
    : CamTypeError<"no listed resource can match these actions", Uncovered<A, ResourceKind<R>>>;

/** One of a kind or a list of them. */
type OneOrMore<Item> = Item | readonly Item[];

/** What is listed, as a union; a single value is itself. */
type Listed<Element> = Element extends readonly unknown[] ? Element[number] : Element;

/** What can be said about a statement once both elements are there. */
interface Elements {
  readonly action: unknown;
  readonly resource: unknown;
}

type PartName = "sid" | "action" | "resource" | "when";

/** What `action` of a statement must be: something other than an empty list. Parts that no statement has are found here. */
export type ActionElement<Given> = Given extends Elements
  ? keyof Given extends PartName
    ? Given["action"] extends readonly never[]
      ? CamTypeError<"at least one action is needed", "action">
      : OneOrMore<Action>
    : CamTypeError<"a statement has no part of this name", Exclude<keyof Given, PartName>>
  : OneOrMore<Action>;

/** What `resource` of a statement must be: not an empty list, and for each action a resource that it can match. */
export type ResourceElement<Given> = Given extends Elements
  ? Given["resource"] extends readonly never[]
    ? CamTypeError<"at least one resource is needed", "resource">
    : CheckedResource<Listed<Given["action"]>, Listed<Given["resource"]>, OneOrMore<Resource>>
  : OneOrMore<Resource>;
