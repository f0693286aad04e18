// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateJob = "tia:CreateJob" as Action<"tia:CreateJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateModel = "tia:CreateModel" as Action<"tia:CreateModel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteJob = "tia:DeleteJob" as Action<"tia:DeleteJob", UnknownKind, never>;
/** Write access by its name. */
export const DeleteModel = "tia:DeleteModel" as Action<"tia:DeleteModel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJob = "tia:DescribeJob" as Action<"tia:DescribeJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModel = "tia:DescribeModel" as Action<"tia:DescribeModel", UnknownKind, never>;
/** Write access by its name. */
export const InstallAgent = "tia:InstallAgent" as Action<"tia:InstallAgent", UnknownKind, never>;
/** List access by its name. */
export const ListJobs = "tia:ListJobs" as Action<"tia:ListJobs", UnknownKind, never>;
/** List access by its name. */
export const ListModels = "tia:ListModels" as Action<"tia:ListModels", UnknownKind, never>;
/** Read access by its name. */
export const QueryLogs = "tia:QueryLogs" as Action<"tia:QueryLogs", UnknownKind, never>;
