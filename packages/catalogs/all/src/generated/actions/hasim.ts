// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateRule = "hasim:CreateRule" as Action<"hasim:CreateRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateTactic = "hasim:CreateTactic" as Action<"hasim:CreateTactic", UnknownKind, never>;
/** Write access by its name. */
export const CreateTag = "hasim:CreateTag" as Action<"hasim:CreateTag", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRule = "hasim:DeleteRule" as Action<"hasim:DeleteRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTactic = "hasim:DeleteTactic" as Action<"hasim:DeleteTactic", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTag = "hasim:DeleteTag" as Action<"hasim:DeleteTag", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLink = "hasim:DescribeLink" as Action<"hasim:DescribeLink", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLinks = "hasim:DescribeLinks" as Action<"hasim:DescribeLinks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrders = "hasim:DescribeOrders" as Action<"hasim:DescribeOrders", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRule = "hasim:DescribeRule" as Action<"hasim:DescribeRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRules = "hasim:DescribeRules" as Action<"hasim:DescribeRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTactic = "hasim:DescribeTactic" as Action<"hasim:DescribeTactic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTactics = "hasim:DescribeTactics" as Action<"hasim:DescribeTactics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTags = "hasim:DescribeTags" as Action<"hasim:DescribeTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLinkAdvancedLog = "hasim:ModifyLinkAdvancedLog" as Action<"hasim:ModifyLinkAdvancedLog", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLinkTactic = "hasim:ModifyLinkTactic" as Action<"hasim:ModifyLinkTactic", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLinkTele = "hasim:ModifyLinkTele" as Action<"hasim:ModifyLinkTele", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRule = "hasim:ModifyRule" as Action<"hasim:ModifyRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRuleStatus = "hasim:ModifyRuleStatus" as Action<"hasim:ModifyRuleStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTactic = "hasim:ModifyTactic" as Action<"hasim:ModifyTactic", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTag = "hasim:ModifyTag" as Action<"hasim:ModifyTag", UnknownKind, never>;
/** Write access by its name. */
export const RenewLinkInfo = "hasim:RenewLinkInfo" as Action<"hasim:RenewLinkInfo", UnknownKind, never>;
