// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TKE_QCSLinkedRoleInEKSLog` of Tencent Kubernetes Engine. Lets serverless clusters ship
 * container logs to CLS.
 *
 * Sources: Roles: TKE (intl.cloud.tencent.com/ko/document/product/598/57052); TKE Serverless log collection
 * (intlcloud-documents yehe_doc/容器/容器服务/TKE Serverless 集群指南/运维中心/日志采集/使用 CRD 采集日志到 CLS/开启日志采集_intl_en.md).
 */
export const TKE_QCSLinkedRoleInEKSLog: DocumentedRole = documentedRole({
  product: "Tencent Kubernetes Engine",
  name: "TKE_QCSLinkedRoleInEKSLog",
  kind: "service-linked role",
  roleEntity: ["cvm.qcloud.com", "ekslog.tke.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets serverless clusters ship container logs to CLS.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTKELinkedRoleInEKSLog",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document not shown",
    },
  ],
  sources: [
    { title: "Roles: TKE", ref: "intl.cloud.tencent.com/ko/document/product/598/57052", date: "2026-05-01" },
    {
      title: "TKE Serverless log collection",
      ref: "intlcloud-documents yehe_doc/容器/容器服务/TKE Serverless 集群指南/运维中心/日志采集/使用 CRD 采集日志到 CLS/开启日志采集_intl_en.md",
      date: "undated",
    },
  ],
  notes: null,
});
