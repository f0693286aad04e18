import type { Action, ActionId, ActionKind, ActionSet, CamTypeError, Resource, ResourceKind } from "@camwright/catalog";
import type { Actions } from "../actions.js";
import type { Listed, OneOrMore } from "./listed.js";
import type { Uncovered } from "./uncovered.js";

/** The texts of the operation-level actions in the union `A`. */
type OperationLevel<A> = A extends Action
  ? ActionKind<A> extends never
    ? ActionId<A>
    : never
  : A extends ActionSet<Action, infer Checked>
    ? OperationLevel<Checked>
    : never;

/** The texts of all actions of the union `A`. */
type Ids<A> = A extends ActionSet<Action, infer Checked> ? ActionId<Checked> : ActionId<A>;

/** The error for the actions `Culprits` of the union `A`: those of the wrong kind first, then those that need `everything`. */
type Refusal<A, Culprits, AtOperation = OperationLevel<A>> =
  Exclude<Culprits, AtOperation> extends never
    ? Exclude<Ids<A>, AtOperation> extends never
      ? CamTypeError<"an operation-level action needs the resource `everything`", Culprits>
      : CamTypeError<"operation-level actions need a statement of their own, as allow.split makes it", Culprits>
    : CamTypeError<"no listed resource can match these actions", Exclude<Culprits, AtOperation>>;

/** `Value` if each action of the union `A` can match a resource of the union `R`; else the error that names those that cannot. */
export type CheckedResource<A, R, Value> =
  Uncovered<A, ResourceKind<R>> extends never ? Value : NoInfer<Refusal<A, Uncovered<A, ResourceKind<R>>>>;

/** What can be said about a statement once both elements are there. */
interface Elements {
  readonly action: unknown;
  readonly resource: unknown;
}

type PartName = "sid" | "principal" | "action" | "resource" | "when";

/** What `action` of a statement must be: something other than an empty list. Parts that no statement has are found here. */
export type ActionElement<Given> = Given extends Elements
  ? keyof Given extends PartName
    ? Given["action"] extends readonly never[]
      ? CamTypeError<"at least one action is needed", "action">
      : OneOrMore<Actions>
    : CamTypeError<"a statement has no part of this name", Exclude<keyof Given, PartName>>
  : OneOrMore<Actions>;

/** What `resource` of a statement must be: not an empty list, and for each action a resource that it can match. */
export type ResourceElement<Given> = Given extends Elements
  ? Given["resource"] extends readonly never[]
    ? CamTypeError<"at least one resource is needed", "resource">
    : CheckedResource<Listed<Given["action"]>, Listed<Given["resource"]>, OneOrMore<Resource>>
  : OneOrMore<Resource>;
