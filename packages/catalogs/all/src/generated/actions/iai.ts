// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AnalyzeDenseLandmarks = "iai:AnalyzeDenseLandmarks" as Action<"iai:AnalyzeDenseLandmarks", UnknownKind, never>;
/** Access unknown. */
export const AnalyzeFace = "iai:AnalyzeFace" as Action<"iai:AnalyzeFace", UnknownKind, never>;
/** Access unknown. */
export const CompareFace = "iai:CompareFace" as Action<"iai:CompareFace", UnknownKind, never>;
/** Access unknown. */
export const CompareMaskFace = "iai:CompareMaskFace" as Action<"iai:CompareMaskFace", UnknownKind, never>;
/** Write access by its name. */
export const CopyPerson = "iai:CopyPerson" as Action<"iai:CopyPerson", UnknownKind, never>;
/** Write access by its name. */
export const CreateFace = "iai:CreateFace" as Action<"iai:CreateFace", UnknownKind, never>;
/** Write access by its name. */
export const CreateGroup = "iai:CreateGroup" as Action<"iai:CreateGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreatePerson = "iai:CreatePerson" as Action<"iai:CreatePerson", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFace = "iai:DeleteFace" as Action<"iai:DeleteFace", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGroup = "iai:DeleteGroup" as Action<"iai:DeleteGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeletePerson = "iai:DeletePerson" as Action<"iai:DeletePerson", UnknownKind, never>;
/** Write access by its name. */
export const DeletePersonFromGroup = "iai:DeletePersonFromGroup" as Action<"iai:DeletePersonFromGroup", UnknownKind, never>;
/** Access unknown. */
export const DetectFace = "iai:DetectFace" as Action<"iai:DetectFace", UnknownKind, never>;
/** Access unknown. */
export const DetectFaceAttributes = "iai:DetectFaceAttributes" as Action<"iai:DetectFaceAttributes", UnknownKind, never>;
/** Access unknown. */
export const DetectFaceSimilarity = "iai:DetectFaceSimilarity" as Action<"iai:DetectFaceSimilarity", UnknownKind, never>;
/** Access unknown. */
export const DetectLiveFaceAccurate = "iai:DetectLiveFaceAccurate" as Action<"iai:DetectLiveFaceAccurate", UnknownKind, never>;
/** Read access by its name. */
export const GetGroupInfo = "iai:GetGroupInfo" as Action<"iai:GetGroupInfo", UnknownKind, never>;
/** List access by its name. */
export const GetGroupList = "iai:GetGroupList" as Action<"iai:GetGroupList", UnknownKind, never>;
/** Read access by its name. */
export const GetPersonBaseInfo = "iai:GetPersonBaseInfo" as Action<"iai:GetPersonBaseInfo", UnknownKind, never>;
/** Read access by its name. */
export const GetPersonGroupInfo = "iai:GetPersonGroupInfo" as Action<"iai:GetPersonGroupInfo", UnknownKind, never>;
/** List access by its name. */
export const GetPersonList = "iai:GetPersonList" as Action<"iai:GetPersonList", UnknownKind, never>;
/** Read access by its name. */
export const GetPersonListNum = "iai:GetPersonListNum" as Action<"iai:GetPersonListNum", UnknownKind, never>;
/** List access by its name. */
export const GetUpgradeGroupFaceModelVersionJobList = "iai:GetUpgradeGroupFaceModelVersionJobList" as Action<"iai:GetUpgradeGroupFaceModelVersionJobList", UnknownKind, never>;
/** Read access by its name. */
export const GetUpgradeGroupFaceModelVersionResult = "iai:GetUpgradeGroupFaceModelVersionResult" as Action<"iai:GetUpgradeGroupFaceModelVersionResult", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGroup = "iai:ModifyGroup" as Action<"iai:ModifyGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPersonBaseInfo = "iai:ModifyPersonBaseInfo" as Action<"iai:ModifyPersonBaseInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPersonGroupInfo = "iai:ModifyPersonGroupInfo" as Action<"iai:ModifyPersonGroupInfo", UnknownKind, never>;
/** Access unknown. */
export const RevertGroupFaceModelVersion = "iai:RevertGroupFaceModelVersion" as Action<"iai:RevertGroupFaceModelVersion", UnknownKind, never>;
/** Read access by its name. */
export const SearchFaces = "iai:SearchFaces" as Action<"iai:SearchFaces", UnknownKind, never>;
/** Read access by its name. */
export const SearchFacesReturnsByGroup = "iai:SearchFacesReturnsByGroup" as Action<"iai:SearchFacesReturnsByGroup", UnknownKind, never>;
/** Read access by its name. */
export const SearchPersons = "iai:SearchPersons" as Action<"iai:SearchPersons", UnknownKind, never>;
/** Read access by its name. */
export const SearchPersonsReturnsByGroup = "iai:SearchPersonsReturnsByGroup" as Action<"iai:SearchPersonsReturnsByGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeGroupFaceModelVersion = "iai:UpgradeGroupFaceModelVersion" as Action<"iai:UpgradeGroupFaceModelVersion", UnknownKind, never>;
/** Access unknown. */
export const VerifyFace = "iai:VerifyFace" as Action<"iai:VerifyFace", UnknownKind, never>;
/** Access unknown. */
export const VerifyPerson = "iai:VerifyPerson" as Action<"iai:VerifyPerson", UnknownKind, never>;
