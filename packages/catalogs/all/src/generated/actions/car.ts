// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyConcurrent = "car:ApplyConcurrent" as Action<"car:ApplyConcurrent", UnknownKind, never>;
/** Write access by its name. */
export const CreateSession = "car:CreateSession" as Action<"car:CreateSession", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConcurrentCount = "car:DescribeConcurrentCount" as Action<"car:DescribeConcurrentCount", UnknownKind, never>;
/** Write access by its name. */
export const DestroySession = "car:DestroySession" as Action<"car:DestroySession", UnknownKind, never>;
/** Write access by its name. */
export const StartPublishStream = "car:StartPublishStream" as Action<"car:StartPublishStream", UnknownKind, never>;
/** Write access by its name. */
export const StartPublishStreamWithURL = "car:StartPublishStreamWithURL" as Action<"car:StartPublishStreamWithURL", UnknownKind, never>;
/** Write access by its name. */
export const StopPublishStream = "car:StopPublishStream" as Action<"car:StopPublishStream", UnknownKind, never>;
