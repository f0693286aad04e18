// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeSdkAppid = "cim:DescribeSdkAppid" as Action<"cim:DescribeSdkAppid", UnknownKind, never>;
