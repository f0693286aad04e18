// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const GetIndustryV1HomeMembers = "icr:GetIndustryV1HomeMembers" as Action<"icr:GetIndustryV1HomeMembers", UnknownKind, never>;
