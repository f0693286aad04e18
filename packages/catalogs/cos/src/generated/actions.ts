// Generated from facts/cos.json by `npm run generate`. Do not edit.

import type { Action, UncheckedAction, UnknownKind } from "@camwright/catalog";

/**
 * Cancel a multipart upload and drop its parts.
 *
 * Write access (section of the CAM table). Resource level: `object`. Restriction by IP address supported.
 *
 * The 2024 CAM table files it under read operations, the 2026 one under write.
 *
 * Sources: document/product/436/30580; document/product/598/57092; cloud.tencent.com/document/product/598/69901;
 * document/product/598/79060; npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de;
 * document/product/436/45236.
 */
export const AbortMultipartUpload = "cos:AbortMultipartUpload" as Action<
  "cos:AbortMultipartUpload",
  "cos:object",
  never
>;

/**
 * Append data to an object.
 *
 * Write access (section of the CAM table). Resource level: `object`. Condition keys: `cos:x-cos-storage-class`,
 * `cos:x-cos-acl`. Restriction by IP address supported.
 *
 * Listed twice in the CAM table, once as a member of a write-all group.
 *
 * Sources: document/product/436/30580; document/product/598/57092; cloud.tencent.com/document/product/598/69901; npm
 * cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236.
 */
export const AppendObject = "cos:AppendObject" as Action<
  "cos:AppendObject",
  "cos:object",
  "cos:x-cos-storage-class" | "cos:x-cos-acl"
>;

/**
 * Finish a multipart upload.
 *
 * Write access (section of the CAM table). Resource level: `object`. Restriction by IP address supported.
 *
 * Sources: document/product/436/30580; document/product/598/57092; cloud.tencent.com/document/product/598/69901;
 * document/product/598/79060; npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de;
 * document/product/436/45236.
 */
export const CompleteMultipartUpload = "cos:CompleteMultipartUpload" as Action<
  "cos:CompleteMultipartUpload",
  "cos:object",
  never
>;

/**
 * Schedule backups for Lighthouse object storage.
 *
 * Write access (section of the CAM table). Operation level, the resource must be `*`. Restriction by IP address
 * supported.
 *
 * Sources: document/product/598/57092; cloud.tencent.com/document/product/598/69901.
 */
export const CreateAutoBackup = "cos:CreateAutoBackup" as Action<"cos:CreateAutoBackup", never, never>;

/**
 * Back up Lighthouse object storage now.
 *
 * Write access (section of the CAM table). Operation level, the resource must be `*`. Restriction by IP address
 * supported.
 *
 * Sources: document/product/598/57092; cloud.tencent.com/document/product/598/69901.
 */
export const CreateInstantBackup = "cos:CreateInstantBackup" as Action<"cos:CreateInstantBackup", never, never>;

/**
 * Create a batch operation job.
 *
 * Write access (section of the CAM table). Operation level, the resource must be `*`. Restriction by IP address
 * supported.
 *
 * Sources: document/product/598/57092; cloud.tencent.com/document/product/598/69901.
 */
export const CreateJob = "cos:CreateJob" as Action<"cos:CreateJob", never, never>;

/**
 * Apply for a migration.
 *
 * Write access (section of the CAM table). Operation level, the resource must be `*`. Restriction by IP address
 * supported.
 *
 * Source: cloud.tencent.com/document/product/598/69901.
 */
export const CreateMigrateUser = "cos:CreateMigrateUser" as Action<"cos:CreateMigrateUser", never, never>;

/**
 * Claim a migration reward and start its task.
 *
 * Write access (section of the CAM table). Operation level, the resource must be `*`. Restriction by IP address
 * supported.
 *
 * Source: cloud.tencent.com/document/product/598/69901.
 */
export const CreateMigrateVoucherTask = "cos:CreateMigrateVoucherTask" as Action<
  "cos:CreateMigrateVoucherTask",
  never,
  never
>;

/**
 * Create a Lighthouse mount point.
 *
 * Write access (section of the CAM table). Operation level, the resource must be `*`. Restriction by IP address
 * supported.
 *
 * Source: cloud.tencent.com/document/product/598/69901.
 */
export const CreateMounting = "cos:CreateMounting" as Action<"cos:CreateMounting", never, never>;

/**
 * Create or change a Lighthouse gift package.
 *
 * Write access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address supported.
 *
 * Source: document/product/598/57092.
 */
export const CreateOrModifyLhGiftPkg = "cos:CreateOrModifyLhGiftPkg" as Action<
  "cos:CreateOrModifyLhGiftPkg",
  never,
  never
>;

/**
 * Delete an empty bucket.
 *
 * Write access (section of the CAM table). Resource level: `bucket`, `bucketContents`. Restriction by IP address
 * supported.
 *
 * Sources: document/product/436/30580; document/product/598/57092; cloud.tencent.com/document/product/598/69901; npm
 * cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236; CloudAudit: COS
 * operations (event names) (tencentyun/intlcloud-documents).
 */
