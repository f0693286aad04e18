// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateFlowService = "asw:CreateFlowService" as Action<"asw:CreateFlowService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExecution = "asw:DescribeExecution" as Action<"asw:DescribeExecution", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExecutionHistory = "asw:DescribeExecutionHistory" as Action<"asw:DescribeExecutionHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExecutions = "asw:DescribeExecutions" as Action<"asw:DescribeExecutions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowServiceDetail = "asw:DescribeFlowServiceDetail" as Action<"asw:DescribeFlowServiceDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowServices = "asw:DescribeFlowServices" as Action<"asw:DescribeFlowServices", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFlowService = "asw:ModifyFlowService" as Action<"asw:ModifyFlowService", UnknownKind, never>;
/** Write access by its name. */
export const StartExecution = "asw:StartExecution" as Action<"asw:StartExecution", UnknownKind, never>;
/** Write access by its name. */
export const StopExecution = "asw:StopExecution" as Action<"asw:StopExecution", UnknownKind, never>;
