import type { Condition } from "@camwright/core";

/** What denies take away from a row: the requests that match all its members. */
export interface AllowedException {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Conditions under which it is taken away, each of which must hold; without any, always. */
  readonly conditions: readonly Condition[];
}

/** Requests that are allowed: of these actions, on these resources, where all conditions hold, but for the exceptions. */
export interface AllowedRow extends AllowedException {
  readonly exceptions: readonly AllowedException[];
}
