// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddAlarmProcessRecord = "weilingwith:AddAlarmProcessRecord" as Action<"weilingwith:AddAlarmProcessRecord", UnknownKind, never>;
/** Write access by its name. */
export const BatchCreateDevice = "weilingwith:BatchCreateDevice" as Action<"weilingwith:BatchCreateDevice", UnknownKind, never>;
/** Write access by its name. */
export const BatchDeleteDevice = "weilingwith:BatchDeleteDevice" as Action<"weilingwith:BatchDeleteDevice", UnknownKind, never>;
/** Write access by its name. */
export const BatchKillAlarm = "weilingwith:BatchKillAlarm" as Action<"weilingwith:BatchKillAlarm", UnknownKind, never>;
/** Access unknown. */
export const BatchReportAppMessage = "weilingwith:BatchReportAppMessage" as Action<"weilingwith:BatchReportAppMessage", UnknownKind, never>;
/** Write access by its name. */
export const ChangeAlarmStatus = "weilingwith:ChangeAlarmStatus" as Action<"weilingwith:ChangeAlarmStatus", UnknownKind, never>;
/** Access unknown. */
export const ControlCameraPTZ = "weilingwith:ControlCameraPTZ" as Action<"weilingwith:ControlCameraPTZ", UnknownKind, never>;
/** Access unknown. */
export const ControlDevice = "weilingwith:ControlDevice" as Action<"weilingwith:ControlDevice", UnknownKind, never>;
/** Write access by its name. */
export const CreateApplicationToken = "weilingwith:CreateApplicationToken" as Action<"weilingwith:CreateApplicationToken", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceGroup = "weilingwith:DeleteDeviceGroup" as Action<"weilingwith:DeleteDeviceGroup", UnknownKind, never>;
/** List access by its name. */
export const DescribeActionList = "weilingwith:DescribeActionList" as Action<"weilingwith:DescribeActionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAdministrationByTag = "weilingwith:DescribeAdministrationByTag" as Action<"weilingwith:DescribeAdministrationByTag", UnknownKind, never>;
/** List access by its name. */
export const DescribeAlarmLevelList = "weilingwith:DescribeAlarmLevelList" as Action<"weilingwith:DescribeAlarmLevelList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAlarmList = "weilingwith:DescribeAlarmList" as Action<"weilingwith:DescribeAlarmList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAlarmStatusList = "weilingwith:DescribeAlarmStatusList" as Action<"weilingwith:DescribeAlarmStatusList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAlarmTypeList = "weilingwith:DescribeAlarmTypeList" as Action<"weilingwith:DescribeAlarmTypeList", UnknownKind, never>;
/** List access by its name. */
export const DescribeApplicationList = "weilingwith:DescribeApplicationList" as Action<"weilingwith:DescribeApplicationList", UnknownKind, never>;
/** List access by its name. */
export const DescribeBuildingList = "weilingwith:DescribeBuildingList" as Action<"weilingwith:DescribeBuildingList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBuildingModel = "weilingwith:DescribeBuildingModel" as Action<"weilingwith:DescribeBuildingModel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBuildingProfile = "weilingwith:DescribeBuildingProfile" as Action<"weilingwith:DescribeBuildingProfile", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCameraExtendInfo = "weilingwith:DescribeCameraExtendInfo" as Action<"weilingwith:DescribeCameraExtendInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeviceGroupList = "weilingwith:DescribeDeviceGroupList" as Action<"weilingwith:DescribeDeviceGroupList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeviceList = "weilingwith:DescribeDeviceList" as Action<"weilingwith:DescribeDeviceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeviceShadowList = "weilingwith:DescribeDeviceShadowList" as Action<"weilingwith:DescribeDeviceShadowList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeviceStatusList = "weilingwith:DescribeDeviceStatusList" as Action<"weilingwith:DescribeDeviceStatusList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceStatusStat = "weilingwith:DescribeDeviceStatusStat" as Action<"weilingwith:DescribeDeviceStatusStat", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeviceTagList = "weilingwith:DescribeDeviceTagList" as Action<"weilingwith:DescribeDeviceTagList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeviceTypeList = "weilingwith:DescribeDeviceTypeList" as Action<"weilingwith:DescribeDeviceTypeList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdgeApplicationToken = "weilingwith:DescribeEdgeApplicationToken" as Action<"weilingwith:DescribeEdgeApplicationToken", UnknownKind, never>;
/** Read access by its name. */
export const DescribeElementProfilePage = "weilingwith:DescribeElementProfilePage" as Action<"weilingwith:DescribeElementProfilePage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeElementProfileTree = "weilingwith:DescribeElementProfileTree" as Action<"weilingwith:DescribeElementProfileTree", UnknownKind, never>;
/** List access by its name. */
export const DescribeEventList = "weilingwith:DescribeEventList" as Action<"weilingwith:DescribeEventList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileDownloadURL = "weilingwith:DescribeFileDownloadURL" as Action<"weilingwith:DescribeFileDownloadURL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileUploadURL = "weilingwith:DescribeFileUploadURL" as Action<"weilingwith:DescribeFileUploadURL", UnknownKind, never>;
/** List access by its name. */
export const DescribeInterfaceList = "weilingwith:DescribeInterfaceList" as Action<"weilingwith:DescribeInterfaceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLinkRuleList = "weilingwith:DescribeLinkRuleList" as Action<"weilingwith:DescribeLinkRuleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeModelList = "weilingwith:DescribeModelList" as Action<"weilingwith:DescribeModelList", UnknownKind, never>;
/** List access by its name. */
export const DescribeProductList = "weilingwith:DescribeProductList" as Action<"weilingwith:DescribeProductList", UnknownKind, never>;
/** List access by its name. */
export const DescribePropertyList = "weilingwith:DescribePropertyList" as Action<"weilingwith:DescribePropertyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleDetail = "weilingwith:DescribeRuleDetail" as Action<"weilingwith:DescribeRuleDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeSceneList = "weilingwith:DescribeSceneList" as Action<"weilingwith:DescribeSceneList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSpaceDeviceIdList = "weilingwith:DescribeSpaceDeviceIdList" as Action<"weilingwith:DescribeSpaceDeviceIdList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSpaceDeviceRelationList = "weilingwith:DescribeSpaceDeviceRelationList" as Action<"weilingwith:DescribeSpaceDeviceRelationList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSpaceInfoByDeviceId = "weilingwith:DescribeSpaceInfoByDeviceId" as Action<"weilingwith:DescribeSpaceInfoByDeviceId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSpaceRelationByDeviceId = "weilingwith:DescribeSpaceRelationByDeviceId" as Action<"weilingwith:DescribeSpaceRelationByDeviceId", UnknownKind, never>;
/** List access by its name. */
export const DescribeSpaceTypeList = "weilingwith:DescribeSpaceTypeList" as Action<"weilingwith:DescribeSpaceTypeList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTenantBuildingCountAndArea = "weilingwith:DescribeTenantBuildingCountAndArea" as Action<"weilingwith:DescribeTenantBuildingCountAndArea", UnknownKind, never>;
/** List access by its name. */
export const DescribeTenantDepartmentList = "weilingwith:DescribeTenantDepartmentList" as Action<"weilingwith:DescribeTenantDepartmentList", UnknownKind, never>;
/** List access by its name. */
export const DescribeTenantUserList = "weilingwith:DescribeTenantUserList" as Action<"weilingwith:DescribeTenantUserList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoCloudRecord = "weilingwith:DescribeVideoCloudRecord" as Action<"weilingwith:DescribeVideoCloudRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoLiveStream = "weilingwith:DescribeVideoLiveStream" as Action<"weilingwith:DescribeVideoLiveStream", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoRecordStream = "weilingwith:DescribeVideoRecordStream" as Action<"weilingwith:DescribeVideoRecordStream", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWorkSpaceBuildingCountAndArea = "weilingwith:DescribeWorkSpaceBuildingCountAndArea" as Action<"weilingwith:DescribeWorkSpaceBuildingCountAndArea", UnknownKind, never>;
/** List access by its name. */
export const DescribeWorkspaceList = "weilingwith:DescribeWorkspaceList" as Action<"weilingwith:DescribeWorkspaceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeWorkspaceUserList = "weilingwith:DescribeWorkspaceUserList" as Action<"weilingwith:DescribeWorkspaceUserList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceField = "weilingwith:ModifyDeviceField" as Action<"weilingwith:ModifyDeviceField", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceGroup = "weilingwith:ModifyDeviceGroup" as Action<"weilingwith:ModifyDeviceGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceName = "weilingwith:ModifyDeviceName" as Action<"weilingwith:ModifyDeviceName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceTag = "weilingwith:ModifyDeviceTag" as Action<"weilingwith:ModifyDeviceTag", UnknownKind, never>;
/** Access unknown. */
export const ReportAppMessage = "weilingwith:ReportAppMessage" as Action<"weilingwith:ReportAppMessage", UnknownKind, never>;
/** Write access by its name. */
export const SaveDeviceGroup = "weilingwith:SaveDeviceGroup" as Action<"weilingwith:SaveDeviceGroup", UnknownKind, never>;
/** Write access by its name. */
export const StopVideoStreaming = "weilingwith:StopVideoStreaming" as Action<"weilingwith:StopVideoStreaming", UnknownKind, never>;
/** Write access by its name. */
export const UpdateWorkspaceParkAttributes = "weilingwith:UpdateWorkspaceParkAttributes" as Action<"weilingwith:UpdateWorkspaceParkAttributes", UnknownKind, never>;
