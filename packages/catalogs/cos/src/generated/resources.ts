// Generated from facts/cos.json by `npm run generate`. Do not edit.

import { type AccountText, type BucketText, type RegionText, type Resource, type VariableFreeText, sixSegment } from "@camwright/catalog";

/**
 * The resource `qcs::cos:${region}:uid/${appid}:${bucket}/`.
 *
 * Kind `cos:bucket`.
 *
 * Form used in the guide's bucket-API samples (trailing slash, no star). bucket is BucketName-APPID.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/436/30580.
 *
 * ```ts
 * import * as cos from "@camwright/catalog-cos";
 *
 * cos.bucket({ region: "ap-guangzhou", appid: "1250000000", bucket: "examplebucket-1250000000" }); // => "qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/"
 * ```
 */
export function bucket<const Region extends string, const Appid extends string, const Bucket extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly appid: Appid & AccountText<Appid>;
  readonly bucket: Bucket & BucketText<Bucket>;
}): Resource<"cos:bucket"> {
  return sixSegment("qcs::cos:${region}:uid/${appid}:${bucket}/", parts, {"bucket":"bucket-name"});
}

/**
 * The resource `qcs::cos:${region}:uid/${appid}:${bucket}/*`.
 *
 * Kind `cos:bucketContents`; covers `cos:bucket`, `cos:object`.
 *
 * Ambiguous with `object`: both can be `qcs::cos::uid/0:a/*`, as an object whose key is exactly `*` is written like the
 * whole bucket with everything in it (document/product/436/30580: both are the text `bucket/*`).
 *
 * Whole bucket and everything in it; the guide's prose and the CAM table use this form for bucket APIs too.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/436/30580.
 *
 * ```ts
 * import * as cos from "@camwright/catalog-cos";
 *
 * cos.bucketContents({ region: "ap-guangzhou", appid: "1250000000", bucket: "examplebucket-1250000000" }); // => "qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/*"
 * ```
 */
export function bucketContents<const Region extends string, const Appid extends string, const Bucket extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly appid: Appid & AccountText<Appid>;
  readonly bucket: Bucket & BucketText<Bucket>;
}): Resource<"cos:bucket" | "cos:bucketContents" | "cos:object"> {
  return sixSegment("qcs::cos:${region}:uid/${appid}:${bucket}/*", parts, {"bucket":"bucket-name"});
}

/**
 * The resource `qcs::cos:${region}:uid/${appid}:prefix//${appid}/${shortBucket}/${key}`.
 *
 * Kind `cos:object`. With the key `*` it covers `cos:bucket`, `cos:bucketContents` too.
 *
 * Ambiguous with `object`: both can be `qcs::cos::uid/0:prefix//0/a/a`, as the older spelling begins like an object of
 * a bucket called `prefix`; both are of the kind `cos:object` (document/product/598/10606: the samples write objects in
 * this form).
 *
 * Older spelling still emitted by qcloud-cos-sts getPolicy and older CAM samples; shortBucket is the bucket name
 * without -APPID.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: npm qcloud-cos-sts@3.1.3.
 *
 * ```ts
 * import * as cos from "@camwright/catalog-cos";
 *
 * cos.legacyPrefixPath({ region: "ap-guangzhou", appid: "1250000000", shortBucket: "examplebucket", key: "folder/file.txt" }); // => "qcs::cos:ap-guangzhou:uid/1250000000:prefix//1250000000/examplebucket/folder/file.txt"
 * ```
 */
export function legacyPrefixPath<const Region extends string, const Appid extends string, const ShortBucket extends string, const Key extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly appid: Appid & AccountText<Appid>;
  readonly shortBucket: ShortBucket & VariableFreeText<ShortBucket>;
  readonly key: Key & VariableFreeText<Key>;
}): Resource<[Key] extends ["*"] ? "cos:bucket" | "cos:bucketContents" | "cos:object" : "cos:object"> {
  return sixSegment("qcs::cos:${region}:uid/${appid}:prefix//${appid}/${shortBucket}/${key}", parts, {"shortBucket":"no-variable","key":"no-variable"});
}

