// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const Evaluation = "hcm:Evaluation" as UncheckedAction<"hcm:Evaluation">;
