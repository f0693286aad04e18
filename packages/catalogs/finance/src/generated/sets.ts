// Generated from facts/finance.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "./actions.js";

const source = { service: "finance", catalogVersion: "f0f3535c1d30", constants };

const levels = {
  list: [
    "DescribeBillList",
    "DescribeBudgetRemindRecordList",
    "DescribeDealsByCond",
    "DescribeDosageDetailList",
    "DescribeRenewInstances",
    "DescribeTagList",
    "GetBeianList",
    "GetContractList",
    "GetDealList",
  ],
  read: [
    "CheckEpidemicList",
    "CheckFirstLanding",
    "DescribeAccountBalance",
    "DescribeAccountWarning",
    "DescribeAllocateConditions",
    "DescribeAllocationBillConditions",
    "DescribeAllocationBillDetail",
    "DescribeAllocationMonthOverview",
    "DescribeAllocationOverview",
    "DescribeAllocationRuleDetail",
    "DescribeAllocationRuleSummary",
    "DescribeAllocationSummaryByBusiness",
    "DescribeAllocationSummaryByItem",
    "DescribeAllocationSummaryByResource",
    "DescribeAllocationTree",
    "DescribeAllocationTrendByMonth",
    "DescribeAllocationUnitDetail",
    "DescribeBillAdjustInfo",
    "DescribeBillDetail",
    "DescribeBillDetailForOrganization",
    "DescribeBillDownloadUrl",
    "DescribeBillResourceSummary",
    "DescribeBillResourceSummaryForOrganization",
    "DescribeBillSummary",
    "DescribeBillSummaryByPayMode",
    "DescribeBillSummaryByProduct",
    "DescribeBillSummaryByProject",
    "DescribeBillSummaryByRegion",
    "DescribeBillSummaryByTag",
    "DescribeBillSummaryForOrganization",
    "DescribeBudget",
    "DescribeBudgetOperationLog",
    "DescribeCostDetail",
    "DescribeCostExplorerSummary",
    "DescribeCostSummaryByProduct",
    "DescribeCostSummaryByProject",
    "DescribeCostSummaryByRegion",
    "DescribeCostSummaryByResource",
    "DescribeCostSummaryByTag",
    "DescribeDosageCosDetailByDate",
    "DescribeDosageDetailByDate",
    "DescribeGatherResource",
    "DescribeGatherRuleDetail",
    "DescribeOrgMemberAccountBalance",
    "DescribeSavingPlanResourceInfo",
    "DescribeVoucherInfo",
    "DescribeVoucherUsageDetails",
    "GetBeianContractTemplate",
    "GetContractContact",
    "GetContractInfo",
    "GetContractStatus",
    "GetDealContractTemplate",
    "GetPactContractEpidemicTemplate",
    "GetPactContractTemplate",
    "GetPdfContent",
    "GetPdfDownload",
    "GetSealRecord",
    "GetStampSealDraft",
    "GetUidName",
    "PreviewBeianTemplate",
    "PreviewDealTemplate",
    "PreviewPactTemplate",
  ],
  write: [
    "ApplyBeianContract",
    "ApplyDealContract",
    "ApplyEpidemicPact",
    "ApplyMiniGameBenefit",
    "ApplyPactContract",
    "BatchReturnEffectiveRenewDeal",
    "CallbackAsyncOperateResp",
    "CancelContract",
    "CancelPayUrl",
    "CancelRedemptionVoucher",
    "ChangeRemarks",
    "ConfirmBill",
    "ConfirmGiftRedemptionVoucher",
    "CreateAllocationBacktraceRecord",
    "CreateAllocationRule",
    "CreateAllocationTag",
    "CreateAllocationUnit",
    "CreateBankInfo",
    "CreateBudget",
    "CreateCostWhiteUser",
    "CreateGatherRule",
    "CreateInstance",
    "CreateMeasurePackageBindStrategy",
    "CreateOrders",
    "CreateOrdersAndPay",
    "CreatePayUrl",
    "CreateSavingPlanOrder",
    "CreateSignOrder",
    "CreateSpOrder",
    "DeleteAllocationRule",
    "DeleteAllocationTag",
    "DeleteAllocationUnit",
    "DeleteBudget",
    "DeleteContract",
    "DeleteCostReport",
    "DeleteGatherRule",
    "ElectronicSignature",
    "ModifyAccountWarning",
    "ModifyAllocationRule",
    "ModifyAllocationUnit",
    "ModifyBudget",
    "ModifyGatherRule",
    "OfflineMailing",
    "PayDeals",
    "RefundInstance",
    "RenewInstance",
    "SetRenewal",
    "StampSealDraft",
    "TenpayCheck",
    "UpdateContractContact",
    "UpdateContractUserName",
    "trade",
  ],
} as const;

/**
 * An action of `finance` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`finance:${Name}`, UnknownKind> {
  return uncheckedAction("finance", name);
}

/**
 * All actions of one access level, written one by one. The docstring of an action tells where its level comes from.
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
 * every action of `finance`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "finance", Pattern> {
  return actionGlob<typeof constants, "finance", Pattern>(source, pattern);
}

/**
 * The actions of operation level, whose resource must be `*` (598/10606), as `allow.split` of the builder takes them.
 */
export const operationLevel: readonly (typeof constants)["ApplyBeianContract" | "ApplyDealContract" | "ApplyEpidemicPact" | "ApplyMiniGameBenefit" | "ApplyPactContract" | "BatchReturnEffectiveRenewDeal" | "CancelContract" | "CancelRedemptionVoucher" | "ChangeRemarks" | "ConfirmGiftRedemptionVoucher" | "CreateAllocationRule" | "CreateAllocationTag" | "CreateAllocationUnit" | "CreateBankInfo" | "CreateBudget" | "CreateGatherRule" | "CreateMeasurePackageBindStrategy" | "CreateOrders" | "CreateOrdersAndPay" | "CreatePayUrl" | "CreateSavingPlanOrder" | "DeleteAllocationRule" | "DeleteAllocationTag" | "DeleteAllocationUnit" | "DeleteContract"][] = [constants.ApplyBeianContract, constants.ApplyDealContract, constants.ApplyEpidemicPact, constants.ApplyMiniGameBenefit, constants.ApplyPactContract, constants.BatchReturnEffectiveRenewDeal, constants.CancelContract, constants.CancelRedemptionVoucher, constants.ChangeRemarks, constants.ConfirmGiftRedemptionVoucher, constants.CreateAllocationRule, constants.CreateAllocationTag, constants.CreateAllocationUnit, constants.CreateBankInfo, constants.CreateBudget, constants.CreateGatherRule, constants.CreateMeasurePackageBindStrategy, constants.CreateOrders, constants.CreateOrdersAndPay, constants.CreatePayUrl, constants.CreateSavingPlanOrder, constants.DeleteAllocationRule, constants.DeleteAllocationTag, constants.DeleteAllocationUnit, constants.DeleteContract];
