// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { allow, everything, policy } from "@camwright/builder";
import * as cam from "@camwright/catalog-cam";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TCMPP_QCSLinkedRoleInUserManage` of Tencent Cloud Mini Program Platform. Lets the mini
 * program platform list CAM users.
 *
 * Source: Roles: Mini Program Platform (www.tencentcloud.com/zh/document/product/598/59347).
 */
export const TCMPP_QCSLinkedRoleInUserManage: DocumentedRole = documentedRole({
  product: "Tencent Cloud Mini Program Platform",
  name: "TCMPP_QCSLinkedRoleInUserManage",
  kind: "service-linked role",
  roleEntity: ["usermanage.tcmpp.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets the mini program platform list CAM users.",
  useCaseBasis: "document",
  policies: [
    {
      name: null,
      extent: "full",
      policy: policy(
        allow({
          action: [cam.ListUsers],
          resource: [everything],
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: "policy name not recorded (the page has one)",
    },
  ],
  sources: [
    {
      title: "Roles: Mini Program Platform",
      ref: "www.tencentcloud.com/zh/document/product/598/59347",
      date: "undated",
    },
  ],
  notes: null,
});
