// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const BindEipAcls = "bmeip:BindEipAcls" as Action<"bmeip:BindEipAcls", UnknownKind, never>;
/** Write access by its name. */
export const BindHosted = "bmeip:BindHosted" as Action<"bmeip:BindHosted", UnknownKind, never>;
/** Write access by its name. */
export const BindRs = "bmeip:BindRs" as Action<"bmeip:BindRs", UnknownKind, never>;
/** Write access by its name. */
export const BindVpcIp = "bmeip:BindVpcIp" as Action<"bmeip:BindVpcIp", UnknownKind, never>;
/** Write access by its name. */
export const CreateEip = "bmeip:CreateEip" as Action<"bmeip:CreateEip", UnknownKind, never>;
/** Write access by its name. */
export const CreateEipAcl = "bmeip:CreateEipAcl" as Action<"bmeip:CreateEipAcl", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEip = "bmeip:DeleteEip" as Action<"bmeip:DeleteEip", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEipAcl = "bmeip:DeleteEipAcl" as Action<"bmeip:DeleteEipAcl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEipAcls = "bmeip:DescribeEipAcls" as Action<"bmeip:DescribeEipAcls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEipQuota = "bmeip:DescribeEipQuota" as Action<"bmeip:DescribeEipQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEipTask = "bmeip:DescribeEipTask" as Action<"bmeip:DescribeEipTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEips = "bmeip:DescribeEips" as Action<"bmeip:DescribeEips", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEipAcl = "bmeip:ModifyEipAcl" as Action<"bmeip:ModifyEipAcl", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEipCharge = "bmeip:ModifyEipCharge" as Action<"bmeip:ModifyEipCharge", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEipName = "bmeip:ModifyEipName" as Action<"bmeip:ModifyEipName", UnknownKind, never>;
/** Write access by its name. */
export const UnbindEipAcls = "bmeip:UnbindEipAcls" as Action<"bmeip:UnbindEipAcls", UnknownKind, never>;
/** Write access by its name. */
export const UnbindHosted = "bmeip:UnbindHosted" as Action<"bmeip:UnbindHosted", UnknownKind, never>;
/** Write access by its name. */
export const UnbindRs = "bmeip:UnbindRs" as Action<"bmeip:UnbindRs", UnknownKind, never>;
/** Write access by its name. */
export const UnbindRsList = "bmeip:UnbindRsList" as Action<"bmeip:UnbindRsList", UnknownKind, never>;
/** Write access by its name. */
export const UnbindVpcIp = "bmeip:UnbindVpcIp" as Action<"bmeip:UnbindVpcIp", UnknownKind, never>;
