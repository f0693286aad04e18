import type { Action } from "./action.js";
import type { Phantom } from "./phantom.js";

/**
 * Several actions as one value: those that a pattern fits, those of an access level, or a bundle made by hand. Frozen plain
 * data. A statement of the builder takes its `members`; the set itself is not taken yet, so that what is said here and in the
 * catalogs about statements with a set is what its type carries for that.
 *
 * - `Member`: the union of the constants in it, so that `ActionKind<Member>` is the union of their resource kinds.
 * - `Checked`: what a statement with it is checked as. A level and a bundle are their members, each of which needs a resource
 *   that it can match. A glob is one action that has the kinds of all its members, so one that can match is enough.
 */
export interface ActionSet<Member extends Action = Action, Checked extends Action = Member>
  extends Phantom<"set", Checked> {
  readonly made: "glob" | "level" | "bundle";
  /** What a document says: the pattern of a glob, or each member. */
  readonly written: readonly string[];
  /** The catalog's actions that are meant, in its order. CAM may know more that a written pattern fits. */
  readonly members: readonly Member[];
  /** The version of the catalog from which the members are; absent for a bundle, which may be of several. */
  readonly catalogVersion?: string;
}

/** The union of the constants in a set of actions; of an action, itself. */
export type MemberOf<Part> = Part extends ActionSet<infer Member, Action> ? Member : Part extends Action ? Part : never;

/** A frozen set. The cast states the phantom, which no value has. */
export const actionSet = <Set extends ActionSet>(set: Omit<ActionSet, keyof Phantom<"set", Action>>): Set =>
  Object.freeze({
    ...set,
    written: Object.freeze([...set.written]),
    members: Object.freeze([...set.members]),
  }) as ActionSet as Set;
