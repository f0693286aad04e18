// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeAgentShell = "tsw:DescribeAgentShell" as UncheckedAction<"tsw:DescribeAgentShell">;
/** Read access by its name. */
export const DescribeComponentAlertObject = "tsw:DescribeComponentAlertObject" as UncheckedAction<"tsw:DescribeComponentAlertObject">;
/** Read access by its name. */
export const DescribeServiceAlertObject = "tsw:DescribeServiceAlertObject" as UncheckedAction<"tsw:DescribeServiceAlertObject">;
/** Read access by its name. */
export const DescribeToken = "tsw:DescribeToken" as UncheckedAction<"tsw:DescribeToken">;
