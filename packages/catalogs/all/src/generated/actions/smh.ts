// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateLibrary = "smh:CreateLibrary" as Action<"smh:CreateLibrary", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLibrary = "smh:DeleteLibrary" as Action<"smh:DeleteLibrary", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibraries = "smh:DescribeLibraries" as Action<"smh:DescribeLibraries", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLibrarySecret = "smh:DescribeLibrarySecret" as Action<"smh:DescribeLibrarySecret", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOfficialInstances = "smh:DescribeOfficialInstances" as Action<"smh:DescribeOfficialInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOfficialOverview = "smh:DescribeOfficialOverview" as Action<"smh:DescribeOfficialOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrafficPackages = "smh:DescribeTrafficPackages" as Action<"smh:DescribeTrafficPackages", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLibrary = "smh:ModifyLibrary" as Action<"smh:ModifyLibrary", UnknownKind, never>;
/** Access unknown. */
export const SendSmsCode = "smh:SendSmsCode" as Action<"smh:SendSmsCode", UnknownKind, never>;
/** Access unknown. */
export const VerifySmsCode = "smh:VerifySmsCode" as Action<"smh:VerifySmsCode", UnknownKind, never>;
