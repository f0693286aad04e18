// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { allow, everything, policy } from "@camwright/builder";
import * as privatedns from "@camwright/catalog-privatedns";
import * as vpc from "@camwright/catalog-vpc";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TokenHub_QCSLinkedRoleInInternalAccess` of LLM Service TokenHub. Lets TokenHub set up VPC
 * endpoints and private DNS for in-network access.
 *
 * Sources: TokenHub service-linked roles document (document/product/598/79060); TokenHub roles, newer page version
 * (www.tencentcloud.com/document/product/598/79060).
 */
export const TokenHub_QCSLinkedRoleInInternalAccess: DocumentedRole = documentedRole({
  product: "LLM Service TokenHub",
  name: "TokenHub_QCSLinkedRoleInInternalAccess",
  kind: "service-linked role",
  roleEntity: ["internalaccess.tokenhub.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets TokenHub set up VPC endpoints and private DNS for in-network access.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTokenhubRoleInInternalAccess",
      extent: "full",
      policy: policy(
        allow({
          action: [
            privatedns.ModifyPrivateZoneVpc,
            privatedns.ModifyPrivateZone,
            privatedns.DeletePrivateZoneRecord,
            privatedns.ModifyPrivateZoneRecord,
            privatedns.CreatePrivateZoneRecord,
            privatedns.CreatePrivateZone,
            vpc.CreateVpcEndPoint,
            vpc.DeleteVpcEndPoint,
            vpc.CheckVpcEndPointServiceExist,
            privatedns.AddSpecifyPrivateZoneVpc,
            privatedns.DescribePrivateZoneList,
            privatedns.DeletePrivateZone,
            privatedns.DescribePrivateZoneRecordList,
            privatedns.DeleteSpecifyPrivateZoneVpc,
            vpc.DescribeVpcEndPoint,
            vpc.DescribeVpcs,
            vpc.DescribeSubnets,
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
