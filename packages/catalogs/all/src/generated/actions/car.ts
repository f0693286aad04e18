// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyConcurrent = "car:ApplyConcurrent" as UncheckedAction<"car:ApplyConcurrent">;
/** Write access by its name. */
export const CreateSession = "car:CreateSession" as UncheckedAction<"car:CreateSession">;
/** Read access by its name. */
export const DescribeConcurrentCount = "car:DescribeConcurrentCount" as UncheckedAction<"car:DescribeConcurrentCount">;
/** Write access by its name. */
export const DestroySession = "car:DestroySession" as UncheckedAction<"car:DestroySession">;
/** Write access by its name. */
export const StartPublishStream = "car:StartPublishStream" as UncheckedAction<"car:StartPublishStream">;
/** Write access by its name. */
export const StartPublishStreamWithURL = "car:StartPublishStreamWithURL" as UncheckedAction<"car:StartPublishStreamWithURL">;
/** Write access by its name. */
export const StopPublishStream = "car:StopPublishStream" as UncheckedAction<"car:StopPublishStream">;
