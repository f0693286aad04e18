// Generated from facts/finance.json by `npm run generate`. Do not edit.

import type { Action, UncheckedAction } from "@camwright/catalog";

/**
 * Request an ICP filing contract.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; www.tencentcloud.com/ind/document/product/598/77527;
 * cloud.tencent.com/document/product/629/96542.
 */
export const ApplyBeianContract = "finance:ApplyBeianContract" as Action<"finance:ApplyBeianContract", never, never>;

/**
 * Request an order contract.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542.
 */
export const ApplyDealContract = "finance:ApplyDealContract" as Action<"finance:ApplyDealContract", never, never>;

/**
 * Request a special-programme contract.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542.
 */
export const ApplyEpidemicPact = "finance:ApplyEpidemicPact" as Action<"finance:ApplyEpidemicPact", never, never>;

/**
 * Sign up for mini game benefits.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542.
 */
export const ApplyMiniGameBenefit = "finance:ApplyMiniGameBenefit" as Action<
  "finance:ApplyMiniGameBenefit",
  never,
  never
>;

/**
 * Request a framework contract.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542.
 */
export const ApplyPactContract = "finance:ApplyPactContract" as Action<"finance:ApplyPactContract", never, never>;

/**
 * Refund renewals that already took effect.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Source: cloud.tencent.com/document/product/598/92835.
 */
export const BatchReturnEffectiveRenewDeal = "finance:BatchReturnEffectiveRenewDeal" as Action<
  "finance:BatchReturnEffectiveRenewDeal",
  never,
  never
>;

/**
 * Report the end of an async operation to billing.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/96542.
 */
export const CallbackAsyncOperateResp = "finance:CallbackAsyncOperateResp" as UncheckedAction<"finance:CallbackAsyncOperateResp">;

/**
 * Withdraw a contract request.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542.
 */
export const CancelContract = "finance:CancelContract" as Action<"finance:CancelContract", never, never>;

/**
 * Cancel a payment link.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/96542.
 */
export const CancelPayUrl = "finance:CancelPayUrl" as UncheckedAction<"finance:CancelPayUrl">;

/**
 * Take back a voucher gift.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542.
 */
export const CancelRedemptionVoucher = "finance:CancelRedemptionVoucher" as Action<
  "finance:CancelRedemptionVoucher",
  never,
  never
>;

/**
 * Change remarks.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542.
 */
export const ChangeRemarks = "finance:ChangeRemarks" as Action<"finance:ChangeRemarks", never, never>;

/**
 * Check special-programme contracts.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/96542.
 */
export const CheckEpidemicList = "finance:CheckEpidemicList" as UncheckedAction<"finance:CheckEpidemicList">;

/**
 * Check for a first sign-in.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/96542.
 */
export const CheckFirstLanding = "finance:CheckFirstLanding" as UncheckedAction<"finance:CheckFirstLanding">;

/**
 * Confirm a bill.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/96542.
 */
export const ConfirmBill = "finance:ConfirmBill" as UncheckedAction<"finance:ConfirmBill">;

/**
 * Accept, decline or redeem a gifted voucher.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542.
 */
export const ConfirmGiftRedemptionVoucher = "finance:ConfirmGiftRedemptionVoucher" as Action<
  "finance:ConfirmGiftRedemptionVoucher",
  never,
  never
>;

/**
 * Create a back-dated allocation bill record.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/96542.
 */
export const CreateAllocationBacktraceRecord = "finance:CreateAllocationBacktraceRecord" as UncheckedAction<"finance:CreateAllocationBacktraceRecord">;

/**
 * Create a cost sharing rule.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateAllocationRule = "finance:CreateAllocationRule" as Action<
  "finance:CreateAllocationRule",
  never,
  never
>;

/**
 * Mark tags for cost allocation.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateAllocationTag = "finance:CreateAllocationTag" as Action<"finance:CreateAllocationTag", never, never>;

/**
 * Create a cost allocation unit.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateAllocationUnit = "finance:CreateAllocationUnit" as Action<
  "finance:CreateAllocationUnit",
  never,
  never
>;

/**
 * Register a payer name for the dedicated bank account.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542.
 */
export const CreateBankInfo = "finance:CreateBankInfo" as Action<"finance:CreateBankInfo", never, never>;

/**
 * Create a budget.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateBudget = "finance:CreateBudget" as Action<"finance:CreateBudget", never, never>;

/**
 * Turn on the cost bill.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/96542.
 */
export const CreateCostWhiteUser = "finance:CreateCostWhiteUser" as UncheckedAction<"finance:CreateCostWhiteUser">;

