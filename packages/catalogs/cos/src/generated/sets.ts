// Generated from facts/cos.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "./actions.js";

const source = { service: "cos", catalogVersion: "0f5d2b908407", constants };

const levels = {
  list: [
    "GetBucket",
    "GetBucketObjectVersions",
    "GetService",
    "ListBucketInventory",
    "ListMultipartUploads",
    "ListParts",
    "ListVectorBuckets",
    "ListVectorIndexes",
    "ListVectors",
  ],
  read: [
    "DescribeAutoBackup",
    "DescribeBackupTask",
    "DescribeGsPkgConfig",
    "DescribeJob",
    "DescribeStatCosPackage",
    "GetBucketACL",
    "GetBucketAccelerate",
    "GetBucketAccessMonitor",
    "GetBucketBandwidthQuota",
    "GetBucketCORS",
    "GetBucketDomain",
    "GetBucketDomainCertificate",
    "GetBucketEncryption",
    "GetBucketIntelligentTiering",
    "GetBucketInventory",
    "GetBucketLifecycle",
    "GetBucketLocation",
    "GetBucketLogging",
    "GetBucketNotification",
    "GetBucketOrigin",
    "GetBucketPolicy",
    "GetBucketReferer",
    "GetBucketReplication",
    "GetBucketTagging",
    "GetBucketVersioning",
    "GetBucketWebsite",
    "GetObject",
    "GetObjectACL",
    "GetObjectTagging",
    "GetVectorBucket",
    "GetVectorBucketPolicy",
    "GetVectorIndex",
    "GetVectors",
    "HeadBucket",
    "HeadObject",
    "OptionsObject",
    "QueryVectors",
  ],
  write: [
    "AbortMultipartUpload",
    "AppendObject",
    "CompleteMultipartUpload",
    "CreateAutoBackup",
    "CreateInstantBackup",
    "CreateJob",
    "CreateMigrateUser",
    "CreateMigrateVoucherTask",
    "CreateMounting",
    "CreateOrModifyLhGiftPkg",
    "DeleteBucket",
    "DeleteBucketCORS",
    "DeleteBucketDomain",
    "DeleteBucketDomainCertificate",
    "DeleteBucketEncryption",
    "DeleteBucketInventory",
    "DeleteBucketLifecycle",
    "DeleteBucketOrigin",
    "DeleteBucketReferer",
    "DeleteBucketReplication",
    "DeleteBucketWebsite",
    "DeleteMultipleObjects",
    "DeleteObject",
    "DeleteVectorBucket",
    "DeleteVectorIndex",
    "DeleteVectors",
    "InitiateMultipartUpload",
    "PostBucketInventory",
    "PostObject",
    "PostObjectRestore",
    "PutBucket",
    "PutBucketAccelerate",
    "PutBucketCORS",
    "PutBucketDomain",
    "PutBucketEncryption",
    "PutBucketInventory",
    "PutBucketLifecycle",
    "PutBucketLogging",
    "PutBucketNotification",
    "PutBucketOrigin",
    "PutBucketReferer",
    "PutBucketReplication",
    "PutBucketVersioning",
    "PutBucketWebsite",
    "PutObject",
    "PutObjectCopy",
    "PutVectorBucket",
    "PutVectorIndex",
    "PutVectors",
    "RestoreObject",
    "UploadPart",
    "UploadPartCopy",
  ],
  tagging: ["DeleteBucketTagging", "DeleteObjectTagging", "PutBucketTagging", "PutObjectTagging"],
  permissions: [
    "DeleteBucketPolicy",
    "DeleteVectorBucketPolicy",
    "PutBucketACL",
    "PutBucketPolicy",
    "PutObjectACL",
    "PutVectorBucketPolicy",
  ],
} as const;

/**
 * An action of `cos` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`cos:${Name}`, UnknownKind> {
  return uncheckedAction("cos", name);
}

/**
 * All actions of one access level, written one by one. The docstring of an action tells where its level comes from.
 *
 * @throws TypeError if no action has the level.
 */
export function level<const Level extends keyof typeof levels>(
  level: Level,
): ActionLevel<typeof constants, (typeof levels)[Level][number]> {
  return actionLevel<typeof constants, (typeof levels)[Level][number]>(source, levels, level);
}

/**
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written as the pattern, with which CAM fits
 * every action of `cos`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "cos", Pattern> {
  return actionGlob<typeof constants, "cos", Pattern>(source, pattern);
}

/**
 * The actions of operation level, whose resource must be `*` (598/10606), as `allow.split` of the builder takes them.
 */
export const operationLevel: readonly (typeof constants)["CreateAutoBackup" | "CreateInstantBackup" | "CreateJob" | "CreateMigrateUser" | "CreateMigrateVoucherTask" | "CreateMounting" | "CreateOrModifyLhGiftPkg" | "DescribeAutoBackup" | "DescribeBackupTask" | "DescribeGsPkgConfig" | "DescribeJob" | "DescribeStatCosPackage" | "GetBucketBandwidthQuota" | "GetService"][] = [constants.CreateAutoBackup, constants.CreateInstantBackup, constants.CreateJob, constants.CreateMigrateUser, constants.CreateMigrateVoucherTask, constants.CreateMounting, constants.CreateOrModifyLhGiftPkg, constants.DescribeAutoBackup, constants.DescribeBackupTask, constants.DescribeGsPkgConfig, constants.DescribeJob, constants.DescribeStatCosPackage, constants.GetBucketBandwidthQuota, constants.GetService];
