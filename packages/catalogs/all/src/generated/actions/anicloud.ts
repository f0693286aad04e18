// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const CheckAppidExist = "anicloud:CheckAppidExist" as UncheckedAction<"anicloud:CheckAppidExist">;
/** Read access by its name. */
export const QueryResource = "anicloud:QueryResource" as UncheckedAction<"anicloud:QueryResource">;
/** Read access by its name. */
export const QueryResourceInfo = "anicloud:QueryResourceInfo" as UncheckedAction<"anicloud:QueryResourceInfo">;
