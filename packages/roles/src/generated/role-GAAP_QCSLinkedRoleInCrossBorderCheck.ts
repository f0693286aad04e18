// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `GAAP_QCSLinkedRoleInCrossBorderCheck` of Global Application Acceleration Platform. Listed in
 * the overview for GAAP cross-border checks.
 *
 * Source: CAM-enabled roles overview (www.tencentcloud.com/document/product/598/56940).
 */
export const GAAP_QCSLinkedRoleInCrossBorderCheck: DocumentedRole = documentedRole({
  product: "Global Application Acceleration Platform",
  name: "GAAP_QCSLinkedRoleInCrossBorderCheck",
  kind: "service-linked role",
  roleEntity: ["crossbordercheck.gaap.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Listed in the overview for GAAP cross-border checks.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    { title: "CAM-enabled roles overview", ref: "www.tencentcloud.com/document/product/598/56940", date: "undated" },
  ],
  notes: null,
});