export const DeleteBucket = "cos:DeleteBucket" as Action<
  "cos:DeleteBucket",
  "cos:bucket" | "cos:bucketContents",
  never
>;

/**
 * Delete a bucket's CORS rules.
 *
 * Write access (section of the CAM table). Resource level: `bucket`, `bucketContents`. Restriction by IP address
 * supported.
 *
 * Sources: document/product/436/30580; cloud.tencent.com/document/product/598/69901; npm cos-nodejs-sdk-v5@3.0.0;
 * github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const DeleteBucketCORS = "cos:DeleteBucketCORS" as Action<
  "cos:DeleteBucketCORS",
  "cos:bucket" | "cos:bucketContents",
  never
>;

/**
 * Remove custom domains from a bucket.
 *
 * Write access (section of the CAM table). Resource level: `bucketContents`. Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69901; npm cos-nodejs-sdk-v5@3.0.0; COS API reference pages naming
 * the permission needed (encryption, domain) (tencentyun/intlcloud-documents); CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const DeleteBucketDomain = "cos:DeleteBucketDomain" as Action<
  "cos:DeleteBucketDomain",
  "cos:bucketContents",
  never
>;

/**
 * Remove a custom domain's certificate.
 *
 * Write access (section of the CAM table). Resource level: `bucketContents`. Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/69901.
 */
export const DeleteBucketDomainCertificate = "cos:DeleteBucketDomainCertificate" as Action<
  "cos:DeleteBucketDomainCertificate",
  "cos:bucketContents",
  never
>;

/**
 * Remove a bucket's default encryption.
 *
 * Write access (section of the CAM table). Resource level, path not available.
 *
 * The CAM row is covered only in part: its resource path is cut off before the end.
 *
 * Sources: cloud.tencent.com/document/product/598/69901; COS API reference pages naming the permission needed
 * (encryption, domain) (tencentyun/intlcloud-documents); CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const DeleteBucketEncryption = "cos:DeleteBucketEncryption" as UncheckedAction<"cos:DeleteBucketEncryption">;

/**
 * Delete an inventory job.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const DeleteBucketInventory = "cos:DeleteBucketInventory" as UncheckedAction<"cos:DeleteBucketInventory">;

/**
 * Delete a bucket's lifecycle rules.
 *
 * Write access (what the document says it does). Resource level: `bucket`, `bucketContents`.
 *
 * Sources: document/product/436/30580; npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de;
 * CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const DeleteBucketLifecycle = "cos:DeleteBucketLifecycle" as Action<
  "cos:DeleteBucketLifecycle",
  "cos:bucket" | "cos:bucketContents",
  never
>;

/**
 * Delete a bucket's origin-pull rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const DeleteBucketOrigin = "cos:DeleteBucketOrigin" as UncheckedAction<"cos:DeleteBucketOrigin">;

/**
 * Delete a bucket policy.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents); document/product/598/10603 and 598/10604.
 */
export const DeleteBucketPolicy = "cos:DeleteBucketPolicy" as UncheckedAction<"cos:DeleteBucketPolicy">;

/**
 * Delete a bucket's hotlink protection list.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github tencentyun/cos-js-sdk-v5 commit 174f1de.
 */
export const DeleteBucketReferer = "cos:DeleteBucketReferer" as UncheckedAction<"cos:DeleteBucketReferer">;

/**
 * Delete a bucket's replication rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * The JS SDKs also declare this action for their delete-bucket-encryption call.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const DeleteBucketReplication = "cos:DeleteBucketReplication" as UncheckedAction<"cos:DeleteBucketReplication">;

/**
 * Delete a bucket's tags.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const DeleteBucketTagging = "cos:DeleteBucketTagging" as UncheckedAction<"cos:DeleteBucketTagging">;

/**
 * Delete a bucket's static website settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const DeleteBucketWebsite = "cos:DeleteBucketWebsite" as UncheckedAction<"cos:DeleteBucketWebsite">;

/**
 * Delete several objects in one request.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * "Working with COS API Authorization Policies" says the batch-delete API is authorized with DeleteObject; this name
 * appears in Tencent policies all the same.
 *
 * Sources: document/product/598/79060; github tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236.
 */
export const DeleteMultipleObjects = "cos:DeleteMultipleObjects" as UncheckedAction<"cos:DeleteMultipleObjects">;

/**
 * Delete an object; also authorizes batch deletes.
 *
 * Write access (what the document says it does). Resource level: `object`. Condition keys: `cos:versionid`.
 *
 * "Working with COS API Authorization Policies" and the SDK authorize DELETE Multiple Objects with this action, one
 * resource per key.
 *
 * Sources: document/product/436/30580; document/product/598/79060; npm cos-nodejs-sdk-v5@3.0.0; github
 * tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236; document/product/436/18023.
 */
export const DeleteObject = "cos:DeleteObject" as Action<"cos:DeleteObject", "cos:object", "cos:versionid">;

