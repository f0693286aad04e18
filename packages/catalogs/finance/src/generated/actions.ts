// Generated from facts/finance.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/**
 * Request an ICP filing contract.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CAM-enabled API:
 * finance, international site (www.tencentcloud.com/ind/document/product/598/77527); CloudAudit event list for finance
 * (cloud.tencent.com/document/product/629/96542).
 */
export const ApplyBeianContract = "finance:ApplyBeianContract" as Action<"finance:ApplyBeianContract", never, never>;

/**
 * Request an order contract.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542).
 */
export const ApplyDealContract = "finance:ApplyDealContract" as Action<"finance:ApplyDealContract", never, never>;

/**
 * Request a special-programme contract.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542).
 */
export const ApplyEpidemicPact = "finance:ApplyEpidemicPact" as Action<"finance:ApplyEpidemicPact", never, never>;

/**
 * Sign up for mini game benefits.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542).
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
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542).
 */
export const ApplyPactContract = "finance:ApplyPactContract" as Action<"finance:ApplyPactContract", never, never>;

/**
 * Refund renewals that already took effect.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Source: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835).
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
 * Source: CloudAudit event list for finance (cloud.tencent.com/document/product/629/96542).
 */
export const CallbackAsyncOperateResp = "finance:CallbackAsyncOperateResp" as Action<
  "finance:CallbackAsyncOperateResp",
  UnknownKind,
  never
>;

/**
 * Withdraw a contract request.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542).
 */
export const CancelContract = "finance:CancelContract" as Action<"finance:CancelContract", never, never>;

/**
 * Cancel a payment link.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for finance (cloud.tencent.com/document/product/629/96542).
 */
export const CancelPayUrl = "finance:CancelPayUrl" as Action<"finance:CancelPayUrl", UnknownKind, never>;

/**
 * Take back a voucher gift.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542).
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
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542).
 */
export const ChangeRemarks = "finance:ChangeRemarks" as Action<"finance:ChangeRemarks", never, never>;

/**
 * Check special-programme contracts.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for finance (cloud.tencent.com/document/product/629/96542).
 */
export const CheckEpidemicList = "finance:CheckEpidemicList" as Action<"finance:CheckEpidemicList", UnknownKind, never>;

/**
 * Check for a first sign-in.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for finance (cloud.tencent.com/document/product/629/96542).
 */
export const CheckFirstLanding = "finance:CheckFirstLanding" as Action<"finance:CheckFirstLanding", UnknownKind, never>;

/**
 * Confirm a bill.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for finance (cloud.tencent.com/document/product/629/96542).
 */
export const ConfirmBill = "finance:ConfirmBill" as Action<"finance:ConfirmBill", UnknownKind, never>;

/**
 * Accept, decline or redeem a gifted voucher.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542).
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
 * Source: CloudAudit event list for finance (cloud.tencent.com/document/product/629/96542).
 */
export const CreateAllocationBacktraceRecord = "finance:CreateAllocationBacktraceRecord" as Action<
  "finance:CreateAllocationBacktraceRecord",
  UnknownKind,
  never
>;

/**
 * Create a cost sharing rule.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542); Tencent Cloud SDK for Node.js, billing v20180709 client
 * (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/billing/v20180709/billing_client.d.ts).
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
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542); Tencent Cloud SDK for Node.js, billing v20180709 client
 * (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const CreateAllocationTag = "finance:CreateAllocationTag" as Action<"finance:CreateAllocationTag", never, never>;

/**
 * Create a cost allocation unit.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542); Tencent Cloud SDK for Node.js, billing v20180709 client
 * (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/billing/v20180709/billing_client.d.ts).
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
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542).
 */
export const CreateBankInfo = "finance:CreateBankInfo" as Action<"finance:CreateBankInfo", never, never>;

/**
 * Create a budget.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542); Tencent Cloud SDK for Node.js, billing v20180709 client
 * (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const CreateBudget = "finance:CreateBudget" as Action<"finance:CreateBudget", never, never>;

/**
 * Turn on the cost bill.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for finance (cloud.tencent.com/document/product/629/96542).
 */
export const CreateCostWhiteUser = "finance:CreateCostWhiteUser" as Action<
  "finance:CreateCostWhiteUser",
  UnknownKind,
  never
