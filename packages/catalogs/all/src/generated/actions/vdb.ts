// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const AssociateSecurityGroups = "vdb:AssociateSecurityGroups" as UncheckedAction<"vdb:AssociateSecurityGroups">;
/** Write access by its name. */
export const CreateInstance = "vdb:CreateInstance" as UncheckedAction<"vdb:CreateInstance">;
/** Read access by its name. */
export const DescribeDBSecurityGroups = "vdb:DescribeDBSecurityGroups" as UncheckedAction<"vdb:DescribeDBSecurityGroups">;
/** Read access by its name. */
export const DescribeInstanceMaintenanceWindow = "vdb:DescribeInstanceMaintenanceWindow" as UncheckedAction<"vdb:DescribeInstanceMaintenanceWindow">;
/** Read access by its name. */
export const DescribeInstanceNodes = "vdb:DescribeInstanceNodes" as UncheckedAction<"vdb:DescribeInstanceNodes">;
/** Read access by its name. */
export const DescribeInstances = "vdb:DescribeInstances" as UncheckedAction<"vdb:DescribeInstances">;
/** Read access by its name. */
export const DescribePriceCreateInstance = "vdb:DescribePriceCreateInstance" as UncheckedAction<"vdb:DescribePriceCreateInstance">;
/** Read access by its name. */
export const DescribePriceRenewInstance = "vdb:DescribePriceRenewInstance" as UncheckedAction<"vdb:DescribePriceRenewInstance">;
/** Read access by its name. */
export const DescribePriceResizeInstance = "vdb:DescribePriceResizeInstance" as UncheckedAction<"vdb:DescribePriceResizeInstance">;
/** Write access by its name. */
export const DestroyInstances = "vdb:DestroyInstances" as UncheckedAction<"vdb:DestroyInstances">;
/** Write access by its name. */
export const DisassociateSecurityGroups = "vdb:DisassociateSecurityGroups" as UncheckedAction<"vdb:DisassociateSecurityGroups">;
/** Write access by its name. */
export const IsolateInstance = "vdb:IsolateInstance" as UncheckedAction<"vdb:IsolateInstance">;
/** Write access by its name. */
export const ModifyDBInstanceSecurityGroups = "vdb:ModifyDBInstanceSecurityGroups" as UncheckedAction<"vdb:ModifyDBInstanceSecurityGroups">;
/** Write access by its name. */
export const ModifyInstanceMaintenanceWindow = "vdb:ModifyInstanceMaintenanceWindow" as UncheckedAction<"vdb:ModifyInstanceMaintenanceWindow">;
/** Write access by its name. */
export const RecoverInstance = "vdb:RecoverInstance" as UncheckedAction<"vdb:RecoverInstance">;
/** Write access by its name. */
export const ScaleOutInstance = "vdb:ScaleOutInstance" as UncheckedAction<"vdb:ScaleOutInstance">;
/** Write access by its name. */
export const ScaleUpInstance = "vdb:ScaleUpInstance" as UncheckedAction<"vdb:ScaleUpInstance">;
