// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeAntiFraud = "af:DescribeAntiFraud" as Action<"af:DescribeAntiFraud", UnknownKind, never>;
/** Read access by its name. */
export const GetAntiFraud = "af:GetAntiFraud" as Action<"af:GetAntiFraud", UnknownKind, never>;
/** Read access by its name. */
export const QueryAntiFraud = "af:QueryAntiFraud" as Action<"af:QueryAntiFraud", UnknownKind, never>;
