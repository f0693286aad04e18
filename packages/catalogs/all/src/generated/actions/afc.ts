// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const GetAntiFraudVip = "afc:GetAntiFraudVip" as UncheckedAction<"afc:GetAntiFraudVip">;
/** Read access by its name. */
export const QueryAntiFraudVip = "afc:QueryAntiFraudVip" as UncheckedAction<"afc:QueryAntiFraudVip">;
/** Access unknown. */
export const TransportGeneralInterface = "afc:TransportGeneralInterface" as UncheckedAction<"afc:TransportGeneralInterface">;
