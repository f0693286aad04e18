import type { Policy } from "@camwright/core";

/** A policy under the name by which it is known from one split to the next. */
export interface SplitDocument {
  readonly name: string;
  readonly policy: Policy;
}
