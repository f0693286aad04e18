// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAuditTrack = "cloudaudit:CreateAuditTrack" as UncheckedAction<"cloudaudit:CreateAuditTrack">;
/** Write access by its name. */
export const CreateEventsAuditTrack = "cloudaudit:CreateEventsAuditTrack" as UncheckedAction<"cloudaudit:CreateEventsAuditTrack">;
/** Write access by its name. */
export const DeleteAuditTrack = "cloudaudit:DeleteAuditTrack" as UncheckedAction<"cloudaudit:DeleteAuditTrack">;
/** Read access by its name. */
export const DescribeAudit = "cloudaudit:DescribeAudit" as UncheckedAction<"cloudaudit:DescribeAudit">;
/** Read access by its name. */
export const DescribeAuditTrack = "cloudaudit:DescribeAuditTrack" as UncheckedAction<"cloudaudit:DescribeAuditTrack">;
/** Read access by its name. */
export const DescribeAuditTracks = "cloudaudit:DescribeAuditTracks" as UncheckedAction<"cloudaudit:DescribeAuditTracks">;
/** Read access by its name. */
export const DescribeEvents = "cloudaudit:DescribeEvents" as UncheckedAction<"cloudaudit:DescribeEvents">;
/** Read access by its name. */
export const GetAttributeKey = "cloudaudit:GetAttributeKey" as UncheckedAction<"cloudaudit:GetAttributeKey">;
/** Read access by its name. */
export const InquireAuditCredit = "cloudaudit:InquireAuditCredit" as UncheckedAction<"cloudaudit:InquireAuditCredit">;
/** List access by its name. */
export const ListAudits = "cloudaudit:ListAudits" as UncheckedAction<"cloudaudit:ListAudits">;
/** List access by its name. */
export const ListCmqEnableRegion = "cloudaudit:ListCmqEnableRegion" as UncheckedAction<"cloudaudit:ListCmqEnableRegion">;
/** List access by its name. */
export const ListCosEnableRegion = "cloudaudit:ListCosEnableRegion" as UncheckedAction<"cloudaudit:ListCosEnableRegion">;
/** List access by its name. */
export const ListKeyAliasByRegion = "cloudaudit:ListKeyAliasByRegion" as UncheckedAction<"cloudaudit:ListKeyAliasByRegion">;
/** Access unknown. */
export const LookUpEvents = "cloudaudit:LookUpEvents" as UncheckedAction<"cloudaudit:LookUpEvents">;
/** Write access by its name. */
export const ModifyAuditTrack = "cloudaudit:ModifyAuditTrack" as UncheckedAction<"cloudaudit:ModifyAuditTrack">;
/** Write access by its name. */
export const ModifyEventsAuditTrack = "cloudaudit:ModifyEventsAuditTrack" as UncheckedAction<"cloudaudit:ModifyEventsAuditTrack">;
/** Write access by its name. */
export const StartLogging = "cloudaudit:StartLogging" as UncheckedAction<"cloudaudit:StartLogging">;
/** Write access by its name. */
export const StopLogging = "cloudaudit:StopLogging" as UncheckedAction<"cloudaudit:StopLogging">;
/** Write access by its name. */
export const UpdateAudit = "cloudaudit:UpdateAudit" as UncheckedAction<"cloudaudit:UpdateAudit">;
