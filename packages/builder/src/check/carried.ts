import type { Action, ActionId, ActionKey, ActionKind, ActionSet, CamTypeError, UnknownKind } from "@camwright/catalog";
import type { Test, TestLimit } from "../condition/test.js";
import type { Listed } from "./listed.js";

/** `key on action` for each of the keys `Limit` that an action of the union `A` does not carry; nothing where there is no key. */
type Missing<A, Limit> = Limit extends string
  ? A extends Action
    ? UnknownKind extends ActionKind<A>
      ? never
      : Limit extends ActionKey<A>
        ? never
        : `${Limit} on ${ActionId<A>}`
    : A extends ActionSet<Action, infer Checked>
      ? Missing<Checked, Limit>
      : never
  : never;

/**
 * `Value` if each action of the union `A` carries the keys `Limit`; else the error that names key and action. A request without
 * the key fails a test of it, so such a statement would never apply (436/46205). `ifExists` lifts the limit, and an action
 * whose granularity no document states is taken to carry every key. Tests of keys that the compiler does not know pass.
 * `NoInfer` spares the compiler the error for each statement in stages, from which there is nothing to infer.
 */
export type CheckedTests<A, Limit extends string, Value> = string extends Limit
  ? Value
  : NoInfer<
      Missing<A, Limit> extends never
        ? Value
        : CamTypeError<"an action does not carry the condition key", Missing<A, Limit>>
    >;

/** A statement of which every test is of a key that all actions carry: it needs no look at the actions. */
interface TestedAlike {
  readonly action: unknown;
  readonly when: readonly Test<string, never>[];
}

interface Tested {
  readonly action: unknown;
  readonly when: readonly Test[];
}

/** What `when` of a statement must be: tests of keys that each of its actions carries. */
export type TestsElement<Given> = Given extends TestedAlike
  ? readonly Test[]
  : Given extends Tested
    ? CheckedTests<Listed<Given["action"]>, TestLimit<Given["when"][number]>, readonly Test[]>
    : readonly Test[];