/**
 * Delete an object's tags.
 *
 * Tagging access (judged from the name). Granularity not documented. Condition keys: `cos:versionid`.
 *
 * Sources: document/product/436/46205; npm cos-nodejs-sdk-v5@3.0.0; CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const DeleteObjectTagging = "cos:DeleteObjectTagging" as Action<
  "cos:DeleteObjectTagging",
  UnknownKind,
  "cos:versionid"
>;

/**
 * Delete an empty vector bucket.
 *
 * Write access (what the document says it does). Resource level: `vectorBucket` (from published policies).
 *
 * Sources: cloud.tencent.com/document/product/436/127711 to 127713; github tencentyun/cos-python-sdk-v5
 * qcloud_cos/cos_vectors_client.py.
 */
export const DeleteVectorBucket = "cos:DeleteVectorBucket" as Action<
  "cos:DeleteVectorBucket",
  "cosvector:vectorBucket",
  never
>;

/**
 * Delete the access policy of a vector bucket.
 *
 * Permissions access (what the document says it does). Resource level: `vectorBucket` (from published policies).
 *
 * Sources: cloud.tencent.com/document/product/436/127711 to 127713; github tencentyun/cos-python-sdk-v5
 * qcloud_cos/cos_vectors_client.py.
 */
export const DeleteVectorBucketPolicy = "cos:DeleteVectorBucketPolicy" as Action<
  "cos:DeleteVectorBucketPolicy",
  "cosvector:vectorBucket",
  never
>;

/**
 * Delete an index of a vector bucket.
 *
 * Write access (what the document says it does). Resource level: `vectorIndex` (from published policies).
 *
 * The API is called DeleteIndex.
 *
 * Sources: cloud.tencent.com/document/product/436/127711 to 127713; github tencentyun/cos-python-sdk-v5
 * qcloud_cos/cos_vectors_client.py.
 */
export const DeleteVectorIndex = "cos:DeleteVectorIndex" as Action<
  "cos:DeleteVectorIndex",
  "cosvector:vectorIndex",
  never
>;

/**
 * Delete vectors by their keys.
 *
 * Write access (what the document says it does). Resource level: `vectorIndex` (from published policies).
 *
 * Sources: cloud.tencent.com/document/product/436/127711 to 127713; github tencentyun/cos-python-sdk-v5
 * qcloud_cos/cos_vectors_client.py.
 */
export const DeleteVectors = "cos:DeleteVectors" as Action<"cos:DeleteVectors", "cosvector:vectorIndex", never>;

/**
 * Read the backup schedule of Lighthouse object storage.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address supported.
 *
 * Source: document/product/598/57092.
 */
export const DescribeAutoBackup = "cos:DescribeAutoBackup" as Action<"cos:DescribeAutoBackup", never, never>;

/**
 * Read the state of a Lighthouse object storage backup.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address supported.
 *
 * Source: document/product/598/57092.
 */
export const DescribeBackupTask = "cos:DescribeBackupTask" as Action<"cos:DescribeBackupTask", never, never>;

/**
 * Read resource package plans.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address supported.
 *
 * Source: document/product/598/57092.
 */
export const DescribeGsPkgConfig = "cos:DescribeGsPkgConfig" as Action<"cos:DescribeGsPkgConfig", never, never>;

/**
 * Read a batch operation job.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address supported.
 *
 * Source: document/product/598/57092.
 */
export const DescribeJob = "cos:DescribeJob" as Action<"cos:DescribeJob", never, never>;

/**
 * List COS resource packages.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address supported.
 *
 * Source: document/product/598/57092.
 */
export const DescribeStatCosPackage = "cos:DescribeStatCosPackage" as Action<
  "cos:DescribeStatCosPackage",
  never,
  never
>;

/**
 * List objects in a bucket.
 *
 * List access (table of preset policies). Resource level: `bucket`, `bucketContents`, `object`. Condition keys:
 * `cos:prefix`. Restriction by IP address supported.
 *
 * "CAM-Enabled API: Cloud Object Storage (first rows only)" scopes it to ${bucket-appid}/${resource_path}, so a path
 * prefix can be given.
 *
 * Sources: document/product/436/30580; document/product/598/57092; document/product/598/79060; npm
 * cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236.
 */
export const GetBucket = "cos:GetBucket" as Action<
  "cos:GetBucket",
  "cos:bucket" | "cos:bucketContents" | "cos:object",
  "cos:prefix"
>;

/**
 * Read a bucket's ACL.
 *
 * Read access (table of preset policies). Resource level: `bucket`, `bucketContents`. Restriction by IP address
 * supported.
 *
 * Spelled GetBucketAcl in "User Policy (COS preset policies and their actions)"'s table.
 *
 * Sources: document/product/436/30580; document/product/598/57092; npm cos-nodejs-sdk-v5@3.0.0; github
 * tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236; CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const GetBucketACL = "cos:GetBucketACL" as Action<
  "cos:GetBucketACL",
  "cos:bucket" | "cos:bucketContents",
  never
>;

/**
 * Read a bucket's global acceleration state.
 *
 * Read access (judged from the name). Resource level: `bucketContents`. Restriction by IP address supported.
 *
 * Sources: document/product/598/57092; npm cos-nodejs-sdk-v5@3.0.0; CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const GetBucketAccelerate = "cos:GetBucketAccelerate" as Action<
  "cos:GetBucketAccelerate",
  "cos:bucketContents",
  never
>;

/**
 * Read a bucket's access tracking used by lifecycle rules.
 *
 * Read access (judged from the name). Resource level: `bucketContents`. Restriction by IP address supported.
 *
 * Source: document/product/598/57092.
 */
