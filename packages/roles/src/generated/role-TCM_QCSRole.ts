// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `TCM_QCSRole` of Tencent Cloud Mesh. Lets the mesh read cluster credentials and certificates and
 * write logs.
 *
 * Source: TCM service role (intlcloud-documents yehe_doc/容器/服务网格/操作指南/访问管理/CAM 服务角色授权_intl_en.md).
 */
export const TCM_QCSRole: DocumentedRole = documentedRole({
  product: "Tencent Cloud Mesh",
  name: "TCM_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets the mesh read cluster credentials and certificates and write logs.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTCMRole",
      extent: "listed",
      policy: null,
      listedActions: [
        "DescribeClusterSecurity",
        "DescribeCertificateDetail",
        "getLogset",
        "getTopic",
        "createLogset",
        "createTopic",
        "modifyIndex",
        "listLogset",
        "listTopic",
      ],
      listedResource: "*",
      note: "doc lists names without prefixes under TKE, SSL and CLS headings",
    },
    {
      name: "QcloudAccessForTCMRoleInSampleDeployment",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document not shown",
    },
  ],
  sources: [
    {
      title: "TCM service role",
      ref: "intlcloud-documents yehe_doc/容器/服务网格/操作指南/访问管理/CAM 服务角色授权_intl_en.md",
      date: "2023-06-30",
    },
  ],
  notes: null,
});
