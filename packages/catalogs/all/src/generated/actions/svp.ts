// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateSavingPlanOrder = "svp:CreateSavingPlanOrder" as Action<"svp:CreateSavingPlanOrder", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSavingPlanCoverage = "svp:DescribeSavingPlanCoverage" as Action<"svp:DescribeSavingPlanCoverage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSavingPlanDeduct = "svp:DescribeSavingPlanDeduct" as Action<"svp:DescribeSavingPlanDeduct", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSavingPlanOverview = "svp:DescribeSavingPlanOverview" as Action<"svp:DescribeSavingPlanOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSavingPlanUsage = "svp:DescribeSavingPlanUsage" as Action<"svp:DescribeSavingPlanUsage", UnknownKind, never>;
