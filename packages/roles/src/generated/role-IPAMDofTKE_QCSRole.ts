// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `IPAMDofTKE_QCSRole` of Tencent Kubernetes Engine. Lets the TKE network add-on manage ENIs and
 * private IPs.
 *
 * Sources: TKE service authorization roles (intlcloud-documents yehe_doc/容器/容器服务/TKE
 * 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md); Pods with EIPs in VPC-CNI mode (intlcloud-documents yehe_doc/容器/容器服务/TKE
 * 标准集群指南/网络管理/VPC-CNI 模式/Pod 直接绑定弹性公网 IP 使用说明_intl_en.md).
 */
export const IPAMDofTKE_QCSRole: DocumentedRole = documentedRole({
  product: "Tencent Kubernetes Engine",
  name: "IPAMDofTKE_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets the TKE network add-on manage ENIs and private IPs.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForIPAMDofTKERole",
      extent: "listed",
      policy: null,
      listedActions: [
        "cvm:DescribeInstances",
        "tag:GetResourcesByTags",
        "tag:ModifyResourceTags",
        "tag:GetResourceTagsByResourceIds",
        "vpc:DescribeSubnet",
        "vpc:CreateNetworkInterface",
        "vpc:DescribeNetworkInterfaces",
        "vpc:AttachNetworkInterface",
        "vpc:DetachNetworkInterface",
        "vpc:DeleteNetworkInterface",
        "vpc:AssignPrivateIpAddresses",
        "vpc:UnassignPrivateIpAddresses",
        "vpc:MigratePrivateIpAddress",
        "vpc:DescribeSubnetEx",
        "vpc:DescribeVpcEx",
        "vpc:DescribeNetworkInterfaceLimit",
        "vpc:DescribeVpcPrivateIpAddresses",
      ],
      listedResource: null,
      note: "doc lists actions in tables",
    },
    {
      name: "QcloudAccessForIPAMDRoleInQcloudAllocateEIP",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "EIP permissions, document not shown",
    },
  ],
  sources: [
    {
      title: "TKE service authorization roles",
      ref: "intlcloud-documents yehe_doc/容器/容器服务/TKE 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md",
      date: "2023-06-30",
    },
    {
      title: "Pods with EIPs in VPC-CNI mode",
      ref: "intlcloud-documents yehe_doc/容器/容器服务/TKE 标准集群指南/网络管理/VPC-CNI 模式/Pod 直接绑定弹性公网 IP 使用说明_intl_en.md",
      date: "undated",
    },
  ],
  notes: null,
});