export const GetBucketAccessMonitor = "cos:GetBucketAccessMonitor" as Action<
  "cos:GetBucketAccessMonitor",
  "cos:bucketContents",
  never
>;

/**
 * Read bucket bandwidth quotas of the account.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address supported.
 *
 * Source: document/product/598/57092.
 */
export const GetBucketBandwidthQuota = "cos:GetBucketBandwidthQuota" as Action<
  "cos:GetBucketBandwidthQuota",
  never,
  never
>;

/**
 * Read a bucket's CORS rules.
 *
 * Read access (what the document says it does). Resource level: `bucket`, `bucketContents`. Restriction by IP address
 * supported.
 *
 * Sources: document/product/436/30580; document/product/598/57092; npm cos-nodejs-sdk-v5@3.0.0; github
 * tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const GetBucketCORS = "cos:GetBucketCORS" as Action<
  "cos:GetBucketCORS",
  "cos:bucket" | "cos:bucketContents",
  never
>;

/**
 * Read a bucket's custom domains.
 *
 * Read access (judged from the name). Resource level: `bucketContents`. Restriction by IP address supported.
 *
 * Sources: document/product/598/57092; npm cos-nodejs-sdk-v5@3.0.0; COS API reference pages naming the permission
 * needed (encryption, domain) (tencentyun/intlcloud-documents); CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const GetBucketDomain = "cos:GetBucketDomain" as Action<"cos:GetBucketDomain", "cos:bucketContents", never>;

/**
 * Read the certificate binding of a custom domain.
 *
 * Read access (judged from the name). Resource level, path not available. Restriction by IP address supported.
 *
 * Marked resource level, yet its resource path is given as *.
 *
 * Source: document/product/598/57092.
 */
export const GetBucketDomainCertificate = "cos:GetBucketDomainCertificate" as UncheckedAction<"cos:GetBucketDomainCertificate">;

/**
 * Read a bucket's default encryption.
 *
 * Read access (judged from the name). Resource level: `bucketContents`. Restriction by IP address supported.
 *
 * Sources: document/product/598/57092; npm cos-nodejs-sdk-v5@3.0.0; COS API reference pages naming the permission
 * needed (encryption, domain) (tencentyun/intlcloud-documents); CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const GetBucketEncryption = "cos:GetBucketEncryption" as Action<
  "cos:GetBucketEncryption",
  "cos:bucketContents",
  never
>;

/**
 * Read a bucket's intelligent tiering settings.
 *
 * Read access (judged from the name). Resource level, path not available.
 *
 * The CAM row is covered only in part: it is cut off inside its resource path.
 *
 * Source: document/product/598/57092.
 */
export const GetBucketIntelligentTiering = "cos:GetBucketIntelligentTiering" as UncheckedAction<"cos:GetBucketIntelligentTiering">;

/**
 * Read an inventory job's settings.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const GetBucketInventory = "cos:GetBucketInventory" as UncheckedAction<"cos:GetBucketInventory">;

/**
 * Read a bucket's lifecycle rules.
 *
 * Read access (what the document says it does). Resource level: `bucket`, `bucketContents`.
 *
 * Sources: document/product/436/30580; npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de;
 * CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const GetBucketLifecycle = "cos:GetBucketLifecycle" as Action<
  "cos:GetBucketLifecycle",
  "cos:bucket" | "cos:bucketContents",
  never
>;

/**
 * Read which region a bucket is in.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de.
 */
export const GetBucketLocation = "cos:GetBucketLocation" as UncheckedAction<"cos:GetBucketLocation">;

/**
 * Read a bucket's access logging settings.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const GetBucketLogging = "cos:GetBucketLogging" as UncheckedAction<"cos:GetBucketLogging">;

/**
 * Read a bucket's event callbacks.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const GetBucketNotification = "cos:GetBucketNotification" as UncheckedAction<"cos:GetBucketNotification">;

/**
 * List objects and their past versions.
 *
 * List access (table of preset policies). Resource level: `bucketContents`. Condition keys: `cos:prefix`.
 *
 * Resource form taken from the sample policy in "Permission Management FAQ (COS)".
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236;
 * CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents); Permission Management FAQ (COS)
 * (tencentyun/intlcloud-documents).
 */
export const GetBucketObjectVersions = "cos:GetBucketObjectVersions" as Action<
  "cos:GetBucketObjectVersions",
  "cos:bucketContents",
  "cos:prefix"
>;

/**
 * Read a bucket's origin-pull rules.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const GetBucketOrigin = "cos:GetBucketOrigin" as UncheckedAction<"cos:GetBucketOrigin">;

/**
 * Read a bucket policy.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents); document/product/598/10603 and 598/10604.
 */
