// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const DeregisterMigrationTask = "msp:DeregisterMigrationTask" as Action<"msp:DeregisterMigrationTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigrationTask = "msp:DescribeMigrationTask" as Action<"msp:DescribeMigrationTask", UnknownKind, never>;
/** List access by its name. */
export const ListMigrationProject = "msp:ListMigrationProject" as Action<"msp:ListMigrationProject", UnknownKind, never>;
/** List access by its name. */
export const ListMigrationTask = "msp:ListMigrationTask" as Action<"msp:ListMigrationTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMigrationTaskBelongToProject = "msp:ModifyMigrationTaskBelongToProject" as Action<"msp:ModifyMigrationTaskBelongToProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMigrationTaskStatus = "msp:ModifyMigrationTaskStatus" as Action<"msp:ModifyMigrationTaskStatus", UnknownKind, never>;
/** Write access by its name. */
export const RegisterMigrationTask = "msp:RegisterMigrationTask" as Action<"msp:RegisterMigrationTask", UnknownKind, never>;
