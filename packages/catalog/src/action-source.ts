import type { Action } from "./action.js";

/** The type of a module that exports action constants and nothing else. */
export type ActionModule = Readonly<Record<string, Action>>;

/** What a generated catalog tells the functions that choose among its actions. */
export interface ActionSource<Constants extends ActionModule = ActionModule> {
  /** The part before `:` of its patterns. */
  readonly service: string;
  readonly catalogVersion: string;
  /** The module of its action constants. */
  readonly constants: Constants;
}

/** The operation of an action: what stands after its prefix. */
export const operationOf = (action: string): string => action.slice(action.indexOf(":") + 1);
