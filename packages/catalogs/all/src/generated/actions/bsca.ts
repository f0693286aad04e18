// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeKBComponent = "bsca:DescribeKBComponent" as UncheckedAction<"bsca:DescribeKBComponent">;
/** List access by its name. */
export const DescribeKBComponentVersionList = "bsca:DescribeKBComponentVersionList" as UncheckedAction<"bsca:DescribeKBComponentVersionList">;
/** Read access by its name. */
export const DescribeKBComponentVulnerability = "bsca:DescribeKBComponentVulnerability" as UncheckedAction<"bsca:DescribeKBComponentVulnerability">;
/** Read access by its name. */
export const DescribeKBLicense = "bsca:DescribeKBLicense" as UncheckedAction<"bsca:DescribeKBLicense">;
/** Read access by its name. */
export const DescribeKBVulnerability = "bsca:DescribeKBVulnerability" as UncheckedAction<"bsca:DescribeKBVulnerability">;
/** Access unknown. */
export const MatchKBPURLList = "bsca:MatchKBPURLList" as UncheckedAction<"bsca:MatchKBPURLList">;
/** Read access by its name. */
export const SearchKBComponent = "bsca:SearchKBComponent" as UncheckedAction<"bsca:SearchKBComponent">;
