// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const AnalyzeDenseLandmarks = "iai:AnalyzeDenseLandmarks" as UncheckedAction<"iai:AnalyzeDenseLandmarks">;
/** Access unknown. */
export const AnalyzeFace = "iai:AnalyzeFace" as UncheckedAction<"iai:AnalyzeFace">;
/** Access unknown. */
export const CompareFace = "iai:CompareFace" as UncheckedAction<"iai:CompareFace">;
/** Access unknown. */
export const CompareMaskFace = "iai:CompareMaskFace" as UncheckedAction<"iai:CompareMaskFace">;
/** Write access by its name. */
export const CopyPerson = "iai:CopyPerson" as UncheckedAction<"iai:CopyPerson">;
/** Write access by its name. */
export const CreateFace = "iai:CreateFace" as UncheckedAction<"iai:CreateFace">;
/** Write access by its name. */
export const CreateGroup = "iai:CreateGroup" as UncheckedAction<"iai:CreateGroup">;
/** Write access by its name. */
export const CreatePerson = "iai:CreatePerson" as UncheckedAction<"iai:CreatePerson">;
/** Write access by its name. */
export const DeleteFace = "iai:DeleteFace" as UncheckedAction<"iai:DeleteFace">;
/** Write access by its name. */
export const DeleteGroup = "iai:DeleteGroup" as UncheckedAction<"iai:DeleteGroup">;
/** Write access by its name. */
export const DeletePerson = "iai:DeletePerson" as UncheckedAction<"iai:DeletePerson">;
/** Write access by its name. */
export const DeletePersonFromGroup = "iai:DeletePersonFromGroup" as UncheckedAction<"iai:DeletePersonFromGroup">;
/** Access unknown. */
export const DetectFace = "iai:DetectFace" as UncheckedAction<"iai:DetectFace">;
/** Access unknown. */
export const DetectFaceAttributes = "iai:DetectFaceAttributes" as UncheckedAction<"iai:DetectFaceAttributes">;
/** Access unknown. */
export const DetectFaceSimilarity = "iai:DetectFaceSimilarity" as UncheckedAction<"iai:DetectFaceSimilarity">;
/** Access unknown. */
export const DetectLiveFaceAccurate = "iai:DetectLiveFaceAccurate" as UncheckedAction<"iai:DetectLiveFaceAccurate">;
/** Read access by its name. */
export const GetGroupInfo = "iai:GetGroupInfo" as UncheckedAction<"iai:GetGroupInfo">;
/** List access by its name. */
export const GetGroupList = "iai:GetGroupList" as UncheckedAction<"iai:GetGroupList">;
/** Read access by its name. */
export const GetPersonBaseInfo = "iai:GetPersonBaseInfo" as UncheckedAction<"iai:GetPersonBaseInfo">;
/** Read access by its name. */
export const GetPersonGroupInfo = "iai:GetPersonGroupInfo" as UncheckedAction<"iai:GetPersonGroupInfo">;
/** List access by its name. */
export const GetPersonList = "iai:GetPersonList" as UncheckedAction<"iai:GetPersonList">;
/** Read access by its name. */
export const GetPersonListNum = "iai:GetPersonListNum" as UncheckedAction<"iai:GetPersonListNum">;
/** List access by its name. */
export const GetUpgradeGroupFaceModelVersionJobList = "iai:GetUpgradeGroupFaceModelVersionJobList" as UncheckedAction<"iai:GetUpgradeGroupFaceModelVersionJobList">;
/** Read access by its name. */
export const GetUpgradeGroupFaceModelVersionResult = "iai:GetUpgradeGroupFaceModelVersionResult" as UncheckedAction<"iai:GetUpgradeGroupFaceModelVersionResult">;
/** Write access by its name. */
export const ModifyGroup = "iai:ModifyGroup" as UncheckedAction<"iai:ModifyGroup">;
/** Write access by its name. */
export const ModifyPersonBaseInfo = "iai:ModifyPersonBaseInfo" as UncheckedAction<"iai:ModifyPersonBaseInfo">;
/** Write access by its name. */
export const ModifyPersonGroupInfo = "iai:ModifyPersonGroupInfo" as UncheckedAction<"iai:ModifyPersonGroupInfo">;
/** Access unknown. */
export const RevertGroupFaceModelVersion = "iai:RevertGroupFaceModelVersion" as UncheckedAction<"iai:RevertGroupFaceModelVersion">;
/** Read access by its name. */
export const SearchFaces = "iai:SearchFaces" as UncheckedAction<"iai:SearchFaces">;
/** Read access by its name. */
export const SearchFacesReturnsByGroup = "iai:SearchFacesReturnsByGroup" as UncheckedAction<"iai:SearchFacesReturnsByGroup">;
/** Read access by its name. */
export const SearchPersons = "iai:SearchPersons" as UncheckedAction<"iai:SearchPersons">;
/** Read access by its name. */
export const SearchPersonsReturnsByGroup = "iai:SearchPersonsReturnsByGroup" as UncheckedAction<"iai:SearchPersonsReturnsByGroup">;
/** Write access by its name. */
export const UpgradeGroupFaceModelVersion = "iai:UpgradeGroupFaceModelVersion" as UncheckedAction<"iai:UpgradeGroupFaceModelVersion">;
/** Access unknown. */
export const VerifyFace = "iai:VerifyFace" as UncheckedAction<"iai:VerifyFace">;
/** Access unknown. */
export const VerifyPerson = "iai:VerifyPerson" as UncheckedAction<"iai:VerifyPerson">;