export const GetBucketPolicy = "cos:GetBucketPolicy" as UncheckedAction<"cos:GetBucketPolicy">;

/**
 * Read a bucket's hotlink protection list.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const GetBucketReferer = "cos:GetBucketReferer" as UncheckedAction<"cos:GetBucketReferer">;

/**
 * Read a bucket's replication rules.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const GetBucketReplication = "cos:GetBucketReplication" as UncheckedAction<"cos:GetBucketReplication">;

/**
 * Read a bucket's tags.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const GetBucketTagging = "cos:GetBucketTagging" as UncheckedAction<"cos:GetBucketTagging">;

/**
 * Read a bucket's versioning state.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const GetBucketVersioning = "cos:GetBucketVersioning" as UncheckedAction<"cos:GetBucketVersioning">;

/**
 * Read a bucket's static website settings.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const GetBucketWebsite = "cos:GetBucketWebsite" as UncheckedAction<"cos:GetBucketWebsite">;

/**
 * Download an object (also needed on a copy's source).
 *
 * Read access (table of preset policies). Resource level: `object`. Condition keys: `cos:versionid`,
 * `cos:response-content-type`.
 *
 * Sources: document/product/436/30580; document/product/598/79060; npm cos-nodejs-sdk-v5@3.0.0; github
 * tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236; document/product/436/18023.
 */
export const GetObject = "cos:GetObject" as Action<
  "cos:GetObject",
  "cos:object",
  "cos:versionid" | "cos:response-content-type"
>;

/**
 * Read an object's ACL.
 *
 * Read access (what the document says it does). Resource level: `object`.
 *
 * Sources: document/product/436/30580; npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de;
 * CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const GetObjectACL = "cos:GetObjectACL" as Action<"cos:GetObjectACL", "cos:object", never>;

/**
 * Read an object's tags.
 *
 * Read access (judged from the name). Granularity not documented. Condition keys: `cos:versionid`.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents);
 * document/product/598/10603 and 598/10604.
 */
export const GetObjectTagging = "cos:GetObjectTagging" as Action<"cos:GetObjectTagging", UnknownKind, "cos:versionid">;

/**
 * List the account's buckets.
 *
 * List access (table of preset policies). Operation level, the resource must be `*`.
 *
 * granularity from "Working with COS API Authorization Policies": the resource must be *; qcloud-cos-sts also forces *.
 *
 * Sources: document/product/436/30580; npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de;
 * document/product/436/45236; CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents); npm
 * qcloud-cos-sts@3.1.3.
 */
export const GetService = "cos:GetService" as Action<"cos:GetService", never, never>;

/**
 * See whether a vector bucket exists and how it is encrypted.
 *
 * Read access (what the document says it does). Resource level: `vectorBucket` (from published policies).
 *
 * Sources: cloud.tencent.com/document/product/436/127711 to 127713; github tencentyun/cos-python-sdk-v5
 * qcloud_cos/cos_vectors_client.py.
 */
export const GetVectorBucket = "cos:GetVectorBucket" as Action<"cos:GetVectorBucket", "cosvector:vectorBucket", never>;

/**
 * Read the access policy of a vector bucket.
 *
 * Read access (what the document says it does). Resource level: `vectorBucket` (from published policies).
 *
 * Sources: cloud.tencent.com/document/product/436/127711 to 127713; github tencentyun/cos-python-sdk-v5
 * qcloud_cos/cos_vectors_client.py.
 */
export const GetVectorBucketPolicy = "cos:GetVectorBucketPolicy" as Action<
  "cos:GetVectorBucketPolicy",
  "cosvector:vectorBucket",
  never
>;

/**
 * Read what is set of an index.
 *
 * Read access (judged from the name). Resource level: `vectorIndex` (from published policies).
 *
 * Source: github tencentyun/cos-python-sdk-v5 qcloud_cos/cos_vectors_client.py.
 */
export const GetVectorIndex = "cos:GetVectorIndex" as Action<"cos:GetVectorIndex", "cosvector:vectorIndex", never>;

/**
 * Read vectors by their keys.
 *
 * Read access (what the document says it does). Resource level: `vectorIndex` (from published policies).
 *
 * Sources: cloud.tencent.com/document/product/436/127711 to 127713; github tencentyun/cos-python-sdk-v5
 * qcloud_cos/cos_vectors_client.py.
 */
export const GetVectors = "cos:GetVectors" as Action<"cos:GetVectors", "cosvector:vectorIndex", never>;

/**
 * Check that a bucket exists and is reachable.
 *
 * Read access (table of preset policies). Resource level: `bucket`, `bucketContents`.
 *
 * Sources: document/product/436/30580; document/product/598/79060; npm cos-nodejs-sdk-v5@3.0.0; github
 * tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236.
 */
export const HeadBucket = "cos:HeadBucket" as Action<"cos:HeadBucket", "cos:bucket" | "cos:bucketContents", never>;

