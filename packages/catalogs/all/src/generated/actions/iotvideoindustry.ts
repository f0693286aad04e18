// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const BindGroupDevices = "iotvideoindustry:BindGroupDevices" as Action<"iotvideoindustry:BindGroupDevices", UnknownKind, never>;
/** Access unknown. */
export const ControlChannelLocalRecord = "iotvideoindustry:ControlChannelLocalRecord" as Action<"iotvideoindustry:ControlChannelLocalRecord", UnknownKind, never>;
/** Access unknown. */
export const ControlChannelPTZ = "iotvideoindustry:ControlChannelPTZ" as Action<"iotvideoindustry:ControlChannelPTZ", UnknownKind, never>;
/** Access unknown. */
export const ControlDevicePTZ = "iotvideoindustry:ControlDevicePTZ" as Action<"iotvideoindustry:ControlDevicePTZ", UnknownKind, never>;
/** Access unknown. */
export const ControlHomePosition = "iotvideoindustry:ControlHomePosition" as Action<"iotvideoindustry:ControlHomePosition", UnknownKind, never>;
/** Access unknown. */
export const ControlPreset = "iotvideoindustry:ControlPreset" as Action<"iotvideoindustry:ControlPreset", UnknownKind, never>;
/** Access unknown. */
export const ControlRecordStream = "iotvideoindustry:ControlRecordStream" as Action<"iotvideoindustry:ControlRecordStream", UnknownKind, never>;
/** Write access by its name. */
export const CreateDevice = "iotvideoindustry:CreateDevice" as Action<"iotvideoindustry:CreateDevice", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeviceGroup = "iotvideoindustry:CreateDeviceGroup" as Action<"iotvideoindustry:CreateDeviceGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveChannel = "iotvideoindustry:CreateLiveChannel" as Action<"iotvideoindustry:CreateLiveChannel", UnknownKind, never>;
/** Write access by its name. */
export const CreateLiveRecordPlan = "iotvideoindustry:CreateLiveRecordPlan" as Action<"iotvideoindustry:CreateLiveRecordPlan", UnknownKind, never>;
/** Write access by its name. */
export const CreateMessageForward = "iotvideoindustry:CreateMessageForward" as Action<"iotvideoindustry:CreateMessageForward", UnknownKind, never>;
/** Write access by its name. */
export const CreateRecordPlan = "iotvideoindustry:CreateRecordPlan" as Action<"iotvideoindustry:CreateRecordPlan", UnknownKind, never>;
/** Write access by its name. */
export const CreateRecordingPlan = "iotvideoindustry:CreateRecordingPlan" as Action<"iotvideoindustry:CreateRecordingPlan", UnknownKind, never>;
/** Write access by its name. */
export const CreateScene = "iotvideoindustry:CreateScene" as Action<"iotvideoindustry:CreateScene", UnknownKind, never>;
/** Write access by its name. */
export const CreateTimeTemplate = "iotvideoindustry:CreateTimeTemplate" as Action<"iotvideoindustry:CreateTimeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteChannel = "iotvideoindustry:DeleteChannel" as Action<"iotvideoindustry:DeleteChannel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDevice = "iotvideoindustry:DeleteDevice" as Action<"iotvideoindustry:DeleteDevice", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceGroup = "iotvideoindustry:DeleteDeviceGroup" as Action<"iotvideoindustry:DeleteDeviceGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveChannel = "iotvideoindustry:DeleteLiveChannel" as Action<"iotvideoindustry:DeleteLiveChannel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveRecordPlan = "iotvideoindustry:DeleteLiveRecordPlan" as Action<"iotvideoindustry:DeleteLiveRecordPlan", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLiveVideoList = "iotvideoindustry:DeleteLiveVideoList" as Action<"iotvideoindustry:DeleteLiveVideoList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMessageForward = "iotvideoindustry:DeleteMessageForward" as Action<"iotvideoindustry:DeleteMessageForward", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordPlan = "iotvideoindustry:DeleteRecordPlan" as Action<"iotvideoindustry:DeleteRecordPlan", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordingPlan = "iotvideoindustry:DeleteRecordingPlan" as Action<"iotvideoindustry:DeleteRecordingPlan", UnknownKind, never>;
/** Write access by its name. */
export const DeleteScene = "iotvideoindustry:DeleteScene" as Action<"iotvideoindustry:DeleteScene", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTimeTemplate = "iotvideoindustry:DeleteTimeTemplate" as Action<"iotvideoindustry:DeleteTimeTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVideoList = "iotvideoindustry:DeleteVideoList" as Action<"iotvideoindustry:DeleteVideoList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWarning = "iotvideoindustry:DeleteWarning" as Action<"iotvideoindustry:DeleteWarning", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAbnormalEvents = "iotvideoindustry:DescribeAbnormalEvents" as Action<"iotvideoindustry:DescribeAbnormalEvents", UnknownKind, never>;
/** List access by its name. */
export const DescribeAllDeviceList = "iotvideoindustry:DescribeAllDeviceList" as Action<"iotvideoindustry:DescribeAllDeviceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBindSceneChannels = "iotvideoindustry:DescribeBindSceneChannels" as Action<"iotvideoindustry:DescribeBindSceneChannels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBindSceneDevices = "iotvideoindustry:DescribeBindSceneDevices" as Action<"iotvideoindustry:DescribeBindSceneDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChannelLiveStreamURL = "iotvideoindustry:DescribeChannelLiveStreamURL" as Action<"iotvideoindustry:DescribeChannelLiveStreamURL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChannelLocalRecordURL = "iotvideoindustry:DescribeChannelLocalRecordURL" as Action<"iotvideoindustry:DescribeChannelLocalRecordURL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChannelStreamURL = "iotvideoindustry:DescribeChannelStreamURL" as Action<"iotvideoindustry:DescribeChannelStreamURL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChannels = "iotvideoindustry:DescribeChannels" as Action<"iotvideoindustry:DescribeChannels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChannelsByLiveRecordPlan = "iotvideoindustry:DescribeChannelsByLiveRecordPlan" as Action<"iotvideoindustry:DescribeChannelsByLiveRecordPlan", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCurrentDeviceData = "iotvideoindustry:DescribeCurrentDeviceData" as Action<"iotvideoindustry:DescribeCurrentDeviceData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevice = "iotvideoindustry:DescribeDevice" as Action<"iotvideoindustry:DescribeDevice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceEvent = "iotvideoindustry:DescribeDeviceEvent" as Action<"iotvideoindustry:DescribeDeviceEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceGroup = "iotvideoindustry:DescribeDeviceGroup" as Action<"iotvideoindustry:DescribeDeviceGroup", UnknownKind, never>;
/** List access by its name. */
export const DescribeDeviceList = "iotvideoindustry:DescribeDeviceList" as Action<"iotvideoindustry:DescribeDeviceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceMonitorData = "iotvideoindustry:DescribeDeviceMonitorData" as Action<"iotvideoindustry:DescribeDeviceMonitorData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevicePassWord = "iotvideoindustry:DescribeDevicePassWord" as Action<"iotvideoindustry:DescribeDevicePassWord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceStreams = "iotvideoindustry:DescribeDeviceStreams" as Action<"iotvideoindustry:DescribeDeviceStreams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupById = "iotvideoindustry:DescribeGroupById" as Action<"iotvideoindustry:DescribeGroupById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupByPath = "iotvideoindustry:DescribeGroupByPath" as Action<"iotvideoindustry:DescribeGroupByPath", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupDevices = "iotvideoindustry:DescribeGroupDevices" as Action<"iotvideoindustry:DescribeGroupDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroups = "iotvideoindustry:DescribeGroups" as Action<"iotvideoindustry:DescribeGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIPCChannels = "iotvideoindustry:DescribeIPCChannels" as Action<"iotvideoindustry:DescribeIPCChannels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveChannel = "iotvideoindustry:DescribeLiveChannel" as Action<"iotvideoindustry:DescribeLiveChannel", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveChannelList = "iotvideoindustry:DescribeLiveChannelList" as Action<"iotvideoindustry:DescribeLiveChannelList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveRecordPlanById = "iotvideoindustry:DescribeLiveRecordPlanById" as Action<"iotvideoindustry:DescribeLiveRecordPlanById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveRecordPlanIds = "iotvideoindustry:DescribeLiveRecordPlanIds" as Action<"iotvideoindustry:DescribeLiveRecordPlanIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveStream = "iotvideoindustry:DescribeLiveStream" as Action<"iotvideoindustry:DescribeLiveStream", UnknownKind, never>;
/** List access by its name. */
export const DescribeLiveVideoList = "iotvideoindustry:DescribeLiveVideoList" as Action<"iotvideoindustry:DescribeLiveVideoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMessageForward = "iotvideoindustry:DescribeMessageForward" as Action<"iotvideoindustry:DescribeMessageForward", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMessageForwards = "iotvideoindustry:DescribeMessageForwards" as Action<"iotvideoindustry:DescribeMessageForwards", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMonitorDataByDate = "iotvideoindustry:DescribeMonitorDataByDate" as Action<"iotvideoindustry:DescribeMonitorDataByDate", UnknownKind, never>;
/** List access by its name. */
export const DescribePresetList = "iotvideoindustry:DescribePresetList" as Action<"iotvideoindustry:DescribePresetList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordDatesByChannel = "iotvideoindustry:DescribeRecordDatesByChannel" as Action<"iotvideoindustry:DescribeRecordDatesByChannel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordDatesByLive = "iotvideoindustry:DescribeRecordDatesByLive" as Action<"iotvideoindustry:DescribeRecordDatesByLive", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordStream = "iotvideoindustry:DescribeRecordStream" as Action<"iotvideoindustry:DescribeRecordStream", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordingPlanById = "iotvideoindustry:DescribeRecordingPlanById" as Action<"iotvideoindustry:DescribeRecordingPlanById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordingPlans = "iotvideoindustry:DescribeRecordingPlans" as Action<"iotvideoindustry:DescribeRecordingPlans", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSIPServer = "iotvideoindustry:DescribeSIPServer" as Action<"iotvideoindustry:DescribeSIPServer", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScene = "iotvideoindustry:DescribeScene" as Action<"iotvideoindustry:DescribeScene", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScenes = "iotvideoindustry:DescribeScenes" as Action<"iotvideoindustry:DescribeScenes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStatisticDetails = "iotvideoindustry:DescribeStatisticDetails" as Action<"iotvideoindustry:DescribeStatisticDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStatisticSummary = "iotvideoindustry:DescribeStatisticSummary" as Action<"iotvideoindustry:DescribeStatisticSummary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubGroups = "iotvideoindustry:DescribeSubGroups" as Action<"iotvideoindustry:DescribeSubGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubscriptionStatus = "iotvideoindustry:DescribeSubscriptionStatus" as Action<"iotvideoindustry:DescribeSubscriptionStatus", UnknownKind, never>;
/** List access by its name. */
export const DescribeVideoList = "iotvideoindustry:DescribeVideoList" as Action<"iotvideoindustry:DescribeVideoList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoListByChannel = "iotvideoindustry:DescribeVideoListByChannel" as Action<"iotvideoindustry:DescribeVideoListByChannel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWarnMod = "iotvideoindustry:DescribeWarnMod" as Action<"iotvideoindustry:DescribeWarnMod", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWarnings = "iotvideoindustry:DescribeWarnings" as Action<"iotvideoindustry:DescribeWarnings", UnknownKind, never>;
/** Read access by its name. */
export const DescribeXP2PData = "iotvideoindustry:DescribeXP2PData" as Action<"iotvideoindustry:DescribeXP2PData", UnknownKind, never>;
/** Read access by its name. */
export const GetRecordDatesByDev = "iotvideoindustry:GetRecordDatesByDev" as Action<"iotvideoindustry:GetRecordDatesByDev", UnknownKind, never>;
/** Read access by its name. */
export const GetRecordPlanByDev = "iotvideoindustry:GetRecordPlanByDev" as Action<"iotvideoindustry:GetRecordPlanByDev", UnknownKind, never>;
/** Read access by its name. */
export const GetRecordPlanById = "iotvideoindustry:GetRecordPlanById" as Action<"iotvideoindustry:GetRecordPlanById", UnknownKind, never>;
/** Read access by its name. */
export const GetRecordPlans = "iotvideoindustry:GetRecordPlans" as Action<"iotvideoindustry:GetRecordPlans", UnknownKind, never>;
/** Read access by its name. */
export const GetTimeTemplateById = "iotvideoindustry:GetTimeTemplateById" as Action<"iotvideoindustry:GetTimeTemplateById", UnknownKind, never>;
/** Read access by its name. */
export const GetTimeTemplates = "iotvideoindustry:GetTimeTemplates" as Action<"iotvideoindustry:GetTimeTemplates", UnknownKind, never>;
/** Read access by its name. */
export const GetVideoListByCon = "iotvideoindustry:GetVideoListByCon" as Action<"iotvideoindustry:GetVideoListByCon", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBindPlanLiveChannel = "iotvideoindustry:ModifyBindPlanLiveChannel" as Action<"iotvideoindustry:ModifyBindPlanLiveChannel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBindRecordingPlan = "iotvideoindustry:ModifyBindRecordingPlan" as Action<"iotvideoindustry:ModifyBindRecordingPlan", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBindSceneChannels = "iotvideoindustry:ModifyBindSceneChannels" as Action<"iotvideoindustry:ModifyBindSceneChannels", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBindSceneDevice = "iotvideoindustry:ModifyBindSceneDevice" as Action<"iotvideoindustry:ModifyBindSceneDevice", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceData = "iotvideoindustry:ModifyDeviceData" as Action<"iotvideoindustry:ModifyDeviceData", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveChannel = "iotvideoindustry:ModifyLiveChannel" as Action<"iotvideoindustry:ModifyLiveChannel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveRecordPlan = "iotvideoindustry:ModifyLiveRecordPlan" as Action<"iotvideoindustry:ModifyLiveRecordPlan", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveVideo = "iotvideoindustry:ModifyLiveVideo" as Action<"iotvideoindustry:ModifyLiveVideo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMessageForward = "iotvideoindustry:ModifyMessageForward" as Action<"iotvideoindustry:ModifyMessageForward", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPreset = "iotvideoindustry:ModifyPreset" as Action<"iotvideoindustry:ModifyPreset", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRecordingPlan = "iotvideoindustry:ModifyRecordingPlan" as Action<"iotvideoindustry:ModifyRecordingPlan", UnknownKind, never>;
/** Write access by its name. */
export const ModifyScene = "iotvideoindustry:ModifyScene" as Action<"iotvideoindustry:ModifyScene", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubscriptionStatus = "iotvideoindustry:ModifySubscriptionStatus" as Action<"iotvideoindustry:ModifySubscriptionStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVideoInfo = "iotvideoindustry:ModifyVideoInfo" as Action<"iotvideoindustry:ModifyVideoInfo", UnknownKind, never>;
/** Write access by its name. */
export const ResetWarning = "iotvideoindustry:ResetWarning" as Action<"iotvideoindustry:ResetWarning", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDeviceGroup = "iotvideoindustry:UpdateDeviceGroup" as Action<"iotvideoindustry:UpdateDeviceGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDevicePassWord = "iotvideoindustry:UpdateDevicePassWord" as Action<"iotvideoindustry:UpdateDevicePassWord", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRecordPlan = "iotvideoindustry:UpdateRecordPlan" as Action<"iotvideoindustry:UpdateRecordPlan", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTimeTemplate = "iotvideoindustry:UpdateTimeTemplate" as Action<"iotvideoindustry:UpdateTimeTemplate", UnknownKind, never>;
