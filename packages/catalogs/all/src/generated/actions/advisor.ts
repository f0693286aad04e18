// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAdvisorAuthorization = "advisor:CreateAdvisorAuthorization" as Action<"advisor:CreateAdvisorAuthorization", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStrategies = "advisor:DescribeStrategies" as Action<"advisor:DescribeStrategies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskStrategyRisks = "advisor:DescribeTaskStrategyRisks" as Action<"advisor:DescribeTaskStrategyRisks", UnknownKind, never>;
