// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { allow, everything, policy } from "@camwright/builder";
import * as cos from "@camwright/catalog-cos";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TRTC_QCSLinkedRoleInCOSAccess` of Tencent Real-Time Communication. Lets TRTC use COS buckets
 * and objects.
 *
 * Source: Roles: TRTC (cloud.tencent.com/document/product/598/85223).
 */
export const TRTC_QCSLinkedRoleInCOSAccess: DocumentedRole = documentedRole({
  product: "Tencent Real-Time Communication",
  name: "TRTC_QCSLinkedRoleInCOSAccess",
  kind: "service-linked role",
  roleEntity: ["cosaccess.trtc.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets TRTC use COS buckets and objects.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTRTCLinkedRoleInCOSAccess",
      extent: "full",
      policy: policy(
        allow({
          action: [
            cos.DeleteBucket,
            cos.PutBucket,
            cos.GetBucket,
            cos.PutObjectCopy,
            cos.DeleteObject,
            cos.PostObject,
            cos.PutObject,
            cos.GetBucketOrigin,
            cos.GetObject,
            cos.DeleteBucketOrigin,
            cos.AppendObject,
          ],
          resource: everything,
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [{ title: "Roles: TRTC", ref: "cloud.tencent.com/document/product/598/85223", date: "2025-10-21" }],
  notes: null,
});