>;

/**
 * Create a cost gathering rule.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542); Tencent Cloud SDK for Node.js, billing v20180709 client
 * (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const CreateGatherRule = "finance:CreateGatherRule" as Action<"finance:CreateGatherRule", never, never>;

/**
 * Order and pay for a new instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const CreateInstance = "finance:CreateInstance" as Action<"finance:CreateInstance", UnknownKind, never>;

/**
 * Create a resource package binding rule.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542).
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
 * Source: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835).
 */
export const CreateOrders = "finance:CreateOrders" as Action<"finance:CreateOrders", never, never>;

/**
 * Place orders and pay.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Source: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835).
 */
export const CreateOrdersAndPay = "finance:CreateOrdersAndPay" as Action<"finance:CreateOrdersAndPay", never, never>;

/**
 * Create a payment link.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Source: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835).
 */
export const CreatePayUrl = "finance:CreatePayUrl" as Action<"finance:CreatePayUrl", never, never>;

/**
 * Order a savings plan.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542).
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
 * Source: CloudAudit event list for finance (cloud.tencent.com/document/product/629/96542).
 */
export const CreateSignOrder = "finance:CreateSignOrder" as Action<"finance:CreateSignOrder", UnknownKind, never>;

/**
 * Order a savings plan (second API).
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for finance (cloud.tencent.com/document/product/629/96542).
 */
export const CreateSpOrder = "finance:CreateSpOrder" as Action<"finance:CreateSpOrder", UnknownKind, never>;

/**
 * Delete an allocation rule.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542); Tencent Cloud SDK for Node.js, billing v20180709 client
 * (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/billing/v20180709/billing_client.d.ts).
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
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542); Tencent Cloud SDK for Node.js, billing v20180709 client
 * (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DeleteAllocationTag = "finance:DeleteAllocationTag" as Action<"finance:DeleteAllocationTag", never, never>;

/**
 * Delete an allocation unit.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542); Tencent Cloud SDK for Node.js, billing v20180709 client
 * (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/billing/v20180709/billing_client.d.ts).
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
 * Sources: CloudAudit event list for finance (cloud.tencent.com/document/product/629/96542); Tencent Cloud SDK for
 * Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DeleteBudget = "finance:DeleteBudget" as Action<"finance:DeleteBudget", UnknownKind, never>;

/**
 * Delete a contract.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: finance, China site (cloud.tencent.com/document/product/598/92835); CloudAudit event list
 * for finance (cloud.tencent.com/document/product/629/96542).
 */
export const DeleteContract = "finance:DeleteContract" as Action<"finance:DeleteContract", never, never>;

/**
 * Delete a cost report.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for finance (cloud.tencent.com/document/product/629/96542).
 */
export const DeleteCostReport = "finance:DeleteCostReport" as Action<"finance:DeleteCostReport", UnknownKind, never>;

