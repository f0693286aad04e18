import type { IdentityPolicy } from "../policy-kinds.js";
import { checked, describedBy } from "./checked.js";
import type { Named } from "./named.js";
import { toJson } from "./to-json.js";

/** The parameters of CAM's `CreatePolicy`, as `tencentcloud-sdk-nodejs` takes them. */
export interface CreatePolicyParameters {
  readonly PolicyName: string;
  readonly PolicyDocument: string;
  readonly Description?: string;
}

/**
 * What `CreatePolicy` of CAM takes, for `client.CreatePolicy(…)` of `tencentcloud-sdk-nodejs`: the document as plain JSON text
 * (598/34578). Others of its parameters can be added: `{ ...toDocument(…), Tags }`.
 *
 * @throws TypeError that names the rule, `policy-name` or `description`, if the text does not keep it.
 *
 * @example
 * ```ts
 * import { action, deny, everything, policy, toDocument } from "@camwright/builder";
 *
 * const keep = policy(deny(action("cos:DeleteBucket")).on(everything));
 * toDocument(keep, { name: "keep-buckets", description: "nobody deletes a bucket" });
 * // => {
 * //   PolicyName: "keep-buckets",
 * //   PolicyDocument: '{"version":"2.0","statement":[{"effect":"deny","action":["cos:DeleteBucket"],"resource":"*"}]}',
 * //   Description: "nobody deletes a bucket",
 * // }
 * toDocument(keep, { name: "keep buckets" }); // throws "policy-name"
 * ```
 */
export const toDocument = (policy: IdentityPolicy, { name, description }: Named): CreatePolicyParameters => ({
  PolicyName: checked("policy-name", name),
  PolicyDocument: toJson(policy),
  ...describedBy(description),
});
