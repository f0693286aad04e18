// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ConfirmCommonServiceWorkOrder = "chc:ConfirmCommonServiceWorkOrder" as Action<"chc:ConfirmCommonServiceWorkOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateCommonServiceWorkOrder = "chc:CreateCommonServiceWorkOrder" as Action<"chc:CreateCommonServiceWorkOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateModelEvaluationWorkOrder = "chc:CreateModelEvaluationWorkOrder" as Action<"chc:CreateModelEvaluationWorkOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateMovingWorkOrder = "chc:CreateMovingWorkOrder" as Action<"chc:CreateMovingWorkOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateNetDeviceModel = "chc:CreateNetDeviceModel" as Action<"chc:CreateNetDeviceModel", UnknownKind, never>;
/** Write access by its name. */
export const CreatePersonnelVisitWorkOrder = "chc:CreatePersonnelVisitWorkOrder" as Action<"chc:CreatePersonnelVisitWorkOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreatePowerOffWorkOrder = "chc:CreatePowerOffWorkOrder" as Action<"chc:CreatePowerOffWorkOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreatePowerOnWorkOrder = "chc:CreatePowerOnWorkOrder" as Action<"chc:CreatePowerOnWorkOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateQuitWorkOrder = "chc:CreateQuitWorkOrder" as Action<"chc:CreateQuitWorkOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateRackOffWorkOrder = "chc:CreateRackOffWorkOrder" as Action<"chc:CreateRackOffWorkOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateRackOnWorkOrder = "chc:CreateRackOnWorkOrder" as Action<"chc:CreateRackOnWorkOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateReceivingWorkOrder = "chc:CreateReceivingWorkOrder" as Action<"chc:CreateReceivingWorkOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateServerModel = "chc:CreateServerModel" as Action<"chc:CreateServerModel", UnknownKind, never>;
/** Write access by its name. */
export const CreateSpeciallyQuitWorkOrder = "chc:CreateSpeciallyQuitWorkOrder" as Action<"chc:CreateSpeciallyQuitWorkOrder", UnknownKind, never>;
/** List access by its name. */
export const DescribeAvailableModelList = "chc:DescribeAvailableModelList" as Action<"chc:DescribeAvailableModelList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCampusList = "chc:DescribeCampusList" as Action<"chc:DescribeCampusList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCommonServiceWorkOrderDetail = "chc:DescribeCommonServiceWorkOrderDetail" as Action<"chc:DescribeCommonServiceWorkOrderDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomerInfo = "chc:DescribeCustomerInfo" as Action<"chc:DescribeCustomerInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeviceList = "chc:DescribeDeviceList" as Action<"chc:DescribeDeviceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceWorkOrderDetail = "chc:DescribeDeviceWorkOrderDetail" as Action<"chc:DescribeDeviceWorkOrderDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIdcUnitAssetDetail = "chc:DescribeIdcUnitAssetDetail" as Action<"chc:DescribeIdcUnitAssetDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIdcUnitDetail = "chc:DescribeIdcUnitDetail" as Action<"chc:DescribeIdcUnitDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIdcs = "chc:DescribeIdcs" as Action<"chc:DescribeIdcs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModel = "chc:DescribeModel" as Action<"chc:DescribeModel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelEvaluationWorkOrderDetail = "chc:DescribeModelEvaluationWorkOrderDetail" as Action<"chc:DescribeModelEvaluationWorkOrderDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelTemplate = "chc:DescribeModelTemplate" as Action<"chc:DescribeModelTemplate", UnknownKind, never>;
/** List access by its name. */
export const DescribeModelVersionList = "chc:DescribeModelVersionList" as Action<"chc:DescribeModelVersionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePersonnelVisitWorkOrderDetail = "chc:DescribePersonnelVisitWorkOrderDetail" as Action<"chc:DescribePersonnelVisitWorkOrderDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribePositionStatusSummary = "chc:DescribePositionStatusSummary" as Action<"chc:DescribePositionStatusSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribePositions = "chc:DescribePositions" as Action<"chc:DescribePositions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRacks = "chc:DescribeRacks" as Action<"chc:DescribeRacks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRacksDistribution = "chc:DescribeRacksDistribution" as Action<"chc:DescribeRacksDistribution", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceUsage = "chc:DescribeResourceUsage" as Action<"chc:DescribeResourceUsage", UnknownKind, never>;
/** List access by its name. */
export const DescribeWorkOrderCarCollectList = "chc:DescribeWorkOrderCarCollectList" as Action<"chc:DescribeWorkOrderCarCollectList", UnknownKind, never>;
/** List access by its name. */
export const DescribeWorkOrderContactCollectList = "chc:DescribeWorkOrderContactCollectList" as Action<"chc:DescribeWorkOrderContactCollectList", UnknownKind, never>;
/** List access by its name. */
export const DescribeWorkOrderList = "chc:DescribeWorkOrderList" as Action<"chc:DescribeWorkOrderList", UnknownKind, never>;
/** List access by its name. */
export const DescribeWorkOrderPersonnelCollectList = "chc:DescribeWorkOrderPersonnelCollectList" as Action<"chc:DescribeWorkOrderPersonnelCollectList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkOrderStatistics = "chc:DescribeWorkOrderStatistics" as Action<"chc:DescribeWorkOrderStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkOrderTypes = "chc:DescribeWorkOrderTypes" as Action<"chc:DescribeWorkOrderTypes", UnknownKind, never>;
/** Access unknown. */
export const ExportCustomerWorkOrderDetail = "chc:ExportCustomerWorkOrderDetail" as Action<"chc:ExportCustomerWorkOrderDetail", UnknownKind, never>;
/** Write access by its name. */
export const ModifyWorkOrderTypeCollectFlag = "chc:ModifyWorkOrderTypeCollectFlag" as Action<"chc:ModifyWorkOrderTypeCollectFlag", UnknownKind, never>;
