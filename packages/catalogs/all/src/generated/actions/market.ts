// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const FlowProductRemind = "market:FlowProductRemind" as Action<"market:FlowProductRemind", UnknownKind, never>;
/** Read access by its name. */
export const GetUsagePlanUsageAmount = "market:GetUsagePlanUsageAmount" as Action<"market:GetUsagePlanUsageAmount", UnknownKind, never>;
