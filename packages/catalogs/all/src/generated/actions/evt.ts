// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const CompleteApproval = "evt:CompleteApproval" as Action<"evt:CompleteApproval", UnknownKind, never>;
/** Write access by its name. */
export const CreateRoleUser = "evt:CreateRoleUser" as Action<"evt:CreateRoleUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRoleUser = "evt:DeleteRoleUser" as Action<"evt:DeleteRoleUser", UnknownKind, never>;
/** Write access by its name. */
export const PutEvent = "evt:PutEvent" as Action<"evt:PutEvent", UnknownKind, never>;
/** Write access by its name. */
export const PutMessage = "evt:PutMessage" as Action<"evt:PutMessage", UnknownKind, never>;
