// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `gme`. */
export const catalog: SdkCatalog = {
  service: "gme",
  apiVersions: ["2018-07-11"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["gme:DescribeApplicationList", "gme:DescribeScanResultList", "gme:GetCustomizationList"],
    read: [
      "gme:DescribeAIConversation",
      "gme:DescribeAgeDetectTask",
      "gme:DescribeAppStatistics",
      "gme:DescribeApplicationData",
      "gme:DescribeAuditResultExternal",
      "gme:DescribeRealtimeScanConfig",
      "gme:DescribeRecordInfo",
      "gme:DescribeRoomInfo",
      "gme:DescribeTaskInfo",
      "gme:DescribeUserInAndOutTime",
      "gme:DescribeVoicePrint",
    ],
    write: [
      "gme:CreateAgeDetectTask",
      "gme:CreateApp",
      "gme:CreateCustomization",
      "gme:CreateScanUser",
      "gme:DeleteCustomization",
      "gme:DeleteRoomMember",
      "gme:DeleteScanUser",
      "gme:DeleteVoicePrint",
      "gme:ModifyAppStatus",
      "gme:ModifyCustomization",
      "gme:ModifyCustomizationState",
      "gme:ModifyRecordInfo",
      "gme:ModifyUserMicStatus",
      "gme:RegisterVoicePrint",
      "gme:StartAIConversation",
      "gme:StartRecord",
      "gme:StopAIConversation",
      "gme:StopRecord",
      "gme:UpdateAIConversation",
      "gme:UpdateScanRooms",
      "gme:UpdateScanUsers",
      "gme:UpdateVoicePrint",
    ],
    unknown: ["gme:ControlAIConversation", "gme:ScanVoice"],
  },
};
