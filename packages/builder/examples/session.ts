import {
  allow,
  conditionKey,
  everything,
  type IdentityPolicy,
  ip,
  numericGreaterThanEqual,
  numericLessThan,
  sessionPolicy,
} from "@camwright/builder";
import * as cos from "@camwright/catalog-cos";

const guangzhou = { region: "ap-guangzhou", appid: "1250000000" } as const;
const size = conditionKey("cos:content_length", "numeric");

/** Session policies: what temporary keys may do, whatever their owner may do (436/14048). */
export const sessionExamples: Readonly<Record<string, IdentityPolicy>> = {
  // Read and write one bucket; its older name, without the appid.
  "cam-5e92e0547fc1": sessionPolicy(
    allow(cos.GetObject, cos.PutObject).on(
      cos.bucketContents({ region: "ap-beijing", appid: "1250000000", bucket: "sevenyou-1250000000" }),
    ),
  ),
  "cam-a0978ca4f20c": sessionPolicy(
    allow(cos.GetObject, cos.PutObject).on(
      cos.legacyPrefixPath({ region: "ap-beijing", appid: "1250000000", shortBucket: "sevenyou", key: "*" }),
    ),
  ),
  // Read from one address.
  "cam-52b9c9cc885c": sessionPolicy(
    allow(cos.GetObject, cos.HeadObject)
      .on(cos.legacyPrefixPath({ region: "cn-east", appid: "1250000000", shortBucket: "sevenyou", key: "*" }))
      .when(ip("101.226.226.185/32")),
  ),
  // Upload one object, read another.
  "cam-6d65cf06a72f": sessionPolicy(
    allow(cos.PutObject).on(cos.object({ ...guangzhou, bucket: "example-125000000", key: "1.txt" })),
    allow(cos.GetObject).on(cos.object({ ...guangzhou, bucket: "example-125000000", key: "dir/exampleobject" })),
  ),
  // Upload into one bucket.
  "session-in": sessionPolicy(
    allow(cos.PutObject).on(cos.bucketContents({ ...guangzhou, bucket: "examplebucket-1-1250000000" })),
  ),
  // Upload files of less than ten bytes; the key is that of temporary keys.
  "cos-sts-len-10": sessionPolicy(
    allow(cos.PutObject, cos.PostObject)
      .on(cos.bucketContents({ ...guangzhou, bucket: "examplebucket-1250000000" }))
      .when(numericGreaterThanEqual(size, 1), numericLessThan(size, 10)),
  ),
  // All that the owner of the keys may do in COS.
  "session-no-escalation": sessionPolicy(allow(cos.like("*")).on(everything)),
};
