// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateBot = "tbp:CreateBot" as UncheckedAction<"tbp:CreateBot">;
/** Write access by its name. */
export const Reset = "tbp:Reset" as UncheckedAction<"tbp:Reset">;
/** Access unknown. */
export const TextProcess = "tbp:TextProcess" as UncheckedAction<"tbp:TextProcess">;
/** Access unknown. */
export const TextReset = "tbp:TextReset" as UncheckedAction<"tbp:TextReset">;
