// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateSavingPlanOrder = "svp:CreateSavingPlanOrder" as UncheckedAction<"svp:CreateSavingPlanOrder">;
/** Read access by its name. */
export const DescribeSavingPlanCoverage = "svp:DescribeSavingPlanCoverage" as UncheckedAction<"svp:DescribeSavingPlanCoverage">;
/** Read access by its name. */
export const DescribeSavingPlanDeduct = "svp:DescribeSavingPlanDeduct" as UncheckedAction<"svp:DescribeSavingPlanDeduct">;
/** Read access by its name. */
export const DescribeSavingPlanOverview = "svp:DescribeSavingPlanOverview" as UncheckedAction<"svp:DescribeSavingPlanOverview">;
/** Read access by its name. */
export const DescribeSavingPlanUsage = "svp:DescribeSavingPlanUsage" as UncheckedAction<"svp:DescribeSavingPlanUsage">;
