// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const BatchModifyDomainInfo = "domain:BatchModifyDomainInfo" as Action<"domain:BatchModifyDomainInfo", UnknownKind, never>;
/** Access unknown. */
export const BidDetailPage = "domain:BidDetailPage" as Action<"domain:BidDetailPage", UnknownKind, never>;
/** Access unknown. */
export const BidPreDomains = "domain:BidPreDomains" as Action<"domain:BidPreDomains", UnknownKind, never>;
/** Access unknown. */
export const BiddingPreRelease = "domain:BiddingPreRelease" as Action<"domain:BiddingPreRelease", UnknownKind, never>;
/** Read access by its name. */
export const CheckBatchStatus = "domain:CheckBatchStatus" as Action<"domain:CheckBatchStatus", UnknownKind, never>;
/** Read access by its name. */
export const CheckDomain = "domain:CheckDomain" as Action<"domain:CheckDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomDnsHost = "domain:CreateCustomDnsHost" as Action<"domain:CreateCustomDnsHost", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomainBatch = "domain:CreateDomainBatch" as Action<"domain:CreateDomainBatch", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomainRedemption = "domain:CreateDomainRedemption" as Action<"domain:CreateDomainRedemption", UnknownKind, never>;
/** Write access by its name. */
export const CreatePhoneEmail = "domain:CreatePhoneEmail" as Action<"domain:CreatePhoneEmail", UnknownKind, never>;
/** Write access by its name. */
export const CreateTemplate = "domain:CreateTemplate" as Action<"domain:CreateTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBidding = "domain:DeleteBidding" as Action<"domain:DeleteBidding", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomDnsHost = "domain:DeleteCustomDnsHost" as Action<"domain:DeleteCustomDnsHost", UnknownKind, never>;
/** Write access by its name. */
export const DeletePhoneEmail = "domain:DeletePhoneEmail" as Action<"domain:DeletePhoneEmail", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReservedPreDomainInfo = "domain:DeleteReservedPreDomainInfo" as Action<"domain:DeleteReservedPreDomainInfo", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTemplate = "domain:DeleteTemplate" as Action<"domain:DeleteTemplate", UnknownKind, never>;
/** List access by its name. */
export const DescribeAuctionList = "domain:DescribeAuctionList" as Action<"domain:DescribeAuctionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchOperationLogDetails = "domain:DescribeBatchOperationLogDetails" as Action<"domain:DescribeBatchOperationLogDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchOperationLogs = "domain:DescribeBatchOperationLogs" as Action<"domain:DescribeBatchOperationLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBiddingAppointDetail = "domain:DescribeBiddingAppointDetail" as Action<"domain:DescribeBiddingAppointDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeBiddingAppointList = "domain:DescribeBiddingAppointList" as Action<"domain:DescribeBiddingAppointList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBiddingDetail = "domain:DescribeBiddingDetail" as Action<"domain:DescribeBiddingDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeBiddingList = "domain:DescribeBiddingList" as Action<"domain:DescribeBiddingList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBiddingSuccessfulDetail = "domain:DescribeBiddingSuccessfulDetail" as Action<"domain:DescribeBiddingSuccessfulDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeBiddingSuccessfulList = "domain:DescribeBiddingSuccessfulList" as Action<"domain:DescribeBiddingSuccessfulList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomDnsHostSet = "domain:DescribeCustomDnsHostSet" as Action<"domain:DescribeCustomDnsHostSet", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainBaseInfo = "domain:DescribeDomainBaseInfo" as Action<"domain:DescribeDomainBaseInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeDomainNameList = "domain:DescribeDomainNameList" as Action<"domain:DescribeDomainNameList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDomainPriceList = "domain:DescribeDomainPriceList" as Action<"domain:DescribeDomainPriceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainSimpleInfo = "domain:DescribeDomainSimpleInfo" as Action<"domain:DescribeDomainSimpleInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribePayWaitDetail = "domain:DescribePayWaitDetail" as Action<"domain:DescribePayWaitDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribePhoneEmailList = "domain:DescribePhoneEmailList" as Action<"domain:DescribePhoneEmailList", UnknownKind, never>;
/** List access by its name. */
export const DescribePreAuctionList = "domain:DescribePreAuctionList" as Action<"domain:DescribePreAuctionList", UnknownKind, never>;
/** List access by its name. */
export const DescribePreDomainList = "domain:DescribePreDomainList" as Action<"domain:DescribePreDomainList", UnknownKind, never>;
/** List access by its name. */
export const DescribePreReleaseList = "domain:DescribePreReleaseList" as Action<"domain:DescribePreReleaseList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReservedBidInfo = "domain:DescribeReservedBidInfo" as Action<"domain:DescribeReservedBidInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReservedPreDomainInfo = "domain:DescribeReservedPreDomainInfo" as Action<"domain:DescribeReservedPreDomainInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTemplate = "domain:DescribeTemplate" as Action<"domain:DescribeTemplate", UnknownKind, never>;
/** List access by its name. */
export const DescribeTemplateList = "domain:DescribeTemplateList" as Action<"domain:DescribeTemplateList", UnknownKind, never>;
/** List access by its name. */
export const DescribeTldList = "domain:DescribeTldList" as Action<"domain:DescribeTldList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnPreDomainDetail = "domain:DescribeUnPreDomainDetail" as Action<"domain:DescribeUnPreDomainDetail", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCustomDnsHost = "domain:ModifyCustomDnsHost" as Action<"domain:ModifyCustomDnsHost", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainDNSBatch = "domain:ModifyDomainDNSBatch" as Action<"domain:ModifyDomainDNSBatch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainOwner = "domain:ModifyDomainOwner" as Action<"domain:ModifyDomainOwner", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainOwnerBatch = "domain:ModifyDomainOwnerBatch" as Action<"domain:ModifyDomainOwnerBatch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIntlCustomDnsHost = "domain:ModifyIntlCustomDnsHost" as Action<"domain:ModifyIntlCustomDnsHost", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTemplate = "domain:ModifyTemplate" as Action<"domain:ModifyTemplate", UnknownKind, never>;
/** Write access by its name. */
export const RenewDomainBatch = "domain:RenewDomainBatch" as Action<"domain:RenewDomainBatch", UnknownKind, never>;
/** Access unknown. */
export const ReservedPreDomains = "domain:ReservedPreDomains" as Action<"domain:ReservedPreDomains", UnknownKind, never>;
/** Access unknown. */
export const SendPhoneEmailCode = "domain:SendPhoneEmailCode" as Action<"domain:SendPhoneEmailCode", UnknownKind, never>;
/** Write access by its name. */
export const SetDomainAutoRenew = "domain:SetDomainAutoRenew" as Action<"domain:SetDomainAutoRenew", UnknownKind, never>;
/** Access unknown. */
export const SyncCustomDnsHost = "domain:SyncCustomDnsHost" as Action<"domain:SyncCustomDnsHost", UnknownKind, never>;
/** Write access by its name. */
export const TransferInDomainBatch = "domain:TransferInDomainBatch" as Action<"domain:TransferInDomainBatch", UnknownKind, never>;
/** Write access by its name. */
export const TransferProhibitionBatch = "domain:TransferProhibitionBatch" as Action<"domain:TransferProhibitionBatch", UnknownKind, never>;
/** Write access by its name. */
export const UpdateProhibitionBatch = "domain:UpdateProhibitionBatch" as Action<"domain:UpdateProhibitionBatch", UnknownKind, never>;
/** Write access by its name. */
export const UploadImage = "domain:UploadImage" as Action<"domain:UploadImage", UnknownKind, never>;
