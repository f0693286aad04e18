// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateSession = "bizlive:CreateSession" as UncheckedAction<"bizlive:CreateSession">;
/** List access by its name. */
export const DescribeStreamPlayInfoList = "bizlive:DescribeStreamPlayInfoList" as UncheckedAction<"bizlive:DescribeStreamPlayInfoList">;
/** Read access by its name. */
export const DescribeWorkers = "bizlive:DescribeWorkers" as UncheckedAction<"bizlive:DescribeWorkers">;
/** Write access by its name. */
export const ForbidLiveStream = "bizlive:ForbidLiveStream" as UncheckedAction<"bizlive:ForbidLiveStream">;
/** Write access by its name. */
export const RegisterIM = "bizlive:RegisterIM" as UncheckedAction<"bizlive:RegisterIM">;
/** Write access by its name. */
export const StopGame = "bizlive:StopGame" as UncheckedAction<"bizlive:StopGame">;
