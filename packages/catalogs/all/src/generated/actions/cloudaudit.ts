// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAuditTrack = "cloudaudit:CreateAuditTrack" as Action<"cloudaudit:CreateAuditTrack", UnknownKind, never>;
/** Write access by its name. */
export const CreateEventsAuditTrack = "cloudaudit:CreateEventsAuditTrack" as Action<"cloudaudit:CreateEventsAuditTrack", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuditTrack = "cloudaudit:DeleteAuditTrack" as Action<"cloudaudit:DeleteAuditTrack", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAudit = "cloudaudit:DescribeAudit" as Action<"cloudaudit:DescribeAudit", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditTrack = "cloudaudit:DescribeAuditTrack" as Action<"cloudaudit:DescribeAuditTrack", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuditTracks = "cloudaudit:DescribeAuditTracks" as Action<"cloudaudit:DescribeAuditTracks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEvents = "cloudaudit:DescribeEvents" as Action<"cloudaudit:DescribeEvents", UnknownKind, never>;
/** Read access by its name. */
export const GetAttributeKey = "cloudaudit:GetAttributeKey" as Action<"cloudaudit:GetAttributeKey", UnknownKind, never>;
/** Read access by its name. */
export const InquireAuditCredit = "cloudaudit:InquireAuditCredit" as Action<"cloudaudit:InquireAuditCredit", UnknownKind, never>;
/** List access by its name. */
export const ListAudits = "cloudaudit:ListAudits" as Action<"cloudaudit:ListAudits", UnknownKind, never>;
/** List access by its name. */
export const ListCmqEnableRegion = "cloudaudit:ListCmqEnableRegion" as Action<"cloudaudit:ListCmqEnableRegion", UnknownKind, never>;
/** List access by its name. */
export const ListCosEnableRegion = "cloudaudit:ListCosEnableRegion" as Action<"cloudaudit:ListCosEnableRegion", UnknownKind, never>;
/** List access by its name. */
export const ListKeyAliasByRegion = "cloudaudit:ListKeyAliasByRegion" as Action<"cloudaudit:ListKeyAliasByRegion", UnknownKind, never>;
/** Access unknown. */
export const LookUpEvents = "cloudaudit:LookUpEvents" as Action<"cloudaudit:LookUpEvents", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuditTrack = "cloudaudit:ModifyAuditTrack" as Action<"cloudaudit:ModifyAuditTrack", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEventsAuditTrack = "cloudaudit:ModifyEventsAuditTrack" as Action<"cloudaudit:ModifyEventsAuditTrack", UnknownKind, never>;
/** Write access by its name. */
export const StartLogging = "cloudaudit:StartLogging" as Action<"cloudaudit:StartLogging", UnknownKind, never>;
/** Write access by its name. */
export const StopLogging = "cloudaudit:StopLogging" as Action<"cloudaudit:StopLogging", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAudit = "cloudaudit:UpdateAudit" as Action<"cloudaudit:UpdateAudit", UnknownKind, never>;
