// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddContract = "cpdp:AddContract" as Action<"cpdp:AddContract", UnknownKind, never>;
/** Write access by its name. */
export const AddFlexFundingAccount = "cpdp:AddFlexFundingAccount" as Action<"cpdp:AddFlexFundingAccount", UnknownKind, never>;
/** Write access by its name. */
export const AddFlexIdInfo = "cpdp:AddFlexIdInfo" as Action<"cpdp:AddFlexIdInfo", UnknownKind, never>;
/** Write access by its name. */
export const AddFlexPhoneNo = "cpdp:AddFlexPhoneNo" as Action<"cpdp:AddFlexPhoneNo", UnknownKind, never>;
/** Write access by its name. */
export const AddMerchant = "cpdp:AddMerchant" as Action<"cpdp:AddMerchant", UnknownKind, never>;
/** Write access by its name. */
export const AddShop = "cpdp:AddShop" as Action<"cpdp:AddShop", UnknownKind, never>;
/** Write access by its name. */
export const ApplyApplicationMaterial = "cpdp:ApplyApplicationMaterial" as Action<"cpdp:ApplyApplicationMaterial", UnknownKind, never>;
/** Write access by its name. */
export const ApplyFlexPayment = "cpdp:ApplyFlexPayment" as Action<"cpdp:ApplyFlexPayment", UnknownKind, never>;
/** Write access by its name. */
export const ApplyFlexSettlement = "cpdp:ApplyFlexSettlement" as Action<"cpdp:ApplyFlexSettlement", UnknownKind, never>;
/** Write access by its name. */
export const ApplyFlexWechatPreAuth = "cpdp:ApplyFlexWechatPreAuth" as Action<"cpdp:ApplyFlexWechatPreAuth", UnknownKind, never>;
/** Write access by its name. */
export const ApplyOpenBankOrderDetailReceipt = "cpdp:ApplyOpenBankOrderDetailReceipt" as Action<"cpdp:ApplyOpenBankOrderDetailReceipt", UnknownKind, never>;
/** Write access by its name. */
export const ApplyOpenBankSettleOrder = "cpdp:ApplyOpenBankSettleOrder" as Action<"cpdp:ApplyOpenBankSettleOrder", UnknownKind, never>;
/** Write access by its name. */
export const ApplyOpenBankSubMerchantSignOnline = "cpdp:ApplyOpenBankSubMerchantSignOnline" as Action<"cpdp:ApplyOpenBankSubMerchantSignOnline", UnknownKind, never>;
/** Write access by its name. */
export const ApplyOutwardOrder = "cpdp:ApplyOutwardOrder" as Action<"cpdp:ApplyOutwardOrder", UnknownKind, never>;
/** Write access by its name. */
export const ApplyPayerInfo = "cpdp:ApplyPayerInfo" as Action<"cpdp:ApplyPayerInfo", UnknownKind, never>;
/** Write access by its name. */
export const ApplyReWithdrawal = "cpdp:ApplyReWithdrawal" as Action<"cpdp:ApplyReWithdrawal", UnknownKind, never>;
/** Write access by its name. */
export const ApplyReconciliationFile = "cpdp:ApplyReconciliationFile" as Action<"cpdp:ApplyReconciliationFile", UnknownKind, never>;
/** Write access by its name. */
export const ApplyTrade = "cpdp:ApplyTrade" as Action<"cpdp:ApplyTrade", UnknownKind, never>;
/** Write access by its name. */
export const ApplyWithdrawal = "cpdp:ApplyWithdrawal" as Action<"cpdp:ApplyWithdrawal", UnknownKind, never>;
/** Write access by its name. */
export const BindAccount = "cpdp:BindAccount" as Action<"cpdp:BindAccount", UnknownKind, never>;
/** Write access by its name. */
export const BindAcct = "cpdp:BindAcct" as Action<"cpdp:BindAcct", UnknownKind, never>;
/** Write access by its name. */
export const BindOpenBankExternalSubMerchantBankAccount = "cpdp:BindOpenBankExternalSubMerchantBankAccount" as Action<"cpdp:BindOpenBankExternalSubMerchantBankAccount", UnknownKind, never>;
/** Write access by its name. */
export const BindOpenBankProfitSharePayee = "cpdp:BindOpenBankProfitSharePayee" as Action<"cpdp:BindOpenBankProfitSharePayee", UnknownKind, never>;
/** Write access by its name. */
export const BindRelateAccReUnionPay = "cpdp:BindRelateAccReUnionPay" as Action<"cpdp:BindRelateAccReUnionPay", UnknownKind, never>;
/** Write access by its name. */
export const BindRelateAcctSmallAmount = "cpdp:BindRelateAcctSmallAmount" as Action<"cpdp:BindRelateAcctSmallAmount", UnknownKind, never>;
/** Write access by its name. */
export const BindRelateAcctUnionPay = "cpdp:BindRelateAcctUnionPay" as Action<"cpdp:BindRelateAcctUnionPay", UnknownKind, never>;
/** Read access by its name. */
export const CheckAcct = "cpdp:CheckAcct" as Action<"cpdp:CheckAcct", UnknownKind, never>;
/** Read access by its name. */
export const CheckAmount = "cpdp:CheckAmount" as Action<"cpdp:CheckAmount", UnknownKind, never>;
/** Write access by its name. */
export const CloseCloudOrder = "cpdp:CloseCloudOrder" as Action<"cpdp:CloseCloudOrder", UnknownKind, never>;
/** Write access by its name. */
export const CloseOpenBankPaymentOrder = "cpdp:CloseOpenBankPaymentOrder" as Action<"cpdp:CloseOpenBankPaymentOrder", UnknownKind, never>;
/** Write access by its name. */
export const CloseOrder = "cpdp:CloseOrder" as Action<"cpdp:CloseOrder", UnknownKind, never>;
/** Write access by its name. */
export const ConfirmOrder = "cpdp:ConfirmOrder" as Action<"cpdp:ConfirmOrder", UnknownKind, never>;
/** Access unknown. */
export const ContractOrder = "cpdp:ContractOrder" as Action<"cpdp:ContractOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateAcct = "cpdp:CreateAcct" as Action<"cpdp:CreateAcct", UnknownKind, never>;
/** Write access by its name. */
export const CreateAgentTaxPaymentInfos = "cpdp:CreateAgentTaxPaymentInfos" as Action<"cpdp:CreateAgentTaxPaymentInfos", UnknownKind, never>;
/** Write access by its name. */
export const CreateAnchor = "cpdp:CreateAnchor" as Action<"cpdp:CreateAnchor", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchPayment = "cpdp:CreateBatchPayment" as Action<"cpdp:CreateBatchPayment", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudSubMerchant = "cpdp:CreateCloudSubMerchant" as Action<"cpdp:CreateCloudSubMerchant", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustAcctId = "cpdp:CreateCustAcctId" as Action<"cpdp:CreateCustAcctId", UnknownKind, never>;
/** Write access by its name. */
export const CreateExternalAnchor = "cpdp:CreateExternalAnchor" as Action<"cpdp:CreateExternalAnchor", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlexPayee = "cpdp:CreateFlexPayee" as Action<"cpdp:CreateFlexPayee", UnknownKind, never>;
/** Write access by its name. */
export const CreateInvoice = "cpdp:CreateInvoice" as Action<"cpdp:CreateInvoice", UnknownKind, never>;
/** Write access by its name. */
export const CreateInvoiceV2 = "cpdp:CreateInvoiceV2" as Action<"cpdp:CreateInvoiceV2", UnknownKind, never>;
/** Write access by its name. */
export const CreateMerchant = "cpdp:CreateMerchant" as Action<"cpdp:CreateMerchant", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpenBankAggregatedSubMerchantRegistration = "cpdp:CreateOpenBankAggregatedSubMerchantRegistration" as Action<"cpdp:CreateOpenBankAggregatedSubMerchantRegistration", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpenBankExternalSubMerchantAccountBook = "cpdp:CreateOpenBankExternalSubMerchantAccountBook" as Action<"cpdp:CreateOpenBankExternalSubMerchantAccountBook", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpenBankExternalSubMerchantRegistration = "cpdp:CreateOpenBankExternalSubMerchantRegistration" as Action<"cpdp:CreateOpenBankExternalSubMerchantRegistration", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpenBankGlobalPaymentOrder = "cpdp:CreateOpenBankGlobalPaymentOrder" as Action<"cpdp:CreateOpenBankGlobalPaymentOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpenBankMerchant = "cpdp:CreateOpenBankMerchant" as Action<"cpdp:CreateOpenBankMerchant", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpenBankPaymentOrder = "cpdp:CreateOpenBankPaymentOrder" as Action<"cpdp:CreateOpenBankPaymentOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpenBankRechargeOrder = "cpdp:CreateOpenBankRechargeOrder" as Action<"cpdp:CreateOpenBankRechargeOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpenBankSubMerchantRateConfigure = "cpdp:CreateOpenBankSubMerchantRateConfigure" as Action<"cpdp:CreateOpenBankSubMerchantRateConfigure", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpenBankUnifiedOrder = "cpdp:CreateOpenBankUnifiedOrder" as Action<"cpdp:CreateOpenBankUnifiedOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpenBankVerificationOrder = "cpdp:CreateOpenBankVerificationOrder" as Action<"cpdp:CreateOpenBankVerificationOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrder = "cpdp:CreateOrder" as Action<"cpdp:CreateOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreatePayMerchant = "cpdp:CreatePayMerchant" as Action<"cpdp:CreatePayMerchant", UnknownKind, never>;
/** Write access by its name. */
export const CreatePayRollPreOrder = "cpdp:CreatePayRollPreOrder" as Action<"cpdp:CreatePayRollPreOrder", UnknownKind, never>;
/** Write access by its name. */
export const CreatePayRollPreOrderWithAuth = "cpdp:CreatePayRollPreOrderWithAuth" as Action<"cpdp:CreatePayRollPreOrderWithAuth", UnknownKind, never>;
/** Write access by its name. */
export const CreatePayRollToken = "cpdp:CreatePayRollToken" as Action<"cpdp:CreatePayRollToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateRedInvoice = "cpdp:CreateRedInvoice" as Action<"cpdp:CreateRedInvoice", UnknownKind, never>;
/** Write access by its name. */
export const CreateRedInvoiceV2 = "cpdp:CreateRedInvoiceV2" as Action<"cpdp:CreateRedInvoiceV2", UnknownKind, never>;
/** Write access by its name. */
export const CreateSinglePayment = "cpdp:CreateSinglePayment" as Action<"cpdp:CreateSinglePayment", UnknownKind, never>;
/** Write access by its name. */
export const CreateTransferBatch = "cpdp:CreateTransferBatch" as Action<"cpdp:CreateTransferBatch", UnknownKind, never>;
/** Access unknown. */
export const DeduceQuota = "cpdp:DeduceQuota" as Action<"cpdp:DeduceQuota", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAgentTaxPaymentInfo = "cpdp:DeleteAgentTaxPaymentInfo" as Action<"cpdp:DeleteAgentTaxPaymentInfo", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAgentTaxPaymentInfos = "cpdp:DeleteAgentTaxPaymentInfos" as Action<"cpdp:DeleteAgentTaxPaymentInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChargeDetail = "cpdp:DescribeChargeDetail" as Action<"cpdp:DescribeChargeDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrderStatus = "cpdp:DescribeOrderStatus" as Action<"cpdp:DescribeOrderStatus", UnknownKind, never>;
/** Access unknown. */
export const DistributeAccreditQuery = "cpdp:DistributeAccreditQuery" as Action<"cpdp:DistributeAccreditQuery", UnknownKind, never>;
/** Access unknown. */
export const DistributeAccreditTlinx = "cpdp:DistributeAccreditTlinx" as Action<"cpdp:DistributeAccreditTlinx", UnknownKind, never>;
/** Access unknown. */
export const DistributeAddReceiver = "cpdp:DistributeAddReceiver" as Action<"cpdp:DistributeAddReceiver", UnknownKind, never>;
/** Access unknown. */
export const DistributeApply = "cpdp:DistributeApply" as Action<"cpdp:DistributeApply", UnknownKind, never>;
/** Access unknown. */
export const DistributeCancel = "cpdp:DistributeCancel" as Action<"cpdp:DistributeCancel", UnknownKind, never>;
/** Access unknown. */
export const DistributeQuery = "cpdp:DistributeQuery" as Action<"cpdp:DistributeQuery", UnknownKind, never>;
/** Access unknown. */
export const DistributeQueryReceiver = "cpdp:DistributeQueryReceiver" as Action<"cpdp:DistributeQueryReceiver", UnknownKind, never>;
/** Access unknown. */
export const DistributeRemoveReceiver = "cpdp:DistributeRemoveReceiver" as Action<"cpdp:DistributeRemoveReceiver", UnknownKind, never>;
/** Access unknown. */
export const DownloadBill = "cpdp:DownloadBill" as Action<"cpdp:DownloadBill", UnknownKind, never>;
/** Access unknown. */
export const DownloadOrgFile = "cpdp:DownloadOrgFile" as Action<"cpdp:DownloadOrgFile", UnknownKind, never>;
/** Access unknown. */
export const DownloadReconciliationUrl = "cpdp:DownloadReconciliationUrl" as Action<"cpdp:DownloadReconciliationUrl", UnknownKind, never>;
/** Access unknown. */
export const ExecuteMemberTransaction = "cpdp:ExecuteMemberTransaction" as Action<"cpdp:ExecuteMemberTransaction", UnknownKind, never>;
/** Access unknown. */
export const FreezeFlexBalance = "cpdp:FreezeFlexBalance" as Action<"cpdp:FreezeFlexBalance", UnknownKind, never>;
/** Read access by its name. */
export const GetBillDownloadUrl = "cpdp:GetBillDownloadUrl" as Action<"cpdp:GetBillDownloadUrl", UnknownKind, never>;
/** Read access by its name. */
export const GetDistributeBillDownloadUrl = "cpdp:GetDistributeBillDownloadUrl" as Action<"cpdp:GetDistributeBillDownloadUrl", UnknownKind, never>;
/** Read access by its name. */
export const GetPayRollAuth = "cpdp:GetPayRollAuth" as Action<"cpdp:GetPayRollAuth", UnknownKind, never>;
/** List access by its name. */
export const GetPayRollAuthList = "cpdp:GetPayRollAuthList" as Action<"cpdp:GetPayRollAuthList", UnknownKind, never>;
/** Read access by its name. */
export const GetPayRollAuthResult = "cpdp:GetPayRollAuthResult" as Action<"cpdp:GetPayRollAuthResult", UnknownKind, never>;
/** Write access by its name. */
export const MigrateOrderRefund = "cpdp:MigrateOrderRefund" as Action<"cpdp:MigrateOrderRefund", UnknownKind, never>;
/** Write access by its name. */
export const MigrateOrderRefundQuery = "cpdp:MigrateOrderRefundQuery" as Action<"cpdp:MigrateOrderRefundQuery", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAgentTaxPaymentInfo = "cpdp:ModifyAgentTaxPaymentInfo" as Action<"cpdp:ModifyAgentTaxPaymentInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBindedAccount = "cpdp:ModifyBindedAccount" as Action<"cpdp:ModifyBindedAccount", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFlexFundingAccount = "cpdp:ModifyFlexFundingAccount" as Action<"cpdp:ModifyFlexFundingAccount", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFlexPayeeAccountRightStatus = "cpdp:ModifyFlexPayeeAccountRightStatus" as Action<"cpdp:ModifyFlexPayeeAccountRightStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMerchant = "cpdp:ModifyMerchant" as Action<"cpdp:ModifyMerchant", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMntMbrBindRelateAcctBankCode = "cpdp:ModifyMntMbrBindRelateAcctBankCode" as Action<"cpdp:ModifyMntMbrBindRelateAcctBankCode", UnknownKind, never>;
/** Read access by its name. */
export const QueryAcctBinding = "cpdp:QueryAcctBinding" as Action<"cpdp:QueryAcctBinding", UnknownKind, never>;
/** Read access by its name. */
export const QueryAcctInfo = "cpdp:QueryAcctInfo" as Action<"cpdp:QueryAcctInfo", UnknownKind, never>;
/** List access by its name. */
export const QueryAcctInfoList = "cpdp:QueryAcctInfoList" as Action<"cpdp:QueryAcctInfoList", UnknownKind, never>;
/** Read access by its name. */
export const QueryAgentStatements = "cpdp:QueryAgentStatements" as Action<"cpdp:QueryAgentStatements", UnknownKind, never>;
/** Read access by its name. */
export const QueryAgentTaxPaymentBatch = "cpdp:QueryAgentTaxPaymentBatch" as Action<"cpdp:QueryAgentTaxPaymentBatch", UnknownKind, never>;
/** Read access by its name. */
export const QueryAnchorContractInfo = "cpdp:QueryAnchorContractInfo" as Action<"cpdp:QueryAnchorContractInfo", UnknownKind, never>;
/** Read access by its name. */
export const QueryApplicationMaterial = "cpdp:QueryApplicationMaterial" as Action<"cpdp:QueryApplicationMaterial", UnknownKind, never>;
/** Read access by its name. */
export const QueryAssignment = "cpdp:QueryAssignment" as Action<"cpdp:QueryAssignment", UnknownKind, never>;
/** Read access by its name. */
export const QueryBalance = "cpdp:QueryBalance" as Action<"cpdp:QueryBalance", UnknownKind, never>;
/** Read access by its name. */
export const QueryBankClear = "cpdp:QueryBankClear" as Action<"cpdp:QueryBankClear", UnknownKind, never>;
/** Read access by its name. */
export const QueryBankTransactionDetails = "cpdp:QueryBankTransactionDetails" as Action<"cpdp:QueryBankTransactionDetails", UnknownKind, never>;
/** Read access by its name. */
export const QueryBankWithdrawCashDetails = "cpdp:QueryBankWithdrawCashDetails" as Action<"cpdp:QueryBankWithdrawCashDetails", UnknownKind, never>;
/** Read access by its name. */
export const QueryBatchPaymentResult = "cpdp:QueryBatchPaymentResult" as Action<"cpdp:QueryBatchPaymentResult", UnknownKind, never>;
/** Read access by its name. */
export const QueryBillDownloadURL = "cpdp:QueryBillDownloadURL" as Action<"cpdp:QueryBillDownloadURL", UnknownKind, never>;
/** Read access by its name. */
export const QueryCityCode = "cpdp:QueryCityCode" as Action<"cpdp:QueryCityCode", UnknownKind, never>;
/** Read access by its name. */
export const QueryCloudChannelData = "cpdp:QueryCloudChannelData" as Action<"cpdp:QueryCloudChannelData", UnknownKind, never>;
/** Read access by its name. */
export const QueryCloudOrder = "cpdp:QueryCloudOrder" as Action<"cpdp:QueryCloudOrder", UnknownKind, never>;
/** Read access by its name. */
export const QueryCloudRefundOrder = "cpdp:QueryCloudRefundOrder" as Action<"cpdp:QueryCloudRefundOrder", UnknownKind, never>;
/** Read access by its name. */
export const QueryCommonTransferRecharge = "cpdp:QueryCommonTransferRecharge" as Action<"cpdp:QueryCommonTransferRecharge", UnknownKind, never>;
/** Read access by its name. */
export const QueryCompanyTitle = "cpdp:QueryCompanyTitle" as Action<"cpdp:QueryCompanyTitle", UnknownKind, never>;
/** Read access by its name. */
export const QueryContract = "cpdp:QueryContract" as Action<"cpdp:QueryContract", UnknownKind, never>;
/** Read access by its name. */
export const QueryContractPayFee = "cpdp:QueryContractPayFee" as Action<"cpdp:QueryContractPayFee", UnknownKind, never>;
/** List access by its name. */
export const QueryContractPayWayList = "cpdp:QueryContractPayWayList" as Action<"cpdp:QueryContractPayWayList", UnknownKind, never>;
/** Read access by its name. */
export const QueryContractRelateShop = "cpdp:QueryContractRelateShop" as Action<"cpdp:QueryContractRelateShop", UnknownKind, never>;
/** Read access by its name. */
export const QueryCustAcctIdBalance = "cpdp:QueryCustAcctIdBalance" as Action<"cpdp:QueryCustAcctIdBalance", UnknownKind, never>;
/** Read access by its name. */
export const QueryDownloadBillURL = "cpdp:QueryDownloadBillURL" as Action<"cpdp:QueryDownloadBillURL", UnknownKind, never>;
/** Read access by its name. */
export const QueryExceedingInfo = "cpdp:QueryExceedingInfo" as Action<"cpdp:QueryExceedingInfo", UnknownKind, never>;
/** Read access by its name. */
export const QueryExchangeRate = "cpdp:QueryExchangeRate" as Action<"cpdp:QueryExchangeRate", UnknownKind, never>;
/** Read access by its name. */
export const QueryFinancialDataUrl = "cpdp:QueryFinancialDataUrl" as Action<"cpdp:QueryFinancialDataUrl", UnknownKind, never>;
/** Read access by its name. */
export const QueryFlexAmountBeforeTax = "cpdp:QueryFlexAmountBeforeTax" as Action<"cpdp:QueryFlexAmountBeforeTax", UnknownKind, never>;
/** Read access by its name. */
export const QueryFlexBillDownloadUrl = "cpdp:QueryFlexBillDownloadUrl" as Action<"cpdp:QueryFlexBillDownloadUrl", UnknownKind, never>;
/** List access by its name. */
export const QueryFlexFreezeOrderList = "cpdp:QueryFlexFreezeOrderList" as Action<"cpdp:QueryFlexFreezeOrderList", UnknownKind, never>;
/** List access by its name. */
export const QueryFlexOrderSummaryList = "cpdp:QueryFlexOrderSummaryList" as Action<"cpdp:QueryFlexOrderSummaryList", UnknownKind, never>;
/** Read access by its name. */
export const QueryFlexPayeeAccountBalance = "cpdp:QueryFlexPayeeAccountBalance" as Action<"cpdp:QueryFlexPayeeAccountBalance", UnknownKind, never>;
/** Read access by its name. */
export const QueryFlexPayeeAccountInfo = "cpdp:QueryFlexPayeeAccountInfo" as Action<"cpdp:QueryFlexPayeeAccountInfo", UnknownKind, never>;
/** List access by its name. */
export const QueryFlexPayeeAccountList = "cpdp:QueryFlexPayeeAccountList" as Action<"cpdp:QueryFlexPayeeAccountList", UnknownKind, never>;
/** Read access by its name. */
export const QueryFlexPayeeInfo = "cpdp:QueryFlexPayeeInfo" as Action<"cpdp:QueryFlexPayeeInfo", UnknownKind, never>;
/** List access by its name. */
export const QueryFlexPaymentOrderList = "cpdp:QueryFlexPaymentOrderList" as Action<"cpdp:QueryFlexPaymentOrderList", UnknownKind, never>;
/** Read access by its name. */
export const QueryFlexPaymentOrderStatus = "cpdp:QueryFlexPaymentOrderStatus" as Action<"cpdp:QueryFlexPaymentOrderStatus", UnknownKind, never>;
/** Read access by its name. */
export const QueryFlexPlatformAccountBalance = "cpdp:QueryFlexPlatformAccountBalance" as Action<"cpdp:QueryFlexPlatformAccountBalance", UnknownKind, never>;
/** Read access by its name. */
export const QueryFlexServiceProviderAccountBalance = "cpdp:QueryFlexServiceProviderAccountBalance" as Action<"cpdp:QueryFlexServiceProviderAccountBalance", UnknownKind, never>;
/** List access by its name. */
export const QueryFlexSettlementOrderList = "cpdp:QueryFlexSettlementOrderList" as Action<"cpdp:QueryFlexSettlementOrderList", UnknownKind, never>;
/** Read access by its name. */
export const QueryFlexWechatAuthResult = "cpdp:QueryFlexWechatAuthResult" as Action<"cpdp:QueryFlexWechatAuthResult", UnknownKind, never>;
/** Read access by its name. */
export const QueryFundsTransactionDetails = "cpdp:QueryFundsTransactionDetails" as Action<"cpdp:QueryFundsTransactionDetails", UnknownKind, never>;
/** Read access by its name. */
export const QueryInvoice = "cpdp:QueryInvoice" as Action<"cpdp:QueryInvoice", UnknownKind, never>;
/** Read access by its name. */
export const QueryInvoiceV2 = "cpdp:QueryInvoiceV2" as Action<"cpdp:QueryInvoiceV2", UnknownKind, never>;
/** Read access by its name. */
export const QueryMaliciousRegistration = "cpdp:QueryMaliciousRegistration" as Action<"cpdp:QueryMaliciousRegistration", UnknownKind, never>;
/** Read access by its name. */
export const QueryMemberBind = "cpdp:QueryMemberBind" as Action<"cpdp:QueryMemberBind", UnknownKind, never>;
/** Read access by its name. */
export const QueryMemberTransaction = "cpdp:QueryMemberTransaction" as Action<"cpdp:QueryMemberTransaction", UnknownKind, never>;
/** Read access by its name. */
export const QueryMemberTransactionDetails = "cpdp:QueryMemberTransactionDetails" as Action<"cpdp:QueryMemberTransactionDetails", UnknownKind, never>;
/** Read access by its name. */
export const QueryMerchant = "cpdp:QueryMerchant" as Action<"cpdp:QueryMerchant", UnknownKind, never>;
/** Read access by its name. */
export const QueryMerchantBalance = "cpdp:QueryMerchantBalance" as Action<"cpdp:QueryMerchantBalance", UnknownKind, never>;
/** Read access by its name. */
export const QueryMerchantClassification = "cpdp:QueryMerchantClassification" as Action<"cpdp:QueryMerchantClassification", UnknownKind, never>;
/** Read access by its name. */
export const QueryMerchantInfoForManagement = "cpdp:QueryMerchantInfoForManagement" as Action<"cpdp:QueryMerchantInfoForManagement", UnknownKind, never>;
/** Read access by its name. */
export const QueryMerchantOrder = "cpdp:QueryMerchantOrder" as Action<"cpdp:QueryMerchantOrder", UnknownKind, never>;
/** List access by its name. */
export const QueryMerchantPayWayList = "cpdp:QueryMerchantPayWayList" as Action<"cpdp:QueryMerchantPayWayList", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankBankAccountBalance = "cpdp:QueryOpenBankBankAccountBalance" as Action<"cpdp:QueryOpenBankBankAccountBalance", UnknownKind, never>;
/** List access by its name. */
export const QueryOpenBankBankBranchList = "cpdp:QueryOpenBankBankBranchList" as Action<"cpdp:QueryOpenBankBankBranchList", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankBillDataPage = "cpdp:QueryOpenBankBillDataPage" as Action<"cpdp:QueryOpenBankBillDataPage", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankBindExternalSubMerchantBankAccount = "cpdp:QueryOpenBankBindExternalSubMerchantBankAccount" as Action<"cpdp:QueryOpenBankBindExternalSubMerchantBankAccount", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankDailyReceiptDownloadUrl = "cpdp:QueryOpenBankDailyReceiptDownloadUrl" as Action<"cpdp:QueryOpenBankDailyReceiptDownloadUrl", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankDownLoadUrl = "cpdp:QueryOpenBankDownLoadUrl" as Action<"cpdp:QueryOpenBankDownLoadUrl", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankExternalSubAccountBookBalance = "cpdp:QueryOpenBankExternalSubAccountBookBalance" as Action<"cpdp:QueryOpenBankExternalSubAccountBookBalance", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankExternalSubMerchantBankAccount = "cpdp:QueryOpenBankExternalSubMerchantBankAccount" as Action<"cpdp:QueryOpenBankExternalSubMerchantBankAccount", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankExternalSubMerchantRegistration = "cpdp:QueryOpenBankExternalSubMerchantRegistration" as Action<"cpdp:QueryOpenBankExternalSubMerchantRegistration", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankOrderDetailReceiptInfo = "cpdp:QueryOpenBankOrderDetailReceiptInfo" as Action<"cpdp:QueryOpenBankOrderDetailReceiptInfo", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankPaymentOrder = "cpdp:QueryOpenBankPaymentOrder" as Action<"cpdp:QueryOpenBankPaymentOrder", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankProfitSharePayee = "cpdp:QueryOpenBankProfitSharePayee" as Action<"cpdp:QueryOpenBankProfitSharePayee", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankRefundOrder = "cpdp:QueryOpenBankRefundOrder" as Action<"cpdp:QueryOpenBankRefundOrder", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankSettleOrder = "cpdp:QueryOpenBankSettleOrder" as Action<"cpdp:QueryOpenBankSettleOrder", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankSubMerchantCredential = "cpdp:QueryOpenBankSubMerchantCredential" as Action<"cpdp:QueryOpenBankSubMerchantCredential", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankSubMerchantRateConfigure = "cpdp:QueryOpenBankSubMerchantRateConfigure" as Action<"cpdp:QueryOpenBankSubMerchantRateConfigure", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankSubMerchantSignOnline = "cpdp:QueryOpenBankSubMerchantSignOnline" as Action<"cpdp:QueryOpenBankSubMerchantSignOnline", UnknownKind, never>;
/** List access by its name. */
export const QueryOpenBankSupportBankList = "cpdp:QueryOpenBankSupportBankList" as Action<"cpdp:QueryOpenBankSupportBankList", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankUnbindExternalSubMerchantBankAccount = "cpdp:QueryOpenBankUnbindExternalSubMerchantBankAccount" as Action<"cpdp:QueryOpenBankUnbindExternalSubMerchantBankAccount", UnknownKind, never>;
/** Read access by its name. */
export const QueryOpenBankVerificationOrder = "cpdp:QueryOpenBankVerificationOrder" as Action<"cpdp:QueryOpenBankVerificationOrder", UnknownKind, never>;
/** Read access by its name. */
export const QueryOrder = "cpdp:QueryOrder" as Action<"cpdp:QueryOrder", UnknownKind, never>;
/** Read access by its name. */
export const QueryOrderStatus = "cpdp:QueryOrderStatus" as Action<"cpdp:QueryOrderStatus", UnknownKind, never>;
/** Read access by its name. */
export const QueryOutwardOrder = "cpdp:QueryOutwardOrder" as Action<"cpdp:QueryOutwardOrder", UnknownKind, never>;
/** Read access by its name. */
export const QueryPayerInfo = "cpdp:QueryPayerInfo" as Action<"cpdp:QueryPayerInfo", UnknownKind, never>;
/** Read access by its name. */
export const QueryReconciliationDocument = "cpdp:QueryReconciliationDocument" as Action<"cpdp:QueryReconciliationDocument", UnknownKind, never>;
/** Read access by its name. */
export const QueryReconciliationFileApplyInfo = "cpdp:QueryReconciliationFileApplyInfo" as Action<"cpdp:QueryReconciliationFileApplyInfo", UnknownKind, never>;
/** Read access by its name. */
export const QueryRefund = "cpdp:QueryRefund" as Action<"cpdp:QueryRefund", UnknownKind, never>;
/** Read access by its name. */
export const QueryShopOpenId = "cpdp:QueryShopOpenId" as Action<"cpdp:QueryShopOpenId", UnknownKind, never>;
/** Read access by its name. */
export const QuerySinglePaymentResult = "cpdp:QuerySinglePaymentResult" as Action<"cpdp:QuerySinglePaymentResult", UnknownKind, never>;
/** Read access by its name. */
export const QuerySingleTransactionStatus = "cpdp:QuerySingleTransactionStatus" as Action<"cpdp:QuerySingleTransactionStatus", UnknownKind, never>;
/** Read access by its name. */
export const QuerySmallAmountTransfer = "cpdp:QuerySmallAmountTransfer" as Action<"cpdp:QuerySmallAmountTransfer", UnknownKind, never>;
/** Read access by its name. */
export const QueryTrade = "cpdp:QueryTrade" as Action<"cpdp:QueryTrade", UnknownKind, never>;
/** Read access by its name. */
export const QueryTransferBatch = "cpdp:QueryTransferBatch" as Action<"cpdp:QueryTransferBatch", UnknownKind, never>;
/** Read access by its name. */
export const QueryTransferDetail = "cpdp:QueryTransferDetail" as Action<"cpdp:QueryTransferDetail", UnknownKind, never>;
/** Read access by its name. */
export const QueryTransferResult = "cpdp:QueryTransferResult" as Action<"cpdp:QueryTransferResult", UnknownKind, never>;
/** Access unknown. */
export const RechargeByThirdPay = "cpdp:RechargeByThirdPay" as Action<"cpdp:RechargeByThirdPay", UnknownKind, never>;
/** Access unknown. */
export const RechargeMemberThirdPay = "cpdp:RechargeMemberThirdPay" as Action<"cpdp:RechargeMemberThirdPay", UnknownKind, never>;
/** Access unknown. */
export const Refund = "cpdp:Refund" as Action<"cpdp:Refund", UnknownKind, never>;
/** Access unknown. */
export const RefundCloudOrder = "cpdp:RefundCloudOrder" as Action<"cpdp:RefundCloudOrder", UnknownKind, never>;
/** Access unknown. */
export const RefundMemberTransaction = "cpdp:RefundMemberTransaction" as Action<"cpdp:RefundMemberTransaction", UnknownKind, never>;
/** Access unknown. */
export const RefundOpenBankOrder = "cpdp:RefundOpenBankOrder" as Action<"cpdp:RefundOpenBankOrder", UnknownKind, never>;
/** Access unknown. */
export const RefundOrder = "cpdp:RefundOrder" as Action<"cpdp:RefundOrder", UnknownKind, never>;
/** Access unknown. */
export const RefundTlinxOrder = "cpdp:RefundTlinxOrder" as Action<"cpdp:RefundTlinxOrder", UnknownKind, never>;
/** Write access by its name. */
export const RegisterBehavior = "cpdp:RegisterBehavior" as Action<"cpdp:RegisterBehavior", UnknownKind, never>;
/** Write access by its name. */
export const RegisterBill = "cpdp:RegisterBill" as Action<"cpdp:RegisterBill", UnknownKind, never>;
/** Write access by its name. */
export const RegisterBillSupportWithdraw = "cpdp:RegisterBillSupportWithdraw" as Action<"cpdp:RegisterBillSupportWithdraw", UnknownKind, never>;
/** Access unknown. */
export const ReviseMbrProperty = "cpdp:ReviseMbrProperty" as Action<"cpdp:ReviseMbrProperty", UnknownKind, never>;
/** Write access by its name. */
export const RevokeMemberRechargeThirdPay = "cpdp:RevokeMemberRechargeThirdPay" as Action<"cpdp:RevokeMemberRechargeThirdPay", UnknownKind, never>;
/** Write access by its name. */
export const RevokeRechargeByThirdPay = "cpdp:RevokeRechargeByThirdPay" as Action<"cpdp:RevokeRechargeByThirdPay", UnknownKind, never>;
/** Access unknown. */
export const SyncContractData = "cpdp:SyncContractData" as Action<"cpdp:SyncContractData", UnknownKind, never>;
/** Write access by its name. */
export const TerminateContract = "cpdp:TerminateContract" as Action<"cpdp:TerminateContract", UnknownKind, never>;
/** Write access by its name. */
export const TransferSinglePay = "cpdp:TransferSinglePay" as Action<"cpdp:TransferSinglePay", UnknownKind, never>;
/** Access unknown. */
export const UnBindAcct = "cpdp:UnBindAcct" as Action<"cpdp:UnBindAcct", UnknownKind, never>;
/** Write access by its name. */
export const UnbindOpenBankExternalSubMerchantBankAccount = "cpdp:UnbindOpenBankExternalSubMerchantBankAccount" as Action<"cpdp:UnbindOpenBankExternalSubMerchantBankAccount", UnknownKind, never>;
/** Write access by its name. */
export const UnbindRelateAcct = "cpdp:UnbindRelateAcct" as Action<"cpdp:UnbindRelateAcct", UnknownKind, never>;
/** Access unknown. */
export const UnifiedCloudOrder = "cpdp:UnifiedCloudOrder" as Action<"cpdp:UnifiedCloudOrder", UnknownKind, never>;
/** Access unknown. */
export const UnifiedOrder = "cpdp:UnifiedOrder" as Action<"cpdp:UnifiedOrder", UnknownKind, never>;
/** Access unknown. */
export const UnifiedTlinxOrder = "cpdp:UnifiedTlinxOrder" as Action<"cpdp:UnifiedTlinxOrder", UnknownKind, never>;
/** Write access by its name. */
export const UploadExternalAnchorInfo = "cpdp:UploadExternalAnchorInfo" as Action<"cpdp:UploadExternalAnchorInfo", UnknownKind, never>;
/** Write access by its name. */
export const UploadFile = "cpdp:UploadFile" as Action<"cpdp:UploadFile", UnknownKind, never>;
/** Write access by its name. */
export const UploadOpenBankSubMerchantCredential = "cpdp:UploadOpenBankSubMerchantCredential" as Action<"cpdp:UploadOpenBankSubMerchantCredential", UnknownKind, never>;
/** Write access by its name. */
export const UploadOrgFile = "cpdp:UploadOrgFile" as Action<"cpdp:UploadOrgFile", UnknownKind, never>;
/** Write access by its name. */
export const UploadTaxList = "cpdp:UploadTaxList" as Action<"cpdp:UploadTaxList", UnknownKind, never>;
/** Write access by its name. */
export const UploadTaxPayment = "cpdp:UploadTaxPayment" as Action<"cpdp:UploadTaxPayment", UnknownKind, never>;
/** Access unknown. */
export const VerifyOpenBankAccount = "cpdp:VerifyOpenBankAccount" as Action<"cpdp:VerifyOpenBankAccount", UnknownKind, never>;
/** Access unknown. */
export const ViewContract = "cpdp:ViewContract" as Action<"cpdp:ViewContract", UnknownKind, never>;
/** Access unknown. */
export const ViewMerchant = "cpdp:ViewMerchant" as Action<"cpdp:ViewMerchant", UnknownKind, never>;
/** Access unknown. */
export const ViewShop = "cpdp:ViewShop" as Action<"cpdp:ViewShop", UnknownKind, never>;
/** Access unknown. */
export const WithdrawCashMembership = "cpdp:WithdrawCashMembership" as Action<"cpdp:WithdrawCashMembership", UnknownKind, never>;
