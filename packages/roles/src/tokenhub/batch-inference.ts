import { allow, everything, policy } from "@camwright/builder";
import * as cos from "@camwright/catalog-cos";
import { type ServiceRole, serviceRole } from "../service-role.js";
import { source } from "./source.js";

/**
 * The role with which TokenHub's batch inference reads its input from and writes its output to COS.
 *
 * @example
 * ```ts
 * import { batchInference } from "@camwright/roles";
 *
 * batchInference.policies[0]?.name; // => "QcloudAccessForTokenhubRoleInBatchInference"
 * ```
 */
export const batchInference: ServiceRole = /* @__PURE__ */ serviceRole({
  product: "TokenHub",
  name: "TokenHub_QCSLinkedRoleInBatchInference",
  kind: "service-linked role",
  roleEntity: ["batchinference.tokenhub.cloud.tencent.com"],
  useCase: "Batch inference jobs read and write buckets and objects of the account in COS.",
  policies: [
    {
      name: "QcloudAccessForTokenhubRoleInBatchInference",
      policy: /* @__PURE__ */ policy(
        /* @__PURE__ */ allow({
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
    },
  ],
  source,
});
