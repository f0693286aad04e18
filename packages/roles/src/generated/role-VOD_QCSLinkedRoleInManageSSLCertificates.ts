// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `VOD_QCSLinkedRoleInManageSSLCertificates` of Video on Demand. Lets VOD manage SSL
 * certificates.
 *
 * Source: Roles: VOD (www.tencentcloud.com/zh/document/product/598/57228).
 */
export const VOD_QCSLinkedRoleInManageSSLCertificates: DocumentedRole = documentedRole({
  product: "Video on Demand",
  name: "VOD_QCSLinkedRoleInManageSSLCertificates",
  kind: "service-linked role",
  roleEntity: ["managesslcertificates.vod.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets VOD manage SSL certificates.",
  useCaseBasis: "name",
  policies: [],
  sources: [{ title: "Roles: VOD", ref: "www.tencentcloud.com/zh/document/product/598/57228", date: "undated" }],
  notes: null,
});
