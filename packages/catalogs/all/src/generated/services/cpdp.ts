// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/cpdp.js";
import { catalogVersion } from "../version.js";

const source = { service: "cpdp", catalogVersion, constants };

const levels = {
  list: [
    "GetPayRollAuthList",
    "QueryAcctInfoList",
    "QueryContractPayWayList",
    "QueryFlexFreezeOrderList",
    "QueryFlexOrderSummaryList",
    "QueryFlexPayeeAccountList",
    "QueryFlexPaymentOrderList",
    "QueryFlexSettlementOrderList",
    "QueryMerchantPayWayList",
    "QueryOpenBankBankBranchList",
    "QueryOpenBankSupportBankList",
  ],
  read: [
    "CheckAcct",
    "CheckAmount",
    "DescribeChargeDetail",
    "DescribeOrderStatus",
    "GetBillDownloadUrl",
    "GetDistributeBillDownloadUrl",
    "GetPayRollAuth",
    "GetPayRollAuthResult",
    "QueryAcctBinding",
    "QueryAcctInfo",
    "QueryAgentStatements",
    "QueryAgentTaxPaymentBatch",
    "QueryAnchorContractInfo",
    "QueryApplicationMaterial",
    "QueryAssignment",
    "QueryBalance",
    "QueryBankClear",
    "QueryBankTransactionDetails",
    "QueryBankWithdrawCashDetails",
    "QueryBatchPaymentResult",
    "QueryBillDownloadURL",
    "QueryCityCode",
    "QueryCloudChannelData",
    "QueryCloudOrder",
    "QueryCloudRefundOrder",
    "QueryCommonTransferRecharge",
    "QueryCompanyTitle",
    "QueryContract",
    "QueryContractPayFee",
    "QueryContractRelateShop",
    "QueryCustAcctIdBalance",
    "QueryDownloadBillURL",
    "QueryExceedingInfo",
    "QueryExchangeRate",
    "QueryFinancialDataUrl",
    "QueryFlexAmountBeforeTax",
    "QueryFlexBillDownloadUrl",
    "QueryFlexPayeeAccountBalance",
    "QueryFlexPayeeAccountInfo",
    "QueryFlexPayeeInfo",
    "QueryFlexPaymentOrderStatus",
    "QueryFlexPlatformAccountBalance",
    "QueryFlexServiceProviderAccountBalance",
    "QueryFlexWechatAuthResult",
    "QueryFundsTransactionDetails",
    "QueryInvoice",
    "QueryInvoiceV2",
    "QueryMaliciousRegistration",
    "QueryMemberBind",
    "QueryMemberTransaction",
    "QueryMemberTransactionDetails",
    "QueryMerchant",
    "QueryMerchantBalance",
    "QueryMerchantClassification",
    "QueryMerchantInfoForManagement",
    "QueryMerchantOrder",
    "QueryOpenBankBankAccountBalance",
    "QueryOpenBankBillDataPage",
    "QueryOpenBankBindExternalSubMerchantBankAccount",
    "QueryOpenBankDailyReceiptDownloadUrl",
    "QueryOpenBankDownLoadUrl",
    "QueryOpenBankExternalSubAccountBookBalance",
    "QueryOpenBankExternalSubMerchantBankAccount",
    "QueryOpenBankExternalSubMerchantRegistration",
    "QueryOpenBankOrderDetailReceiptInfo",
    "QueryOpenBankPaymentOrder",
    "QueryOpenBankProfitSharePayee",
    "QueryOpenBankRefundOrder",
    "QueryOpenBankSettleOrder",
    "QueryOpenBankSubMerchantCredential",
    "QueryOpenBankSubMerchantRateConfigure",
    "QueryOpenBankSubMerchantSignOnline",
    "QueryOpenBankUnbindExternalSubMerchantBankAccount",
    "QueryOpenBankVerificationOrder",
    "QueryOrder",
    "QueryOrderStatus",
    "QueryOutwardOrder",
    "QueryPayerInfo",
    "QueryReconciliationDocument",
    "QueryReconciliationFileApplyInfo",
    "QueryRefund",
    "QueryShopOpenId",
    "QuerySinglePaymentResult",
    "QuerySingleTransactionStatus",
    "QuerySmallAmountTransfer",
    "QueryTrade",
    "QueryTransferBatch",
    "QueryTransferDetail",
    "QueryTransferResult",
  ],
  write: [
    "AddContract",
    "AddFlexFundingAccount",
    "AddFlexIdInfo",
    "AddFlexPhoneNo",
    "AddMerchant",
    "AddShop",
    "ApplyApplicationMaterial",
    "ApplyFlexPayment",
    "ApplyFlexSettlement",
    "ApplyFlexWechatPreAuth",
    "ApplyOpenBankOrderDetailReceipt",
    "ApplyOpenBankSettleOrder",
    "ApplyOpenBankSubMerchantSignOnline",
    "ApplyOutwardOrder",
    "ApplyPayerInfo",
    "ApplyReWithdrawal",
    "ApplyReconciliationFile",
    "ApplyTrade",
    "ApplyWithdrawal",
    "BindAccount",
    "BindAcct",
    "BindOpenBankExternalSubMerchantBankAccount",
    "BindOpenBankProfitSharePayee",
    "BindRelateAccReUnionPay",
    "BindRelateAcctSmallAmount",
    "BindRelateAcctUnionPay",
    "CloseCloudOrder",
    "CloseOpenBankPaymentOrder",
    "CloseOrder",
    "ConfirmOrder",
    "CreateAcct",
    "CreateAgentTaxPaymentInfos",
    "CreateAnchor",
    "CreateBatchPayment",
    "CreateCloudSubMerchant",
    "CreateCustAcctId",
    "CreateExternalAnchor",
    "CreateFlexPayee",
    "CreateInvoice",
    "CreateInvoiceV2",
    "CreateMerchant",
    "CreateOpenBankAggregatedSubMerchantRegistration",
    "CreateOpenBankExternalSubMerchantAccountBook",
    "CreateOpenBankExternalSubMerchantRegistration",
    "CreateOpenBankGlobalPaymentOrder",
    "CreateOpenBankMerchant",
    "CreateOpenBankPaymentOrder",
    "CreateOpenBankRechargeOrder",
    "CreateOpenBankSubMerchantRateConfigure",
    "CreateOpenBankUnifiedOrder",
    "CreateOpenBankVerificationOrder",
    "CreateOrder",
    "CreatePayMerchant",
    "CreatePayRollPreOrder",
    "CreatePayRollPreOrderWithAuth",
    "CreatePayRollToken",
    "CreateRedInvoice",
    "CreateRedInvoiceV2",
    "CreateSinglePayment",
    "CreateTransferBatch",
    "DeleteAgentTaxPaymentInfo",
    "DeleteAgentTaxPaymentInfos",
    "MigrateOrderRefund",
    "MigrateOrderRefundQuery",
    "ModifyAgentTaxPaymentInfo",
    "ModifyBindedAccount",
    "ModifyFlexFundingAccount",
    "ModifyFlexPayeeAccountRightStatus",
    "ModifyMerchant",
    "ModifyMntMbrBindRelateAcctBankCode",
    "RegisterBehavior",
    "RegisterBill",
    "RegisterBillSupportWithdraw",
    "RevokeMemberRechargeThirdPay",
    "RevokeRechargeByThirdPay",
    "TerminateContract",
    "TransferSinglePay",
    "UnbindOpenBankExternalSubMerchantBankAccount",
    "UnbindRelateAcct",
    "UploadExternalAnchorInfo",
    "UploadFile",
    "UploadOpenBankSubMerchantCredential",
    "UploadOrgFile",
    "UploadTaxList",
    "UploadTaxPayment",
  ],
} as const;

/**
 * An action of `cpdp` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`cpdp:${Name}`, UnknownKind> {
  return uncheckedAction("cpdp", name);
}

/**
 * All actions of one access level, written one by one. The level is judged from the name alone, so look the list over.
 *
 * @throws TypeError if no action has the level.
 */
export function level<const Level extends keyof typeof levels>(
  level: Level,
): ActionLevel<typeof constants, (typeof levels)[Level][number]> {
  return actionLevel<typeof constants, (typeof levels)[Level][number]>(source, levels, level);
}

/**
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written as the pattern, with which CAM fits
 * every action of `cpdp`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "cpdp", Pattern> {
  return actionGlob<typeof constants, "cpdp", Pattern>(source, pattern);
}

export * from "../actions/cpdp.js";
