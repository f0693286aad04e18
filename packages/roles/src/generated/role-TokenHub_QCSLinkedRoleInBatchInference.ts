// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { allow, everything, policy } from "@camwright/builder";
import * as cos from "@camwright/catalog-cos";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TokenHub_QCSLinkedRoleInBatchInference` of LLM Service TokenHub. Lets TokenHub batch jobs
 * read inputs from and write outputs to COS buckets.
 *
 * Sources: TokenHub service-linked roles document (document/product/598/79060); TokenHub roles, newer page version
 * (www.tencentcloud.com/document/product/598/79060).
 */
export const TokenHub_QCSLinkedRoleInBatchInference: DocumentedRole = documentedRole({
  product: "LLM Service TokenHub",
  name: "TokenHub_QCSLinkedRoleInBatchInference",
  kind: "service-linked role",
  roleEntity: ["batchinference.tokenhub.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets TokenHub batch jobs read inputs from and write outputs to COS buckets.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTokenhubRoleInBatchInference",
      extent: "full",
      policy: policy(
        allow({
          action: [
            cos.AbortMultipartUpload,
            cos.DeleteMultipleObjects,
            cos.DeleteObject,
            cos.GetBucket,
            cos.GetObject,
            cos.HeadBucket,
            cos.HeadObject,
            cos.ListMultipartUploads,
            cos.PutBucket,
            cos.PutObject,
            cos.ListParts,
            cos.UploadPart,
            cos.UploadPartCopy,
            cos.PutObjectCopy,
            cos.InitiateMultipartUpload,
            cos.CompleteMultipartUpload,
          ],
          resource: everything,
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    { title: "TokenHub service-linked roles document", ref: "document/product/598/79060", date: "2026-05-05" },
    {
      title: "TokenHub roles, newer page version",
      ref: "www.tencentcloud.com/document/product/598/79060",
      date: "2026-08-08",
    },
  ],
  notes: null,
});
