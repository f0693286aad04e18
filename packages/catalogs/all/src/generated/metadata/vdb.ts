// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `vdb`. */
export const catalog: SdkCatalog = {
  service: "vdb",
  apiVersions: ["2023-06-16"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "vdb:DescribeDBSecurityGroups",
      "vdb:DescribeInstanceMaintenanceWindow",
      "vdb:DescribeInstanceNodes",
      "vdb:DescribeInstances",
      "vdb:DescribePriceCreateInstance",
      "vdb:DescribePriceRenewInstance",
      "vdb:DescribePriceResizeInstance",
    ],
    write: [
      "vdb:AssociateSecurityGroups",
      "vdb:CreateInstance",
      "vdb:DestroyInstances",
      "vdb:DisassociateSecurityGroups",
      "vdb:IsolateInstance",
      "vdb:ModifyDBInstanceSecurityGroups",
      "vdb:ModifyInstanceMaintenanceWindow",
      "vdb:RecoverInstance",
      "vdb:ScaleOutInstance",
      "vdb:ScaleUpInstance",
    ],
    unknown: [],
  },
};
