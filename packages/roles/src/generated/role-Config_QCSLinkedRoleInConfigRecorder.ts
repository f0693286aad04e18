// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `Config_QCSLinkedRoleInConfigRecorder` of Config. Lets Config record resource settings and
 * changes.
 *
 * Sources: Roles: Config (www.tencentcloud.com/document/product/598/77528); Config settings (intlcloud-documents
 * yehe_doc/开发者服务/配置审计/操作指南).
 */
export const Config_QCSLinkedRoleInConfigRecorder: DocumentedRole = documentedRole({
  product: "Config",
  name: "Config_QCSLinkedRoleInConfigRecorder",
  kind: "service-linked role",
  roleEntity: ["configrecorder.config.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets Config record resource settings and changes.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForConfigLinkedRoleInConfigRecorder",
      extent: "partial",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document covered only in part",
    },
  ],
  sources: [
    { title: "Roles: Config", ref: "www.tencentcloud.com/document/product/598/77528", date: "2026-02-16" },
    { title: "Config settings", ref: "intlcloud-documents yehe_doc/开发者服务/配置审计/操作指南", date: "undated" },
  ],
  notes: null,
});
