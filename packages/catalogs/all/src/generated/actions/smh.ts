// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateLibrary = "smh:CreateLibrary" as UncheckedAction<"smh:CreateLibrary">;
/** Write access by its name. */
export const DeleteLibrary = "smh:DeleteLibrary" as UncheckedAction<"smh:DeleteLibrary">;
/** Read access by its name. */
export const DescribeLibraries = "smh:DescribeLibraries" as UncheckedAction<"smh:DescribeLibraries">;
/** Read access by its name. */
export const DescribeLibrarySecret = "smh:DescribeLibrarySecret" as UncheckedAction<"smh:DescribeLibrarySecret">;
/** Read access by its name. */
export const DescribeOfficialInstances = "smh:DescribeOfficialInstances" as UncheckedAction<"smh:DescribeOfficialInstances">;
/** Read access by its name. */
export const DescribeOfficialOverview = "smh:DescribeOfficialOverview" as UncheckedAction<"smh:DescribeOfficialOverview">;
/** Read access by its name. */
export const DescribeTrafficPackages = "smh:DescribeTrafficPackages" as UncheckedAction<"smh:DescribeTrafficPackages">;
/** Write access by its name. */
export const ModifyLibrary = "smh:ModifyLibrary" as UncheckedAction<"smh:ModifyLibrary">;
/** Access unknown. */
export const SendSmsCode = "smh:SendSmsCode" as UncheckedAction<"smh:SendSmsCode">;
/** Access unknown. */
export const VerifySmsCode = "smh:VerifySmsCode" as UncheckedAction<"smh:VerifySmsCode">;
