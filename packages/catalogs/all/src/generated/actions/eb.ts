// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const CheckRule = "eb:CheckRule" as Action<"eb:CheckRule", UnknownKind, never>;
/** Read access by its name. */
export const CheckTransformation = "eb:CheckTransformation" as Action<"eb:CheckTransformation", UnknownKind, never>;
/** Write access by its name. */
export const CreateConnection = "eb:CreateConnection" as Action<"eb:CreateConnection", UnknownKind, never>;
/** Write access by its name. */
export const CreateEventBus = "eb:CreateEventBus" as Action<"eb:CreateEventBus", UnknownKind, never>;
/** Write access by its name. */
export const CreateRule = "eb:CreateRule" as Action<"eb:CreateRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateTarget = "eb:CreateTarget" as Action<"eb:CreateTarget", UnknownKind, never>;
/** Write access by its name. */
export const CreateTransformation = "eb:CreateTransformation" as Action<"eb:CreateTransformation", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConnection = "eb:DeleteConnection" as Action<"eb:DeleteConnection", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEventBus = "eb:DeleteEventBus" as Action<"eb:DeleteEventBus", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRule = "eb:DeleteRule" as Action<"eb:DeleteRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTarget = "eb:DeleteTarget" as Action<"eb:DeleteTarget", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTransformation = "eb:DeleteTransformation" as Action<"eb:DeleteTransformation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogTagValue = "eb:DescribeLogTagValue" as Action<"eb:DescribeLogTagValue", UnknownKind, never>;
/** Read access by its name. */
export const GetEventBus = "eb:GetEventBus" as Action<"eb:GetEventBus", UnknownKind, never>;
/** Read access by its name. */
export const GetPlatformEventTemplate = "eb:GetPlatformEventTemplate" as Action<"eb:GetPlatformEventTemplate", UnknownKind, never>;
/** Read access by its name. */
export const GetRule = "eb:GetRule" as Action<"eb:GetRule", UnknownKind, never>;
/** Read access by its name. */
export const GetTransformation = "eb:GetTransformation" as Action<"eb:GetTransformation", UnknownKind, never>;
/** List access by its name. */
export const ListConnections = "eb:ListConnections" as Action<"eb:ListConnections", UnknownKind, never>;
/** List access by its name. */
export const ListEventBuses = "eb:ListEventBuses" as Action<"eb:ListEventBuses", UnknownKind, never>;
/** List access by its name. */
export const ListPlatformEventNames = "eb:ListPlatformEventNames" as Action<"eb:ListPlatformEventNames", UnknownKind, never>;
/** List access by its name. */
export const ListPlatformEventPatterns = "eb:ListPlatformEventPatterns" as Action<"eb:ListPlatformEventPatterns", UnknownKind, never>;
/** List access by its name. */
export const ListPlatformProducts = "eb:ListPlatformProducts" as Action<"eb:ListPlatformProducts", UnknownKind, never>;
/** List access by its name. */
export const ListRules = "eb:ListRules" as Action<"eb:ListRules", UnknownKind, never>;
/** List access by its name. */
export const ListTargets = "eb:ListTargets" as Action<"eb:ListTargets", UnknownKind, never>;
/** Write access by its name. */
export const PublishEvent = "eb:PublishEvent" as Action<"eb:PublishEvent", UnknownKind, never>;
/** Write access by its name. */
export const PutEvents = "eb:PutEvents" as Action<"eb:PutEvents", UnknownKind, never>;
/** Read access by its name. */
export const SearchLog = "eb:SearchLog" as Action<"eb:SearchLog", UnknownKind, never>;
/** Write access by its name. */
export const UpdateConnection = "eb:UpdateConnection" as Action<"eb:UpdateConnection", UnknownKind, never>;
/** Write access by its name. */
export const UpdateEventBus = "eb:UpdateEventBus" as Action<"eb:UpdateEventBus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRule = "eb:UpdateRule" as Action<"eb:UpdateRule", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTarget = "eb:UpdateTarget" as Action<"eb:UpdateTarget", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTransformation = "eb:UpdateTransformation" as Action<"eb:UpdateTransformation", UnknownKind, never>;