/**
 * Delete a gathering rule.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for finance (cloud.tencent.com/document/product/629/96542); Tencent Cloud SDK for
 * Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DeleteGatherRule = "finance:DeleteGatherRule" as Action<"finance:DeleteGatherRule", UnknownKind, never>;

/**
 * Query the account balance.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAccountBalance = "finance:DescribeAccountBalance" as Action<
  "finance:DescribeAccountBalance",
  UnknownKind,
  never
>;

/**
 * Query the balance alert.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAccountWarning = "finance:DescribeAccountWarning" as Action<
  "finance:DescribeAccountWarning",
  UnknownKind,
  never
>;

/**
 * List filters of the resource directory.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocateConditions = "finance:DescribeAllocateConditions" as Action<
  "finance:DescribeAllocateConditions",
  UnknownKind,
  never
>;

/**
 * List filters of the allocation bill.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocationBillConditions = "finance:DescribeAllocationBillConditions" as Action<
  "finance:DescribeAllocationBillConditions",
  UnknownKind,
  never
>;

/**
 * Query the allocation bill detail.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocationBillDetail = "finance:DescribeAllocationBillDetail" as Action<
  "finance:DescribeAllocationBillDetail",
  UnknownKind,
  never
>;

/**
 * Query the allocation month overview.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocationMonthOverview = "finance:DescribeAllocationMonthOverview" as Action<
  "finance:DescribeAllocationMonthOverview",
  UnknownKind,
  never
>;

/**
 * Query the allocation overview.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocationOverview = "finance:DescribeAllocationOverview" as Action<
  "finance:DescribeAllocationOverview",
  UnknownKind,
  never
>;

/**
 * Query the allocation rule detail.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocationRuleDetail = "finance:DescribeAllocationRuleDetail" as Action<
  "finance:DescribeAllocationRuleDetail",
  UnknownKind,
  never
>;

/**
 * Query the allocation rule summary.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocationRuleSummary = "finance:DescribeAllocationRuleSummary" as Action<
  "finance:DescribeAllocationRuleSummary",
  UnknownKind,
  never
>;

/**
 * Query the allocation summary by business.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocationSummaryByBusiness = "finance:DescribeAllocationSummaryByBusiness" as Action<
  "finance:DescribeAllocationSummaryByBusiness",
  UnknownKind,
  never
>;

/**
 * Query the allocation summary by item.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocationSummaryByItem = "finance:DescribeAllocationSummaryByItem" as Action<
  "finance:DescribeAllocationSummaryByItem",
  UnknownKind,
  never
>;

/**
 * Query the allocation summary by resource.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocationSummaryByResource = "finance:DescribeAllocationSummaryByResource" as Action<
  "finance:DescribeAllocationSummaryByResource",
  UnknownKind,
  never
>;

/**
 * Query the allocation tree.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocationTree = "finance:DescribeAllocationTree" as Action<
  "finance:DescribeAllocationTree",
  UnknownKind,
  never
>;

/**
 * Query the allocation trend by month.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocationTrendByMonth = "finance:DescribeAllocationTrendByMonth" as Action<
  "finance:DescribeAllocationTrendByMonth",
  UnknownKind,
  never
>;

/**
 * Query the allocation unit detail.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeAllocationUnitDetail = "finance:DescribeAllocationUnitDetail" as Action<
  "finance:DescribeAllocationUnitDetail",
  UnknownKind,
  never
>;

/**
 * Query bill adjustments.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillAdjustInfo = "finance:DescribeBillAdjustInfo" as Action<
  "finance:DescribeBillAdjustInfo",
  UnknownKind,
  never
>;

/**
 * Query the bill detail.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillDetail = "finance:DescribeBillDetail" as Action<
  "finance:DescribeBillDetail",
  UnknownKind,
  never
>;

/**
 * Query the bill detail for an organization.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillDetailForOrganization = "finance:DescribeBillDetailForOrganization" as Action<
  "finance:DescribeBillDetailForOrganization",
  UnknownKind,
  never
>;

/**
 * Get a bill download link.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillDownloadUrl = "finance:DescribeBillDownloadUrl" as Action<
  "finance:DescribeBillDownloadUrl",
  UnknownKind,
  never
>;

/**
 * List bills.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillList = "finance:DescribeBillList" as Action<"finance:DescribeBillList", UnknownKind, never>;

/**
 * Query the bill resource summary.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillResourceSummary = "finance:DescribeBillResourceSummary" as Action<
  "finance:DescribeBillResourceSummary",
  UnknownKind,
  never
>;

/**
 * Query the bill resource summary for an organization.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillResourceSummaryForOrganization = "finance:DescribeBillResourceSummaryForOrganization" as Action<
  "finance:DescribeBillResourceSummaryForOrganization",
  UnknownKind,
  never
>;

/**
 * Query the bill summary.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillSummary = "finance:DescribeBillSummary" as Action<
  "finance:DescribeBillSummary",
  UnknownKind,
  never
>;

/**
 * Query the bill summary by pay mode.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillSummaryByPayMode = "finance:DescribeBillSummaryByPayMode" as Action<
  "finance:DescribeBillSummaryByPayMode",
  UnknownKind,
  never
>;

/**
 * Query the bill summary by product.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillSummaryByProduct = "finance:DescribeBillSummaryByProduct" as Action<
  "finance:DescribeBillSummaryByProduct",
  UnknownKind,
  never
>;

/**
 * Query the bill summary by project.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillSummaryByProject = "finance:DescribeBillSummaryByProject" as Action<
  "finance:DescribeBillSummaryByProject",
  UnknownKind,
  never
>;

/**
 * Query the bill summary by region.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillSummaryByRegion = "finance:DescribeBillSummaryByRegion" as Action<
  "finance:DescribeBillSummaryByRegion",
  UnknownKind,
  never
>;

/**
 * Query the bill summary by tag.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillSummaryByTag = "finance:DescribeBillSummaryByTag" as Action<
  "finance:DescribeBillSummaryByTag",
  UnknownKind,
  never
>;

/**
 * Query the bill summary for an organization.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBillSummaryForOrganization = "finance:DescribeBillSummaryForOrganization" as Action<
  "finance:DescribeBillSummaryForOrganization",
  UnknownKind,
  never
>;

/**
 * Query the budget.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBudget = "finance:DescribeBudget" as Action<"finance:DescribeBudget", UnknownKind, never>;

/**
 * Query the budget operation log.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBudgetOperationLog = "finance:DescribeBudgetOperationLog" as Action<
  "finance:DescribeBudgetOperationLog",
  UnknownKind,
  never
>;

/**
 * List budget remind records.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeBudgetRemindRecordList = "finance:DescribeBudgetRemindRecordList" as Action<
  "finance:DescribeBudgetRemindRecordList",
  UnknownKind,
  never
>;

/**
 * Query the cost detail.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeCostDetail = "finance:DescribeCostDetail" as Action<
  "finance:DescribeCostDetail",
  UnknownKind,
  never
>;

/**
 * Query the cost explorer summary.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeCostExplorerSummary = "finance:DescribeCostExplorerSummary" as Action<
  "finance:DescribeCostExplorerSummary",
  UnknownKind,
  never
>;

/**
 * Query the cost summary by product.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeCostSummaryByProduct = "finance:DescribeCostSummaryByProduct" as Action<
  "finance:DescribeCostSummaryByProduct",
  UnknownKind,
  never
>;

/**
 * Query the cost summary by project.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeCostSummaryByProject = "finance:DescribeCostSummaryByProject" as Action<
  "finance:DescribeCostSummaryByProject",
  UnknownKind,
  never
>;

/**
 * Query the cost summary by region.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeCostSummaryByRegion = "finance:DescribeCostSummaryByRegion" as Action<
  "finance:DescribeCostSummaryByRegion",
  UnknownKind,
  never
>;

/**
 * Query the cost summary by resource.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeCostSummaryByResource = "finance:DescribeCostSummaryByResource" as Action<
  "finance:DescribeCostSummaryByResource",
  UnknownKind,
  never
>;

/**
 * Query the cost summary by tag.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeCostSummaryByTag = "finance:DescribeCostSummaryByTag" as Action<
  "finance:DescribeCostSummaryByTag",
  UnknownKind,
  never
>;

/**
 * Query orders.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeDealsByCond = "finance:DescribeDealsByCond" as Action<
  "finance:DescribeDealsByCond",
  UnknownKind,
  never
>;

/**
 * Query the COS usage detail by date.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeDosageCosDetailByDate = "finance:DescribeDosageCosDetailByDate" as Action<
  "finance:DescribeDosageCosDetailByDate",
  UnknownKind,
  never
>;

/**
 * Query the usage detail by date.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeDosageDetailByDate = "finance:DescribeDosageDetailByDate" as Action<
  "finance:DescribeDosageDetailByDate",
  UnknownKind,
  never
>;

/**
 * List usage details.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeDosageDetailList = "finance:DescribeDosageDetailList" as Action<
  "finance:DescribeDosageDetailList",
  UnknownKind,
  never
>;

/**
 * Query gathered resources of the allocation bill.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeGatherResource = "finance:DescribeGatherResource" as Action<
  "finance:DescribeGatherResource",
  UnknownKind,
  never
>;

/**
 * Query the gathering rule detail.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeGatherRuleDetail = "finance:DescribeGatherRuleDetail" as Action<
  "finance:DescribeGatherRuleDetail",
  UnknownKind,
  never
>;

/**
 * Query the organization member account balance.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeOrgMemberAccountBalance = "finance:DescribeOrgMemberAccountBalance" as Action<
  "finance:DescribeOrgMemberAccountBalance",
  UnknownKind,
  never
>;

/**
 * List instances that can be renewed.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeRenewInstances = "finance:DescribeRenewInstances" as Action<
  "finance:DescribeRenewInstances",
  UnknownKind,
  never
>;

/**
 * Query the savings plan resource info.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeSavingPlanResourceInfo = "finance:DescribeSavingPlanResourceInfo" as Action<
  "finance:DescribeSavingPlanResourceInfo",
  UnknownKind,
  never
>;

/**
 * List allocation tags.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeTagList = "finance:DescribeTagList" as Action<"finance:DescribeTagList", UnknownKind, never>;

/**
 * Query vouchers.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeVoucherInfo = "finance:DescribeVoucherInfo" as Action<
  "finance:DescribeVoucherInfo",
  UnknownKind,
  never
>;

/**
 * Query voucher use.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const DescribeVoucherUsageDetails = "finance:DescribeVoucherUsageDetails" as Action<
  "finance:DescribeVoucherUsageDetails",
  UnknownKind,
  never
>;

/**
 * Sign a contract electronically.
 *
 * Write access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to manage contracts has this one and its policy to read them has not.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const ElectronicSignature = "finance:ElectronicSignature" as Action<
  "finance:ElectronicSignature",
  UnknownKind,
  never
>;

/**
 * Get the template of an ICP filing contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetBeianContractTemplate = "finance:GetBeianContractTemplate" as Action<
  "finance:GetBeianContractTemplate",
  UnknownKind,
  never
>;

/**
 * List what ICP filing contracts can be made for.
 *
 * List access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetBeianList = "finance:GetBeianList" as Action<"finance:GetBeianList", UnknownKind, never>;

/**
 * Get the contact of contracts.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetContractContact = "finance:GetContractContact" as Action<
  "finance:GetContractContact",
  UnknownKind,
  never
>;

/**
 * Get a contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetContractInfo = "finance:GetContractInfo" as Action<"finance:GetContractInfo", UnknownKind, never>;

/**
 * List contracts.
 *
 * List access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetContractList = "finance:GetContractList" as Action<"finance:GetContractList", UnknownKind, never>;

/**
 * Get the state of a contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetContractStatus = "finance:GetContractStatus" as Action<"finance:GetContractStatus", UnknownKind, never>;

/**
 * Get the template of an order contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetDealContractTemplate = "finance:GetDealContractTemplate" as Action<
  "finance:GetDealContractTemplate",
  UnknownKind,
  never
>;

/**
 * List the orders that contracts can be made for.
 *
 * List access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetDealList = "finance:GetDealList" as Action<"finance:GetDealList", UnknownKind, never>;

/**
 * Get the template of a special-programme contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetPactContractEpidemicTemplate = "finance:GetPactContractEpidemicTemplate" as Action<
  "finance:GetPactContractEpidemicTemplate",
  UnknownKind,
  never
>;

/**
 * Get the template of an agreement.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetPactContractTemplate = "finance:GetPactContractTemplate" as Action<
  "finance:GetPactContractTemplate",
  UnknownKind,
  never
>;

/**
 * Get the text of a contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetPdfContent = "finance:GetPdfContent" as Action<"finance:GetPdfContent", UnknownKind, never>;

/**
 * Download a contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetPdfDownload = "finance:GetPdfDownload" as Action<"finance:GetPdfDownload", UnknownKind, never>;

/**
 * Get the record of a seal.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetSealRecord = "finance:GetSealRecord" as Action<"finance:GetSealRecord", UnknownKind, never>;

/**
 * Get the draft of a stamped contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetStampSealDraft = "finance:GetStampSealDraft" as Action<"finance:GetStampSealDraft", UnknownKind, never>;

/**
 * Get the name of an account.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const GetUidName = "finance:GetUidName" as Action<"finance:GetUidName", UnknownKind, never>;

/**
 * Change the balance alert.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const ModifyAccountWarning = "finance:ModifyAccountWarning" as Action<
  "finance:ModifyAccountWarning",
  UnknownKind,
  never
>;

/**
 * Change an allocation rule.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const ModifyAllocationRule = "finance:ModifyAllocationRule" as Action<
  "finance:ModifyAllocationRule",
  UnknownKind,
  never
>;

/**
 * Change an allocation unit.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const ModifyAllocationUnit = "finance:ModifyAllocationUnit" as Action<
  "finance:ModifyAllocationUnit",
  UnknownKind,
  never
>;

/**
 * Change a budget.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const ModifyBudget = "finance:ModifyBudget" as Action<"finance:ModifyBudget", UnknownKind, never>;

/**
 * Change a gathering rule.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const ModifyGatherRule = "finance:ModifyGatherRule" as Action<"finance:ModifyGatherRule", UnknownKind, never>;

/**
 * Have a contract sent by mail.
 *
 * Write access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to manage contracts has this one and its policy to read them has not.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const OfflineMailing = "finance:OfflineMailing" as Action<"finance:OfflineMailing", UnknownKind, never>;

/**
 * Pay orders.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const PayDeals = "finance:PayDeals" as Action<"finance:PayDeals", UnknownKind, never>;

/**
 * Preview an ICP filing contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const PreviewBeianTemplate = "finance:PreviewBeianTemplate" as Action<
  "finance:PreviewBeianTemplate",
  UnknownKind,
  never
>;

/**
 * Preview an order contract.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const PreviewDealTemplate = "finance:PreviewDealTemplate" as Action<
  "finance:PreviewDealTemplate",
  UnknownKind,
  never
>;

/**
 * Preview an agreement.
 *
 * Read access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to read contracts has this one and so has its policy to manage them.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const PreviewPactTemplate = "finance:PreviewPactTemplate" as Action<
  "finance:PreviewPactTemplate",
  UnknownKind,
  never
>;

/**
 * Return an instance for a refund.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const RefundInstance = "finance:RefundInstance" as Action<"finance:RefundInstance", UnknownKind, never>;

/**
 * Renew an instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const RenewInstance = "finance:RenewInstance" as Action<"finance:RenewInstance", UnknownKind, never>;

/**
 * Set automatic renewal.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known from the SDK only; that the prefix is this service's is an inference.
 *
 * Source: Tencent Cloud SDK for Node.js, billing v20180709 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/billing/v20180709/billing_client.d.ts).
 */
