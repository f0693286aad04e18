// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `EMR_QCSRole` of Elastic MapReduce. Lets EMR use CVM, CBS, database and COS resources.
 *
 * Principal decoded from the console grant link. The SDK and Terraform spell a default application role EME_QCSRole.
 *
 * Sources: Console grant links (intlcloud-documents, links to cam/role/grant with a base64 principal); EMR collaborator
 * permissions (intlcloud-documents yehe_doc/大数据/弹性 MapReduce/快速入门/协作者与子账号权限_intl_en.md).
 */
export const EMR_QCSRole: DocumentedRole = documentedRole({
  product: "Elastic MapReduce",
  name: "EMR_QCSRole",
  kind: "service role",
  roleEntity: ["emr.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets EMR use CVM, CBS, database and COS resources.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForEMRRole",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudAccessForEMRRoleInApplicationDataAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    {
      title: "Console grant links",
      ref: "intlcloud-documents, links to cam/role/grant with a base64 principal",
      date: "undated",
    },
    {
      title: "EMR collaborator permissions",
      ref: "intlcloud-documents yehe_doc/大数据/弹性 MapReduce/快速入门/协作者与子账号权限_intl_en.md",
      date: "2021-05-31",
    },
  ],
  notes: "Principal decoded from the console grant link. The SDK and Terraform spell a default application role EME_QCSRole.",
});
