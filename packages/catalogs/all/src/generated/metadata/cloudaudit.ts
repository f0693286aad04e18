// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `cloudaudit`. */
export const catalog: SdkCatalog = {
  service: "cloudaudit",
  apiVersions: ["2019-03-19"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "cloudaudit:ListAudits",
      "cloudaudit:ListCmqEnableRegion",
      "cloudaudit:ListCosEnableRegion",
      "cloudaudit:ListKeyAliasByRegion",
    ],
    read: [
      "cloudaudit:DescribeAudit",
      "cloudaudit:DescribeAuditTrack",
      "cloudaudit:DescribeAuditTracks",
      "cloudaudit:DescribeEvents",
      "cloudaudit:GetAttributeKey",
      "cloudaudit:InquireAuditCredit",
    ],
    write: [
      "cloudaudit:CreateAuditTrack",
      "cloudaudit:CreateEventsAuditTrack",
      "cloudaudit:DeleteAuditTrack",
      "cloudaudit:ModifyAuditTrack",
      "cloudaudit:ModifyEventsAuditTrack",
      "cloudaudit:StartLogging",
      "cloudaudit:StopLogging",
      "cloudaudit:UpdateAudit",
    ],
    unknown: ["cloudaudit:LookUpEvents"],
  },
};
