import type { Policy } from "@camwright/core";
import type { RoleSource } from "./service-role.js";

/** A policy that Tencent Cloud keeps ready in every account, as a document prints it. */
export interface PresetPolicy {
  readonly name: string;
  readonly product: string;
  /** What it is for, in our words. */
  readonly description: string;
  /** `printed`: the page prints it under this name; `alternative`: the page gives it as another way to the same permissions. */
  readonly basis: "printed" | "alternative";
  /** The document. The service updates preset policies; `sources` has the date of the page. */
  readonly policy: Policy;
  readonly sources: readonly RoleSource[];
  readonly notes: string | null;
}

/** A preset policy as the facts have it; deeply frozen. */
export const presetPolicy = (given: PresetPolicy): PresetPolicy =>
  Object.freeze({
    ...given,
    sources: Object.freeze(given.sources.map((source) => Object.freeze({ ...source }))),
  });
