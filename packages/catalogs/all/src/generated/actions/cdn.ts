// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddCLSTopicDomains = "cdn:AddCLSTopicDomains" as Action<"cdn:AddCLSTopicDomains", UnknownKind, never>;
/** Write access by its name. */
export const AddCdnDomain = "cdn:AddCdnDomain" as Action<"cdn:AddCdnDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateClsLogTopic = "cdn:CreateClsLogTopic" as Action<"cdn:CreateClsLogTopic", UnknownKind, never>;
/** Write access by its name. */
export const CreateEdgePackTask = "cdn:CreateEdgePackTask" as Action<"cdn:CreateEdgePackTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateVerifyRecord = "cdn:CreateVerifyRecord" as Action<"cdn:CreateVerifyRecord", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCdnDomain = "cdn:DeleteCdnDomain" as Action<"cdn:DeleteCdnDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClsLogTopic = "cdn:DeleteClsLogTopic" as Action<"cdn:DeleteClsLogTopic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBillingData = "cdn:DescribeBillingData" as Action<"cdn:DescribeBillingData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCdnData = "cdn:DescribeCdnData" as Action<"cdn:DescribeCdnData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCdnDomainLogs = "cdn:DescribeCdnDomainLogs" as Action<"cdn:DescribeCdnDomainLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCdnIp = "cdn:DescribeCdnIp" as Action<"cdn:DescribeCdnIp", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCdnOriginIp = "cdn:DescribeCdnOriginIp" as Action<"cdn:DescribeCdnOriginIp", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCertDomains = "cdn:DescribeCertDomains" as Action<"cdn:DescribeCertDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDistrictIspData = "cdn:DescribeDistrictIspData" as Action<"cdn:DescribeDistrictIspData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomains = "cdn:DescribeDomains" as Action<"cdn:DescribeDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainsConfig = "cdn:DescribeDomainsConfig" as Action<"cdn:DescribeDomainsConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdgePackTaskStatus = "cdn:DescribeEdgePackTaskStatus" as Action<"cdn:DescribeEdgePackTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHttpsPackages = "cdn:DescribeHttpsPackages" as Action<"cdn:DescribeHttpsPackages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageConfig = "cdn:DescribeImageConfig" as Action<"cdn:DescribeImageConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIpStatus = "cdn:DescribeIpStatus" as Action<"cdn:DescribeIpStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIpVisit = "cdn:DescribeIpVisit" as Action<"cdn:DescribeIpVisit", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMapInfo = "cdn:DescribeMapInfo" as Action<"cdn:DescribeMapInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOriginData = "cdn:DescribeOriginData" as Action<"cdn:DescribeOriginData", UnknownKind, never>;
/** Read access by its name. */
export const DescribePayType = "cdn:DescribePayType" as Action<"cdn:DescribePayType", UnknownKind, never>;
/** Read access by its name. */
export const DescribePurgeQuota = "cdn:DescribePurgeQuota" as Action<"cdn:DescribePurgeQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribePurgeTasks = "cdn:DescribePurgeTasks" as Action<"cdn:DescribePurgeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribePushQuota = "cdn:DescribePushQuota" as Action<"cdn:DescribePushQuota", UnknownKind, never>;
/** Read access by its name. */
export const DescribePushTasks = "cdn:DescribePushTasks" as Action<"cdn:DescribePushTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReportData = "cdn:DescribeReportData" as Action<"cdn:DescribeReportData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopData = "cdn:DescribeTopData" as Action<"cdn:DescribeTopData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrafficPackages = "cdn:DescribeTrafficPackages" as Action<"cdn:DescribeTrafficPackages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUrlViolations = "cdn:DescribeUrlViolations" as Action<"cdn:DescribeUrlViolations", UnknownKind, never>;
/** Write access by its name. */
export const DisableClsLogTopic = "cdn:DisableClsLogTopic" as Action<"cdn:DisableClsLogTopic", UnknownKind, never>;
/** Access unknown. */
export const DuplicateDomainConfig = "cdn:DuplicateDomainConfig" as Action<"cdn:DuplicateDomainConfig", UnknownKind, never>;
/** Write access by its name. */
export const EnableClsLogTopic = "cdn:EnableClsLogTopic" as Action<"cdn:EnableClsLogTopic", UnknownKind, never>;
/** List access by its name. */
export const ListClsLogTopics = "cdn:ListClsLogTopics" as Action<"cdn:ListClsLogTopics", UnknownKind, never>;
/** List access by its name. */
export const ListClsTopicDomains = "cdn:ListClsTopicDomains" as Action<"cdn:ListClsTopicDomains", UnknownKind, never>;
/** List access by its name. */
export const ListTopClsLogData = "cdn:ListTopClsLogData" as Action<"cdn:ListTopClsLogData", UnknownKind, never>;
/** List access by its name. */
export const ListTopData = "cdn:ListTopData" as Action<"cdn:ListTopData", UnknownKind, never>;
/** Access unknown. */
export const ManageClsTopicDomains = "cdn:ManageClsTopicDomains" as Action<"cdn:ManageClsTopicDomains", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainConfig = "cdn:ModifyDomainConfig" as Action<"cdn:ModifyDomainConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPurgeFetchTaskStatus = "cdn:ModifyPurgeFetchTaskStatus" as Action<"cdn:ModifyPurgeFetchTaskStatus", UnknownKind, never>;
/** Access unknown. */
export const PurgePathCache = "cdn:PurgePathCache" as Action<"cdn:PurgePathCache", UnknownKind, never>;
/** Access unknown. */
export const PurgeUrlsCache = "cdn:PurgeUrlsCache" as Action<"cdn:PurgeUrlsCache", UnknownKind, never>;
/** Access unknown. */
export const PushUrlsCache = "cdn:PushUrlsCache" as Action<"cdn:PushUrlsCache", UnknownKind, never>;
/** Read access by its name. */
export const SearchClsLog = "cdn:SearchClsLog" as Action<"cdn:SearchClsLog", UnknownKind, never>;
/** Write access by its name. */
export const StartCdnDomain = "cdn:StartCdnDomain" as Action<"cdn:StartCdnDomain", UnknownKind, never>;
/** Write access by its name. */
export const StopCdnDomain = "cdn:StopCdnDomain" as Action<"cdn:StopCdnDomain", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDomainConfig = "cdn:UpdateDomainConfig" as Action<"cdn:UpdateDomainConfig", UnknownKind, never>;
/** Write access by its name. */
export const UpdateImageConfig = "cdn:UpdateImageConfig" as Action<"cdn:UpdateImageConfig", UnknownKind, never>;
/** Write access by its name. */
export const UpdatePayType = "cdn:UpdatePayType" as Action<"cdn:UpdatePayType", UnknownKind, never>;
/** Access unknown. */
export const VerifyDomainRecord = "cdn:VerifyDomainRecord" as Action<"cdn:VerifyDomainRecord", UnknownKind, never>;