/**
 * Read an object's metadata.
 *
 * Read access (table of preset policies). Resource level: `object`. Condition keys: `cos:versionid`.
 *
 * Sources: document/product/436/30580; document/product/598/79060; npm cos-nodejs-sdk-v5@3.0.0; github
 * tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236; document/product/436/18023.
 */
export const HeadObject = "cos:HeadObject" as Action<"cos:HeadObject", "cos:object", "cos:versionid">;

/**
 * Start a multipart upload.
 *
 * Write access (table of preset policies). Resource level: `object`. Condition keys: `cos:x-cos-storage-class`,
 * `cos:x-cos-acl`.
 *
 * Sources: document/product/436/30580; document/product/598/79060; npm cos-nodejs-sdk-v5@3.0.0; github
 * tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236.
 */
export const InitiateMultipartUpload = "cos:InitiateMultipartUpload" as Action<
  "cos:InitiateMultipartUpload",
  "cos:object",
  "cos:x-cos-storage-class" | "cos:x-cos-acl"
>;

/**
 * List a bucket's inventory jobs.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm cos-nodejs-sdk-v5@3.0.0.
 */
export const ListBucketInventory = "cos:ListBucketInventory" as UncheckedAction<"cos:ListBucketInventory">;

/**
 * List multipart uploads in progress.
 *
 * List access (what the document says it does). Resource level: `bucket`, `object`. Condition keys: `cos:prefix`.
 *
 * The guide shows it both on bucket/ and on a path prefix.
 *
 * Sources: document/product/436/30580; document/product/598/79060; npm cos-nodejs-sdk-v5@3.0.0; github
 * tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236; CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const ListMultipartUploads = "cos:ListMultipartUploads" as Action<
  "cos:ListMultipartUploads",
  "cos:bucket" | "cos:object",
  "cos:prefix"
>;

/**
 * List the parts already uploaded.
 *
 * List access (what the document says it does). Resource level: `object`.
 *
 * Sources: document/product/436/30580; document/product/598/79060; npm cos-nodejs-sdk-v5@3.0.0; github
 * tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236; document/product/598/10603 and 598/10604.
 */
export const ListParts = "cos:ListParts" as Action<"cos:ListParts", "cos:object", never>;

/**
 * List the vector buckets of the requester in all regions.
 *
 * List access (what the document says it does). Granularity not documented.
 *
 * Source: cloud.tencent.com/document/product/436/127711 to 127713.
 */
export const ListVectorBuckets = "cos:ListVectorBuckets" as UncheckedAction<"cos:ListVectorBuckets">;

/**
 * List the indexes of a vector bucket.
 *
 * List access (judged from the name). Resource level: `vectorBucket` (from published policies).
 *
 * Source: github tencentyun/cos-python-sdk-v5 qcloud_cos/cos_vectors_client.py.
 */
export const ListVectorIndexes = "cos:ListVectorIndexes" as Action<
  "cos:ListVectorIndexes",
  "cosvector:vectorBucket",
  never
>;

/**
 * List the vectors of an index.
 *
 * List access (what the document says it does). Resource level: `vectorIndex` (from published policies).
 *
 * Sources: cloud.tencent.com/document/product/436/127711 to 127713; github tencentyun/cos-python-sdk-v5
 * qcloud_cos/cos_vectors_client.py.
 */
export const ListVectors = "cos:ListVectors" as Action<"cos:ListVectors", "cosvector:vectorIndex", never>;

/**
 * Answer a CORS preflight for an object.
 *
 * Read access (table of preset policies). Resource level: `object`.
 *
 * Sources: document/product/436/30580; npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de;
 * document/product/436/45236.
 */
export const OptionsObject = "cos:OptionsObject" as Action<"cos:OptionsObject", "cos:object", never>;

/**
 * Start a one-time inventory job.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: github tencentyun/cos-js-sdk-v5 commit bab1ee3.
 */
export const PostBucketInventory = "cos:PostBucketInventory" as UncheckedAction<"cos:PostBucketInventory">;

/**
 * Upload an object with an HTML form.
 *
 * Write access (what the document says it does). Resource level: `object`. Condition keys: `cos:x-cos-storage-class`,
 * `cos:x-cos-acl`, `cos:content-length`.
 *
 * Sources: document/product/436/30580; github tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236.
 */
export const PostObject = "cos:PostObject" as Action<
  "cos:PostObject",
  "cos:object",
  "cos:x-cos-storage-class" | "cos:x-cos-acl" | "cos:content-length"
>;

