// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeEisConnectorConfig = "eis:DescribeEisConnectorConfig" as Action<"eis:DescribeEisConnectorConfig", UnknownKind, never>;
/** Read access by its name. */
export const GetRuntimeMC = "eis:GetRuntimeMC" as Action<"eis:GetRuntimeMC", UnknownKind, never>;
/** Read access by its name. */
export const GetRuntimeResourceMonitorMetricMC = "eis:GetRuntimeResourceMonitorMetricMC" as Action<"eis:GetRuntimeResourceMonitorMetricMC", UnknownKind, never>;
/** List access by its name. */
export const ListDeployableRuntimesMC = "eis:ListDeployableRuntimesMC" as Action<"eis:ListDeployableRuntimesMC", UnknownKind, never>;
/** List access by its name. */
export const ListEisConnectorOperations = "eis:ListEisConnectorOperations" as Action<"eis:ListEisConnectorOperations", UnknownKind, never>;
/** List access by its name. */
export const ListEisConnectors = "eis:ListEisConnectors" as Action<"eis:ListEisConnectors", UnknownKind, never>;
/** List access by its name. */
export const ListRuntimeDeployedInstancesMC = "eis:ListRuntimeDeployedInstancesMC" as Action<"eis:ListRuntimeDeployedInstancesMC", UnknownKind, never>;
/** List access by its name. */
export const ListRuntimesMC = "eis:ListRuntimesMC" as Action<"eis:ListRuntimesMC", UnknownKind, never>;
