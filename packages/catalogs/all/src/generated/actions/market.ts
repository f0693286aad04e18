// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const FlowProductRemind = "market:FlowProductRemind" as UncheckedAction<"market:FlowProductRemind">;
/** Read access by its name. */
export const GetUsagePlanUsageAmount = "market:GetUsagePlanUsageAmount" as UncheckedAction<"market:GetUsagePlanUsageAmount">;
