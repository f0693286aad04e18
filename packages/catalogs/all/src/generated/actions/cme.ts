// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const AddTeamMember = "cme:AddTeamMember" as UncheckedAction<"cme:AddTeamMember">;
/** Write access by its name. */
export const CopyProject = "cme:CopyProject" as UncheckedAction<"cme:CopyProject">;
/** Write access by its name. */
export const CreateClass = "cme:CreateClass" as UncheckedAction<"cme:CreateClass">;
/** Write access by its name. */
export const CreateLink = "cme:CreateLink" as UncheckedAction<"cme:CreateLink">;
/** Write access by its name. */
export const CreateProject = "cme:CreateProject" as UncheckedAction<"cme:CreateProject">;
/** Write access by its name. */
export const CreateTeam = "cme:CreateTeam" as UncheckedAction<"cme:CreateTeam">;
/** Write access by its name. */
export const CreateVideoEncodingPreset = "cme:CreateVideoEncodingPreset" as UncheckedAction<"cme:CreateVideoEncodingPreset">;
/** Write access by its name. */
export const DeleteAccount = "cme:DeleteAccount" as UncheckedAction<"cme:DeleteAccount">;
/** Write access by its name. */
export const DeleteClass = "cme:DeleteClass" as UncheckedAction<"cme:DeleteClass">;
/** Write access by its name. */
export const DeleteLoginStatus = "cme:DeleteLoginStatus" as UncheckedAction<"cme:DeleteLoginStatus">;
/** Write access by its name. */
export const DeleteMaterial = "cme:DeleteMaterial" as UncheckedAction<"cme:DeleteMaterial">;
/** Write access by its name. */
export const DeleteProject = "cme:DeleteProject" as UncheckedAction<"cme:DeleteProject">;
/** Write access by its name. */
export const DeleteTeam = "cme:DeleteTeam" as UncheckedAction<"cme:DeleteTeam">;
/** Write access by its name. */
export const DeleteTeamMembers = "cme:DeleteTeamMembers" as UncheckedAction<"cme:DeleteTeamMembers">;
/** Write access by its name. */
export const DeleteVideoEncodingPreset = "cme:DeleteVideoEncodingPreset" as UncheckedAction<"cme:DeleteVideoEncodingPreset">;
/** Read access by its name. */
export const DescribeAccounts = "cme:DescribeAccounts" as UncheckedAction<"cme:DescribeAccounts">;
/** Read access by its name. */
export const DescribeClass = "cme:DescribeClass" as UncheckedAction<"cme:DescribeClass">;
/** Read access by its name. */
export const DescribeJoinTeams = "cme:DescribeJoinTeams" as UncheckedAction<"cme:DescribeJoinTeams">;
/** Read access by its name. */
export const DescribeLoginStatus = "cme:DescribeLoginStatus" as UncheckedAction<"cme:DescribeLoginStatus">;
/** Read access by its name. */
export const DescribeMaterials = "cme:DescribeMaterials" as UncheckedAction<"cme:DescribeMaterials">;
/** Read access by its name. */
export const DescribePlatforms = "cme:DescribePlatforms" as UncheckedAction<"cme:DescribePlatforms">;
/** Read access by its name. */
export const DescribeProjects = "cme:DescribeProjects" as UncheckedAction<"cme:DescribeProjects">;
/** Read access by its name. */
export const DescribeResourceAuthorization = "cme:DescribeResourceAuthorization" as UncheckedAction<"cme:DescribeResourceAuthorization">;
/** Read access by its name. */
export const DescribeSharedSpace = "cme:DescribeSharedSpace" as UncheckedAction<"cme:DescribeSharedSpace">;
/** Read access by its name. */
export const DescribeTaskDetail = "cme:DescribeTaskDetail" as UncheckedAction<"cme:DescribeTaskDetail">;
/** Read access by its name. */
export const DescribeTasks = "cme:DescribeTasks" as UncheckedAction<"cme:DescribeTasks">;
/** Read access by its name. */
export const DescribeTeamMembers = "cme:DescribeTeamMembers" as UncheckedAction<"cme:DescribeTeamMembers">;
/** Read access by its name. */
export const DescribeTeams = "cme:DescribeTeams" as UncheckedAction<"cme:DescribeTeams">;
/** Read access by its name. */
export const DescribeVideoEncodingPresets = "cme:DescribeVideoEncodingPresets" as UncheckedAction<"cme:DescribeVideoEncodingPresets">;
/** Access unknown. */
export const ExportVideoByEditorTrackData = "cme:ExportVideoByEditorTrackData" as UncheckedAction<"cme:ExportVideoByEditorTrackData">;
/** Access unknown. */
export const ExportVideoByTemplate = "cme:ExportVideoByTemplate" as UncheckedAction<"cme:ExportVideoByTemplate">;
/** Access unknown. */
export const ExportVideoByVideoSegmentationData = "cme:ExportVideoByVideoSegmentationData" as UncheckedAction<"cme:ExportVideoByVideoSegmentationData">;
/** Access unknown. */
export const ExportVideoEditProject = "cme:ExportVideoEditProject" as UncheckedAction<"cme:ExportVideoEditProject">;
/** Access unknown. */
export const FlattenListMedia = "cme:FlattenListMedia" as UncheckedAction<"cme:FlattenListMedia">;
/** Write access by its name. */
export const ForbidAccount = "cme:ForbidAccount" as UncheckedAction<"cme:ForbidAccount">;
/** Access unknown. */
export const GenerateVideoSegmentationSchemeByAi = "cme:GenerateVideoSegmentationSchemeByAi" as UncheckedAction<"cme:GenerateVideoSegmentationSchemeByAi">;
/** Write access by its name. */
export const GrantResourceAuthorization = "cme:GrantResourceAuthorization" as UncheckedAction<"cme:GrantResourceAuthorization">;
/** Access unknown. */
export const HandleMediaCastProject = "cme:HandleMediaCastProject" as UncheckedAction<"cme:HandleMediaCastProject">;
/** Access unknown. */
export const HandleStreamConnectProject = "cme:HandleStreamConnectProject" as UncheckedAction<"cme:HandleStreamConnectProject">;
/** Write access by its name. */
export const ImportMaterial = "cme:ImportMaterial" as UncheckedAction<"cme:ImportMaterial">;
/** Write access by its name. */
export const ImportMediaToProject = "cme:ImportMediaToProject" as UncheckedAction<"cme:ImportMediaToProject">;
/** List access by its name. */
export const ListMedia = "cme:ListMedia" as UncheckedAction<"cme:ListMedia">;
/** Write access by its name. */
export const ModifyMaterial = "cme:ModifyMaterial" as UncheckedAction<"cme:ModifyMaterial">;
/** Write access by its name. */
export const ModifyProject = "cme:ModifyProject" as UncheckedAction<"cme:ModifyProject">;
/** Write access by its name. */
export const ModifyTeam = "cme:ModifyTeam" as UncheckedAction<"cme:ModifyTeam">;
/** Write access by its name. */
export const ModifyTeamMember = "cme:ModifyTeamMember" as UncheckedAction<"cme:ModifyTeamMember">;
/** Write access by its name. */
export const ModifyVideoEncodingPreset = "cme:ModifyVideoEncodingPreset" as UncheckedAction<"cme:ModifyVideoEncodingPreset">;
/** Write access by its name. */
export const MoveClass = "cme:MoveClass" as UncheckedAction<"cme:MoveClass">;
/** Write access by its name. */
export const MoveResource = "cme:MoveResource" as UncheckedAction<"cme:MoveResource">;
/** Access unknown. */
export const ParseEvent = "cme:ParseEvent" as UncheckedAction<"cme:ParseEvent">;
/** Write access by its name. */
export const RevokeResourceAuthorization = "cme:RevokeResourceAuthorization" as UncheckedAction<"cme:RevokeResourceAuthorization">;
/** Read access by its name. */
export const SearchMaterial = "cme:SearchMaterial" as UncheckedAction<"cme:SearchMaterial">;
