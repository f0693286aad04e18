// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `DLC_QCSLinkedRoleInCheckDLCResource` of Data Lake Compute. Lets DLC read and write COS data
 * and set up VPC peering.
 *
 * Sources: Roles: DLC, China site (cloud.tencent.com/document/product/598/85191); Roles: DLC, Korean site
 * (tencentcloud.com/ko/document/product/598/57201); Terraform provider docs and code
 * (tencentcloudstack/terraform-provider-tencentcloud, role names in docs and code).
 */
export const DLC_QCSLinkedRoleInCheckDLCResource: DocumentedRole = documentedRole({
  product: "Data Lake Compute",
  name: "DLC_QCSLinkedRoleInCheckDLCResource",
  kind: "service-linked role",
  roleEntity: ["checkdlcresource.dlc.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets DLC read and write COS data and set up VPC peering.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForDLCLinkedRoleInCheckDLCResource",
      extent: "partial",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document covered only in part; that part repeats wildcards such as cos:GetObject* and cos:GetBucket*",
    },
  ],
  sources: [
    { title: "Roles: DLC, China site", ref: "cloud.tencent.com/document/product/598/85191", date: "2026-01-11" },
    { title: "Roles: DLC, Korean site", ref: "tencentcloud.com/ko/document/product/598/57201", date: "undated" },
    {
      title: "Terraform provider docs and code",
      ref: "tencentcloudstack/terraform-provider-tencentcloud, role names in docs and code",
      date: "2026-08-21",
    },
  ],
  notes: null,
});
