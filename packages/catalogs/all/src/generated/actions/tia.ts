// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateJob = "tia:CreateJob" as UncheckedAction<"tia:CreateJob">;
/** Write access by its name. */
export const CreateModel = "tia:CreateModel" as UncheckedAction<"tia:CreateModel">;
/** Write access by its name. */
export const DeleteJob = "tia:DeleteJob" as UncheckedAction<"tia:DeleteJob">;
/** Write access by its name. */
export const DeleteModel = "tia:DeleteModel" as UncheckedAction<"tia:DeleteModel">;
/** Read access by its name. */
export const DescribeJob = "tia:DescribeJob" as UncheckedAction<"tia:DescribeJob">;
/** Read access by its name. */
export const DescribeModel = "tia:DescribeModel" as UncheckedAction<"tia:DescribeModel">;
/** Write access by its name. */
export const InstallAgent = "tia:InstallAgent" as UncheckedAction<"tia:InstallAgent">;
/** List access by its name. */
export const ListJobs = "tia:ListJobs" as UncheckedAction<"tia:ListJobs">;
/** List access by its name. */
export const ListModels = "tia:ListModels" as UncheckedAction<"tia:ListModels">;
/** Read access by its name. */
export const QueryLogs = "tia:QueryLogs" as UncheckedAction<"tia:QueryLogs">;
