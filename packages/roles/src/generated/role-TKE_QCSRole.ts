// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `TKE_QCSRole` of Tencent Kubernetes Engine. Default role that lets TKE manage CVM, CLB, CBS, tags
 * and logs.
 *
 * Principal uses the old product code ccs.
 *
 * Sources: TKE service authorization roles (intlcloud-documents yehe_doc/容器/容器服务/TKE
 * 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md); Terraform guide for cloud native services (intlcloud-documents
 * yehe_doc/开发者服务/云资源自动化 for Terraform/最佳实践/部署云原生服务_intl_en.md).
 */
export const TKE_QCSRole: DocumentedRole = documentedRole({
  product: "Tencent Kubernetes Engine",
  name: "TKE_QCSRole",
  kind: "service role",
  roleEntity: ["ccs.qcloud.com"],
  trustBasis: "published",
  useCase: "Default role that lets TKE manage CVM, CLB, CBS, tags and logs.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTKERole",
      extent: "listed",
      policy: null,
      listedActions: [
        "cvm:DescribeInstances",
        "cvm:*Cbs*",
        "tag:*",
        "clb:*",
        "ccs:DescribeCluster",
        "ccs:DescribeClusterInstances",
      ],
      listedResource: null,
      note: "doc lists actions in tables, resources not given",
    },
    {
      name: "QcloudAccessForTKERoleInOpsManagement",
      extent: "listed",
      policy: null,
      listedActions: [
        "cls:listTopic",
        "cls:getTopic",
        "cls:createTopic",
        "cls:modifyTopic",
        "cls:deleteTopic",
        "cls:listLogset",
        "cls:getLogset",
        "cls:createLogset",
        "cls:modifyLogset",
        "cls:deleteLogset",
        "cls:listMachineGroup",
        "cls:getMachineGroup",
        "cls:createMachineGroup",
        "cls:modifyMachineGroup",
        "cls:deleteMachineGroup",
        "cls:getMachineStatus",
        "cls:pushLog",
        "cls:searchLog",
        "cls:downloadLog",
        "cls:getCursor",
        "cls:getIndex",
        "cls:modifyIndex",
        "cls:agentHeartBeat",
        "cls:getConfig",
      ],
      listedResource: null,
      note: "doc lists actions in tables, resources not given",
    },
    {
      name: "QcloudAccessForTKERoleInCreatingCFSStorageclass",
      extent: "listed",
      policy: null,
      listedActions: [
        "cfs:CreateCfsFileSystem",
        "cfs:DescribeCfsFileSystems",
        "cfs:DescribeMountTargets",
        "cfs:DeleteCfsFileSystem",
      ],
      listedResource: null,
      note: "optional; doc lists actions in tables",
    },
    {
      name: "QcloudCVMFinanceAccess",
      extent: "listed",
      policy: null,
      listedActions: ["finance:*"],
      listedResource: null,
      note: "optional preset policy",
    },
  ],
  sources: [
    {
      title: "TKE service authorization roles",
      ref: "intlcloud-documents yehe_doc/容器/容器服务/TKE 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md",
      date: "2023-06-30",
    },
    {
      title: "Terraform guide for cloud native services",
      ref: "intlcloud-documents yehe_doc/开发者服务/云资源自动化 for Terraform/最佳实践/部署云原生服务_intl_en.md",
      date: "undated",
    },
  ],
  notes: "Principal uses the old product code ccs.",
});
