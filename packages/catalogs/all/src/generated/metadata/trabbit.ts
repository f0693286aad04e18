// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `trabbit`. */
export const catalog: SdkCatalog = {
  service: "trabbit",
  apiVersions: ["2023-04-18"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["trabbit:ListRabbitMQServerlessInstances"],
    read: [
      "trabbit:DescribeRabbitMQServerlessBindings",
      "trabbit:DescribeRabbitMQServerlessConnection",
      "trabbit:DescribeRabbitMQServerlessConsumers",
      "trabbit:DescribeRabbitMQServerlessExchangeDetail",
      "trabbit:DescribeRabbitMQServerlessExchanges",
      "trabbit:DescribeRabbitMQServerlessInstance",
      "trabbit:DescribeRabbitMQServerlessPermission",
      "trabbit:DescribeRabbitMQServerlessQueueDetail",
      "trabbit:DescribeRabbitMQServerlessQueues",
      "trabbit:DescribeRabbitMQServerlessUser",
      "trabbit:DescribeRabbitMQServerlessVirtualHost",
    ],
    write: [
      "trabbit:CreateRabbitMQServerlessBinding",
      "trabbit:CreateRabbitMQServerlessExchange",
      "trabbit:CreateRabbitMQServerlessQueue",
      "trabbit:CreateRabbitMQServerlessUser",
      "trabbit:CreateRabbitMQServerlessVirtualHost",
      "trabbit:DeleteRabbitMQServerlessBinding",
      "trabbit:DeleteRabbitMQServerlessExchange",
      "trabbit:DeleteRabbitMQServerlessPermission",
      "trabbit:DeleteRabbitMQServerlessQueue",
      "trabbit:DeleteRabbitMQServerlessUser",
      "trabbit:DeleteRabbitMQServerlessVirtualHost",
      "trabbit:ModifyRabbitMQServerlessExchange",
      "trabbit:ModifyRabbitMQServerlessInstance",
      "trabbit:ModifyRabbitMQServerlessPermission",
      "trabbit:ModifyRabbitMQServerlessQueue",
      "trabbit:ModifyRabbitMQServerlessUser",
      "trabbit:ModifyRabbitMQServerlessVirtualHost",
    ],
    unknown: [],
  },
};
