import type { Action, ActionId, ActionKind, ActionSet, CamTypeError, Resource } from "@camwright/catalog";
import { everything } from "@camwright/catalog";
import type { Effect } from "@camwright/core/model";
import { type Actions, type ActionTexts, writtenActions } from "./actions.js";
import type { TestsElement } from "./check/carried.js";
import type { CheckedResource } from "./check/checked.js";
import type { Listed, OneOrMore } from "./check/listed.js";
import type { IdentityStatement } from "./policy-kinds.js";
import { type StatementTexts, statementOf } from "./statement.js";

interface Elements {
  readonly action: unknown;
  readonly resource: unknown;
  readonly operationLevel: readonly unknown[];
}

/** The actions of the union `A` that a statement with specific resources can have. */
type WithResources<A> =
  A extends ActionSet<Action, infer Checked> ? WithResources<Checked> : ActionKind<A> extends never ? never : A;

/** The operation-level actions of the union `A` that are not among `Known`. */
type NotListed<A, Known> =
  A extends ActionSet<Action, infer Checked>
    ? NotListed<Checked, Known>
    : ActionKind<A> extends never
      ? Exclude<ActionId<A>, ActionId<Known>>
      : never;

type SplitResource<Given> = Given extends Elements
  ? CheckedResource<WithResources<Listed<Given["action"]>>, Listed<Given["resource"]>, OneOrMore<Resource>>
  : OneOrMore<Resource>;

type SplitLevel<Given> = Given extends Elements
  ? NotListed<Listed<Given["action"]>, Given["operationLevel"][number]> extends never
    ? readonly Action[]
    : CamTypeError<
        "operation-level actions that `operationLevel` does not list",
        NotListed<Listed<Given["action"]>, Given["operationLevel"][number]>
      >
  : readonly Action[];

/** Actions of both granularities, and what is to be known to tell them apart. */
export interface SplitParts<Given = unknown> {
  readonly action: readonly Actions[];
  /** The resources of the actions that are not at operation level. */
  readonly resource: SplitResource<Given>;
  /** The operation-level actions of the catalogs in question, such as `cos.operationLevel`. */
  readonly operationLevel: SplitLevel<Given>;
  readonly when?: TestsElement<Given>;
}

/** Writes actions of both granularities as one statement for each. */
export type SplitWriter = <const Given extends SplitParts<Given>>(parts: Given) => readonly IdentityStatement[];

interface SplitTexts extends StatementTexts {
  readonly action: readonly ActionTexts[];
  readonly operationLevel: readonly string[];
}

/** One statement for the actions with these resources, one for the operation-level ones on everything; none for no action. */
export const split = (effect: Effect): SplitWriter =>
  (({ operationLevel, action, ...texts }: SplitTexts) => {
    const known = new Set(operationLevel);
    const write = (isKnown: boolean): readonly unknown[] => {
      const some = writtenActions(action).filter((one) => known.has(one) === isKnown);
      const resource = isKnown ? everything : texts.resource;
      return some.length === 0 ? [] : [Object.freeze(statementOf(effect, { ...texts, action: some, resource }))];
    };
    return Object.freeze([...write(false), ...write(true)]);
  }) as SplitWriter;
