// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAdvisorAuthorization = "advisor:CreateAdvisorAuthorization" as UncheckedAction<"advisor:CreateAdvisorAuthorization">;
/** Read access by its name. */
export const DescribeStrategies = "advisor:DescribeStrategies" as UncheckedAction<"advisor:DescribeStrategies">;
/** Read access by its name. */
export const DescribeTaskStrategyRisks = "advisor:DescribeTaskStrategyRisks" as UncheckedAction<"advisor:DescribeTaskStrategyRisks">;
