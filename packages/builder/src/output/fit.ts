import { type DocumentSize, sizeOf } from "@camwright/core";
import type { Policy, PolicyKind, SizeUnit } from "@camwright/core/model";
import { toJson } from "./to-json.js";

/** How much of a size limit a policy takes. Where no limit is published, what depends on it is not known. */
export interface Fit {
  readonly size: number;
  readonly limit: number | undefined;
  readonly unit: SizeUnit;
  /** What is left of the limit; negative if the policy is too large. */
  readonly left: number | undefined;
  readonly fits: boolean | undefined;
}

const sizeFor = (policy: Policy, kind: PolicyKind): DocumentSize => {
  const size = sizeOf(toJson(policy), kind);
  if (size === undefined) throw new Error("camwright defect: the document of a policy is not JSON");
  return size;
};

/**
 * Whether a policy is small enough for its kind: 6,144 characters for an identity policy or a boundary (598/10609), 20 KB for a
 * bucket policy (436/45235). Of session and trust policies it is known that there is a limit, but not which; then `fits` is
 * `undefined`. A number in place of a kind is a limit of your own, in characters.
 *
 * Counted is the text that `toJson` gives, as core's `sizeOf` counts it.
 *
 * @example
 * ```ts
 * import { action, deny, everything, fit, policy } from "@camwright/builder";
 *
 * const written = policy(deny(action("cos:DeleteBucket")).on(everything));
 * fit(written, "identity"); // => { size: 94, limit: 6144, unit: "characters", left: 6050, fits: true }
 * fit(written, "session").fits; // => undefined
 * fit(written, 90).left; // => -4
 * ```
 */
export const fit = (policy: Policy, limit: PolicyKind | number): Fit => {
  const measured = sizeFor(policy, typeof limit === "number" ? "identity" : limit);
  const { size, unit } = measured;
  const most = typeof limit === "number" ? limit : measured.limit;
  if (most === undefined) return { size, limit: undefined, unit, left: undefined, fits: undefined };
  return { size, limit: most, unit, left: most - size, fits: size <= most };
};
