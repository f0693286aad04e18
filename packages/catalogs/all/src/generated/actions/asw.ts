// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateFlowService = "asw:CreateFlowService" as UncheckedAction<"asw:CreateFlowService">;
/** Read access by its name. */
export const DescribeExecution = "asw:DescribeExecution" as UncheckedAction<"asw:DescribeExecution">;
/** Read access by its name. */
export const DescribeExecutionHistory = "asw:DescribeExecutionHistory" as UncheckedAction<"asw:DescribeExecutionHistory">;
/** Read access by its name. */
export const DescribeExecutions = "asw:DescribeExecutions" as UncheckedAction<"asw:DescribeExecutions">;
/** Read access by its name. */
export const DescribeFlowServiceDetail = "asw:DescribeFlowServiceDetail" as UncheckedAction<"asw:DescribeFlowServiceDetail">;
/** Read access by its name. */
export const DescribeFlowServices = "asw:DescribeFlowServices" as UncheckedAction<"asw:DescribeFlowServices">;
/** Write access by its name. */
export const ModifyFlowService = "asw:ModifyFlowService" as UncheckedAction<"asw:ModifyFlowService">;
/** Write access by its name. */
export const StartExecution = "asw:StartExecution" as UncheckedAction<"asw:StartExecution">;
/** Write access by its name. */
export const StopExecution = "asw:StopExecution" as UncheckedAction<"asw:StopExecution">;
