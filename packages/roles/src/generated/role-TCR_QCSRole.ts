// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `TCR_QCSRole` of Tencent Container Registry. Lets TCR use KMS for image signing.
 *
 * Source: TCR image signing (intlcloud-documents yehe_doc/容器/容器镜像服务/操作指南/镜像安全/容器镜像签名_intl_en.md).
 */
export const TCR_QCSRole: DocumentedRole = documentedRole({
  product: "Tencent Container Registry",
  name: "TCR_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets TCR use KMS for image signing.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudKMSFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    {
      title: "TCR image signing",
      ref: "intlcloud-documents yehe_doc/容器/容器镜像服务/操作指南/镜像安全/容器镜像签名_intl_en.md",
      date: "undated",
    },
  ],
  notes: null,
});
