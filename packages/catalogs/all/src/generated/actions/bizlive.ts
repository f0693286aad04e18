// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateSession = "bizlive:CreateSession" as Action<"bizlive:CreateSession", UnknownKind, never>;
/** List access by its name. */
export const DescribeStreamPlayInfoList = "bizlive:DescribeStreamPlayInfoList" as Action<"bizlive:DescribeStreamPlayInfoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkers = "bizlive:DescribeWorkers" as Action<"bizlive:DescribeWorkers", UnknownKind, never>;
/** Write access by its name. */
export const ForbidLiveStream = "bizlive:ForbidLiveStream" as Action<"bizlive:ForbidLiveStream", UnknownKind, never>;
/** Write access by its name. */
export const RegisterIM = "bizlive:RegisterIM" as Action<"bizlive:RegisterIM", UnknownKind, never>;
/** Write access by its name. */
export const StopGame = "bizlive:StopGame" as Action<"bizlive:StopGame", UnknownKind, never>;
