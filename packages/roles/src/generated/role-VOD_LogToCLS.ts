// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `VOD_LogToCLS` of Video on Demand. Lets VOD create CLS topics and push logs.
 *
 * A service-linked role whose name has no QCSLinkedRoleIn part.
 *
 * Source: Roles: VOD (www.tencentcloud.com/zh/document/product/598/57228).
 */
export const VOD_LogToCLS: DocumentedRole = documentedRole({
  product: "Video on Demand",
  name: "VOD_LogToCLS",
  kind: "service-linked role",
  roleEntity: ["logtocls.vod.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets VOD create CLS topics and push logs.",
  useCaseBasis: "document",
  policies: [
    {
      name: null,
      extent: "full",
      policy: policy(
        allow({
          action: [
            action("cls:pushLog"),
            action("cls:listLogset"),
            action("cls:getLogset"),
            action("cls:listTopic"),
            action("cls:getTopic"),
            action("cls:createTopic"),
            action("cls:modifyTopic"),
            action("cls:deleteTopic"),
            action("cls:createLogset"),
            action("cls:modifyLogset"),
            action("cls:deleteLogset"),
            action("cls:getIndex"),
            action("cls:modifyIndex"),
            action("cls:CreateIndex"),
          ],
          resource: everything,
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: "policy name not recorded (the page has one)",
    },
  ],
  sources: [{ title: "Roles: VOD", ref: "www.tencentcloud.com/zh/document/product/598/57228", date: "undated" }],
  notes: "A service-linked role whose name has no QCSLinkedRoleIn part.",
});
