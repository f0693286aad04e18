// Generated from facts/cos.json by `npm run generate`. Do not edit.

import type { ConditionKey } from "@camwright/catalog";

/**
 * Size in bytes given in Content-Length.
 *
 * Type numeric. Operators shown: numeric_equal, numeric_not_equal, numeric_greater_than, numeric_greater_than_equal,
 * numeric_less_than, numeric_less_than_equal. Actions: PutObject, PostObject; documented as applying more widely.
 *
 * Documented as applying broadly to requests with a body; the actions listed are those in the worked examples
 * ("Descriptions and Use Cases of Condition Keys").
 *
 * Source: document/product/436/46205.
 */
export const contentLength = "cos:content-length" as ConditionKey<"cos:content-length", "numeric", never>;

/**
 * Media type given in Content-Type.
 *
 * Type string. Operators shown: string_equal, string_not_equal, string_like. Actions: PutObject; documented as applying
 * more widely.
 *
 * Documented as applying broadly to requests with a body; PutObject is the action named in "Conditions (COS condition
 * keys and operators)"'s prose.
 *
 * Source: document/product/436/46205.
 */
export const contentType = "cos:content-type" as ConditionKey<"cos:content-type", "string", never>;

/**
 * Prefix asked for when listing.
 *
 * Type string. Operators shown: string_equal, string_not_equal, string_like. Actions: GetBucket,
 * GetBucketObjectVersions, ListMultipartUploads.
 *
 * ListLiveChannels is also listed but its CAM action name is not attested. Special characters must be URL-encoded.
 *
 * Source: document/product/436/46205.
 */
export const prefix = "cos:prefix" as ConditionKey<"cos:prefix", "string", "cos:prefix">;

/**
 * Media type asked for in response-content-type.
 *
 * Type string. Operators shown: string_equal, string_not_equal, string_like. Actions: GetObject.
 *
 * Values must be URL-encoded, e.g. image%2Fjpeg.
 *
 * Source: document/product/436/46205.
 */
export const responseContentType = "cos:response-content-type" as ConditionKey<"cos:response-content-type", "string", "cos:response-content-type">;

/**
 * Whether the request came over HTTPS.
 *
 * Type boolean. Operators shown: bool_equal. Actions: every request, or no limit stated.
 *
 * Source: document/product/436/46205.
 */
export const secureTransport = "cos:secure-transport" as ConditionKey<"cos:secure-transport", "boolean", never>;

/**
 * TLS version of an HTTPS request, such as 1.2.
 *
 * Type numeric. Operators shown: numeric_equal, numeric_not_equal, numeric_greater_than, numeric_greater_than_equal,
 * numeric_less_than, numeric_less_than_equal. Actions: every request, or no limit stated.
 *
 * HTTPS requests only. The 2023-07-10 version says Beijing region only at the time.
 *
 * Source: document/product/436/46205.
 */
export const tlsVersion = "cos:tls-version" as ConditionKey<"cos:tls-version", "numeric", never>;

/**
 * Object version given in the versionid parameter.
 *
 * Type string. Operators shown: string_equal, string_not_equal, string_like. Actions: GetObject, DeleteObject,
 * PostObjectRestore, PutObjectTagging, GetObjectTagging, DeleteObjectTagging, HeadObject.
 *
 * Source: document/product/436/46205.
 */
export const versionid = "cos:versionid" as ConditionKey<"cos:versionid", "string", "cos:versionid">;

/**
 * Canned ACL given in the x-cos-acl header.
 *
 * Type string. Operators shown: string_equal, string_not_equal, string_like. Actions: PutObject, PostObject,
 * PutObjectACL, PutBucket, PutBucketACL, AppendObject, InitiateMultipartUpload.
 *
 * Source: document/product/436/46205.
 */
export const xCosAcl = "cos:x-cos-acl" as ConditionKey<"cos:x-cos-acl", "string", "cos:x-cos-acl">;

/**
 * Storage class given in the x-cos-storage-class header.
 *
 * Type string. Operators shown: string_equal, string_not_equal, string_like. Actions: PutObject, PostObject,
 * InitiateMultipartUpload, AppendObject.
 *
 * Newer versions of "Conditions (COS condition keys and operators)" list only PutObject, PostObject and
 * InitiateMultipartUpload.
 *
 * Source: document/product/436/46205.
 */
export const xCosStorageClass = "cos:x-cos-storage-class" as ConditionKey<"cos:x-cos-storage-class", "string", "cos:x-cos-storage-class">;

/**
 * VPC the request came from (name used in worked examples).
 *
 * Type string. Operators shown: string_equal. Actions: every request, or no limit stated.
 *
 * Only the operator in the worked example is listed; as a string key it should take the operators of "Conditions (COS
 * condition keys and operators)".
 *
 * Source: document/product/436/46206.
 */
export const vpcRequesterVpc = "vpc:requester_vpc" as ConditionKey<"vpc:requester_vpc", "string", never>;
