// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AssociateSecurityGroups = "vdb:AssociateSecurityGroups" as Action<"vdb:AssociateSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstance = "vdb:CreateInstance" as Action<"vdb:CreateInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSecurityGroups = "vdb:DescribeDBSecurityGroups" as Action<"vdb:DescribeDBSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceMaintenanceWindow = "vdb:DescribeInstanceMaintenanceWindow" as Action<"vdb:DescribeInstanceMaintenanceWindow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceNodes = "vdb:DescribeInstanceNodes" as Action<"vdb:DescribeInstanceNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "vdb:DescribeInstances" as Action<"vdb:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribePriceCreateInstance = "vdb:DescribePriceCreateInstance" as Action<"vdb:DescribePriceCreateInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribePriceRenewInstance = "vdb:DescribePriceRenewInstance" as Action<"vdb:DescribePriceRenewInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribePriceResizeInstance = "vdb:DescribePriceResizeInstance" as Action<"vdb:DescribePriceResizeInstance", UnknownKind, never>;
/** Write access by its name. */
export const DestroyInstances = "vdb:DestroyInstances" as Action<"vdb:DestroyInstances", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateSecurityGroups = "vdb:DisassociateSecurityGroups" as Action<"vdb:DisassociateSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const IsolateInstance = "vdb:IsolateInstance" as Action<"vdb:IsolateInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSecurityGroups = "vdb:ModifyDBInstanceSecurityGroups" as Action<"vdb:ModifyDBInstanceSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceMaintenanceWindow = "vdb:ModifyInstanceMaintenanceWindow" as Action<"vdb:ModifyInstanceMaintenanceWindow", UnknownKind, never>;
/** Write access by its name. */
export const RecoverInstance = "vdb:RecoverInstance" as Action<"vdb:RecoverInstance", UnknownKind, never>;
/** Write access by its name. */
export const ScaleOutInstance = "vdb:ScaleOutInstance" as Action<"vdb:ScaleOutInstance", UnknownKind, never>;
/** Write access by its name. */
export const ScaleUpInstance = "vdb:ScaleUpInstance" as Action<"vdb:ScaleUpInstance", UnknownKind, never>;
