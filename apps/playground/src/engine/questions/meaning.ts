import type { ConditionKeyType } from "@camwright/catalog";
import type { Cited } from "../see/cited.js";

/** What the catalog of one service says of a condition key. */
export interface KeyMeaning {
  readonly service: string;
  readonly type: ConditionKeyType;
  readonly description: string;
  /** How many actions take it; `every-request` where it goes with all or no limit is stated. */
  readonly actions: number | "every-request";
  /** The operators shown for it; absent where none is recorded. */
  readonly operators?: readonly string[];
  readonly notes?: string;
  readonly sources: readonly Cited[];
}

/** Asks what a condition key means. */
export interface MeaningQuestion {
  readonly takes: { readonly key: string };
  /** By service, those of CAM itself first; empty where no document says. */
  readonly gives: readonly KeyMeaning[];
}
