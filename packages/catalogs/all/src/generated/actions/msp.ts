// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const DeregisterMigrationTask = "msp:DeregisterMigrationTask" as UncheckedAction<"msp:DeregisterMigrationTask">;
/** Read access by its name. */
export const DescribeMigrationTask = "msp:DescribeMigrationTask" as UncheckedAction<"msp:DescribeMigrationTask">;
/** List access by its name. */
export const ListMigrationProject = "msp:ListMigrationProject" as UncheckedAction<"msp:ListMigrationProject">;
/** List access by its name. */
export const ListMigrationTask = "msp:ListMigrationTask" as UncheckedAction<"msp:ListMigrationTask">;
/** Write access by its name. */
export const ModifyMigrationTaskBelongToProject = "msp:ModifyMigrationTaskBelongToProject" as UncheckedAction<"msp:ModifyMigrationTaskBelongToProject">;
/** Write access by its name. */
export const ModifyMigrationTaskStatus = "msp:ModifyMigrationTaskStatus" as UncheckedAction<"msp:ModifyMigrationTaskStatus">;
/** Write access by its name. */
export const RegisterMigrationTask = "msp:RegisterMigrationTask" as UncheckedAction<"msp:RegisterMigrationTask">;
