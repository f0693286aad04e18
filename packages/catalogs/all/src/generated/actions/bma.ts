// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateBPBrand = "bma:CreateBPBrand" as Action<"bma:CreateBPBrand", UnknownKind, never>;
/** Write access by its name. */
export const CreateBPFakeAPP = "bma:CreateBPFakeAPP" as Action<"bma:CreateBPFakeAPP", UnknownKind, never>;
/** Write access by its name. */
export const CreateBPFakeAPPList = "bma:CreateBPFakeAPPList" as Action<"bma:CreateBPFakeAPPList", UnknownKind, never>;
/** Write access by its name. */
export const CreateBPFakeURL = "bma:CreateBPFakeURL" as Action<"bma:CreateBPFakeURL", UnknownKind, never>;
/** Write access by its name. */
export const CreateBPFakeURLs = "bma:CreateBPFakeURLs" as Action<"bma:CreateBPFakeURLs", UnknownKind, never>;
/** Write access by its name. */
export const CreateBPFalseTicket = "bma:CreateBPFalseTicket" as Action<"bma:CreateBPFalseTicket", UnknownKind, never>;
/** Write access by its name. */
export const CreateBPOfflineAttachment = "bma:CreateBPOfflineAttachment" as Action<"bma:CreateBPOfflineAttachment", UnknownKind, never>;
/** Write access by its name. */
export const CreateBPOfflineTicket = "bma:CreateBPOfflineTicket" as Action<"bma:CreateBPOfflineTicket", UnknownKind, never>;
/** Write access by its name. */
export const CreateBPProtectURLs = "bma:CreateBPProtectURLs" as Action<"bma:CreateBPProtectURLs", UnknownKind, never>;
/** Write access by its name. */
export const CreateBPWhiteList = "bma:CreateBPWhiteList" as Action<"bma:CreateBPWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const CreateCRBlock = "bma:CreateCRBlock" as Action<"bma:CreateCRBlock", UnknownKind, never>;
/** Write access by its name. */
export const CreateCRCompanyVerify = "bma:CreateCRCompanyVerify" as Action<"bma:CreateCRCompanyVerify", UnknownKind, never>;
/** Write access by its name. */
export const CreateCRDesktopCode = "bma:CreateCRDesktopCode" as Action<"bma:CreateCRDesktopCode", UnknownKind, never>;
/** Write access by its name. */
export const CreateCRRight = "bma:CreateCRRight" as Action<"bma:CreateCRRight", UnknownKind, never>;
/** Write access by its name. */
export const CreateCRRightFile = "bma:CreateCRRightFile" as Action<"bma:CreateCRRightFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateCRTort = "bma:CreateCRTort" as Action<"bma:CreateCRTort", UnknownKind, never>;
/** Write access by its name. */
export const CreateCRUserVerify = "bma:CreateCRUserVerify" as Action<"bma:CreateCRUserVerify", UnknownKind, never>;
/** Write access by its name. */
export const CreateCRWork = "bma:CreateCRWork" as Action<"bma:CreateCRWork", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBPWhiteList = "bma:DeleteBPWhiteList" as Action<"bma:DeleteBPWhiteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBPBrands = "bma:DescribeBPBrands" as Action<"bma:DescribeBPBrands", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBPCompanyInfo = "bma:DescribeBPCompanyInfo" as Action<"bma:DescribeBPCompanyInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeBPFakeAPPList = "bma:DescribeBPFakeAPPList" as Action<"bma:DescribeBPFakeAPPList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBPFakeURLs = "bma:DescribeBPFakeURLs" as Action<"bma:DescribeBPFakeURLs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBPProtectURLs = "bma:DescribeBPProtectURLs" as Action<"bma:DescribeBPProtectURLs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBPReportFakeURLs = "bma:DescribeBPReportFakeURLs" as Action<"bma:DescribeBPReportFakeURLs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBPWhiteLists = "bma:DescribeBPWhiteLists" as Action<"bma:DescribeBPWhiteLists", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCRMonitorDetail = "bma:DescribeCRMonitorDetail" as Action<"bma:DescribeCRMonitorDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCRMonitors = "bma:DescribeCRMonitors" as Action<"bma:DescribeCRMonitors", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCRObtainDetail = "bma:DescribeCRObtainDetail" as Action<"bma:DescribeCRObtainDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCRWorkInfo = "bma:DescribeCRWorkInfo" as Action<"bma:DescribeCRWorkInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBPOfflineAttachment = "bma:ModifyBPOfflineAttachment" as Action<"bma:ModifyBPOfflineAttachment", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCRBlockStatus = "bma:ModifyCRBlockStatus" as Action<"bma:ModifyCRBlockStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCRMonitor = "bma:ModifyCRMonitor" as Action<"bma:ModifyCRMonitor", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCRObtainStatus = "bma:ModifyCRObtainStatus" as Action<"bma:ModifyCRObtainStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCRRightStatus = "bma:ModifyCRRightStatus" as Action<"bma:ModifyCRRightStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCRWhiteList = "bma:ModifyCRWhiteList" as Action<"bma:ModifyCRWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCRWork = "bma:UpdateCRWork" as Action<"bma:UpdateCRWork", UnknownKind, never>;
