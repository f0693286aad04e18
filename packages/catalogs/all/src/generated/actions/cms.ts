// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateKeywordsSamples = "cms:CreateKeywordsSamples" as UncheckedAction<"cms:CreateKeywordsSamples">;
/** Write access by its name. */
export const DeleteLibSamples = "cms:DeleteLibSamples" as UncheckedAction<"cms:DeleteLibSamples">;
/** Read access by its name. */
export const DescribeKeywordsLibs = "cms:DescribeKeywordsLibs" as UncheckedAction<"cms:DescribeKeywordsLibs">;
/** Read access by its name. */
export const DescribeLibSamples = "cms:DescribeLibSamples" as UncheckedAction<"cms:DescribeLibSamples">;
/** Access unknown. */
export const ImageModeration = "cms:ImageModeration" as UncheckedAction<"cms:ImageModeration">;
/** Access unknown. */
export const TextModeration = "cms:TextModeration" as UncheckedAction<"cms:TextModeration">;
