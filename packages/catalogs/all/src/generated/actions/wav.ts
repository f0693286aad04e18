// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateChannelCode = "wav:CreateChannelCode" as Action<"wav:CreateChannelCode", UnknownKind, never>;
/** Write access by its name. */
export const CreateCorpTag = "wav:CreateCorpTag" as Action<"wav:CreateCorpTag", UnknownKind, never>;
/** Write access by its name. */
export const CreateLead = "wav:CreateLead" as Action<"wav:CreateLead", UnknownKind, never>;
/** List access by its name. */
export const QueryActivityJoinList = "wav:QueryActivityJoinList" as Action<"wav:QueryActivityJoinList", UnknownKind, never>;
/** List access by its name. */
export const QueryActivityList = "wav:QueryActivityList" as Action<"wav:QueryActivityList", UnknownKind, never>;
/** List access by its name. */
export const QueryActivityLiveCodeList = "wav:QueryActivityLiveCodeList" as Action<"wav:QueryActivityLiveCodeList", UnknownKind, never>;
/** List access by its name. */
export const QueryArrivalList = "wav:QueryArrivalList" as Action<"wav:QueryArrivalList", UnknownKind, never>;
/** List access by its name. */
export const QueryChannelCodeList = "wav:QueryChannelCodeList" as Action<"wav:QueryChannelCodeList", UnknownKind, never>;
/** List access by its name. */
export const QueryChatArchivingList = "wav:QueryChatArchivingList" as Action<"wav:QueryChatArchivingList", UnknownKind, never>;
/** List access by its name. */
export const QueryClueInfoList = "wav:QueryClueInfoList" as Action<"wav:QueryClueInfoList", UnknownKind, never>;
/** Read access by its name. */
export const QueryCrmStatistics = "wav:QueryCrmStatistics" as Action<"wav:QueryCrmStatistics", UnknownKind, never>;
/** Read access by its name. */
export const QueryCustomerEventDetailStatistics = "wav:QueryCustomerEventDetailStatistics" as Action<"wav:QueryCustomerEventDetailStatistics", UnknownKind, never>;
/** List access by its name. */
export const QueryCustomerProfileList = "wav:QueryCustomerProfileList" as Action<"wav:QueryCustomerProfileList", UnknownKind, never>;
/** List access by its name. */
export const QueryDealerInfoList = "wav:QueryDealerInfoList" as Action<"wav:QueryDealerInfoList", UnknownKind, never>;
/** Read access by its name. */
export const QueryExternalContactDetail = "wav:QueryExternalContactDetail" as Action<"wav:QueryExternalContactDetail", UnknownKind, never>;
/** Read access by its name. */
export const QueryExternalContactDetailByDate = "wav:QueryExternalContactDetailByDate" as Action<"wav:QueryExternalContactDetailByDate", UnknownKind, never>;
/** List access by its name. */
export const QueryExternalContactList = "wav:QueryExternalContactList" as Action<"wav:QueryExternalContactList", UnknownKind, never>;
/** List access by its name. */
export const QueryExternalUserEventList = "wav:QueryExternalUserEventList" as Action<"wav:QueryExternalUserEventList", UnknownKind, never>;
/** Read access by its name. */
export const QueryExternalUserMappingInfo = "wav:QueryExternalUserMappingInfo" as Action<"wav:QueryExternalUserMappingInfo", UnknownKind, never>;
/** List access by its name. */
export const QueryFollowList = "wav:QueryFollowList" as Action<"wav:QueryFollowList", UnknownKind, never>;
/** Read access by its name. */
export const QueryLicenseInfo = "wav:QueryLicenseInfo" as Action<"wav:QueryLicenseInfo", UnknownKind, never>;
/** List access by its name. */
export const QueryMaterialList = "wav:QueryMaterialList" as Action<"wav:QueryMaterialList", UnknownKind, never>;
/** List access by its name. */
export const QueryMiniAppCodeList = "wav:QueryMiniAppCodeList" as Action<"wav:QueryMiniAppCodeList", UnknownKind, never>;
/** Read access by its name. */
export const QueryStaffEventDetailStatistics = "wav:QueryStaffEventDetailStatistics" as Action<"wav:QueryStaffEventDetailStatistics", UnknownKind, never>;
/** List access by its name. */
export const QueryUserInfoList = "wav:QueryUserInfoList" as Action<"wav:QueryUserInfoList", UnknownKind, never>;
/** List access by its name. */
export const QueryVehicleInfoList = "wav:QueryVehicleInfoList" as Action<"wav:QueryVehicleInfoList", UnknownKind, never>;
