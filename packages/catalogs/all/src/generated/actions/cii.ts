// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const AddSubStructureTasks = "cii:AddSubStructureTasks" as UncheckedAction<"cii:AddSubStructureTasks">;
/** Write access by its name. */
export const CreateAutoClassifyStructureTask = "cii:CreateAutoClassifyStructureTask" as UncheckedAction<"cii:CreateAutoClassifyStructureTask">;
/** Write access by its name. */
export const CreateStructureTask = "cii:CreateStructureTask" as UncheckedAction<"cii:CreateStructureTask">;
/** Write access by its name. */
export const CreateUnderwriteTaskById = "cii:CreateUnderwriteTaskById" as UncheckedAction<"cii:CreateUnderwriteTaskById">;
/** Read access by its name. */
export const DescribeMachineUnderwrite = "cii:DescribeMachineUnderwrite" as UncheckedAction<"cii:DescribeMachineUnderwrite">;
/** Read access by its name. */
export const DescribeQualityScore = "cii:DescribeQualityScore" as UncheckedAction<"cii:DescribeQualityScore">;
/** Read access by its name. */
export const DescribeReportClassify = "cii:DescribeReportClassify" as UncheckedAction<"cii:DescribeReportClassify">;
/** Read access by its name. */
export const DescribeStructCompareData = "cii:DescribeStructCompareData" as UncheckedAction<"cii:DescribeStructCompareData">;
/** Read access by its name. */
export const DescribeStructureDifference = "cii:DescribeStructureDifference" as UncheckedAction<"cii:DescribeStructureDifference">;
/** Read access by its name. */
export const DescribeStructureResult = "cii:DescribeStructureResult" as UncheckedAction<"cii:DescribeStructureResult">;
/** Read access by its name. */
export const DescribeStructureTaskResult = "cii:DescribeStructureTaskResult" as UncheckedAction<"cii:DescribeStructureTaskResult">;
/** Read access by its name. */
export const DescribeUnderwriteTask = "cii:DescribeUnderwriteTask" as UncheckedAction<"cii:DescribeUnderwriteTask">;
/** Write access by its name. */
export const UploadMedicalFile = "cii:UploadMedicalFile" as UncheckedAction<"cii:UploadMedicalFile">;
