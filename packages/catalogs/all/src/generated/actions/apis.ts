// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAgentApp = "apis:CreateAgentApp" as Action<"apis:CreateAgentApp", UnknownKind, never>;
/** Write access by its name. */
export const CreateAgentAppMcpServers = "apis:CreateAgentAppMcpServers" as Action<"apis:CreateAgentAppMcpServers", UnknownKind, never>;
/** Write access by its name. */
export const CreateAgentAppModelServices = "apis:CreateAgentAppModelServices" as Action<"apis:CreateAgentAppModelServices", UnknownKind, never>;
/** Write access by its name. */
export const CreateAgentAppServices = "apis:CreateAgentAppServices" as Action<"apis:CreateAgentAppServices", UnknownKind, never>;
/** Write access by its name. */
export const CreateAgentCredential = "apis:CreateAgentCredential" as Action<"apis:CreateAgentCredential", UnknownKind, never>;
/** Write access by its name. */
export const CreateMcpServer = "apis:CreateMcpServer" as Action<"apis:CreateMcpServer", UnknownKind, never>;
/** Write access by its name. */
export const CreateModel = "apis:CreateModel" as Action<"apis:CreateModel", UnknownKind, never>;
/** Write access by its name. */
export const CreateModelService = "apis:CreateModelService" as Action<"apis:CreateModelService", UnknownKind, never>;
/** Write access by its name. */
export const CreateService = "apis:CreateService" as Action<"apis:CreateService", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAgentApp = "apis:DeleteAgentApp" as Action<"apis:DeleteAgentApp", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAgentAppMcpServers = "apis:DeleteAgentAppMcpServers" as Action<"apis:DeleteAgentAppMcpServers", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAgentAppModelServices = "apis:DeleteAgentAppModelServices" as Action<"apis:DeleteAgentAppModelServices", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAgentAppServices = "apis:DeleteAgentAppServices" as Action<"apis:DeleteAgentAppServices", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAgentCredential = "apis:DeleteAgentCredential" as Action<"apis:DeleteAgentCredential", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMcpServer = "apis:DeleteMcpServer" as Action<"apis:DeleteMcpServer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteModel = "apis:DeleteModel" as Action<"apis:DeleteModel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteModelService = "apis:DeleteModelService" as Action<"apis:DeleteModelService", UnknownKind, never>;
/** Write access by its name. */
export const DeleteService = "apis:DeleteService" as Action<"apis:DeleteService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentApp = "apis:DescribeAgentApp" as Action<"apis:DescribeAgentApp", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentAppMcpServers = "apis:DescribeAgentAppMcpServers" as Action<"apis:DescribeAgentAppMcpServers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentAppModelServices = "apis:DescribeAgentAppModelServices" as Action<"apis:DescribeAgentAppModelServices", UnknownKind, never>;
/** Access unknown. */
export const DescribeAgentAppServices = "apis:DescribeAgentAppServices" as Action<"apis:DescribeAgentAppServices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentApps = "apis:DescribeAgentApps" as Action<"apis:DescribeAgentApps", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentCredential = "apis:DescribeAgentCredential" as Action<"apis:DescribeAgentCredential", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentCredentials = "apis:DescribeAgentCredentials" as Action<"apis:DescribeAgentCredentials", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMcpServer = "apis:DescribeMcpServer" as Action<"apis:DescribeMcpServer", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMcpServers = "apis:DescribeMcpServers" as Action<"apis:DescribeMcpServers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModel = "apis:DescribeModel" as Action<"apis:DescribeModel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelService = "apis:DescribeModelService" as Action<"apis:DescribeModelService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelServices = "apis:DescribeModelServices" as Action<"apis:DescribeModelServices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModels = "apis:DescribeModels" as Action<"apis:DescribeModels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeService = "apis:DescribeService" as Action<"apis:DescribeService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServices = "apis:DescribeServices" as Action<"apis:DescribeServices", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAgentApp = "apis:ModifyAgentApp" as Action<"apis:ModifyAgentApp", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAgentAppModelServices = "apis:ModifyAgentAppModelServices" as Action<"apis:ModifyAgentAppModelServices", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAgentCredential = "apis:ModifyAgentCredential" as Action<"apis:ModifyAgentCredential", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMcpServer = "apis:ModifyMcpServer" as Action<"apis:ModifyMcpServer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModel = "apis:ModifyModel" as Action<"apis:ModifyModel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModelService = "apis:ModifyModelService" as Action<"apis:ModifyModelService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyService = "apis:ModifyService" as Action<"apis:ModifyService", UnknownKind, never>;
