// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeFinanceFraudUltimate = "tds:DescribeFinanceFraudUltimate" as UncheckedAction<"tds:DescribeFinanceFraudUltimate">;
/** Read access by its name. */
export const DescribeFraudBase = "tds:DescribeFraudBase" as UncheckedAction<"tds:DescribeFraudBase">;
/** Read access by its name. */
export const DescribeFraudPremium = "tds:DescribeFraudPremium" as UncheckedAction<"tds:DescribeFraudPremium">;
/** Read access by its name. */
export const DescribeFraudUltimate = "tds:DescribeFraudUltimate" as UncheckedAction<"tds:DescribeFraudUltimate">;
/** Read access by its name. */
export const DescribeTrustedID = "tds:DescribeTrustedID" as UncheckedAction<"tds:DescribeTrustedID">;
