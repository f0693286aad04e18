// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeAgentShell = "tsw:DescribeAgentShell" as Action<"tsw:DescribeAgentShell", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComponentAlertObject = "tsw:DescribeComponentAlertObject" as Action<"tsw:DescribeComponentAlertObject", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceAlertObject = "tsw:DescribeServiceAlertObject" as Action<"tsw:DescribeServiceAlertObject", UnknownKind, never>;
/** Read access by its name. */
export const DescribeToken = "tsw:DescribeToken" as Action<"tsw:DescribeToken", UnknownKind, never>;
