// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeAntiFraud = "af:DescribeAntiFraud" as UncheckedAction<"af:DescribeAntiFraud">;
/** Read access by its name. */
export const GetAntiFraud = "af:GetAntiFraud" as UncheckedAction<"af:GetAntiFraud">;
/** Read access by its name. */
export const QueryAntiFraud = "af:QueryAntiFraud" as UncheckedAction<"af:QueryAntiFraud">;
