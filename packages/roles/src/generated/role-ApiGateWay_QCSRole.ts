// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `ApiGateWay_QCSRole` of API Gateway. Lets the cloud native gateway use resources of the account.
 *
 * Source: Cloud native gateway (intlcloud-documents yehe_doc/中间件与通信/API 网关/云原生网关/创建云原生网关_intl_en.md).
 */
export const ApiGateWay_QCSRole: DocumentedRole = documentedRole({
  product: "API Gateway",
  name: "ApiGateWay_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets the cloud native gateway use resources of the account.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForApiGateWayRoleInCloudNativeAPIGateway",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    {
      title: "Cloud native gateway",
      ref: "intlcloud-documents yehe_doc/中间件与通信/API 网关/云原生网关/创建云原生网关_intl_en.md",
      date: "2022-07-11",
    },
  ],
  notes: null,
});
