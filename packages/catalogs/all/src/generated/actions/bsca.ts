// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeKBComponent = "bsca:DescribeKBComponent" as Action<"bsca:DescribeKBComponent", UnknownKind, never>;
/** List access by its name. */
export const DescribeKBComponentVersionList = "bsca:DescribeKBComponentVersionList" as Action<"bsca:DescribeKBComponentVersionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKBComponentVulnerability = "bsca:DescribeKBComponentVulnerability" as Action<"bsca:DescribeKBComponentVulnerability", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKBLicense = "bsca:DescribeKBLicense" as Action<"bsca:DescribeKBLicense", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKBVulnerability = "bsca:DescribeKBVulnerability" as Action<"bsca:DescribeKBVulnerability", UnknownKind, never>;
/** Access unknown. */
export const MatchKBPURLList = "bsca:MatchKBPURLList" as Action<"bsca:MatchKBPURLList", UnknownKind, never>;
/** Read access by its name. */
export const SearchKBComponent = "bsca:SearchKBComponent" as Action<"bsca:SearchKBComponent", UnknownKind, never>;
