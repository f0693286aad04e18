import { allow, everything, policy } from "@camwright/builder";
import * as privatedns from "@camwright/catalog-privatedns";
import * as vpc from "@camwright/catalog-vpc";
import { type ServiceRole, serviceRole } from "../service-role.js";
import { source } from "./source.js";

/**
 * The role with which TokenHub sets up access from a VPC: an endpoint, and the private DNS zone that leads to it.
 *
 * @example
 * ```ts
 * import { internalAccess } from "@camwright/roles";
 *
 * internalAccess.roleEntity; // => ["internalaccess.tokenhub.cloud.tencent.com"]
 * ```
 */
export const internalAccess: ServiceRole = /* @__PURE__ */ serviceRole({
  product: "TokenHub",
  name: "TokenHub_QCSLinkedRoleInInternalAccess",
  kind: "service-linked role",
  roleEntity: ["internalaccess.tokenhub.cloud.tencent.com"],
  useCase: "Access over the internal network sets up VPC endpoints and private DNS zones in the account.",
  policies: [
    {
      name: "QcloudAccessForTokenhubRoleInInternalAccess",
      policy: /* @__PURE__ */ policy(
        /* @__PURE__ */ allow({
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
    },
  ],
  source,
});
