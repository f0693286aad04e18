// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeFinanceFraudUltimate = "tds:DescribeFinanceFraudUltimate" as Action<"tds:DescribeFinanceFraudUltimate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFraudBase = "tds:DescribeFraudBase" as Action<"tds:DescribeFraudBase", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFraudPremium = "tds:DescribeFraudPremium" as Action<"tds:DescribeFraudPremium", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFraudUltimate = "tds:DescribeFraudUltimate" as Action<"tds:DescribeFraudUltimate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrustedID = "tds:DescribeTrustedID" as Action<"tds:DescribeTrustedID", UnknownKind, never>;
