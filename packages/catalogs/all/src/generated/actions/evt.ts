// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const CompleteApproval = "evt:CompleteApproval" as UncheckedAction<"evt:CompleteApproval">;
/** Write access by its name. */
export const CreateRoleUser = "evt:CreateRoleUser" as UncheckedAction<"evt:CreateRoleUser">;
/** Write access by its name. */
export const DeleteRoleUser = "evt:DeleteRoleUser" as UncheckedAction<"evt:DeleteRoleUser">;
/** Write access by its name. */
export const PutEvent = "evt:PutEvent" as UncheckedAction<"evt:PutEvent">;
/** Write access by its name. */
export const PutMessage = "evt:PutMessage" as UncheckedAction<"evt:PutMessage">;
