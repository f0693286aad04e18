// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `iai`. */
export const catalog: SdkCatalog = {
  service: "iai",
  apiVersions: ["2018-03-01", "2020-03-03"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["iai:GetGroupList", "iai:GetPersonList", "iai:GetUpgradeGroupFaceModelVersionJobList"],
    read: [
      "iai:GetGroupInfo",
      "iai:GetPersonBaseInfo",
      "iai:GetPersonGroupInfo",
      "iai:GetPersonListNum",
      "iai:GetUpgradeGroupFaceModelVersionResult",
      "iai:SearchFaces",
      "iai:SearchFacesReturnsByGroup",
      "iai:SearchPersons",
      "iai:SearchPersonsReturnsByGroup",
    ],
    write: [
      "iai:CopyPerson",
      "iai:CreateFace",
      "iai:CreateGroup",
      "iai:CreatePerson",
      "iai:DeleteFace",
      "iai:DeleteGroup",
      "iai:DeletePerson",
      "iai:DeletePersonFromGroup",
      "iai:ModifyGroup",
      "iai:ModifyPersonBaseInfo",
      "iai:ModifyPersonGroupInfo",
      "iai:UpgradeGroupFaceModelVersion",
    ],
    unknown: [
      "iai:AnalyzeDenseLandmarks",
      "iai:AnalyzeFace",
      "iai:CompareFace",
      "iai:CompareMaskFace",
      "iai:DetectFace",
      "iai:DetectFaceAttributes",
      "iai:DetectFaceSimilarity",
      "iai:DetectLiveFaceAccurate",
      "iai:RevertGroupFaceModelVersion",
      "iai:VerifyFace",
      "iai:VerifyPerson",
    ],
  },
};
