import type { Policy } from "@camwright/core/model";

/** How to write JSON. */
export interface JsonOptions {
  /** Blanks per level, at most ten; 0 if absent, which is one line without white space. */
  readonly indent?: number;
}

/**
 * The document of a policy as JSON text in the order written, as short as it gets unless an indent is given. The size limits
 * do not count white space (598/10604), but the text that is sent has to be somewhere.
 *
 * @example
 * ```ts
 * import { action, deny, everything, policy, toJson } from "@camwright/builder";
 *
 * const written = policy(deny(action("cos:DeleteBucket")).on(everything));
 * toJson(written);
 * // => '{"version":"2.0","statement":[{"effect":"deny","action":["cos:DeleteBucket"],"resource":"*"}]}'
 * toJson(written, { indent: 2 }).split("\n")[1]; // => '  "version": "2.0",'
 * ```
 */
export const toJson = (policy: Policy, { indent = 0 }: JsonOptions = {}): string =>
  JSON.stringify(policy, null, indent);
