// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeEisConnectorConfig = "eis:DescribeEisConnectorConfig" as UncheckedAction<"eis:DescribeEisConnectorConfig">;
/** Read access by its name. */
export const GetRuntimeMC = "eis:GetRuntimeMC" as UncheckedAction<"eis:GetRuntimeMC">;
/** Read access by its name. */
export const GetRuntimeResourceMonitorMetricMC = "eis:GetRuntimeResourceMonitorMetricMC" as UncheckedAction<"eis:GetRuntimeResourceMonitorMetricMC">;
/** List access by its name. */
export const ListDeployableRuntimesMC = "eis:ListDeployableRuntimesMC" as UncheckedAction<"eis:ListDeployableRuntimesMC">;
/** List access by its name. */
export const ListEisConnectorOperations = "eis:ListEisConnectorOperations" as UncheckedAction<"eis:ListEisConnectorOperations">;
/** List access by its name. */
export const ListEisConnectors = "eis:ListEisConnectors" as UncheckedAction<"eis:ListEisConnectors">;
/** List access by its name. */
export const ListRuntimeDeployedInstancesMC = "eis:ListRuntimeDeployedInstancesMC" as UncheckedAction<"eis:ListRuntimeDeployedInstancesMC">;
/** List access by its name. */
export const ListRuntimesMC = "eis:ListRuntimesMC" as UncheckedAction<"eis:ListRuntimesMC">;
