import { quote } from "@camwright/core";
import type { BucketPolicy } from "../policy-kinds.js";

/** Which bucket: its name with the appid, and its region. */
export interface BucketReference {
  readonly bucket: string;
  readonly region: string;
}

/** The parameters of `putBucketPolicy` of `cos-nodejs-sdk-v5`. */
export interface PutBucketPolicyParameters {
  readonly Bucket: string;
  readonly Region: string;
  /** The SDK writes it as JSON itself. */
  readonly Policy: BucketPolicy;
}

/** `<name>-<appid>` (436/30580). */
const bucketForm = /^[a-z0-9-]+-\d+$/;

/**
 * What `putBucketPolicy` of `cos-nodejs-sdk-v5` takes (436/35854): the policy as an object, not as text. It replaces the policy
 * that the bucket has (436/8282).
 *
 * Element names are lower case, as the newest pages want them (436/71306) and the SDK's own example writes them. COS also
 * takes them with a capital and answers so: `policyFrom` reads its answer.
 *
 * @throws TypeError if the bucket's name does not end in the appid.
 *
 * @example
 * ```ts
 * import { policyFromOrThrow, toBucketPolicy } from "@camwright/builder";
 *
 * const answer =
 *   '{"Statement":[{"Effect":"allow","Principal":{"qcs":["qcs::cam::uin/100000000001:uin/100000000011"]},' +
 *   '"Action":["name/cos:GetBucket"],"Resource":["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/*"]}],"version":"2.0"}';
 * const parameters = toBucketPolicy(policyFromOrThrow(answer, "bucket"), { bucket: "docs-1250000000", region: "ap-guangzhou" });
 * parameters.Policy.statement[0]?.action; // => ["name/cos:GetBucket"]
 * toBucketPolicy(parameters.Policy, { bucket: "docs", region: "ap-guangzhou" }); // throws "`docs` has no appid"
 * ```
 */
export const toBucketPolicy = (
  policy: BucketPolicy,
  { bucket, region }: BucketReference,
): PutBucketPolicyParameters => {
  if (!bucketForm.test(bucket)) throw new TypeError(`${quote(bucket)} has no appid: write name-appid`);
  return { Bucket: bucket, Region: region, Policy: policy };
};