/**
 * Create a cost gathering rule.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateGatherRule = "finance:CreateGatherRule" as Action<"finance:CreateGatherRule", never, never>;

/**
 * Order and pay for a new instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateInstance = "finance:CreateInstance" as UncheckedAction<"finance:CreateInstance">;

/**
 * Create a resource package binding rule.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542.
 */
export const CreateMeasurePackageBindStrategy = "finance:CreateMeasurePackageBindStrategy" as Action<
  "finance:CreateMeasurePackageBindStrategy",
  never,
  never
>;

/**
 * Place orders.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Source: cloud.tencent.com/document/product/598/92835.
 */
export const CreateOrders = "finance:CreateOrders" as Action<"finance:CreateOrders", never, never>;

/**
 * Place orders and pay.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Source: cloud.tencent.com/document/product/598/92835.
 */
export const CreateOrdersAndPay = "finance:CreateOrdersAndPay" as Action<"finance:CreateOrdersAndPay", never, never>;

/**
 * Create a payment link.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Source: cloud.tencent.com/document/product/598/92835.
 */
export const CreatePayUrl = "finance:CreatePayUrl" as Action<"finance:CreatePayUrl", never, never>;

/**
 * Order a savings plan.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542.
 */
export const CreateSavingPlanOrder = "finance:CreateSavingPlanOrder" as Action<
  "finance:CreateSavingPlanOrder",
  never,
  never
>;

/**
 * Create a signing order.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/96542.
 */
export const CreateSignOrder = "finance:CreateSignOrder" as UncheckedAction<"finance:CreateSignOrder">;

/**
 * Order a savings plan (second API).
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/96542.
 */
export const CreateSpOrder = "finance:CreateSpOrder" as UncheckedAction<"finance:CreateSpOrder">;

/**
 * Delete an allocation rule.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteAllocationRule = "finance:DeleteAllocationRule" as Action<
  "finance:DeleteAllocationRule",
  never,
  never
>;

/**
 * Clear tags for cost allocation.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteAllocationTag = "finance:DeleteAllocationTag" as Action<"finance:DeleteAllocationTag", never, never>;

/**
 * Delete an allocation unit.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteAllocationUnit = "finance:DeleteAllocationUnit" as Action<
  "finance:DeleteAllocationUnit",
  never,
  never
>;

/**
 * Delete a budget.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/96542; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteBudget = "finance:DeleteBudget" as UncheckedAction<"finance:DeleteBudget">;

/**
 * Delete a contract.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/92835; cloud.tencent.com/document/product/629/96542.
 */
export const DeleteContract = "finance:DeleteContract" as Action<"finance:DeleteContract", never, never>;

/**
 * Delete a cost report.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: cloud.tencent.com/document/product/629/96542.
 */
export const DeleteCostReport = "finance:DeleteCostReport" as UncheckedAction<"finance:DeleteCostReport">;

