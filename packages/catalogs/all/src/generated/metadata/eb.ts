// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `eb`. */
export const catalog: SdkCatalog = {
  service: "eb",
  apiVersions: ["2021-04-16"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "eb:ListConnections",
      "eb:ListEventBuses",
      "eb:ListPlatformEventNames",
      "eb:ListPlatformEventPatterns",
      "eb:ListPlatformProducts",
      "eb:ListRules",
      "eb:ListTargets",
    ],
    read: [
      "eb:CheckRule",
      "eb:CheckTransformation",
      "eb:DescribeLogTagValue",
      "eb:GetEventBus",
      "eb:GetPlatformEventTemplate",
      "eb:GetRule",
      "eb:GetTransformation",
      "eb:SearchLog",
    ],
    write: [
      "eb:CreateConnection",
      "eb:CreateEventBus",
      "eb:CreateRule",
      "eb:CreateTarget",
      "eb:CreateTransformation",
      "eb:DeleteConnection",
      "eb:DeleteEventBus",
      "eb:DeleteRule",
      "eb:DeleteTarget",
      "eb:DeleteTransformation",
      "eb:PublishEvent",
      "eb:PutEvents",
      "eb:UpdateConnection",
      "eb:UpdateEventBus",
      "eb:UpdateRule",
      "eb:UpdateTarget",
      "eb:UpdateTransformation",
    ],
    unknown: [],
  },
};
