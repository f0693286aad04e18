// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { allow, everything, policy } from "@camwright/builder";
import * as cos from "@camwright/catalog-cos";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `VOD_QCSLinkedRoleInHosting` of Video on Demand. Lets VOD read and write objects of hosted
 * COS buckets.
 *
 * Role suffix 'Hosting', principal label 'coshosting'.
 *
 * Source: Roles: VOD (www.tencentcloud.com/zh/document/product/598/57228).
 */
export const VOD_QCSLinkedRoleInHosting: DocumentedRole = documentedRole({
  product: "Video on Demand",
  name: "VOD_QCSLinkedRoleInHosting",
  kind: "service-linked role",
  roleEntity: ["coshosting.vod.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets VOD read and write objects of hosted COS buckets.",
  useCaseBasis: "document",
  policies: [
    {
      name: null,
      extent: "full",
      policy: policy(
        allow({
          action: [
            cos.GetService,
            cos.GetBucket,
            cos.HeadBucket,
            cos.GetBucketObjectVersions,
            cos.PutObject,
            cos.PutObjectCopy,
            cos.PostObject,
            cos.GetObject,
            cos.HeadObject,
            cos.DeleteObject,
            cos.DeleteMultipleObjects,
            cos.OptionsObject,
            cos.PostObjectRestore,
            cos.PutObjectACL,
            cos.GetObjectACL,
            cos.PutObjectTagging,
            cos.GetObjectTagging,
            cos.DeleteObjectTagging,
            cos.InitiateMultipartUpload,
            cos.UploadPart,
            cos.UploadPartCopy,
            cos.CompleteMultipartUpload,
            cos.AbortMultipartUpload,
            cos.ListMultipartUploads,
            cos.ListParts,
          ],
          resource: everything,
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: "policy name not recorded (the page has one)",
    },
  ],
  sources: [{ title: "Roles: VOD", ref: "www.tencentcloud.com/zh/document/product/598/57228", date: "undated" }],
  notes: "Role suffix 'Hosting', principal label 'coshosting'.",
});
