import {
  allow,
  deny,
  everything,
  type IdentityPolicy,
  ifExists,
  policy,
  resource,
  stringEqual,
} from "@camwright/builder";
import * as finance from "@camwright/catalog-finance";
import * as vpc from "@camwright/catalog-vpc";

const everyOperation = vpc.like("*");
const readOperations = [vpc.like("Describe*"), vpc.like("Inquiry*"), vpc.like("Get*")] as const;

/** The examples of the VPC page on access management, and of CAM's cases about VPC. */
export const vpcExamples: Readonly<Record<string, IdentityPolicy>> = {
  // All operations, and paying for them.
  "cam-f26649b611a9": policy(
    allow(everyOperation).on(everything),
    allow(finance.like("*")).on(finance.product({ serviceType: "vpc" })),
  ),
  "cam-322341f6b35a": policy(allow(everyOperation).on(everything)),
  // Read only.
  "cam-030dfed2c122": policy(allow(...readOperations).on(everything)),
  // One network and what is in it. A call without the key is let through: `ifExists`.
  "cam-1b8f46fe0548": policy(
    allow({
      action: everyOperation,
      resource: everything,
      when: [
        ifExists(stringEqual(vpc.vpcKey, "vpc-id1")),
        ifExists(stringEqual(vpc.accepterVpc, "vpc-id1")),
        ifExists(stringEqual(vpc.requesterVpc, "vpc-id1")),
      ],
    }),
  ),
  // Everything but the route tables.
  "cam-5c55f9f2ef34": policy(
    allow(everyOperation).on(everything),
    deny({
      action: [
        vpc.AssociateRouteTable,
        vpc.CreateRoute,
        vpc.CreateRouteTable,
        vpc.DeleteRoute,
        vpc.DeleteRouteTable,
        vpc.ModifyRouteTableAttribute,
      ],
      resource: everything,
    }),
  ),
  // Read everything, change VPN gateways.
  "cam-9e22abae29d0": policy(
    allow(...readOperations).on(everything),
    allow(vpc.like("*Vpn*"), vpc.like("*UserGw*")).on(everything),
  ),
  // Accept one peering connection in one region. The resource leaves out the account, which the catalog's function asks for.
  "cam-fe30b37a8636": policy(
    allow({
      action: vpc.AcceptVpcPeeringConnection,
      resource: resource("qcs::vpc:sh::pcx/2341"),
      when: [ifExists(stringEqual(vpc.region, "sh"))],
    }),
  ),
  // Accept requests to attach instances to a Cloud Connect Network.
  "cam-4cdc29c069a3": policy(allow({ action: vpc.AcceptAttachCcnInstances, resource: [everything] })),
};