export const SetRenewal = "finance:SetRenewal" as Action<"finance:SetRenewal", UnknownKind, never>;

/**
 * Stamp the draft of a contract.
 *
 * Write access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to manage contracts has this one and its policy to read them has not.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const StampSealDraft = "finance:StampSealDraft" as Action<"finance:StampSealDraft", UnknownKind, never>;

/**
 * Check a payment with Tenpay.
 *
 * Write access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to manage contracts has this one and its policy to read them has not.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const TenpayCheck = "finance:TenpayCheck" as Action<"finance:TenpayCheck", UnknownKind, never>;

/**
 * Change the contact of contracts.
 *
 * Write access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to manage contracts has this one and its policy to read them has not.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const UpdateContractContact = "finance:UpdateContractContact" as Action<
  "finance:UpdateContractContact",
  UnknownKind,
  never
>;

/**
 * Change the name of an account in contracts.
 *
 * Write access (a page's policies to read and to manage). Granularity not documented.
 *
 * The page has no list of operations; its policy to manage contracts has this one and its policy to read them has not.
 *
 * Source: Contract management: custom policies (ZoeyYann/qcloud-documents product/管理与支持/计费相关(new)/合同管理自定义策略权限配置.md).
 */
export const UpdateContractUserName = "finance:UpdateContractUserName" as Action<
  "finance:UpdateContractUserName",
  UnknownKind,
  never
>;

/**
 * Pay for orders of a product.
 *
 * Write access (judged from the name). Resource level: `product` (from published policies).
 *
 * Sources: TokenHub service-linked roles document, Token Plan policy (document/product/598/79060); Service-linked role
 * policies that grant trade (cloud.tencent.com/document/product/598/103764).
 */
export const trade = "finance:trade" as Action<"finance:trade", "finance:product", never>;