/**
 * Restore an archived object.
 *
 * Write access (what the document says it does). Resource level: `object`. Condition keys: `cos:versionid`.
 *
 * The current JS SDKs declare this request as name/cos:RestoreObject.
 *
 * Sources: document/product/436/30580; github tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236;
 * CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const PostObjectRestore = "cos:PostObjectRestore" as Action<
  "cos:PostObjectRestore",
  "cos:object",
  "cos:versionid"
>;

/**
 * Create a bucket.
 *
 * Write access (table of preset policies). Resource level: `bucket`, `bucketContents`. Condition keys: `cos:x-cos-acl`,
 * `qcs:request_tag`.
 *
 * Sources: document/product/436/30580; document/product/598/79060; npm cos-nodejs-sdk-v5@3.0.0; github
 * tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236; CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const PutBucket = "cos:PutBucket" as Action<
  "cos:PutBucket",
  "cos:bucket" | "cos:bucketContents",
  "cos:x-cos-acl" | "qcs:request_tag"
>;

/**
 * Set a bucket's ACL.
 *
 * Permissions access (what the document says it does). Resource level: `bucket`, `bucketContents`. Condition keys:
 * `cos:x-cos-acl`.
 *
 * Spelled PutBucketAcl in "User Policy (COS preset policies and their actions)"'s table.
 *
 * Sources: document/product/436/30580; npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de;
 * document/product/436/45236; CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketACL = "cos:PutBucketACL" as Action<
  "cos:PutBucketACL",
  "cos:bucket" | "cos:bucketContents",
  "cos:x-cos-acl"
>;

/**
 * Turn global acceleration on or off.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketAccelerate = "cos:PutBucketAccelerate" as UncheckedAction<"cos:PutBucketAccelerate">;

/**
 * Set a bucket's CORS rules.
 *
 * Write access (what the document says it does). Resource level: `bucket`, `bucketContents`.
 *
 * Sources: document/product/436/30580; npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de;
 * CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketCORS = "cos:PutBucketCORS" as Action<
  "cos:PutBucketCORS",
  "cos:bucket" | "cos:bucketContents",
  never
>;

/**
 * Add custom domains to a bucket.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; COS API reference pages naming the permission needed (encryption, domain)
 * (tencentyun/intlcloud-documents); CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketDomain = "cos:PutBucketDomain" as UncheckedAction<"cos:PutBucketDomain">;

/**
 * Set a bucket's default encryption.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; COS API reference pages naming the permission needed (encryption, domain)
 * (tencentyun/intlcloud-documents); CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketEncryption = "cos:PutBucketEncryption" as UncheckedAction<"cos:PutBucketEncryption">;

/**
 * Create or change an inventory job.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketInventory = "cos:PutBucketInventory" as UncheckedAction<"cos:PutBucketInventory">;

/**
 * Set a bucket's lifecycle rules.
 *
 * Write access (what the document says it does). Resource level: `bucket`, `bucketContents`.
 *
 * Sources: document/product/436/30580; npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de;
 * CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketLifecycle = "cos:PutBucketLifecycle" as Action<
  "cos:PutBucketLifecycle",
  "cos:bucket" | "cos:bucketContents",
  never
>;

/**
 * Turn on or change access logging.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketLogging = "cos:PutBucketLogging" as UncheckedAction<"cos:PutBucketLogging">;

/**
 * Set a bucket's event callbacks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const PutBucketNotification = "cos:PutBucketNotification" as UncheckedAction<"cos:PutBucketNotification">;

/**
 * Set a bucket's origin-pull rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketOrigin = "cos:PutBucketOrigin" as UncheckedAction<"cos:PutBucketOrigin">;

/**
 * Set a bucket policy.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents); document/product/598/10603 and 598/10604.
 */
export const PutBucketPolicy = "cos:PutBucketPolicy" as UncheckedAction<"cos:PutBucketPolicy">;

/**
 * Set a bucket's hotlink protection list.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketReferer = "cos:PutBucketReferer" as UncheckedAction<"cos:PutBucketReferer">;

/**
 * Set a bucket's replication rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketReplication = "cos:PutBucketReplication" as UncheckedAction<"cos:PutBucketReplication">;

/**
 * Set a bucket's tags.
 *
 * Tagging access (judged from the name). Granularity not documented. Condition keys: `qcs:request_tag`.
 *
 * Sources: document/product/436/46205; npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de;
 * CloudAudit: COS operations (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketTagging = "cos:PutBucketTagging" as Action<
  "cos:PutBucketTagging",
  UnknownKind,
  "qcs:request_tag"
>;

/**
 * Turn bucket versioning on or off.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketVersioning = "cos:PutBucketVersioning" as UncheckedAction<"cos:PutBucketVersioning">;

/**
 * Set a bucket's static website settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de; CloudAudit: COS operations
 * (event names) (tencentyun/intlcloud-documents).
 */
export const PutBucketWebsite = "cos:PutBucketWebsite" as UncheckedAction<"cos:PutBucketWebsite">;

/**
 * Upload an object (also needed on a copy's destination).
 *
 * Write access (table of preset policies). Resource level: `object`. Condition keys: `cos:x-cos-storage-class`,
 * `cos:x-cos-acl`, `cos:content-length`, `cos:content-type`.
 *
 * Sources: document/product/436/30580; document/product/598/79060; npm cos-nodejs-sdk-v5@3.0.0; github
 * tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236; document/product/436/18023.
 */
export const PutObject = "cos:PutObject" as Action<
  "cos:PutObject",
  "cos:object",
  "cos:x-cos-storage-class" | "cos:x-cos-acl" | "cos:content-length" | "cos:content-type"
