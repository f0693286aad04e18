// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `HTTPDNS_QCSLinkedRoleInClsLog` of HTTPDNS. Lets HTTPDNS push logs to CLS.
 *
 * Policy suffix 'Log' differs from role suffix 'ClsLog'; principal has no product label.
 *
 * Source: Roles: HTTPDNS (www.tencentcloud.com/pt/document/product/598/57210).
 */
export const HTTPDNS_QCSLinkedRoleInClsLog: DocumentedRole = documentedRole({
  product: "HTTPDNS",
  name: "HTTPDNS_QCSLinkedRoleInClsLog",
  kind: "service-linked role",
  roleEntity: ["httpdnslog.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets HTTPDNS push logs to CLS.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForHTTPDNSLinkedRoleInLog",
      extent: "full",
      policy: policy(
        allow({
          action: [action("cls:pushLog")],
          resource: everything,
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [{ title: "Roles: HTTPDNS", ref: "www.tencentcloud.com/pt/document/product/598/57210", date: "2026-04-09" }],
  notes: "Policy suffix 'Log' differs from role suffix 'ClsLog'; principal has no product label.",
});
