// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddCustomPersonImage = "ivld:AddCustomPersonImage" as Action<"ivld:AddCustomPersonImage", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomCategory = "ivld:CreateCustomCategory" as Action<"ivld:CreateCustomCategory", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomGroup = "ivld:CreateCustomGroup" as Action<"ivld:CreateCustomGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomPerson = "ivld:CreateCustomPerson" as Action<"ivld:CreateCustomPerson", UnknownKind, never>;
/** Write access by its name. */
export const CreateDefaultCategories = "ivld:CreateDefaultCategories" as Action<"ivld:CreateDefaultCategories", UnknownKind, never>;
/** Write access by its name. */
export const CreateTask = "ivld:CreateTask" as Action<"ivld:CreateTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateVideoSummaryTask = "ivld:CreateVideoSummaryTask" as Action<"ivld:CreateVideoSummaryTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomCategory = "ivld:DeleteCustomCategory" as Action<"ivld:DeleteCustomCategory", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomPerson = "ivld:DeleteCustomPerson" as Action<"ivld:DeleteCustomPerson", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomPersonImage = "ivld:DeleteCustomPersonImage" as Action<"ivld:DeleteCustomPersonImage", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMedia = "ivld:DeleteMedia" as Action<"ivld:DeleteMedia", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTask = "ivld:DeleteTask" as Action<"ivld:DeleteTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomCategories = "ivld:DescribeCustomCategories" as Action<"ivld:DescribeCustomCategories", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomGroup = "ivld:DescribeCustomGroup" as Action<"ivld:DescribeCustomGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomPersonDetail = "ivld:DescribeCustomPersonDetail" as Action<"ivld:DescribeCustomPersonDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomPersons = "ivld:DescribeCustomPersons" as Action<"ivld:DescribeCustomPersons", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMedia = "ivld:DescribeMedia" as Action<"ivld:DescribeMedia", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMedias = "ivld:DescribeMedias" as Action<"ivld:DescribeMedias", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTask = "ivld:DescribeTask" as Action<"ivld:DescribeTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskDetail = "ivld:DescribeTaskDetail" as Action<"ivld:DescribeTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "ivld:DescribeTasks" as Action<"ivld:DescribeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsageAmount = "ivld:DescribeUsageAmount" as Action<"ivld:DescribeUsageAmount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoSummaryDetail = "ivld:DescribeVideoSummaryDetail" as Action<"ivld:DescribeVideoSummaryDetail", UnknownKind, never>;
/** Write access by its name. */
export const ImportMedia = "ivld:ImportMedia" as Action<"ivld:ImportMedia", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCallback = "ivld:ModifyCallback" as Action<"ivld:ModifyCallback", UnknownKind, never>;
/** Read access by its name. */
export const QueryCallback = "ivld:QueryCallback" as Action<"ivld:QueryCallback", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCustomCategory = "ivld:UpdateCustomCategory" as Action<"ivld:UpdateCustomCategory", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCustomPerson = "ivld:UpdateCustomPerson" as Action<"ivld:UpdateCustomPerson", UnknownKind, never>;
