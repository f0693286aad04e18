// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const CorrectMultiImage = "ecc:CorrectMultiImage" as UncheckedAction<"ecc:CorrectMultiImage">;
/** Read access by its name. */
export const DescribeTask = "ecc:DescribeTask" as UncheckedAction<"ecc:DescribeTask">;
/** Access unknown. */
export const ECC = "ecc:ECC" as UncheckedAction<"ecc:ECC">;
/** Access unknown. */
export const EHOCR = "ecc:EHOCR" as UncheckedAction<"ecc:EHOCR">;
