// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `wav`. */
export const catalog: SdkCatalog = {
  service: "wav",
  apiVersions: ["2021-01-29"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "wav:QueryActivityJoinList",
      "wav:QueryActivityList",
      "wav:QueryActivityLiveCodeList",
      "wav:QueryArrivalList",
      "wav:QueryChannelCodeList",
      "wav:QueryChatArchivingList",
      "wav:QueryClueInfoList",
      "wav:QueryCustomerProfileList",
      "wav:QueryDealerInfoList",
      "wav:QueryExternalContactList",
      "wav:QueryExternalUserEventList",
      "wav:QueryFollowList",
      "wav:QueryMaterialList",
      "wav:QueryMiniAppCodeList",
      "wav:QueryUserInfoList",
      "wav:QueryVehicleInfoList",
    ],
    read: [
      "wav:QueryCrmStatistics",
      "wav:QueryCustomerEventDetailStatistics",
      "wav:QueryExternalContactDetail",
      "wav:QueryExternalContactDetailByDate",
      "wav:QueryExternalUserMappingInfo",
      "wav:QueryLicenseInfo",
      "wav:QueryStaffEventDetailStatistics",
    ],
    write: ["wav:CreateChannelCode", "wav:CreateCorpTag", "wav:CreateLead"],
    unknown: [],
  },
};
