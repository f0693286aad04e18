import type { ConditionTest } from "./condition-test.js";

/** What denies take away from a grant. */
export interface Taken {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly tests: readonly ConditionTest[];
}

/** What may be done with the resources of one pattern. */
export interface Grant {
  /** The row of the table of what is allowed. */
  readonly row: number;
  readonly actions: readonly string[];
  /** The pattern of the resources, whole. */
  readonly resource: string;
  readonly tests: readonly ConditionTest[];
  readonly taken: readonly Taken[];
}

/** A part of the names of resources: a service, a region of it, an account, or pieces of the path. */
export interface ResourceNode {
  /** Distinct in the whole tree. */
  readonly id: string;
  readonly level: "service" | "region" | "account" | "path";
  /** As the policies write it; empty where the segment is. */
  readonly text: string;
  readonly children: readonly ResourceNode[];
  /** What may be done with resources that this part ends. */
  readonly grants: readonly Grant[];
  /** How many grants there are here and below. */
  readonly count: number;
}
