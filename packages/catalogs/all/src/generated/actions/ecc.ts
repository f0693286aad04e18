// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const CorrectMultiImage = "ecc:CorrectMultiImage" as Action<"ecc:CorrectMultiImage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTask = "ecc:DescribeTask" as Action<"ecc:DescribeTask", UnknownKind, never>;
/** Access unknown. */
export const ECC = "ecc:ECC" as Action<"ecc:ECC", UnknownKind, never>;
/** Access unknown. */
export const EHOCR = "ecc:EHOCR" as Action<"ecc:EHOCR", UnknownKind, never>;
