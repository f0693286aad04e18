// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CopyFunction = "scf:CopyFunction" as Action<"scf:CopyFunction", UnknownKind, never>;
/** Write access by its name. */
export const CreateAlias = "scf:CreateAlias" as Action<"scf:CreateAlias", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomDomain = "scf:CreateCustomDomain" as Action<"scf:CreateCustomDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateFunction = "scf:CreateFunction" as Action<"scf:CreateFunction", UnknownKind, never>;
/** Write access by its name. */
export const CreateNamespace = "scf:CreateNamespace" as Action<"scf:CreateNamespace", UnknownKind, never>;
/** Write access by its name. */
export const CreateTrigger = "scf:CreateTrigger" as Action<"scf:CreateTrigger", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAlias = "scf:DeleteAlias" as Action<"scf:DeleteAlias", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomDomain = "scf:DeleteCustomDomain" as Action<"scf:DeleteCustomDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFunction = "scf:DeleteFunction" as Action<"scf:DeleteFunction", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFunctionVersion = "scf:DeleteFunctionVersion" as Action<"scf:DeleteFunctionVersion", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLayerVersion = "scf:DeleteLayerVersion" as Action<"scf:DeleteLayerVersion", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNamespace = "scf:DeleteNamespace" as Action<"scf:DeleteNamespace", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProvisionedConcurrencyConfig = "scf:DeleteProvisionedConcurrencyConfig" as Action<"scf:DeleteProvisionedConcurrencyConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReservedConcurrencyConfig = "scf:DeleteReservedConcurrencyConfig" as Action<"scf:DeleteReservedConcurrencyConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTrigger = "scf:DeleteTrigger" as Action<"scf:DeleteTrigger", UnknownKind, never>;
/** Read access by its name. */
export const GetAccount = "scf:GetAccount" as Action<"scf:GetAccount", UnknownKind, never>;
/** Read access by its name. */
export const GetAlias = "scf:GetAlias" as Action<"scf:GetAlias", UnknownKind, never>;
/** Read access by its name. */
export const GetAsyncEventStatus = "scf:GetAsyncEventStatus" as Action<"scf:GetAsyncEventStatus", UnknownKind, never>;
/** Read access by its name. */
export const GetCustomDomain = "scf:GetCustomDomain" as Action<"scf:GetCustomDomain", UnknownKind, never>;
/** Read access by its name. */
export const GetFunction = "scf:GetFunction" as Action<"scf:GetFunction", UnknownKind, never>;
/** Read access by its name. */
export const GetFunctionAddress = "scf:GetFunctionAddress" as Action<"scf:GetFunctionAddress", UnknownKind, never>;
/** Read access by its name. */
export const GetFunctionEventInvokeConfig = "scf:GetFunctionEventInvokeConfig" as Action<"scf:GetFunctionEventInvokeConfig", UnknownKind, never>;
/** Read access by its name. */
export const GetFunctionLogs = "scf:GetFunctionLogs" as Action<"scf:GetFunctionLogs", UnknownKind, never>;
/** Read access by its name. */
export const GetLayerVersion = "scf:GetLayerVersion" as Action<"scf:GetLayerVersion", UnknownKind, never>;
/** Read access by its name. */
export const GetProvisionedConcurrencyConfig = "scf:GetProvisionedConcurrencyConfig" as Action<"scf:GetProvisionedConcurrencyConfig", UnknownKind, never>;
/** Read access by its name. */
export const GetRequestStatus = "scf:GetRequestStatus" as Action<"scf:GetRequestStatus", UnknownKind, never>;
/** Read access by its name. */
export const GetReservedConcurrencyConfig = "scf:GetReservedConcurrencyConfig" as Action<"scf:GetReservedConcurrencyConfig", UnknownKind, never>;
/** Access unknown. */
export const Invoke = "scf:Invoke" as Action<"scf:Invoke", UnknownKind, never>;
/** Access unknown. */
export const InvokeFunction = "scf:InvokeFunction" as Action<"scf:InvokeFunction", UnknownKind, never>;
/** List access by its name. */
export const ListAliases = "scf:ListAliases" as Action<"scf:ListAliases", UnknownKind, never>;
/** List access by its name. */
export const ListAsyncEvents = "scf:ListAsyncEvents" as Action<"scf:ListAsyncEvents", UnknownKind, never>;
/** List access by its name. */
export const ListCustomDomains = "scf:ListCustomDomains" as Action<"scf:ListCustomDomains", UnknownKind, never>;
/** List access by its name. */
export const ListFunctions = "scf:ListFunctions" as Action<"scf:ListFunctions", UnknownKind, never>;
/** List access by its name. */
export const ListLayerVersions = "scf:ListLayerVersions" as Action<"scf:ListLayerVersions", UnknownKind, never>;
/** List access by its name. */
export const ListLayers = "scf:ListLayers" as Action<"scf:ListLayers", UnknownKind, never>;
/** List access by its name. */
export const ListNamespaces = "scf:ListNamespaces" as Action<"scf:ListNamespaces", UnknownKind, never>;
/** List access by its name. */
export const ListTriggers = "scf:ListTriggers" as Action<"scf:ListTriggers", UnknownKind, never>;
/** List access by its name. */
export const ListVersionByFunction = "scf:ListVersionByFunction" as Action<"scf:ListVersionByFunction", UnknownKind, never>;
/** Write access by its name. */
export const PublishLayerVersion = "scf:PublishLayerVersion" as Action<"scf:PublishLayerVersion", UnknownKind, never>;
/** Write access by its name. */
export const PublishVersion = "scf:PublishVersion" as Action<"scf:PublishVersion", UnknownKind, never>;
/** Write access by its name. */
export const PutProvisionedConcurrencyConfig = "scf:PutProvisionedConcurrencyConfig" as Action<"scf:PutProvisionedConcurrencyConfig", UnknownKind, never>;
/** Write access by its name. */
export const PutReservedConcurrencyConfig = "scf:PutReservedConcurrencyConfig" as Action<"scf:PutReservedConcurrencyConfig", UnknownKind, never>;
/** Write access by its name. */
export const PutTotalConcurrencyConfig = "scf:PutTotalConcurrencyConfig" as Action<"scf:PutTotalConcurrencyConfig", UnknownKind, never>;
/** Write access by its name. */
export const TerminateAsyncEvent = "scf:TerminateAsyncEvent" as Action<"scf:TerminateAsyncEvent", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAlias = "scf:UpdateAlias" as Action<"scf:UpdateAlias", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCustomDomain = "scf:UpdateCustomDomain" as Action<"scf:UpdateCustomDomain", UnknownKind, never>;
/** Write access by its name. */
export const UpdateFunctionCode = "scf:UpdateFunctionCode" as Action<"scf:UpdateFunctionCode", UnknownKind, never>;
/** Write access by its name. */
export const UpdateFunctionConfiguration = "scf:UpdateFunctionConfiguration" as Action<"scf:UpdateFunctionConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const UpdateFunctionEventInvokeConfig = "scf:UpdateFunctionEventInvokeConfig" as Action<"scf:UpdateFunctionEventInvokeConfig", UnknownKind, never>;
/** Write access by its name. */
export const UpdateNamespace = "scf:UpdateNamespace" as Action<"scf:UpdateNamespace", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTrigger = "scf:UpdateTrigger" as Action<"scf:UpdateTrigger", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTriggerStatus = "scf:UpdateTriggerStatus" as Action<"scf:UpdateTriggerStatus", UnknownKind, never>;
