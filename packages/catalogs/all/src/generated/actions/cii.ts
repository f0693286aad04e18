// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddSubStructureTasks = "cii:AddSubStructureTasks" as Action<"cii:AddSubStructureTasks", UnknownKind, never>;
/** Write access by its name. */
export const CreateAutoClassifyStructureTask = "cii:CreateAutoClassifyStructureTask" as Action<"cii:CreateAutoClassifyStructureTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateStructureTask = "cii:CreateStructureTask" as Action<"cii:CreateStructureTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateUnderwriteTaskById = "cii:CreateUnderwriteTaskById" as Action<"cii:CreateUnderwriteTaskById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineUnderwrite = "cii:DescribeMachineUnderwrite" as Action<"cii:DescribeMachineUnderwrite", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQualityScore = "cii:DescribeQualityScore" as Action<"cii:DescribeQualityScore", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReportClassify = "cii:DescribeReportClassify" as Action<"cii:DescribeReportClassify", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStructCompareData = "cii:DescribeStructCompareData" as Action<"cii:DescribeStructCompareData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStructureDifference = "cii:DescribeStructureDifference" as Action<"cii:DescribeStructureDifference", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStructureResult = "cii:DescribeStructureResult" as Action<"cii:DescribeStructureResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStructureTaskResult = "cii:DescribeStructureTaskResult" as Action<"cii:DescribeStructureTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnderwriteTask = "cii:DescribeUnderwriteTask" as Action<"cii:DescribeUnderwriteTask", UnknownKind, never>;
/** Write access by its name. */
export const UploadMedicalFile = "cii:UploadMedicalFile" as Action<"cii:UploadMedicalFile", UnknownKind, never>;
