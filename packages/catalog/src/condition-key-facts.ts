import type { ConditionKeyType } from "./condition-key.js";

/** What the documents of a product say about one condition key. */
export interface ConditionKeyFacts {
  /** The key, spelt as documented. A product may list keys of another prefix, such as `vpc:requester_vpc` in COS. */
  readonly key: string;
  readonly type: ConditionKeyType;
  /** Why that type, where the documents do not state it. */
  readonly typeBasis?: string;
  /** The operators documented or shown for the key, an empty list where the documents show none; absent: not recorded. */
  readonly operators?: readonly string[];
  /** The source of `operators`, if it is another than `source`. */
  readonly operatorsSource?: string;
  /**
   * The names of the actions that take the key, or `every-request` where it goes with all of them or no limit is stated.
   * An empty list: the key is documented, its actions are not.
   */
  readonly actions: readonly string[] | "every-request";
  /** `true`: documented as applying more widely than `actions` says. */
  readonly openEnded?: boolean;
  /** The requests as the document has them, where one could not be matched to an action. */
  readonly requestsAsDocumented?: readonly string[];
  /** `global`: the key belongs to CAM itself and not to the product. */
  readonly scope?: "global";
  /** `trust policy`: the key is valid in the trust policies of roles. */
  readonly context?: "trust policy";
  /** The prefixes of action names that the key stands for. */
  readonly readPrefixes?: readonly string[];
  readonly description: string;
  /** The id of the source. */
  readonly source: string;
  readonly notes?: string;
}
