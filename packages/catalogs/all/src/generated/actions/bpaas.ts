// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const GetBpaasApproveDetail = "bpaas:GetBpaasApproveDetail" as UncheckedAction<"bpaas:GetBpaasApproveDetail">;
/** Access unknown. */
export const OutApproveBpaasApplication = "bpaas:OutApproveBpaasApplication" as UncheckedAction<"bpaas:OutApproveBpaasApplication">;
