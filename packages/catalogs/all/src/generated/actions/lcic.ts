// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddGroupMember = "lcic:AddGroupMember" as Action<"lcic:AddGroupMember", UnknownKind, never>;
/** Write access by its name. */
export const BatchAddGroupMember = "lcic:BatchAddGroupMember" as Action<"lcic:BatchAddGroupMember", UnknownKind, never>;
/** Write access by its name. */
export const BatchCreateGroupWithMembers = "lcic:BatchCreateGroupWithMembers" as Action<"lcic:BatchCreateGroupWithMembers", UnknownKind, never>;
/** Write access by its name. */
export const BatchCreateRoom = "lcic:BatchCreateRoom" as Action<"lcic:BatchCreateRoom", UnknownKind, never>;
/** Write access by its name. */
export const BatchDeleteGroupMember = "lcic:BatchDeleteGroupMember" as Action<"lcic:BatchDeleteGroupMember", UnknownKind, never>;
/** Write access by its name. */
export const BatchDeleteRecord = "lcic:BatchDeleteRecord" as Action<"lcic:BatchDeleteRecord", UnknownKind, never>;
/** Read access by its name. */
export const BatchDescribeDocument = "lcic:BatchDescribeDocument" as Action<"lcic:BatchDescribeDocument", UnknownKind, never>;
/** Read access by its name. */
export const BatchGetPlaybackToken = "lcic:BatchGetPlaybackToken" as Action<"lcic:BatchGetPlaybackToken", UnknownKind, never>;
/** Write access by its name. */
export const BatchRegister = "lcic:BatchRegister" as Action<"lcic:BatchRegister", UnknownKind, never>;
/** Write access by its name. */
export const BindDocumentToRoom = "lcic:BindDocumentToRoom" as Action<"lcic:BindDocumentToRoom", UnknownKind, never>;
/** Write access by its name. */
export const CreateDocument = "lcic:CreateDocument" as Action<"lcic:CreateDocument", UnknownKind, never>;
/** Write access by its name. */
export const CreateGroupLiveCodes = "lcic:CreateGroupLiveCodes" as Action<"lcic:CreateGroupLiveCodes", UnknownKind, never>;
/** Write access by its name. */
export const CreateGroupWithMembers = "lcic:CreateGroupWithMembers" as Action<"lcic:CreateGroupWithMembers", UnknownKind, never>;
/** Write access by its name. */
export const CreateGroupWithSubGroup = "lcic:CreateGroupWithSubGroup" as Action<"lcic:CreateGroupWithSubGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateRoom = "lcic:CreateRoom" as Action<"lcic:CreateRoom", UnknownKind, never>;
/** Write access by its name. */
export const CreateSupervisor = "lcic:CreateSupervisor" as Action<"lcic:CreateSupervisor", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAppCustomContent = "lcic:DeleteAppCustomContent" as Action<"lcic:DeleteAppCustomContent", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDocument = "lcic:DeleteDocument" as Action<"lcic:DeleteDocument", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGroup = "lcic:DeleteGroup" as Action<"lcic:DeleteGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGroupMember = "lcic:DeleteGroupMember" as Action<"lcic:DeleteGroupMember", UnknownKind, never>;
/** Write access by its name. */
export const DeletePlaybackItem = "lcic:DeletePlaybackItem" as Action<"lcic:DeletePlaybackItem", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecord = "lcic:DeleteRecord" as Action<"lcic:DeleteRecord", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRoom = "lcic:DeleteRoom" as Action<"lcic:DeleteRoom", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSupervisor = "lcic:DeleteSupervisor" as Action<"lcic:DeleteSupervisor", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUser = "lcic:DeleteUser" as Action<"lcic:DeleteUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWhiteBoardSnapshot = "lcic:DeleteWhiteBoardSnapshot" as Action<"lcic:DeleteWhiteBoardSnapshot", UnknownKind, never>;
/** List access by its name. */
export const DescribeAnswerList = "lcic:DescribeAnswerList" as Action<"lcic:DescribeAnswerList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAppDetail = "lcic:DescribeAppDetail" as Action<"lcic:DescribeAppDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeCurrentMemberList = "lcic:DescribeCurrentMemberList" as Action<"lcic:DescribeCurrentMemberList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeveloper = "lcic:DescribeDeveloper" as Action<"lcic:DescribeDeveloper", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDocument = "lcic:DescribeDocument" as Action<"lcic:DescribeDocument", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDocuments = "lcic:DescribeDocuments" as Action<"lcic:DescribeDocuments", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDocumentsByRoom = "lcic:DescribeDocumentsByRoom" as Action<"lcic:DescribeDocumentsByRoom", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEditVersions = "lcic:DescribeEditVersions" as Action<"lcic:DescribeEditVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroup = "lcic:DescribeGroup" as Action<"lcic:DescribeGroup", UnknownKind, never>;
/** List access by its name. */
export const DescribeGroupList = "lcic:DescribeGroupList" as Action<"lcic:DescribeGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupLiveCodes = "lcic:DescribeGroupLiveCodes" as Action<"lcic:DescribeGroupLiveCodes", UnknownKind, never>;
/** List access by its name. */
export const DescribeGroupMemberList = "lcic:DescribeGroupMemberList" as Action<"lcic:DescribeGroupMemberList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveRelayConfig = "lcic:DescribeLiveRelayConfig" as Action<"lcic:DescribeLiveRelayConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMarquee = "lcic:DescribeMarquee" as Action<"lcic:DescribeMarquee", UnknownKind, never>;
/** Read access by its name. */
export const DescribePlayRecords = "lcic:DescribePlayRecords" as Action<"lcic:DescribePlayRecords", UnknownKind, never>;
/** List access by its name. */
export const DescribePlaybackList = "lcic:DescribePlaybackList" as Action<"lcic:DescribePlaybackList", UnknownKind, never>;
/** List access by its name. */
export const DescribeQuestionList = "lcic:DescribeQuestionList" as Action<"lcic:DescribeQuestionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecord = "lcic:DescribeRecord" as Action<"lcic:DescribeRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordStream = "lcic:DescribeRecordStream" as Action<"lcic:DescribeRecordStream", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordTask = "lcic:DescribeRecordTask" as Action<"lcic:DescribeRecordTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRoom = "lcic:DescribeRoom" as Action<"lcic:DescribeRoom", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRoomForbiddenUser = "lcic:DescribeRoomForbiddenUser" as Action<"lcic:DescribeRoomForbiddenUser", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRoomStatistics = "lcic:DescribeRoomStatistics" as Action<"lcic:DescribeRoomStatistics", UnknownKind, never>;
/** List access by its name. */
export const DescribeScoreList = "lcic:DescribeScoreList" as Action<"lcic:DescribeScoreList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSdkAppIdUsers = "lcic:DescribeSdkAppIdUsers" as Action<"lcic:DescribeSdkAppIdUsers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSupervisors = "lcic:DescribeSupervisors" as Action<"lcic:DescribeSupervisors", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUser = "lcic:DescribeUser" as Action<"lcic:DescribeUser", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserDetail = "lcic:DescribeUserDetail" as Action<"lcic:DescribeUserDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWhiteBoardSnapshot = "lcic:DescribeWhiteBoardSnapshot" as Action<"lcic:DescribeWhiteBoardSnapshot", UnknownKind, never>;
/** Access unknown. */
export const EndRoom = "lcic:EndRoom" as Action<"lcic:EndRoom", UnknownKind, never>;
/** Write access by its name. */
export const ForbidSendMsg = "lcic:ForbidSendMsg" as Action<"lcic:ForbidSendMsg", UnknownKind, never>;
/** Read access by its name. */
export const GetEditVersionToken = "lcic:GetEditVersionToken" as Action<"lcic:GetEditVersionToken", UnknownKind, never>;
/** Read access by its name. */
export const GetPlaybackToken = "lcic:GetPlaybackToken" as Action<"lcic:GetPlaybackToken", UnknownKind, never>;
/** Read access by its name. */
export const GetRoomEvent = "lcic:GetRoomEvent" as Action<"lcic:GetRoomEvent", UnknownKind, never>;
/** Read access by its name. */
export const GetRoomMessage = "lcic:GetRoomMessage" as Action<"lcic:GetRoomMessage", UnknownKind, never>;
/** Read access by its name. */
export const GetRooms = "lcic:GetRooms" as Action<"lcic:GetRooms", UnknownKind, never>;
/** Read access by its name. */
export const GetWatermark = "lcic:GetWatermark" as Action<"lcic:GetWatermark", UnknownKind, never>;
/** Access unknown. */
export const KickUserFromRoom = "lcic:KickUserFromRoom" as Action<"lcic:KickUserFromRoom", UnknownKind, never>;
/** Access unknown. */
export const LoginOriginId = "lcic:LoginOriginId" as Action<"lcic:LoginOriginId", UnknownKind, never>;
/** Access unknown. */
export const LoginOriginIdWithRoom = "lcic:LoginOriginIdWithRoom" as Action<"lcic:LoginOriginIdWithRoom", UnknownKind, never>;
/** Access unknown. */
export const LoginUser = "lcic:LoginUser" as Action<"lcic:LoginUser", UnknownKind, never>;
/** Access unknown. */
export const LoginUserWithRoom = "lcic:LoginUserWithRoom" as Action<"lcic:LoginUserWithRoom", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApp = "lcic:ModifyApp" as Action<"lcic:ModifyApp", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGroup = "lcic:ModifyGroup" as Action<"lcic:ModifyGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLiveRelayConfig = "lcic:ModifyLiveRelayConfig" as Action<"lcic:ModifyLiveRelayConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRoom = "lcic:ModifyRoom" as Action<"lcic:ModifyRoom", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserProfile = "lcic:ModifyUserProfile" as Action<"lcic:ModifyUserProfile", UnknownKind, never>;
/** Write access by its name. */
export const RegisterUser = "lcic:RegisterUser" as Action<"lcic:RegisterUser", UnknownKind, never>;
/** Access unknown. */
export const SendRoomNormalMessage = "lcic:SendRoomNormalMessage" as Action<"lcic:SendRoomNormalMessage", UnknownKind, never>;
/** Access unknown. */
export const SendRoomNotificationMessage = "lcic:SendRoomNotificationMessage" as Action<"lcic:SendRoomNotificationMessage", UnknownKind, never>;
/** Write access by its name. */
export const SetAppCustomContent = "lcic:SetAppCustomContent" as Action<"lcic:SetAppCustomContent", UnknownKind, never>;
/** Write access by its name. */
export const SetMainEditVersion = "lcic:SetMainEditVersion" as Action<"lcic:SetMainEditVersion", UnknownKind, never>;
/** Write access by its name. */
export const SetMarquee = "lcic:SetMarquee" as Action<"lcic:SetMarquee", UnknownKind, never>;
/** Write access by its name. */
export const SetWatermark = "lcic:SetWatermark" as Action<"lcic:SetWatermark", UnknownKind, never>;
/** Write access by its name. */
export const StartRecord = "lcic:StartRecord" as Action<"lcic:StartRecord", UnknownKind, never>;
/** Write access by its name. */
export const StartRoom = "lcic:StartRoom" as Action<"lcic:StartRoom", UnknownKind, never>;
/** Write access by its name. */
export const StopRecord = "lcic:StopRecord" as Action<"lcic:StopRecord", UnknownKind, never>;
/** Write access by its name. */
export const UnbindDocumentFromRoom = "lcic:UnbindDocumentFromRoom" as Action<"lcic:UnbindDocumentFromRoom", UnknownKind, never>;
/** Access unknown. */
export const UnblockKickedUser = "lcic:UnblockKickedUser" as Action<"lcic:UnblockKickedUser", UnknownKind, never>;
