// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddTeamMember = "cme:AddTeamMember" as Action<"cme:AddTeamMember", UnknownKind, never>;
/** Write access by its name. */
export const CopyProject = "cme:CopyProject" as Action<"cme:CopyProject", UnknownKind, never>;
/** Write access by its name. */
export const CreateClass = "cme:CreateClass" as Action<"cme:CreateClass", UnknownKind, never>;
/** Write access by its name. */
export const CreateLink = "cme:CreateLink" as Action<"cme:CreateLink", UnknownKind, never>;
/** Write access by its name. */
export const CreateProject = "cme:CreateProject" as Action<"cme:CreateProject", UnknownKind, never>;
/** Write access by its name. */
export const CreateTeam = "cme:CreateTeam" as Action<"cme:CreateTeam", UnknownKind, never>;
/** Write access by its name. */
export const CreateVideoEncodingPreset = "cme:CreateVideoEncodingPreset" as Action<"cme:CreateVideoEncodingPreset", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccount = "cme:DeleteAccount" as Action<"cme:DeleteAccount", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClass = "cme:DeleteClass" as Action<"cme:DeleteClass", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoginStatus = "cme:DeleteLoginStatus" as Action<"cme:DeleteLoginStatus", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMaterial = "cme:DeleteMaterial" as Action<"cme:DeleteMaterial", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProject = "cme:DeleteProject" as Action<"cme:DeleteProject", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTeam = "cme:DeleteTeam" as Action<"cme:DeleteTeam", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTeamMembers = "cme:DeleteTeamMembers" as Action<"cme:DeleteTeamMembers", UnknownKind, never>;
/** Write access by its name. */
export const DeleteVideoEncodingPreset = "cme:DeleteVideoEncodingPreset" as Action<"cme:DeleteVideoEncodingPreset", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccounts = "cme:DescribeAccounts" as Action<"cme:DescribeAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClass = "cme:DescribeClass" as Action<"cme:DescribeClass", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJoinTeams = "cme:DescribeJoinTeams" as Action<"cme:DescribeJoinTeams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoginStatus = "cme:DescribeLoginStatus" as Action<"cme:DescribeLoginStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMaterials = "cme:DescribeMaterials" as Action<"cme:DescribeMaterials", UnknownKind, never>;
/** Read access by its name. */
export const DescribePlatforms = "cme:DescribePlatforms" as Action<"cme:DescribePlatforms", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjects = "cme:DescribeProjects" as Action<"cme:DescribeProjects", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceAuthorization = "cme:DescribeResourceAuthorization" as Action<"cme:DescribeResourceAuthorization", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSharedSpace = "cme:DescribeSharedSpace" as Action<"cme:DescribeSharedSpace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskDetail = "cme:DescribeTaskDetail" as Action<"cme:DescribeTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "cme:DescribeTasks" as Action<"cme:DescribeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTeamMembers = "cme:DescribeTeamMembers" as Action<"cme:DescribeTeamMembers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTeams = "cme:DescribeTeams" as Action<"cme:DescribeTeams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoEncodingPresets = "cme:DescribeVideoEncodingPresets" as Action<"cme:DescribeVideoEncodingPresets", UnknownKind, never>;
/** Access unknown. */
export const ExportVideoByEditorTrackData = "cme:ExportVideoByEditorTrackData" as Action<"cme:ExportVideoByEditorTrackData", UnknownKind, never>;
/** Access unknown. */
export const ExportVideoByTemplate = "cme:ExportVideoByTemplate" as Action<"cme:ExportVideoByTemplate", UnknownKind, never>;
/** Access unknown. */
export const ExportVideoByVideoSegmentationData = "cme:ExportVideoByVideoSegmentationData" as Action<"cme:ExportVideoByVideoSegmentationData", UnknownKind, never>;
/** Access unknown. */
export const ExportVideoEditProject = "cme:ExportVideoEditProject" as Action<"cme:ExportVideoEditProject", UnknownKind, never>;
/** Access unknown. */
export const FlattenListMedia = "cme:FlattenListMedia" as Action<"cme:FlattenListMedia", UnknownKind, never>;
/** Write access by its name. */
export const ForbidAccount = "cme:ForbidAccount" as Action<"cme:ForbidAccount", UnknownKind, never>;
/** Access unknown. */
export const GenerateVideoSegmentationSchemeByAi = "cme:GenerateVideoSegmentationSchemeByAi" as Action<"cme:GenerateVideoSegmentationSchemeByAi", UnknownKind, never>;
/** Write access by its name. */
export const GrantResourceAuthorization = "cme:GrantResourceAuthorization" as Action<"cme:GrantResourceAuthorization", UnknownKind, never>;
/** Access unknown. */
export const HandleMediaCastProject = "cme:HandleMediaCastProject" as Action<"cme:HandleMediaCastProject", UnknownKind, never>;
/** Access unknown. */
export const HandleStreamConnectProject = "cme:HandleStreamConnectProject" as Action<"cme:HandleStreamConnectProject", UnknownKind, never>;
/** Write access by its name. */
export const ImportMaterial = "cme:ImportMaterial" as Action<"cme:ImportMaterial", UnknownKind, never>;
/** Write access by its name. */
export const ImportMediaToProject = "cme:ImportMediaToProject" as Action<"cme:ImportMediaToProject", UnknownKind, never>;
/** List access by its name. */
export const ListMedia = "cme:ListMedia" as Action<"cme:ListMedia", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMaterial = "cme:ModifyMaterial" as Action<"cme:ModifyMaterial", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProject = "cme:ModifyProject" as Action<"cme:ModifyProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTeam = "cme:ModifyTeam" as Action<"cme:ModifyTeam", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTeamMember = "cme:ModifyTeamMember" as Action<"cme:ModifyTeamMember", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVideoEncodingPreset = "cme:ModifyVideoEncodingPreset" as Action<"cme:ModifyVideoEncodingPreset", UnknownKind, never>;
/** Write access by its name. */
export const MoveClass = "cme:MoveClass" as Action<"cme:MoveClass", UnknownKind, never>;
/** Write access by its name. */
export const MoveResource = "cme:MoveResource" as Action<"cme:MoveResource", UnknownKind, never>;
/** Access unknown. */
export const ParseEvent = "cme:ParseEvent" as Action<"cme:ParseEvent", UnknownKind, never>;
/** Write access by its name. */
export const RevokeResourceAuthorization = "cme:RevokeResourceAuthorization" as Action<"cme:RevokeResourceAuthorization", UnknownKind, never>;
/** Read access by its name. */
export const SearchMaterial = "cme:SearchMaterial" as Action<"cme:SearchMaterial", UnknownKind, never>;
