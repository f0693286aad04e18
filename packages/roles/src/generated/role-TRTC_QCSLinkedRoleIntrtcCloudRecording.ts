// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TRTC_QCSLinkedRoleIntrtcCloudRecording` of Tencent Real-Time Communication. Lets TRTC store
 * cloud recordings in COS.
 *
 * Role name runs 'In' into a lower-case suffix: ...RoleIntrtcCloudRecording.
 *
 * Source: Roles: TRTC (cloud.tencent.com/document/product/598/85223).
 */
export const TRTC_QCSLinkedRoleIntrtcCloudRecording: DocumentedRole = documentedRole({
  product: "Tencent Real-Time Communication",
  name: "TRTC_QCSLinkedRoleIntrtcCloudRecording",
  kind: "service-linked role",
  roleEntity: ["trtccloudrecording.trtc.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets TRTC store cloud recordings in COS.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTRTCLinkedRoleInCloudRecording",
      extent: "partial",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document covered only in part",
    },
  ],
  sources: [{ title: "Roles: TRTC", ref: "cloud.tencent.com/document/product/598/85223", date: "2025-10-21" }],
  notes: "Role name runs 'In' into a lower-case suffix: ...RoleIntrtcCloudRecording.",
});
