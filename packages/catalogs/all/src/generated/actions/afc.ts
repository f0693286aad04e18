// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const GetAntiFraudVip = "afc:GetAntiFraudVip" as Action<"afc:GetAntiFraudVip", UnknownKind, never>;
/** Read access by its name. */
export const QueryAntiFraudVip = "afc:QueryAntiFraudVip" as Action<"afc:QueryAntiFraudVip", UnknownKind, never>;
/** Access unknown. */
export const TransportGeneralInterface = "afc:TransportGeneralInterface" as Action<"afc:TransportGeneralInterface", UnknownKind, never>;
