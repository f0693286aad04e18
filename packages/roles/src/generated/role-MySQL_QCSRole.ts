// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `MySQL_QCSRole` of TencentDB for MySQL. Lets MySQL use KMS keys for data encryption.
 *
 * Sources: SDK parameter comments (npm tencentcloud-sdk-nodejs@4.1.313, role names in parameter comments); MySQL
 * transparent encryption (intlcloud-documents yehe_doc/数据库/云数据库 MySQL/操作指南/网络与安全/开启透明数据加密_intl_en.md).
 */
export const MySQL_QCSRole: DocumentedRole = documentedRole({
  product: "TencentDB for MySQL",
  name: "MySQL_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets MySQL use KMS keys for data encryption.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForMySQLRole",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    {
      title: "MySQL transparent encryption",
      ref: "intlcloud-documents yehe_doc/数据库/云数据库 MySQL/操作指南/网络与安全/开启透明数据加密_intl_en.md",
      date: "undated",
    },
    {
      title: "SDK parameter comments",
      ref: "npm tencentcloud-sdk-nodejs@4.1.313, role names in parameter comments",
      date: "2026",
    },
  ],
  notes: null,
});