/**
 * The resource `qcs::cos:${region}:uid/${appid}:${bucket}/${key}`.
 *
 * Kind `cos:object`. With the key `*` it covers `cos:bucket`, `cos:bucketContents` too.
 *
 * Ambiguous with `bucketContents`: both can be `qcs::cos::uid/0:a/*`, as an object whose key is exactly `*` is written
 * like the whole bucket with everything in it (document/product/436/30580: both are the text `bucket/*`).
 *
 * Ambiguous with `legacyPrefixPath`: both can be `qcs::cos::uid/0:prefix//0/a/a`, as the older spelling begins like an
 * object of a bucket called `prefix`; both are of the kind `cos:object` (document/product/598/10606: the samples write
 * objects in this form).
 *
 * Key may be an exact object path or a path prefix ending in *. The CAM table ("CAM-Enabled API: Cloud Object Storage
 * (first rows only)") writes it ${bucket-appid}/${resource_path} and calls the account segment uid/${uid}, meaning the
 * APPID.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/436/30580.
 *
 * ```ts
 * import * as cos from "@camwright/catalog-cos";
 *
 * cos.object({ region: "ap-guangzhou", appid: "1250000000", bucket: "examplebucket-1250000000", key: "folder/file.txt" }); // => "qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/folder/file.txt"
 * ```
 */
export function object<const Region extends string, const Appid extends string, const Bucket extends string, const Key extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly appid: Appid & AccountText<Appid>;
  readonly bucket: Bucket & BucketText<Bucket>;
  readonly key: Key & VariableFreeText<Key>;
}): Resource<[Key] extends ["*"] ? "cos:bucket" | "cos:bucketContents" | "cos:object" : "cos:object"> {
  return sixSegment("qcs::cos:${region}:uid/${appid}:${bucket}/${key}", parts, {"bucket":"bucket-name","key":"no-variable"});
}

/**
 * The resource `qcs::cos:${region}:uid/${appid}:*`.
 *
 * Kind `cos:regionBuckets`; covers `cos:bucket`, `cos:bucketContents`, `cos:object`.
 *
 * Every bucket of the account in one region.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/436/30580.
 *
 * ```ts
 * import * as cos from "@camwright/catalog-cos";
 *
 * cos.regionBuckets({ region: "ap-guangzhou", appid: "1250000000" }); // => "qcs::cos:ap-guangzhou:uid/1250000000:*"
 * ```
 */
export function regionBuckets<const Region extends string, const Appid extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly appid: Appid & AccountText<Appid>;
}): Resource<"cos:bucket" | "cos:bucketContents" | "cos:object" | "cos:regionBuckets"> {
  return sixSegment("qcs::cos:${region}:uid/${appid}:*", parts);
}

/**
 * The resource `qcs::cosvector:${region}:uid/${appid}:bucket/${bucket}/*`.
 *
 * Kind `cosvector:vectorBucket`; covers `cosvector:vectorIndex`.
 *
 * A vector bucket with its indexes. bucket is BucketName-APPID. The names of resources that the API gives out end
 * without /*.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: cloud.tencent.com/document/product/436/127699.
 *
 * ```ts
 * import * as cos from "@camwright/catalog-cos";
 *
 * cos.vectorBucket({ region: "ap-guangzhou", appid: "1250000000", bucket: "examplebucket-1250000000" }); // => "qcs::cosvector:ap-guangzhou:uid/1250000000:bucket/examplebucket-1250000000/*"
 * ```
 */
export function vectorBucket<const Region extends string, const Appid extends string, const Bucket extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly appid: Appid & AccountText<Appid>;
  readonly bucket: Bucket & BucketText<Bucket>;
}): Resource<"cosvector:vectorBucket" | "cosvector:vectorIndex"> {
  return sixSegment("qcs::cosvector:${region}:uid/${appid}:bucket/${bucket}/*", parts, {"bucket":"bucket-name"});
}

/**
 * The resource `qcs::cosvector:${region}:uid/${appid}:bucket/${bucket}/index/${index}/*`.
 *
 * Kind `cosvector:vectorIndex`.
 *
 * An index of a vector bucket with its vectors. The names of resources that the API gives out end without /*.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: cloud.tencent.com/document/product/436/127699.
 *
 * ```ts
 * import * as cos from "@camwright/catalog-cos";
 *
 * cos.vectorIndex({ region: "ap-guangzhou", appid: "1250000000", bucket: "examplebucket-1250000000", index: "example" }); // => "qcs::cosvector:ap-guangzhou:uid/1250000000:bucket/examplebucket-1250000000/index/example/*"
 * ```
 */
export function vectorIndex<const Region extends string, const Appid extends string, const Bucket extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly appid: Appid & AccountText<Appid>;
  readonly bucket: Bucket & BucketText<Bucket>;
  readonly index: string;
}): Resource<"cosvector:vectorIndex"> {
  return sixSegment("qcs::cosvector:${region}:uid/${appid}:bucket/${bucket}/index/${index}/*", parts, {"bucket":"bucket-name"});
}