/**
 * Delete a gathering rule.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: cloud.tencent.com/document/product/629/96542; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteGatherRule = "finance:DeleteGatherRule" as UncheckedAction<"finance:DeleteGatherRule">;

/**
 * Query the account balance.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAccountBalance = "finance:DescribeAccountBalance" as UncheckedAction<"finance:DescribeAccountBalance">;

/**
 * Query the balance alert.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAccountWarning = "finance:DescribeAccountWarning" as UncheckedAction<"finance:DescribeAccountWarning">;

/**
 * List filters of the resource directory.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocateConditions = "finance:DescribeAllocateConditions" as UncheckedAction<"finance:DescribeAllocateConditions">;

/**
 * List filters of the allocation bill.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocationBillConditions = "finance:DescribeAllocationBillConditions" as UncheckedAction<"finance:DescribeAllocationBillConditions">;

/**
 * Query the allocation bill detail.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocationBillDetail = "finance:DescribeAllocationBillDetail" as UncheckedAction<"finance:DescribeAllocationBillDetail">;

/**
 * Query the allocation month overview.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocationMonthOverview = "finance:DescribeAllocationMonthOverview" as UncheckedAction<"finance:DescribeAllocationMonthOverview">;

/**
 * Query the allocation overview.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocationOverview = "finance:DescribeAllocationOverview" as UncheckedAction<"finance:DescribeAllocationOverview">;

/**
 * Query the allocation rule detail.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocationRuleDetail = "finance:DescribeAllocationRuleDetail" as UncheckedAction<"finance:DescribeAllocationRuleDetail">;

/**
 * Query the allocation rule summary.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocationRuleSummary = "finance:DescribeAllocationRuleSummary" as UncheckedAction<"finance:DescribeAllocationRuleSummary">;

/**
 * Query the allocation summary by business.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocationSummaryByBusiness = "finance:DescribeAllocationSummaryByBusiness" as UncheckedAction<"finance:DescribeAllocationSummaryByBusiness">;

/**
 * Query the allocation summary by item.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocationSummaryByItem = "finance:DescribeAllocationSummaryByItem" as UncheckedAction<"finance:DescribeAllocationSummaryByItem">;

/**
 * Query the allocation summary by resource.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocationSummaryByResource = "finance:DescribeAllocationSummaryByResource" as UncheckedAction<"finance:DescribeAllocationSummaryByResource">;

/**
 * Query the allocation tree.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocationTree = "finance:DescribeAllocationTree" as UncheckedAction<"finance:DescribeAllocationTree">;

/**
 * Query the allocation trend by month.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocationTrendByMonth = "finance:DescribeAllocationTrendByMonth" as UncheckedAction<"finance:DescribeAllocationTrendByMonth">;

/**
 * Query the allocation unit detail.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAllocationUnitDetail = "finance:DescribeAllocationUnitDetail" as UncheckedAction<"finance:DescribeAllocationUnitDetail">;

/**
 * Query bill adjustments.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillAdjustInfo = "finance:DescribeBillAdjustInfo" as UncheckedAction<"finance:DescribeBillAdjustInfo">;

/**
 * Query the bill detail.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillDetail = "finance:DescribeBillDetail" as UncheckedAction<"finance:DescribeBillDetail">;

/**
 * Query the bill detail for an organization.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillDetailForOrganization = "finance:DescribeBillDetailForOrganization" as UncheckedAction<"finance:DescribeBillDetailForOrganization">;

/**
 * Get a bill download link.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillDownloadUrl = "finance:DescribeBillDownloadUrl" as UncheckedAction<"finance:DescribeBillDownloadUrl">;

/**
 * List bills.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillList = "finance:DescribeBillList" as UncheckedAction<"finance:DescribeBillList">;

/**
 * Query the bill resource summary.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillResourceSummary = "finance:DescribeBillResourceSummary" as UncheckedAction<"finance:DescribeBillResourceSummary">;

/**
 * Query the bill resource summary for an organization.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillResourceSummaryForOrganization = "finance:DescribeBillResourceSummaryForOrganization" as UncheckedAction<"finance:DescribeBillResourceSummaryForOrganization">;

/**
 * Query the bill summary.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillSummary = "finance:DescribeBillSummary" as UncheckedAction<"finance:DescribeBillSummary">;

/**
 * Query the bill summary by pay mode.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillSummaryByPayMode = "finance:DescribeBillSummaryByPayMode" as UncheckedAction<"finance:DescribeBillSummaryByPayMode">;

/**
 * Query the bill summary by product.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillSummaryByProduct = "finance:DescribeBillSummaryByProduct" as UncheckedAction<"finance:DescribeBillSummaryByProduct">;

/**
 * Query the bill summary by project.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillSummaryByProject = "finance:DescribeBillSummaryByProject" as UncheckedAction<"finance:DescribeBillSummaryByProject">;

/**
 * Query the bill summary by region.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillSummaryByRegion = "finance:DescribeBillSummaryByRegion" as UncheckedAction<"finance:DescribeBillSummaryByRegion">;

/**
 * Query the bill summary by tag.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillSummaryByTag = "finance:DescribeBillSummaryByTag" as UncheckedAction<"finance:DescribeBillSummaryByTag">;

/**
 * Query the bill summary for an organization.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBillSummaryForOrganization = "finance:DescribeBillSummaryForOrganization" as UncheckedAction<"finance:DescribeBillSummaryForOrganization">;

/**
 * Query the budget.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBudget = "finance:DescribeBudget" as UncheckedAction<"finance:DescribeBudget">;

/**
 * Query the budget operation log.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBudgetOperationLog = "finance:DescribeBudgetOperationLog" as UncheckedAction<"finance:DescribeBudgetOperationLog">;

/**
 * List budget remind records.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeBudgetRemindRecordList = "finance:DescribeBudgetRemindRecordList" as UncheckedAction<"finance:DescribeBudgetRemindRecordList">;

/**
 * Query the cost detail.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeCostDetail = "finance:DescribeCostDetail" as UncheckedAction<"finance:DescribeCostDetail">;

/**
 * Query the cost explorer summary.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeCostExplorerSummary = "finance:DescribeCostExplorerSummary" as UncheckedAction<"finance:DescribeCostExplorerSummary">;

/**
 * Query the cost summary by product.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeCostSummaryByProduct = "finance:DescribeCostSummaryByProduct" as UncheckedAction<"finance:DescribeCostSummaryByProduct">;

/**
 * Query the cost summary by project.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeCostSummaryByProject = "finance:DescribeCostSummaryByProject" as UncheckedAction<"finance:DescribeCostSummaryByProject">;

/**
 * Query the cost summary by region.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeCostSummaryByRegion = "finance:DescribeCostSummaryByRegion" as UncheckedAction<"finance:DescribeCostSummaryByRegion">;

/**
 * Query the cost summary by resource.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeCostSummaryByResource = "finance:DescribeCostSummaryByResource" as UncheckedAction<"finance:DescribeCostSummaryByResource">;

/**
 * Query the cost summary by tag.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeCostSummaryByTag = "finance:DescribeCostSummaryByTag" as UncheckedAction<"finance:DescribeCostSummaryByTag">;

/**
 * Query orders.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeDealsByCond = "finance:DescribeDealsByCond" as UncheckedAction<"finance:DescribeDealsByCond">;

/**
 * Query the COS usage detail by date.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeDosageCosDetailByDate = "finance:DescribeDosageCosDetailByDate" as UncheckedAction<"finance:DescribeDosageCosDetailByDate">;

/**
 * Query the usage detail by date.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeDosageDetailByDate = "finance:DescribeDosageDetailByDate" as UncheckedAction<"finance:DescribeDosageDetailByDate">;

/**
 * List usage details.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeDosageDetailList = "finance:DescribeDosageDetailList" as UncheckedAction<"finance:DescribeDosageDetailList">;

/**
 * Query gathered resources of the allocation bill.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeGatherResource = "finance:DescribeGatherResource" as UncheckedAction<"finance:DescribeGatherResource">;

/**
 * Query the gathering rule detail.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeGatherRuleDetail = "finance:DescribeGatherRuleDetail" as UncheckedAction<"finance:DescribeGatherRuleDetail">;

/**
 * Query the organization member account balance.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeOrgMemberAccountBalance = "finance:DescribeOrgMemberAccountBalance" as UncheckedAction<"finance:DescribeOrgMemberAccountBalance">;

/**
 * List instances that can be renewed.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeRenewInstances = "finance:DescribeRenewInstances" as UncheckedAction<"finance:DescribeRenewInstances">;

/**
 * Query the savings plan resource info.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeSavingPlanResourceInfo = "finance:DescribeSavingPlanResourceInfo" as UncheckedAction<"finance:DescribeSavingPlanResourceInfo">;

/**
 * List allocation tags.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTagList = "finance:DescribeTagList" as UncheckedAction<"finance:DescribeTagList">;

/**
 * Query vouchers.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeVoucherInfo = "finance:DescribeVoucherInfo" as UncheckedAction<"finance:DescribeVoucherInfo">;

/**
 * Query voucher use.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeVoucherUsageDetails = "finance:DescribeVoucherUsageDetails" as UncheckedAction<"finance:DescribeVoucherUsageDetails">;

/**
 * Sign a contract electronically.
 *
 * Write access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to manage contracts has this one and its policy to read them has not.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const ElectronicSignature = "finance:ElectronicSignature" as UncheckedAction<"finance:ElectronicSignature">;

/**
 * Get the template of an ICP filing contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetBeianContractTemplate = "finance:GetBeianContractTemplate" as UncheckedAction<"finance:GetBeianContractTemplate">;

/**
 * List what ICP filing contracts can be made for.
 *
 * List access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetBeianList = "finance:GetBeianList" as UncheckedAction<"finance:GetBeianList">;

/**
 * Get the contact of contracts.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetContractContact = "finance:GetContractContact" as UncheckedAction<"finance:GetContractContact">;

/**
 * Get a contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetContractInfo = "finance:GetContractInfo" as UncheckedAction<"finance:GetContractInfo">;

/**
 * List contracts.
 *
 * List access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetContractList = "finance:GetContractList" as UncheckedAction<"finance:GetContractList">;

/**
 * Get the state of a contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetContractStatus = "finance:GetContractStatus" as UncheckedAction<"finance:GetContractStatus">;

/**
 * Get the template of an order contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetDealContractTemplate = "finance:GetDealContractTemplate" as UncheckedAction<"finance:GetDealContractTemplate">;

/**
 * List the orders that contracts can be made for.
 *
 * List access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetDealList = "finance:GetDealList" as UncheckedAction<"finance:GetDealList">;

/**
 * Get the template of a special-programme contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetPactContractEpidemicTemplate = "finance:GetPactContractEpidemicTemplate" as UncheckedAction<"finance:GetPactContractEpidemicTemplate">;

/**
 * Get the template of an agreement.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetPactContractTemplate = "finance:GetPactContractTemplate" as UncheckedAction<"finance:GetPactContractTemplate">;

/**
 * Get the text of a contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetPdfContent = "finance:GetPdfContent" as UncheckedAction<"finance:GetPdfContent">;

/**
 * Download a contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetPdfDownload = "finance:GetPdfDownload" as UncheckedAction<"finance:GetPdfDownload">;

/**
 * Get the record of a seal.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetSealRecord = "finance:GetSealRecord" as UncheckedAction<"finance:GetSealRecord">;

/**
 * Get the draft of a stamped contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetStampSealDraft = "finance:GetStampSealDraft" as UncheckedAction<"finance:GetStampSealDraft">;

/**
 * Get the name of an account.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const GetUidName = "finance:GetUidName" as UncheckedAction<"finance:GetUidName">;

/**
 * Change the balance alert.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyAccountWarning = "finance:ModifyAccountWarning" as UncheckedAction<"finance:ModifyAccountWarning">;

/**
 * Change an allocation rule.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyAllocationRule = "finance:ModifyAllocationRule" as UncheckedAction<"finance:ModifyAllocationRule">;

/**
 * Change an allocation unit.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyAllocationUnit = "finance:ModifyAllocationUnit" as UncheckedAction<"finance:ModifyAllocationUnit">;

/**
 * Change a budget.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyBudget = "finance:ModifyBudget" as UncheckedAction<"finance:ModifyBudget">;

/**
 * Change a gathering rule.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyGatherRule = "finance:ModifyGatherRule" as UncheckedAction<"finance:ModifyGatherRule">;

/**
 * Have a contract sent by mail.
 *
 * Write access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to manage contracts has this one and its policy to read them has not.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const OfflineMailing = "finance:OfflineMailing" as UncheckedAction<"finance:OfflineMailing">;

/**
 * Pay orders.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const PayDeals = "finance:PayDeals" as UncheckedAction<"finance:PayDeals">;

/**
 * Preview an ICP filing contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const PreviewBeianTemplate = "finance:PreviewBeianTemplate" as UncheckedAction<"finance:PreviewBeianTemplate">;

/**
 * Preview an order contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const PreviewDealTemplate = "finance:PreviewDealTemplate" as UncheckedAction<"finance:PreviewDealTemplate">;

/**
 * Preview an agreement.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const PreviewPactTemplate = "finance:PreviewPactTemplate" as UncheckedAction<"finance:PreviewPactTemplate">;

/**
 * Return an instance for a refund.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const RefundInstance = "finance:RefundInstance" as UncheckedAction<"finance:RefundInstance">;

/**
 * Renew an instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const RenewInstance = "finance:RenewInstance" as UncheckedAction<"finance:RenewInstance">;

/**
 * Set automatic renewal.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const SetRenewal = "finance:SetRenewal" as UncheckedAction<"finance:SetRenewal">;

/**
 * Stamp the draft of a contract.
 *
 * Write access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to manage contracts has this one and its policy to read them has not.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const StampSealDraft = "finance:StampSealDraft" as UncheckedAction<"finance:StampSealDraft">;

/**
 * Check a payment with Tenpay.
 *
 * Write access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to manage contracts has this one and its policy to read them has not.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const TenpayCheck = "finance:TenpayCheck" as UncheckedAction<"finance:TenpayCheck">;

/**
 * Change the contact of contracts.
 *
 * Write access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to manage contracts has this one and its policy to read them has not.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const UpdateContractContact = "finance:UpdateContractContact" as UncheckedAction<"finance:UpdateContractContact">;

/**
 * Change the name of an account in contracts.
 *
 * Write access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to manage contracts has this one and its policy to read them has not.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents).
 */
export const UpdateContractUserName = "finance:UpdateContractUserName" as UncheckedAction<"finance:UpdateContractUserName">;

/**
 * Pay for orders of a product.
 *
 * Write access (judged from the name). Resource level: `product` (from published policies).
 *
 * Sources: document/product/598/79060; cloud.tencent.com/document/product/598/103764.
 */
export const trade = "finance:trade" as Action<"finance:trade", "finance:product", never>;
