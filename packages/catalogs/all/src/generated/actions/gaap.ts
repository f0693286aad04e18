// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddRealServers = "gaap:AddRealServers" as Action<"gaap:AddRealServers", UnknownKind, never>;
/** Access unknown. */
export const BanAndRecoverProxy = "gaap:BanAndRecoverProxy" as Action<"gaap:BanAndRecoverProxy", UnknownKind, never>;
/** Write access by its name. */
export const BindListenerRealServers = "gaap:BindListenerRealServers" as Action<"gaap:BindListenerRealServers", UnknownKind, never>;
/** Write access by its name. */
export const BindRuleRealServers = "gaap:BindRuleRealServers" as Action<"gaap:BindRuleRealServers", UnknownKind, never>;
/** Read access by its name. */
export const CheckProxyCreate = "gaap:CheckProxyCreate" as Action<"gaap:CheckProxyCreate", UnknownKind, never>;
/** Write access by its name. */
export const CloseProxies = "gaap:CloseProxies" as Action<"gaap:CloseProxies", UnknownKind, never>;
/** Write access by its name. */
export const CloseProxyGroup = "gaap:CloseProxyGroup" as Action<"gaap:CloseProxyGroup", UnknownKind, never>;
/** Write access by its name. */
export const CloseSecurityPolicy = "gaap:CloseSecurityPolicy" as Action<"gaap:CloseSecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateCertificate = "gaap:CreateCertificate" as Action<"gaap:CreateCertificate", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomHeader = "gaap:CreateCustomHeader" as Action<"gaap:CreateCustomHeader", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomain = "gaap:CreateDomain" as Action<"gaap:CreateDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomainErrorPageInfo = "gaap:CreateDomainErrorPageInfo" as Action<"gaap:CreateDomainErrorPageInfo", UnknownKind, never>;
/** Write access by its name. */
export const CreateGlobalDomain = "gaap:CreateGlobalDomain" as Action<"gaap:CreateGlobalDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateGlobalDomainDns = "gaap:CreateGlobalDomainDns" as Action<"gaap:CreateGlobalDomainDns", UnknownKind, never>;
/** Write access by its name. */
export const CreateHTTPListener = "gaap:CreateHTTPListener" as Action<"gaap:CreateHTTPListener", UnknownKind, never>;
/** Write access by its name. */
export const CreateHTTPSListener = "gaap:CreateHTTPSListener" as Action<"gaap:CreateHTTPSListener", UnknownKind, never>;
/** Write access by its name. */
export const CreateProxy = "gaap:CreateProxy" as Action<"gaap:CreateProxy", UnknownKind, never>;
/** Write access by its name. */
export const CreateProxyGroup = "gaap:CreateProxyGroup" as Action<"gaap:CreateProxyGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateProxyGroupDomain = "gaap:CreateProxyGroupDomain" as Action<"gaap:CreateProxyGroupDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateRule = "gaap:CreateRule" as Action<"gaap:CreateRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityPolicy = "gaap:CreateSecurityPolicy" as Action<"gaap:CreateSecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecurityRules = "gaap:CreateSecurityRules" as Action<"gaap:CreateSecurityRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateTCPListeners = "gaap:CreateTCPListeners" as Action<"gaap:CreateTCPListeners", UnknownKind, never>;
/** Write access by its name. */
export const CreateUDPListeners = "gaap:CreateUDPListeners" as Action<"gaap:CreateUDPListeners", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCertificate = "gaap:DeleteCertificate" as Action<"gaap:DeleteCertificate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDomain = "gaap:DeleteDomain" as Action<"gaap:DeleteDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDomainErrorPageInfo = "gaap:DeleteDomainErrorPageInfo" as Action<"gaap:DeleteDomainErrorPageInfo", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGlobalDomain = "gaap:DeleteGlobalDomain" as Action<"gaap:DeleteGlobalDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGlobalDomainDns = "gaap:DeleteGlobalDomainDns" as Action<"gaap:DeleteGlobalDomainDns", UnknownKind, never>;
/** Write access by its name. */
export const DeleteListeners = "gaap:DeleteListeners" as Action<"gaap:DeleteListeners", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProxyGroup = "gaap:DeleteProxyGroup" as Action<"gaap:DeleteProxyGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRule = "gaap:DeleteRule" as Action<"gaap:DeleteRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityPolicy = "gaap:DeleteSecurityPolicy" as Action<"gaap:DeleteSecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecurityRules = "gaap:DeleteSecurityRules" as Action<"gaap:DeleteSecurityRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessRegions = "gaap:DescribeAccessRegions" as Action<"gaap:DescribeAccessRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessRegionsByDestRegion = "gaap:DescribeAccessRegionsByDestRegion" as Action<"gaap:DescribeAccessRegionsByDestRegion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuthSignature = "gaap:DescribeAuthSignature" as Action<"gaap:DescribeAuthSignature", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBlackHeader = "gaap:DescribeBlackHeader" as Action<"gaap:DescribeBlackHeader", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCertificateDetail = "gaap:DescribeCertificateDetail" as Action<"gaap:DescribeCertificateDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCertificates = "gaap:DescribeCertificates" as Action<"gaap:DescribeCertificates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCountryAreaMapping = "gaap:DescribeCountryAreaMapping" as Action<"gaap:DescribeCountryAreaMapping", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCrossBorderProxies = "gaap:DescribeCrossBorderProxies" as Action<"gaap:DescribeCrossBorderProxies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomHeader = "gaap:DescribeCustomHeader" as Action<"gaap:DescribeCustomHeader", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDestRegions = "gaap:DescribeDestRegions" as Action<"gaap:DescribeDestRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainErrorPageInfo = "gaap:DescribeDomainErrorPageInfo" as Action<"gaap:DescribeDomainErrorPageInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainErrorPageInfoByIds = "gaap:DescribeDomainErrorPageInfoByIds" as Action<"gaap:DescribeDomainErrorPageInfoByIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGlobalDomainDns = "gaap:DescribeGlobalDomainDns" as Action<"gaap:DescribeGlobalDomainDns", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGlobalDomains = "gaap:DescribeGlobalDomains" as Action<"gaap:DescribeGlobalDomains", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupAndStatisticsProxy = "gaap:DescribeGroupAndStatisticsProxy" as Action<"gaap:DescribeGroupAndStatisticsProxy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroupDomainConfig = "gaap:DescribeGroupDomainConfig" as Action<"gaap:DescribeGroupDomainConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHTTPListeners = "gaap:DescribeHTTPListeners" as Action<"gaap:DescribeHTTPListeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHTTPSListeners = "gaap:DescribeHTTPSListeners" as Action<"gaap:DescribeHTTPSListeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListenerRealServers = "gaap:DescribeListenerRealServers" as Action<"gaap:DescribeListenerRealServers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListenerStatistics = "gaap:DescribeListenerStatistics" as Action<"gaap:DescribeListenerStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxies = "gaap:DescribeProxies" as Action<"gaap:DescribeProxies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxiesStatus = "gaap:DescribeProxiesStatus" as Action<"gaap:DescribeProxiesStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxyAndStatisticsListeners = "gaap:DescribeProxyAndStatisticsListeners" as Action<"gaap:DescribeProxyAndStatisticsListeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxyDetail = "gaap:DescribeProxyDetail" as Action<"gaap:DescribeProxyDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxyGroupDetails = "gaap:DescribeProxyGroupDetails" as Action<"gaap:DescribeProxyGroupDetails", UnknownKind, never>;
/** List access by its name. */
export const DescribeProxyGroupList = "gaap:DescribeProxyGroupList" as Action<"gaap:DescribeProxyGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxyGroupStatistics = "gaap:DescribeProxyGroupStatistics" as Action<"gaap:DescribeProxyGroupStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxyStatistics = "gaap:DescribeProxyStatistics" as Action<"gaap:DescribeProxyStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRealServerStatistics = "gaap:DescribeRealServerStatistics" as Action<"gaap:DescribeRealServerStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRealServers = "gaap:DescribeRealServers" as Action<"gaap:DescribeRealServers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRealServersStatus = "gaap:DescribeRealServersStatus" as Action<"gaap:DescribeRealServersStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegionAndPrice = "gaap:DescribeRegionAndPrice" as Action<"gaap:DescribeRegionAndPrice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourcesByTag = "gaap:DescribeResourcesByTag" as Action<"gaap:DescribeResourcesByTag", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRuleRealServers = "gaap:DescribeRuleRealServers" as Action<"gaap:DescribeRuleRealServers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRules = "gaap:DescribeRules" as Action<"gaap:DescribeRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRulesByRuleIds = "gaap:DescribeRulesByRuleIds" as Action<"gaap:DescribeRulesByRuleIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityPolicyDetail = "gaap:DescribeSecurityPolicyDetail" as Action<"gaap:DescribeSecurityPolicyDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityRules = "gaap:DescribeSecurityRules" as Action<"gaap:DescribeSecurityRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTCPListeners = "gaap:DescribeTCPListeners" as Action<"gaap:DescribeTCPListeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskStatus = "gaap:DescribeTaskStatus" as Action<"gaap:DescribeTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUDPListeners = "gaap:DescribeUDPListeners" as Action<"gaap:DescribeUDPListeners", UnknownKind, never>;
/** Write access by its name. */
export const DestroyProxies = "gaap:DestroyProxies" as Action<"gaap:DestroyProxies", UnknownKind, never>;
/** Write access by its name. */
export const DisableGlobalDomain = "gaap:DisableGlobalDomain" as Action<"gaap:DisableGlobalDomain", UnknownKind, never>;
/** Write access by its name. */
export const EnableGlobalDomain = "gaap:EnableGlobalDomain" as Action<"gaap:EnableGlobalDomain", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceCreateProxy = "gaap:InquiryPriceCreateProxy" as Action<"gaap:InquiryPriceCreateProxy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCertificate = "gaap:ModifyCertificate" as Action<"gaap:ModifyCertificate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCertificateAttributes = "gaap:ModifyCertificateAttributes" as Action<"gaap:ModifyCertificateAttributes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomain = "gaap:ModifyDomain" as Action<"gaap:ModifyDomain", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGlobalDomainAttribute = "gaap:ModifyGlobalDomainAttribute" as Action<"gaap:ModifyGlobalDomainAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGlobalDomainDns = "gaap:ModifyGlobalDomainDns" as Action<"gaap:ModifyGlobalDomainDns", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGroupDomainConfig = "gaap:ModifyGroupDomainConfig" as Action<"gaap:ModifyGroupDomainConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHTTPListenerAttribute = "gaap:ModifyHTTPListenerAttribute" as Action<"gaap:ModifyHTTPListenerAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHTTPSListenerAttribute = "gaap:ModifyHTTPSListenerAttribute" as Action<"gaap:ModifyHTTPSListenerAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProxiesAttribute = "gaap:ModifyProxiesAttribute" as Action<"gaap:ModifyProxiesAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProxiesProject = "gaap:ModifyProxiesProject" as Action<"gaap:ModifyProxiesProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProxyConfiguration = "gaap:ModifyProxyConfiguration" as Action<"gaap:ModifyProxyConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProxyGroupAttribute = "gaap:ModifyProxyGroupAttribute" as Action<"gaap:ModifyProxyGroupAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRealServerName = "gaap:ModifyRealServerName" as Action<"gaap:ModifyRealServerName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRuleAttribute = "gaap:ModifyRuleAttribute" as Action<"gaap:ModifyRuleAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifySecurityRule = "gaap:ModifySecurityRule" as Action<"gaap:ModifySecurityRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTCPListenerAttribute = "gaap:ModifyTCPListenerAttribute" as Action<"gaap:ModifyTCPListenerAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUDPListenerAttribute = "gaap:ModifyUDPListenerAttribute" as Action<"gaap:ModifyUDPListenerAttribute", UnknownKind, never>;
/** Write access by its name. */
export const OpenProxies = "gaap:OpenProxies" as Action<"gaap:OpenProxies", UnknownKind, never>;
/** Write access by its name. */
export const OpenProxyGroup = "gaap:OpenProxyGroup" as Action<"gaap:OpenProxyGroup", UnknownKind, never>;
/** Write access by its name. */
export const OpenSecurityPolicy = "gaap:OpenSecurityPolicy" as Action<"gaap:OpenSecurityPolicy", UnknownKind, never>;
/** Write access by its name. */
export const RemoveRealServers = "gaap:RemoveRealServers" as Action<"gaap:RemoveRealServers", UnknownKind, never>;
/** Write access by its name. */
export const SetAuthentication = "gaap:SetAuthentication" as Action<"gaap:SetAuthentication", UnknownKind, never>;
/** Write access by its name. */
export const SetTlsVersion = "gaap:SetTlsVersion" as Action<"gaap:SetTlsVersion", UnknownKind, never>;
