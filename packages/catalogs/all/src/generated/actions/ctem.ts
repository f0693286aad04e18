// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateApp = "ctem:CreateApp" as Action<"ctem:CreateApp", UnknownKind, never>;
/** Write access by its name. */
export const CreateAsset = "ctem:CreateAsset" as Action<"ctem:CreateAsset", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomer = "ctem:CreateCustomer" as Action<"ctem:CreateCustomer", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomain = "ctem:CreateDomain" as Action<"ctem:CreateDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateEnterprise = "ctem:CreateEnterprise" as Action<"ctem:CreateEnterprise", UnknownKind, never>;
/** Write access by its name. */
export const CreateHttp = "ctem:CreateHttp" as Action<"ctem:CreateHttp", UnknownKind, never>;
/** Write access by its name. */
export const CreateJobRecord = "ctem:CreateJobRecord" as Action<"ctem:CreateJobRecord", UnknownKind, never>;
/** Write access by its name. */
export const CreateManage = "ctem:CreateManage" as Action<"ctem:CreateManage", UnknownKind, never>;
/** Write access by its name. */
export const CreatePort = "ctem:CreatePort" as Action<"ctem:CreatePort", UnknownKind, never>;
/** Write access by its name. */
export const CreateSeeds = "ctem:CreateSeeds" as Action<"ctem:CreateSeeds", UnknownKind, never>;
/** Write access by its name. */
export const CreateSubDomain = "ctem:CreateSubDomain" as Action<"ctem:CreateSubDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateSuspiciousAsset = "ctem:CreateSuspiciousAsset" as Action<"ctem:CreateSuspiciousAsset", UnknownKind, never>;
/** Write access by its name. */
export const CreateWechatApplet = "ctem:CreateWechatApplet" as Action<"ctem:CreateWechatApplet", UnknownKind, never>;
/** Write access by its name. */
export const CreateWechatOfficialAccount = "ctem:CreateWechatOfficialAccount" as Action<"ctem:CreateWechatOfficialAccount", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApps = "ctem:DeleteApps" as Action<"ctem:DeleteApps", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAssets = "ctem:DeleteAssets" as Action<"ctem:DeleteAssets", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDomains = "ctem:DeleteDomains" as Action<"ctem:DeleteDomains", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEnterprises = "ctem:DeleteEnterprises" as Action<"ctem:DeleteEnterprises", UnknownKind, never>;
/** Write access by its name. */
export const DeleteHttps = "ctem:DeleteHttps" as Action<"ctem:DeleteHttps", UnknownKind, never>;
/** Write access by its name. */
export const DeleteManages = "ctem:DeleteManages" as Action<"ctem:DeleteManages", UnknownKind, never>;
/** Write access by its name. */
export const DeletePorts = "ctem:DeletePorts" as Action<"ctem:DeletePorts", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSeeds = "ctem:DeleteSeeds" as Action<"ctem:DeleteSeeds", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSubDomains = "ctem:DeleteSubDomains" as Action<"ctem:DeleteSubDomains", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSuspiciousAssets = "ctem:DeleteSuspiciousAssets" as Action<"ctem:DeleteSuspiciousAssets", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWechatApplets = "ctem:DeleteWechatApplets" as Action<"ctem:DeleteWechatApplets", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWechatOfficialAccounts = "ctem:DeleteWechatOfficialAccounts" as Action<"ctem:DeleteWechatOfficialAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApiSecs = "ctem:DescribeApiSecs" as Action<"ctem:DescribeApiSecs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApps = "ctem:DescribeApps" as Action<"ctem:DescribeApps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssets = "ctem:DescribeAssets" as Action<"ctem:DescribeAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConfigs = "ctem:DescribeConfigs" as Action<"ctem:DescribeConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomers = "ctem:DescribeCustomers" as Action<"ctem:DescribeCustomers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDarkWebs = "ctem:DescribeDarkWebs" as Action<"ctem:DescribeDarkWebs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomains = "ctem:DescribeDomains" as Action<"ctem:DescribeDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnterprises = "ctem:DescribeEnterprises" as Action<"ctem:DescribeEnterprises", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFakeApps = "ctem:DescribeFakeApps" as Action<"ctem:DescribeFakeApps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFakeMiniPrograms = "ctem:DescribeFakeMiniPrograms" as Action<"ctem:DescribeFakeMiniPrograms", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFakeWebsites = "ctem:DescribeFakeWebsites" as Action<"ctem:DescribeFakeWebsites", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFakeWechatOfficials = "ctem:DescribeFakeWechatOfficials" as Action<"ctem:DescribeFakeWechatOfficials", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGithubs = "ctem:DescribeGithubs" as Action<"ctem:DescribeGithubs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHttps = "ctem:DescribeHttps" as Action<"ctem:DescribeHttps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobRecordDetails = "ctem:DescribeJobRecordDetails" as Action<"ctem:DescribeJobRecordDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeJobRecords = "ctem:DescribeJobRecords" as Action<"ctem:DescribeJobRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLeakageCodes = "ctem:DescribeLeakageCodes" as Action<"ctem:DescribeLeakageCodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLeakageDatas = "ctem:DescribeLeakageDatas" as Action<"ctem:DescribeLeakageDatas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLeakageEmails = "ctem:DescribeLeakageEmails" as Action<"ctem:DescribeLeakageEmails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeManages = "ctem:DescribeManages" as Action<"ctem:DescribeManages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNetDisks = "ctem:DescribeNetDisks" as Action<"ctem:DescribeNetDisks", UnknownKind, never>;
/** Read access by its name. */
export const DescribePorts = "ctem:DescribePorts" as Action<"ctem:DescribePorts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSeeds = "ctem:DescribeSeeds" as Action<"ctem:DescribeSeeds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSensitiveInfos = "ctem:DescribeSensitiveInfos" as Action<"ctem:DescribeSensitiveInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubDomains = "ctem:DescribeSubDomains" as Action<"ctem:DescribeSubDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSuspiciousAssets = "ctem:DescribeSuspiciousAssets" as Action<"ctem:DescribeSuspiciousAssets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVuls = "ctem:DescribeVuls" as Action<"ctem:DescribeVuls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWeakPasswords = "ctem:DescribeWeakPasswords" as Action<"ctem:DescribeWeakPasswords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWechatApplets = "ctem:DescribeWechatApplets" as Action<"ctem:DescribeWechatApplets", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWechatOfficialAccounts = "ctem:DescribeWechatOfficialAccounts" as Action<"ctem:DescribeWechatOfficialAccounts", UnknownKind, never>;
/** Access unknown. */
export const IgnoreData = "ctem:IgnoreData" as Action<"ctem:IgnoreData", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomer = "ctem:ModifyCustomer" as Action<"ctem:ModifyCustomer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLabel = "ctem:ModifyLabel" as Action<"ctem:ModifyLabel", UnknownKind, never>;
/** Write access by its name. */
export const ModifySeedStatus = "ctem:ModifySeedStatus" as Action<"ctem:ModifySeedStatus", UnknownKind, never>;
/** Write access by its name. */
export const StopJobRecord = "ctem:StopJobRecord" as Action<"ctem:StopJobRecord", UnknownKind, never>;
