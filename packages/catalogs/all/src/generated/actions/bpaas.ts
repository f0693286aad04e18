// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const GetBpaasApproveDetail = "bpaas:GetBpaasApproveDetail" as Action<"bpaas:GetBpaasApproveDetail", UnknownKind, never>;
/** Access unknown. */
export const OutApproveBpaasApplication = "bpaas:OutApproveBpaasApplication" as Action<"bpaas:OutApproveBpaasApplication", UnknownKind, never>;
