// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateKeywordsSamples = "cms:CreateKeywordsSamples" as Action<"cms:CreateKeywordsSamples", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLibSamples = "cms:DeleteLibSamples" as Action<"cms:DeleteLibSamples", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKeywordsLibs = "cms:DescribeKeywordsLibs" as Action<"cms:DescribeKeywordsLibs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibSamples = "cms:DescribeLibSamples" as Action<"cms:DescribeLibSamples", UnknownKind, never>;
/** Access unknown. */
export const ImageModeration = "cms:ImageModeration" as Action<"cms:ImageModeration", UnknownKind, never>;
/** Access unknown. */
export const TextModeration = "cms:TextModeration" as Action<"cms:TextModeration", UnknownKind, never>;
