import type { AccessBasis, AccessLevel } from "./access-level.js";
import type { Granularity } from "./granularity.js";

/** What the documents of a product say about one action. */
export interface ActionFacts {
  /** The operation without the service's prefix, in the documented case. */
  readonly name: string;
  readonly access: AccessLevel;
  readonly accessBasis: AccessBasis;
  readonly granularity: Granularity;
  /** `policy-example`: the granularity comes from published policies and not from a table. */
  readonly granularityBasis?: "policy-example";
  /** The ids of the resource types it accepts. Empty at `resource` granularity: the path is not available. */
  readonly resourceTypes: readonly string[];
  /** Per resource type: which forms a document shows and the keys documented for that type alone. */
  readonly resourceDetail?: readonly ActionResourceDetail[];
  /** The condition keys documented for it, beyond those of every request. */
  readonly conditionKeys: readonly string[];
  /** The column "IP restriction" of the CAM page; absent where no document states it. */
  readonly ipRestriction?: "supported" | "not-supported";
  /** The section of the CAM page in which it stands. */
  readonly camSection?: "write" | "read" | "other";
  readonly description: string;
  /** The ids of all sources that show it. */
  readonly sources: readonly string[];
  /** The kinds of source that show it: only `sdk` or `audit` means that no document shows it as a CAM action. */
  readonly seenIn: readonly SeenIn[];
  /** Sources whose statement differs from what is recorded here. */
  readonly conflicts?: readonly ActionConflict[];
  /** `false`: the name comes from the SDK and the service's prefix is an inference. */
  readonly prefixDocumented?: boolean;
  /** What the COS SDK scopes temporary keys to for this action; not a documented resource type. */
  readonly sdkScope?: "bucket" | "key" | "prefix";
  /** The version of the API that has it: a method of the SDK, the old reference, or none. */
  readonly apiGeneration?: "3.0" | "2.0" | "unlisted";
  /** Whether the international SDK has the method. */
  readonly inInternationalSdk?: boolean;
  /** Whether CloudAudit has an event of this name. */
  readonly audited?: boolean;
  /** `true`: the SDK says that the operation is going offline. */
  readonly deprecated?: boolean;
  readonly notes?: string;
}

/** A kind of source. */
export type SeenIn = "cam" | "cam-table" | "doc" | "auth-guide" | "api-ref" | "policy" | "sdk" | "audit";

/** What one source says differently about an action. */
export interface ActionConflict {
  /** The id of the source. */
  readonly source: string;
  readonly granularity: Granularity;
  readonly resourceTypes: readonly string[];
}

/** What the documents say about an action on one resource type; `any` is the form `type/*`, `id` the form `type/id`. */
export interface ActionResourceDetail {
  readonly resourceType: string;
  readonly forms: readonly ("any" | "id")[];
  readonly conditionKeys: readonly string[];
  readonly sources: readonly string[];
}
