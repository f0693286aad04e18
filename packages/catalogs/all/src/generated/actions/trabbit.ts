// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateRabbitMQServerlessBinding = "trabbit:CreateRabbitMQServerlessBinding" as Action<"trabbit:CreateRabbitMQServerlessBinding", UnknownKind, never>;
/** Write access by its name. */
export const CreateRabbitMQServerlessExchange = "trabbit:CreateRabbitMQServerlessExchange" as Action<"trabbit:CreateRabbitMQServerlessExchange", UnknownKind, never>;
/** Write access by its name. */
export const CreateRabbitMQServerlessQueue = "trabbit:CreateRabbitMQServerlessQueue" as Action<"trabbit:CreateRabbitMQServerlessQueue", UnknownKind, never>;
/** Write access by its name. */
export const CreateRabbitMQServerlessUser = "trabbit:CreateRabbitMQServerlessUser" as Action<"trabbit:CreateRabbitMQServerlessUser", UnknownKind, never>;
/** Write access by its name. */
export const CreateRabbitMQServerlessVirtualHost = "trabbit:CreateRabbitMQServerlessVirtualHost" as Action<"trabbit:CreateRabbitMQServerlessVirtualHost", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRabbitMQServerlessBinding = "trabbit:DeleteRabbitMQServerlessBinding" as Action<"trabbit:DeleteRabbitMQServerlessBinding", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRabbitMQServerlessExchange = "trabbit:DeleteRabbitMQServerlessExchange" as Action<"trabbit:DeleteRabbitMQServerlessExchange", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRabbitMQServerlessPermission = "trabbit:DeleteRabbitMQServerlessPermission" as Action<"trabbit:DeleteRabbitMQServerlessPermission", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRabbitMQServerlessQueue = "trabbit:DeleteRabbitMQServerlessQueue" as Action<"trabbit:DeleteRabbitMQServerlessQueue", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRabbitMQServerlessUser = "trabbit:DeleteRabbitMQServerlessUser" as Action<"trabbit:DeleteRabbitMQServerlessUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRabbitMQServerlessVirtualHost = "trabbit:DeleteRabbitMQServerlessVirtualHost" as Action<"trabbit:DeleteRabbitMQServerlessVirtualHost", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQServerlessBindings = "trabbit:DescribeRabbitMQServerlessBindings" as Action<"trabbit:DescribeRabbitMQServerlessBindings", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQServerlessConnection = "trabbit:DescribeRabbitMQServerlessConnection" as Action<"trabbit:DescribeRabbitMQServerlessConnection", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQServerlessConsumers = "trabbit:DescribeRabbitMQServerlessConsumers" as Action<"trabbit:DescribeRabbitMQServerlessConsumers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQServerlessExchangeDetail = "trabbit:DescribeRabbitMQServerlessExchangeDetail" as Action<"trabbit:DescribeRabbitMQServerlessExchangeDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQServerlessExchanges = "trabbit:DescribeRabbitMQServerlessExchanges" as Action<"trabbit:DescribeRabbitMQServerlessExchanges", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQServerlessInstance = "trabbit:DescribeRabbitMQServerlessInstance" as Action<"trabbit:DescribeRabbitMQServerlessInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQServerlessPermission = "trabbit:DescribeRabbitMQServerlessPermission" as Action<"trabbit:DescribeRabbitMQServerlessPermission", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQServerlessQueueDetail = "trabbit:DescribeRabbitMQServerlessQueueDetail" as Action<"trabbit:DescribeRabbitMQServerlessQueueDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQServerlessQueues = "trabbit:DescribeRabbitMQServerlessQueues" as Action<"trabbit:DescribeRabbitMQServerlessQueues", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQServerlessUser = "trabbit:DescribeRabbitMQServerlessUser" as Action<"trabbit:DescribeRabbitMQServerlessUser", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRabbitMQServerlessVirtualHost = "trabbit:DescribeRabbitMQServerlessVirtualHost" as Action<"trabbit:DescribeRabbitMQServerlessVirtualHost", UnknownKind, never>;
/** List access by its name. */
export const ListRabbitMQServerlessInstances = "trabbit:ListRabbitMQServerlessInstances" as Action<"trabbit:ListRabbitMQServerlessInstances", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRabbitMQServerlessExchange = "trabbit:ModifyRabbitMQServerlessExchange" as Action<"trabbit:ModifyRabbitMQServerlessExchange", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRabbitMQServerlessInstance = "trabbit:ModifyRabbitMQServerlessInstance" as Action<"trabbit:ModifyRabbitMQServerlessInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRabbitMQServerlessPermission = "trabbit:ModifyRabbitMQServerlessPermission" as Action<"trabbit:ModifyRabbitMQServerlessPermission", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRabbitMQServerlessQueue = "trabbit:ModifyRabbitMQServerlessQueue" as Action<"trabbit:ModifyRabbitMQServerlessQueue", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRabbitMQServerlessUser = "trabbit:ModifyRabbitMQServerlessUser" as Action<"trabbit:ModifyRabbitMQServerlessUser", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRabbitMQServerlessVirtualHost = "trabbit:ModifyRabbitMQServerlessVirtualHost" as Action<"trabbit:ModifyRabbitMQServerlessVirtualHost", UnknownKind, never>;