>;

/**
 * Set an object's ACL.
 *
 * Permissions access (what the document says it does). Resource level: `object`. Condition keys: `cos:x-cos-acl`.
 *
 * Sources: document/product/436/30580; npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit 174f1de.
 */
export const PutObjectACL = "cos:PutObjectACL" as Action<"cos:PutObjectACL", "cos:object", "cos:x-cos-acl">;

/**
 * Copy an object.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * "Working with COS API Authorization Policies" says copying is authorized with PutObject on the destination and
 * GetObject on the source.
 *
 * Sources: document/product/598/79060; github tencentyun/cos-js-sdk-v5 commit 174f1de.
 */
export const PutObjectCopy = "cos:PutObjectCopy" as UncheckedAction<"cos:PutObjectCopy">;

/**
 * Set an object's tags.
 *
 * Tagging access (judged from the name). Granularity not documented. Condition keys: `cos:versionid`.
 *
 * Sources: document/product/436/46205; npm cos-nodejs-sdk-v5@3.0.0; CloudAudit: COS operations (event names)
 * (tencentyun/intlcloud-documents).
 */
export const PutObjectTagging = "cos:PutObjectTagging" as Action<"cos:PutObjectTagging", UnknownKind, "cos:versionid">;

/**
 * Create a vector bucket.
 *
 * Write access (what the document says it does). Granularity not documented.
 *
 * The API is called CreateVectorBucket.
 *
 * Source: cloud.tencent.com/document/product/436/127711 to 127713.
 */
export const PutVectorBucket = "cos:PutVectorBucket" as UncheckedAction<"cos:PutVectorBucket">;

/**
 * Set the access policy of a vector bucket.
 *
 * Permissions access (what the document says it does). Resource level: `vectorBucket` (from published policies).
 *
 * Sources: cloud.tencent.com/document/product/436/127711 to 127713; github tencentyun/cos-python-sdk-v5
 * qcloud_cos/cos_vectors_client.py.
 */
export const PutVectorBucketPolicy = "cos:PutVectorBucketPolicy" as Action<
  "cos:PutVectorBucketPolicy",
  "cosvector:vectorBucket",
  never
>;

/**
 * Create an index in a vector bucket.
 *
 * Write access (what the document says it does). Resource level: `vectorBucket` (from published policies).
 *
 * The API is called CreateIndex.
 *
 * Sources: cloud.tencent.com/document/product/436/127711 to 127713; github tencentyun/cos-python-sdk-v5
 * qcloud_cos/cos_vectors_client.py.
 */
export const PutVectorIndex = "cos:PutVectorIndex" as Action<"cos:PutVectorIndex", "cosvector:vectorBucket", never>;

/**
 * Write vectors into an index.
 *
 * Write access (what the document says it does). Resource level: `vectorIndex` (from published policies).
 *
 * Sources: cloud.tencent.com/document/product/436/127711 to 127713; github tencentyun/cos-python-sdk-v5
 * qcloud_cos/cos_vectors_client.py.
 */
export const PutVectors = "cos:PutVectors" as Action<"cos:PutVectors", "cosvector:vectorIndex", never>;

/**
 * Find the vectors of an index that are nearest to one.
 *
 * Read access (what the document says it does). Resource level: `vectorIndex` (from published policies).
 *
 * Sources: cloud.tencent.com/document/product/436/127711 to 127713; github tencentyun/cos-python-sdk-v5
 * qcloud_cos/cos_vectors_client.py.
 */
export const QueryVectors = "cos:QueryVectors" as Action<"cos:QueryVectors", "cosvector:vectorIndex", never>;

/**
 * Restore an archived object (SDK's name for it).
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * "Working with COS API Authorization Policies" and "User Policy (COS preset policies and their actions)" name this
 * permission PostObjectRestore; grant both when the SDK's scoped keys are used.
 *
 * Sources: npm cos-nodejs-sdk-v5@3.0.0; github tencentyun/cos-js-sdk-v5 commit bab1ee3.
 */
export const RestoreObject = "cos:RestoreObject" as UncheckedAction<"cos:RestoreObject">;

/**
 * Upload one part.
 *
 * Write access (table of preset policies). Resource level: `object`.
 *
 * Sources: document/product/436/30580; document/product/598/79060; npm cos-nodejs-sdk-v5@3.0.0; github
 * tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236.
 */
export const UploadPart = "cos:UploadPart" as Action<"cos:UploadPart", "cos:object", never>;

/**
 * Copy a byte range of an object as a part.
 *
 * Write access (table of preset policies). Granularity not documented.
 *
 * "Working with COS API Authorization Policies" says it is authorized with the multipart actions, PutObject on the
 * destination and GetObject on the source.
 *
 * Sources: document/product/598/79060; github tencentyun/cos-js-sdk-v5 commit 174f1de; document/product/436/45236.
 */
export const UploadPartCopy = "cos:UploadPartCopy" as UncheckedAction<"cos:UploadPartCopy">;
