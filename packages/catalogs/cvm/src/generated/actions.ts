// Generated from facts/cvm.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/**
 * Replace the public IP of an instance.
 *
 * Write access (section of the CAM page). Resource level: `instance`. Restriction by IP address not supported.
 *
 * Disagreement: CAM-enabled API: CVM, international site in Chinese (tencentcloud.com/zh/document/product/598/57095)
 * says operation level, the resource must be `*`.
 *
 * Disagreement: CAM-enabled API: CVM, international site in Korean (tencentcloud.com/ko/document/product/598/57095)
 * says operation level, the resource must be `*`.
 *
 * The CAM page of VPC lists it too; which of cvm:AdjustPublicAddress and vpc:AdjustPublicAddress is checked is not
 * stated.
 *
 * Sources: CAM-enabled API: CVM, China site (cloud.tencent.com/document/product/598/69910); CAM-enabled API: CVM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57095); CAM-enabled API: CVM, international
 * site in Korean (tencentcloud.com/ko/document/product/598/57095); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const AdjustPublicAddress = "cvm:AdjustPublicAddress" as Action<
  "cvm:AdjustPublicAddress",
  "cvm:instance",
  never
>;

/**
 * Allocate EIPs.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * The CAM page of VPC lists it too; which of cvm:AllocateAddresses and vpc:AllocateAddresses is checked is not stated.
 *
 * Sources: CAM-enabled API: CVM, China site (cloud.tencent.com/document/product/598/69910); CAM-enabled API: CVM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57095); CAM-enabled API: CVM, international
 * site in Korean (tencentcloud.com/ko/document/product/598/57095); CVM access management examples
 * (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in
 * Tencent's public docs repository (tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud).
 */
export const AllocateAddresses = "cvm:AllocateAddresses" as Action<"cvm:AllocateAddresses", never, never>;

/**
 * Create dedicated hosts.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CVM, international site in Korean (tencentcloud.com/ko/document/product/598/57095);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const AllocateHosts = "cvm:AllocateHosts" as Action<"cvm:AllocateHosts", never, "qcs:ip">;

/**
 * Roll a disk back to a backup point.
 *
 * Write access (section of the CAM page). Resource level: `volume`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Sources: CAM-enabled API: CVM, China site (cloud.tencent.com/document/product/598/69910); CAM-enabled API: CVM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57095); CAM-enabled API: CVM, international
 * site in Korean (tencentcloud.com/ko/document/product/598/57095).
 */
export const ApplyDiskBackup = "cvm:ApplyDiskBackup" as Action<"cvm:ApplyDiskBackup", "cvm:volume", "qcs:ip">;

/**
 * Roll a disk back to a snapshot.
 *
 * Write access (section of the CAM page). Resource level: `snapshot`, `volume`. Restriction by IP address not
 * supported.
 *
 * Disagreement: CAM-enabled API: CVM, international site in Korean (tencentcloud.com/ko/document/product/598/57095)
 * says operation level, the resource must be `*`.
 *
 * Sources: CAM-enabled API: CVM, China site (cloud.tencent.com/document/product/598/69910); CAM-enabled API: CVM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57095); CAM-enabled API: CVM, international
 * site in Korean (tencentcloud.com/ko/document/product/598/57095); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const ApplySnapshot = "cvm:ApplySnapshot" as Action<"cvm:ApplySnapshot", "cvm:snapshot" | "cvm:volume", never>;

/**
 * Bind an EIP.
 *
 * Write access (section of the CAM page). Resource level: `eip`, `instance`. Restriction by IP address not supported.
 *
 * Disagreement: CAM-enabled API: CVM, international site in Chinese (tencentcloud.com/zh/document/product/598/57095)
 * says resource level: `eip`.
 *
 * Disagreement: CAM-enabled API: CVM, international site in Korean (tencentcloud.com/ko/document/product/598/57095)
 * says operation level, the resource must be `*`.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:AssociateAddress.
 *
 * Sources: CAM-enabled API: CVM, China site (cloud.tencent.com/document/product/598/69910); CAM-enabled API: CVM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57095); CAM-enabled API: CVM, international
 * site in Korean (tencentcloud.com/ko/document/product/598/57095); CVM access management examples
 * (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in
 * Tencent's public docs repository (tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud).
 */
export const AssociateAddress = "cvm:AssociateAddress" as Action<
  "cvm:AssociateAddress",
  "cvm:eip" | "cvm:instance",
  never
>;

/**
 * Bind key pairs to instances.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Disagreement: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md) says resource level: `instance`, `keypair`.
 *
 * Disagreement: CAM-enabled API: CVM, international site in Korean (tencentcloud.com/ko/document/product/598/57095)
 * says resource level: `keypair`, `instance`.
 *
 * Sources: CAM-enabled API: CVM, China site (cloud.tencent.com/document/product/598/69910); CAM-enabled API: CVM,
 * international site in Korean (tencentcloud.com/ko/document/product/598/57095); CVM authorizable resource types
 * (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for
 * Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const AssociateInstancesKeyPairs = "cvm:AssociateInstancesKeyPairs" as Action<
  "cvm:AssociateInstancesKeyPairs",
  never,
  "qcs:ip"
>;

/**
 * Bind security groups to a network interface.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:AssociateNetworkInterfaceSecurityGroups.
 *
 * Sources: CAM-enabled API: CVM, China site (cloud.tencent.com/document/product/598/69910); CAM-enabled API: CVM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57095); CAM-enabled API: CVM, international
 * site in Korean (tencentcloud.com/ko/document/product/598/57095).
 */
export const AssociateNetworkInterfaceSecurityGroups = "cvm:AssociateNetworkInterfaceSecurityGroups" as Action<
  "cvm:AssociateNetworkInterfaceSecurityGroups",
  never,
  "qcs:ip"
>;

/**
 * Bind security groups to instances.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CVM, China site (cloud.tencent.com/document/product/598/69910); CAM-enabled API: CVM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57095); CAM-enabled API: CVM, international
 * site in Korean (tencentcloud.com/ko/document/product/598/57095); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for
 * Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const AssociateSecurityGroups = "cvm:AssociateSecurityGroups" as Action<
  "cvm:AssociateSecurityGroups",
  never,
  "qcs:ip"
>;

/**
 * Attach cloud disks (older name).
 *
 * Write access (section of the CAM page). Resource level: `volume`, `instance`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: CVM, China site (cloud.tencent.com/document/product/598/69910); CAM-enabled API: CVM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57095); CVM access management examples
 * (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in
 * Tencent's public docs repository (tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud).
 */
export const AttachCbsStorages = "cvm:AttachCbsStorages" as Action<
  "cvm:AttachCbsStorages",
  "cvm:volume" | "cvm:instance",
  never
>;

/**
 * Attach cloud disks.
 *
 * Write access (section of the CAM page). Resource level: `volume`, `instance`. Condition keys: `qcs:ip`. Restriction
 * by IP address supported.
 *
 * Source: CAM-enabled API: CVM, international site in Chinese (tencentcloud.com/zh/document/product/598/57095).
 */
export const AttachDisks = "cvm:AttachDisks" as Action<"cvm:AttachDisks", "cvm:volume" | "cvm:instance", "qcs:ip">;

/**
 * Bind an automatic snapshot policy.
 *
 * Write access (section of the CAM page). Resource level: `snapshot`, `volume`, `instance`. Restriction by IP address
 * not supported.
 *
 * Sources: CAM-enabled API: CVM, international site in Chinese (tencentcloud.com/zh/document/product/598/57095);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const BindAutoSnapshotPolicy = "cvm:BindAutoSnapshotPolicy" as Action<
  "cvm:BindAutoSnapshotPolicy",
  "cvm:snapshot" | "cvm:volume" | "cvm:instance",
  never
>;

/**
 * Clone a security group.
 *
 * Write access (section of the CAM page). Resource level: `sg`. Restriction by IP address not supported.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:CloneSecurityGroup.
 *
 * Source: CAM-enabled API: CVM, international site in Chinese (tencentcloud.com/zh/document/product/598/57095).
 */
export const CloneSecurityGroup = "cvm:CloneSecurityGroup" as Action<"cvm:CloneSecurityGroup", "cvm:sg", never>;

/**
 * Clone several security groups.
 *
 * Write access (section of the CAM page). Resource level: `sg`. Restriction by IP address not supported.
 *
 * Source: CAM-enabled API: CVM, international site in Chinese (tencentcloud.com/zh/document/product/598/57095).
 */
export const CloneSecurityGroups = "cvm:CloneSecurityGroups" as Action<"cvm:CloneSecurityGroups", "cvm:sg", never>;

/**
 * Cold-migrate a server to an instance.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CVM, international site in Chinese (tencentcloud.com/zh/document/product/598/57095);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const ColdMigrateInstance = "cvm:ColdMigrateInstance" as Action<"cvm:ColdMigrateInstance", never, "qcs:ip">;

/**
 * Set up the out-of-band network of CHC hosts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ConfigureChcAssistVpc = "cvm:ConfigureChcAssistVpc" as Action<
  "cvm:ConfigureChcAssistVpc",
  UnknownKind,
  never
>;

/**
 * Set up the deployment network of CHC hosts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ConfigureChcDeployVpc = "cvm:ConfigureChcDeployVpc" as Action<
  "cvm:ConfigureChcDeployVpc",
  UnknownKind,
  never
>;

/**
 * Switch the operating system.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ConvertOperatingSystems = "cvm:ConvertOperatingSystems" as Action<
  "cvm:ConvertOperatingSystems",
  UnknownKind,
  never
>;

/**
 * Create an automatic snapshot policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const CreateAutoSnapshotPolicy = "cvm:CreateAutoSnapshotPolicy" as Action<
  "cvm:CreateAutoSnapshotPolicy",
  UnknownKind,
  never
>;

/**
 * Create cloud disks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const CreateCbsStorages = "cvm:CreateCbsStorages" as Action<"cvm:CreateCbsStorages", UnknownKind, never>;

/**
 * Create a placement group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const CreateDisasterRecoverGroup = "cvm:CreateDisasterRecoverGroup" as Action<
  "cvm:CreateDisasterRecoverGroup",
  UnknownKind,
  never
>;

/**
 * Create an HPC cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const CreateHpcCluster = "cvm:CreateHpcCluster" as Action<"cvm:CreateHpcCluster", UnknownKind, never>;

/**
 * Create an image.
 *
 * Write access (judged from the name). Resource level: `instance`, `image`. Condition keys: `cvm:region`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const CreateImage = "cvm:CreateImage" as Action<"cvm:CreateImage", "cvm:instance" | "cvm:image", "cvm:region">;

/**
 * Create a key pair.
 *
 * Write access (judged from the name). Resource level: `keypair`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const CreateKeyPair = "cvm:CreateKeyPair" as Action<"cvm:CreateKeyPair", "cvm:keypair", never>;

/**
 * Create a launch template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const CreateLaunchTemplate = "cvm:CreateLaunchTemplate" as Action<
  "cvm:CreateLaunchTemplate",
  UnknownKind,
  never
>;

/**
 * Create a launch template version.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const CreateLaunchTemplateVersion = "cvm:CreateLaunchTemplateVersion" as Action<
  "cvm:CreateLaunchTemplateVersion",
  UnknownKind,
  never
>;

/**
 * Create a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:CreateSecurityGroup.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const CreateSecurityGroup = "cvm:CreateSecurityGroup" as Action<"cvm:CreateSecurityGroup", UnknownKind, never>;

/**
 * Add rules to a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const CreateSecurityGroupPolicy = "cvm:CreateSecurityGroupPolicy" as Action<
  "cvm:CreateSecurityGroupPolicy",
  UnknownKind,
  never
>;

/**
 * Create a snapshot.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const CreateSnapshot = "cvm:CreateSnapshot" as Action<"cvm:CreateSnapshot", UnknownKind, never>;

/**
 * Delete automatic snapshot policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DeleteAutoSnapshotPolicies = "cvm:DeleteAutoSnapshotPolicies" as Action<
  "cvm:DeleteAutoSnapshotPolicies",
  UnknownKind,
  never
>;

/**
 * Delete placement groups.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DeleteDisasterRecoverGroups = "cvm:DeleteDisasterRecoverGroups" as Action<
  "cvm:DeleteDisasterRecoverGroups",
  UnknownKind,
  never
>;

/**
 * Delete disk security configurations.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DeleteDiskSecurityConfigurations = "cvm:DeleteDiskSecurityConfigurations" as Action<
  "cvm:DeleteDiskSecurityConfigurations",
  UnknownKind,
  never
>;

/**
 * Delete HPC clusters.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DeleteHpcClusters = "cvm:DeleteHpcClusters" as Action<"cvm:DeleteHpcClusters", UnknownKind, never>;

/**
 * Delete images.
 *
 * Write access (judged from the name). Resource level: `image`. Condition keys: `cvm:region`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DeleteImages = "cvm:DeleteImages" as Action<"cvm:DeleteImages", "cvm:image", "cvm:region">;

/**
 * Delete scheduled actions of instances.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DeleteInstancesActionTimer = "cvm:DeleteInstancesActionTimer" as Action<
  "cvm:DeleteInstancesActionTimer",
  UnknownKind,
  never
>;

/**
 * Take instances out of placement groups.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DeleteInstancesDisasterRecoverGroups = "cvm:DeleteInstancesDisasterRecoverGroups" as Action<
  "cvm:DeleteInstancesDisasterRecoverGroups",
  UnknownKind,
  never
>;

/**
 * Delete key pairs.
 *
 * Write access (judged from the name). Resource level: `keypair`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DeleteKeyPairs = "cvm:DeleteKeyPairs" as Action<"cvm:DeleteKeyPairs", "cvm:keypair", never>;

/**
 * Delete a launch template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DeleteLaunchTemplate = "cvm:DeleteLaunchTemplate" as Action<
  "cvm:DeleteLaunchTemplate",
  UnknownKind,
  never
>;

/**
 * Delete launch template versions.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DeleteLaunchTemplateVersions = "cvm:DeleteLaunchTemplateVersions" as Action<
  "cvm:DeleteLaunchTemplateVersions",
  UnknownKind,
  never
>;

/**
 * Delete a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:DeleteSecurityGroup.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const DeleteSecurityGroup = "cvm:DeleteSecurityGroup" as Action<"cvm:DeleteSecurityGroup", UnknownKind, never>;

/**
 * Delete rules of a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const DeleteSecurityGroupPolicy = "cvm:DeleteSecurityGroupPolicy" as Action<
  "cvm:DeleteSecurityGroupPolicy",
  UnknownKind,
  never
>;

/**
 * Delete a snapshot.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DeleteSnapshot = "cvm:DeleteSnapshot" as Action<"cvm:DeleteSnapshot", UnknownKind, never>;

/**
 * Query the account quota.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeAccountQuota = "cvm:DescribeAccountQuota" as Action<
  "cvm:DescribeAccountQuota",
  UnknownKind,
  never
>;

/**
 * List EIPs.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:DescribeAddresses.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const DescribeAddresses = "cvm:DescribeAddresses" as Action<"cvm:DescribeAddresses", UnknownKind, never>;

/**
 * List all block storages.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeAllBlockStorages = "cvm:DescribeAllBlockStorages" as Action<
  "cvm:DescribeAllBlockStorages",
  UnknownKind,
  never
>;

/**
 * List automatic snapshot policies.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeAutoSnapshotPolicies = "cvm:DescribeAutoSnapshotPolicies" as Action<
  "cvm:DescribeAutoSnapshotPolicies",
  UnknownKind,
  never
>;

/**
 * List snapshot policies bound to cloud disks.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeCbsAssociatedAsp = "cvm:DescribeCbsAssociatedAsp" as Action<
  "cvm:DescribeCbsAssociatedAsp",
  UnknownKind,
  never
>;

/**
 * List cloud disks.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const DescribeCbsStorages = "cvm:DescribeCbsStorages" as Action<"cvm:DescribeCbsStorages", UnknownKind, never>;

/**
 * Query denied actions of a CHC host.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeChcDeniedActions = "cvm:DescribeChcDeniedActions" as Action<
  "cvm:DescribeChcDeniedActions",
  UnknownKind,
  never
>;

/**
 * List CHC hosts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeChcHosts = "cvm:DescribeChcHosts" as Action<"cvm:DescribeChcHosts", UnknownKind, never>;

/**
 * Query the placement group quota.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeDisasterRecoverGroupQuota = "cvm:DescribeDisasterRecoverGroupQuota" as Action<
  "cvm:DescribeDisasterRecoverGroupQuota",
  UnknownKind,
  never
>;

/**
 * List placement groups.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeDisasterRecoverGroups = "cvm:DescribeDisasterRecoverGroups" as Action<
  "cvm:DescribeDisasterRecoverGroups",
  UnknownKind,
  never
>;

/**
 * List disk security configurations.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeDiskSecurityConfigurations = "cvm:DescribeDiskSecurityConfigurations" as Action<
  "cvm:DescribeDiskSecurityConfigurations",
  UnknownKind,
  never
>;

/**
 * List dedicated hosts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeHosts = "cvm:DescribeHosts" as Action<"cvm:DescribeHosts", UnknownKind, never>;

/**
 * List HPC clusters.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeHpcClusters = "cvm:DescribeHpcClusters" as Action<"cvm:DescribeHpcClusters", UnknownKind, never>;

/**
 * Query the newest image of a family.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeImageFromFamily = "cvm:DescribeImageFromFamily" as Action<
  "cvm:DescribeImageFromFamily",
  UnknownKind,
  never
>;

/**
 * Query the image quota.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeImageQuota = "cvm:DescribeImageQuota" as Action<"cvm:DescribeImageQuota", UnknownKind, never>;

/**
 * Query the image share permission.
 *
 * Read access (judged from the name). Resource level: `image`. Condition keys: `cvm:region`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeImageSharePermission = "cvm:DescribeImageSharePermission" as Action<
  "cvm:DescribeImageSharePermission",
  "cvm:image",
  "cvm:region"
>;

/**
 * List images.
 *
 * List access (judged from the name). Resource level: `image`. Condition keys: `cvm:region`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeImages = "cvm:DescribeImages" as Action<"cvm:DescribeImages", "cvm:image", "cvm:region">;

/**
 * Query attributes of images.
 *
 * Read access (judged from the name). Resource level: `image`. Condition keys: `cvm:region`.
 *
 * Source: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md).
 */
export const DescribeImagesAttribute = "cvm:DescribeImagesAttribute" as Action<
  "cvm:DescribeImagesAttribute",
  "cvm:image",
  "cvm:region"
>;

/**
 * List systems that can be imported.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeImportImageOs = "cvm:DescribeImportImageOs" as Action<
  "cvm:DescribeImportImageOs",
  UnknownKind,
  never
>;

/**
 * Query the instance family settings.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeInstanceFamilyConfigs = "cvm:DescribeInstanceFamilyConfigs" as Action<
  "cvm:DescribeInstanceFamilyConfigs",
  UnknownKind,
  never
>;

/**
 * List bandwidth settings of an instance.
 *
 * List access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeInstanceInternetBandwidthConfigs = "cvm:DescribeInstanceInternetBandwidthConfigs" as Action<
  "cvm:DescribeInstanceInternetBandwidthConfigs",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Query the instance type settings.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeInstanceTypeConfigs = "cvm:DescribeInstanceTypeConfigs" as Action<
  "cvm:DescribeInstanceTypeConfigs",
  UnknownKind,
  never
>;

/**
 * Get the VNC address of an instance.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeInstanceVncUrl = "cvm:DescribeInstanceVncUrl" as Action<
  "cvm:DescribeInstanceVncUrl",
  UnknownKind,
  never
>;

/**
 * List instances.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: Policy documents in Tencent's public docs repository (tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeInstances = "cvm:DescribeInstances" as Action<"cvm:DescribeInstances", UnknownKind, never>;

/**
 * List scheduled actions of instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeInstancesActionTimer = "cvm:DescribeInstancesActionTimer" as Action<
  "cvm:DescribeInstancesActionTimer",
  UnknownKind,
  never
>;

/**
 * Query attributes of instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeInstancesAttribute = "cvm:DescribeInstancesAttribute" as Action<
  "cvm:DescribeInstancesAttribute",
  UnknownKind,
  never
>;

/**
 * Query attributes of instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeInstancesAttributes = "cvm:DescribeInstancesAttributes" as Action<
  "cvm:DescribeInstancesAttributes",
  UnknownKind,
  never
>;

/**
 * Query how many disks instances have.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const DescribeInstancesCbsNum = "cvm:DescribeInstancesCbsNum" as Action<
  "cvm:DescribeInstancesCbsNum",
  UnknownKind,
  never
>;

/**
 * List actions an instance does not allow now.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeInstancesDeniedActions = "cvm:DescribeInstancesDeniedActions" as Action<
  "cvm:DescribeInstancesDeniedActions",
  UnknownKind,
  never
>;

/**
 * List models instances can change to.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeInstancesModification = "cvm:DescribeInstancesModification" as Action<
  "cvm:DescribeInstancesModification",
  UnknownKind,
  never
>;

/**
 * Query the operation limit of instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeInstancesOperationLimit = "cvm:DescribeInstancesOperationLimit" as Action<
  "cvm:DescribeInstancesOperationLimit",
  UnknownKind,
  never
>;

/**
 * Check whether instances can be returned.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeInstancesReturnable = "cvm:DescribeInstancesReturnable" as Action<
  "cvm:DescribeInstancesReturnable",
  UnknownKind,
  never
>;

/**
 * Query the status of instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeInstancesStatus = "cvm:DescribeInstancesStatus" as Action<
  "cvm:DescribeInstancesStatus",
  UnknownKind,
  never
>;

/**
 * Query the internet charge type settings.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeInternetChargeTypeConfigs = "cvm:DescribeInternetChargeTypeConfigs" as Action<
  "cvm:DescribeInternetChargeTypeConfigs",
  UnknownKind,
  never
>;

/**
 * List key pairs.
 *
 * List access (judged from the name). Resource level: `keypair`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeKeyPairs = "cvm:DescribeKeyPairs" as Action<"cvm:DescribeKeyPairs", "cvm:keypair", never>;

/**
 * Query attributes of key pairs.
 *
 * Read access (judged from the name). Resource level: `keypair`.
 *
 * Source: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md).
 */
export const DescribeKeyPairsAttribute = "cvm:DescribeKeyPairsAttribute" as Action<
  "cvm:DescribeKeyPairsAttribute",
  "cvm:keypair",
  never
>;

/**
 * List launch template versions.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeLaunchTemplateVersions = "cvm:DescribeLaunchTemplateVersions" as Action<
  "cvm:DescribeLaunchTemplateVersions",
  UnknownKind,
  never
>;

/**
 * List launch templates.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeLaunchTemplates = "cvm:DescribeLaunchTemplates" as Action<
  "cvm:DescribeLaunchTemplates",
  UnknownKind,
  never
>;

/**
 * List regions.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeRegions = "cvm:DescribeRegions" as Action<"cvm:DescribeRegions", UnknownKind, never>;

/**
 * List resource pool pack instances.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeResourcePoolPackInstances = "cvm:DescribeResourcePoolPackInstances" as Action<
  "cvm:DescribeResourcePoolPackInstances",
  UnknownKind,
  never
>;

/**
 * Query the resource pool pack type settings.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeResourcePoolPackTypeConfigs = "cvm:DescribeResourcePoolPackTypeConfigs" as Action<
  "cvm:DescribeResourcePoolPackTypeConfigs",
  UnknownKind,
  never
>;

/**
 * List resource pool packs.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeResourcePoolPacks = "cvm:DescribeResourcePoolPacks" as Action<
  "cvm:DescribeResourcePoolPacks",
  UnknownKind,
  never
>;

/**
 * List instances bound to a security group.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeSecurityGroupAssociateInstances = "cvm:DescribeSecurityGroupAssociateInstances" as Action<
  "cvm:DescribeSecurityGroupAssociateInstances",
  UnknownKind,
  never
>;

/**
 * List security groups (console API).
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeSecurityGroupEx = "cvm:DescribeSecurityGroupEx" as Action<
  "cvm:DescribeSecurityGroupEx",
  UnknownKind,
  never
>;

/**
 * Query security group quotas.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeSecurityGroupLimits = "cvm:DescribeSecurityGroupLimits" as Action<
  "cvm:DescribeSecurityGroupLimits",
  UnknownKind,
  never
>;

/**
 * Query the security group policy.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeSecurityGroupPolicy = "cvm:DescribeSecurityGroupPolicy" as Action<
  "cvm:DescribeSecurityGroupPolicy",
  UnknownKind,
  never
>;

/**
 * List rules of a security group.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeSecurityGroupPolicys = "cvm:DescribeSecurityGroupPolicys" as Action<
  "cvm:DescribeSecurityGroupPolicys",
  UnknownKind,
  never
>;

/**
 * List security groups.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:DescribeSecurityGroups.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const DescribeSecurityGroups = "cvm:DescribeSecurityGroups" as Action<
  "cvm:DescribeSecurityGroups",
  UnknownKind,
  never
>;

/**
 * List snapshots.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const DescribeSnapshots = "cvm:DescribeSnapshots" as Action<"cvm:DescribeSnapshots", UnknownKind, never>;

/**
 * List repair tasks.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeTaskInfo = "cvm:DescribeTaskInfo" as Action<"cvm:DescribeTaskInfo", UnknownKind, never>;

/**
 * List instance models on sale per zone.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeZoneInstanceConfigInfos = "cvm:DescribeZoneInstanceConfigInfos" as Action<
  "cvm:DescribeZoneInstanceConfigInfos",
  UnknownKind,
  never
>;

/**
 * List zones.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DescribeZones = "cvm:DescribeZones" as Action<"cvm:DescribeZones", UnknownKind, never>;

/**
 * Detach cloud disks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const DetachCbsStorages = "cvm:DetachCbsStorages" as Action<"cvm:DetachCbsStorages", UnknownKind, never>;

/**
 * Unbind an EIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:DisassociateAddress.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const DisassociateAddress = "cvm:DisassociateAddress" as Action<"cvm:DisassociateAddress", UnknownKind, never>;

/**
 * Unbind key pairs from instances.
 *
 * Write access (judged from the name). Resource level: `instance`, `keypair`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DisassociateInstancesKeyPairs = "cvm:DisassociateInstancesKeyPairs" as Action<
  "cvm:DisassociateInstancesKeyPairs",
  "cvm:instance" | "cvm:keypair",
  never
>;

/**
 * Unbind security groups from instances.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const DisassociateSecurityGroups = "cvm:DisassociateSecurityGroups" as Action<
  "cvm:DisassociateSecurityGroups",
  UnknownKind,
  never
>;

/**
 * Put an instance into rescue mode.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const EnterRescueMode = "cvm:EnterRescueMode" as Action<"cvm:EnterRescueMode", UnknownKind, never>;

/**
 * End a live migration.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const ExitLiveMigrateInstance = "cvm:ExitLiveMigrateInstance" as Action<
  "cvm:ExitLiveMigrateInstance",
  UnknownKind,
  never
>;

/**
 * Take an instance out of rescue mode.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ExitRescueMode = "cvm:ExitRescueMode" as Action<"cvm:ExitRescueMode", UnknownKind, never>;

/**
 * Export images to COS.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ExportImages = "cvm:ExportImages" as Action<"cvm:ExportImages", UnknownKind, never>;

/**
 * Migrate a server to a data disk.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const ImportCbs = "cvm:ImportCbs" as Action<"cvm:ImportCbs", UnknownKind, never>;

/**
 * Import an image.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ImportImage = "cvm:ImportImage" as Action<"cvm:ImportImage", UnknownKind, never>;

/**
 * Schedule actions on instances.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ImportInstancesActionTimer = "cvm:ImportInstancesActionTimer" as Action<
  "cvm:ImportInstancesActionTimer",
  UnknownKind,
  never
>;

/**
 * Import a key pair.
 *
 * Write access (judged from the name). Resource level: `keypair`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ImportKeyPair = "cvm:ImportKeyPair" as Action<"cvm:ImportKeyPair", "cvm:keypair", never>;

/**
 * Quote the price of resource pool packs.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const InquirePricePurchaseResourcePoolPacks = "cvm:InquirePricePurchaseResourcePoolPacks" as Action<
  "cvm:InquirePricePurchaseResourcePoolPacks",
  UnknownKind,
  never
>;

/**
 * Quote the price of a new billing mode.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const InquiryPriceModifyInstancesChargeType = "cvm:InquiryPriceModifyInstancesChargeType" as Action<
  "cvm:InquiryPriceModifyInstancesChargeType",
  UnknownKind,
  never
>;

/**
 * Quote the price of renewing hosts.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const InquiryPriceRenewHosts = "cvm:InquiryPriceRenewHosts" as Action<
  "cvm:InquiryPriceRenewHosts",
  UnknownKind,
  never
>;

/**
 * Quote the price of renewing instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const InquiryPriceRenewInstances = "cvm:InquiryPriceRenewInstances" as Action<
  "cvm:InquiryPriceRenewInstances",
  UnknownKind,
  never
>;

/**
 * Quote the price of a system reinstall.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const InquiryPriceResetInstance = "cvm:InquiryPriceResetInstance" as Action<
  "cvm:InquiryPriceResetInstance",
  UnknownKind,
  never
>;

/**
 * Quote the price of a new bandwidth cap.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const InquiryPriceResetInstancesInternetMaxBandwidth = "cvm:InquiryPriceResetInstancesInternetMaxBandwidth" as Action<
  "cvm:InquiryPriceResetInstancesInternetMaxBandwidth",
  UnknownKind,
  never
>;

/**
 * Quote the price of another instance model.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const InquiryPriceResetInstancesType = "cvm:InquiryPriceResetInstancesType" as Action<
  "cvm:InquiryPriceResetInstancesType",
  UnknownKind,
  never
>;

/**
 * Quote the price of expanding instance disks.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const InquiryPriceResizeInstanceDisks = "cvm:InquiryPriceResizeInstanceDisks" as Action<
  "cvm:InquiryPriceResizeInstanceDisks",
  UnknownKind,
  never
>;

/**
 * Quote the price of creating instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const InquiryPriceRunInstances = "cvm:InquiryPriceRunInstances" as Action<
  "cvm:InquiryPriceRunInstances",
  UnknownKind,
  never
>;

/**
 * Quote the price of returning instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const InquiryPriceTerminateInstances = "cvm:InquiryPriceTerminateInstances" as Action<
  "cvm:InquiryPriceTerminateInstances",
  UnknownKind,
  never
>;

/**
 * Quote the price of snapshots.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const InquirySnapshotPrice = "cvm:InquirySnapshotPrice" as Action<
  "cvm:InquirySnapshotPrice",
  UnknownKind,
  never
>;

/**
 * Quote the price of cloud disks.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const InquiryStoragePrice = "cvm:InquiryStoragePrice" as Action<"cvm:InquiryStoragePrice", UnknownKind, never>;

/**
 * Live-migrate a server to an instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const LiveMigrateInstance = "cvm:LiveMigrateInstance" as Action<"cvm:LiveMigrateInstance", UnknownKind, never>;

/**
 * Change attributes of an EIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:ModifyAddressAttribute.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const ModifyAddressAttribute = "cvm:ModifyAddressAttribute" as Action<
  "cvm:ModifyAddressAttribute",
  UnknownKind,
  never
>;

/**
 * Change the bandwidth of EIPs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const ModifyAddressesBandwidth = "cvm:ModifyAddressesBandwidth" as Action<
  "cvm:ModifyAddressesBandwidth",
  UnknownKind,
  never
>;

/**
 * Change an automatic snapshot policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const ModifyAutoSnapshotPolicy = "cvm:ModifyAutoSnapshotPolicy" as Action<
  "cvm:ModifyAutoSnapshotPolicy",
  UnknownKind,
  never
>;

/**
 * Set the renewal mode of cloud disks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const ModifyCbsRenewFlag = "cvm:ModifyCbsRenewFlag" as Action<"cvm:ModifyCbsRenewFlag", UnknownKind, never>;

/**
 * Change attributes of a cloud disk.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const ModifyCbsStorageAttributes = "cvm:ModifyCbsStorageAttributes" as Action<
  "cvm:ModifyCbsStorageAttributes",
  UnknownKind,
  never
>;

/**
 * Change attributes of a CHC host.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyChcAttribute = "cvm:ModifyChcAttribute" as Action<"cvm:ModifyChcAttribute", UnknownKind, never>;

/**
 * Change the CHC host network mode.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyChcNetworkMode = "cvm:ModifyChcNetworkMode" as Action<
  "cvm:ModifyChcNetworkMode",
  UnknownKind,
  never
>;

/**
 * Change attributes of a placement group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyDisasterRecoverGroupAttribute = "cvm:ModifyDisasterRecoverGroupAttribute" as Action<
  "cvm:ModifyDisasterRecoverGroupAttribute",
  UnknownKind,
  never
>;

/**
 * Change disk security configurations.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const ModifyDiskSecurityConfigurations = "cvm:ModifyDiskSecurityConfigurations" as Action<
  "cvm:ModifyDiskSecurityConfigurations",
  UnknownKind,
  never
>;

/**
 * Change attributes of hosts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyHostsAttribute = "cvm:ModifyHostsAttribute" as Action<
  "cvm:ModifyHostsAttribute",
  UnknownKind,
  never
>;

/**
 * Change attributes of an HPC cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyHpcClusterAttribute = "cvm:ModifyHpcClusterAttribute" as Action<
  "cvm:ModifyHpcClusterAttribute",
  UnknownKind,
  never
>;

/**
 * Change an image attribute.
 *
 * Write access (judged from the name). Resource level: `image`. Condition keys: `cvm:region`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyImageAttribute = "cvm:ModifyImageAttribute" as Action<
  "cvm:ModifyImageAttribute",
  "cvm:image",
  "cvm:region"
>;

/**
 * Share an image or stop sharing.
 *
 * Permissions access (judged from the name). Resource level: `image`. Condition keys: `cvm:region`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyImageSharePermission = "cvm:ModifyImageSharePermission" as Action<
  "cvm:ModifyImageSharePermission",
  "cvm:image",
  "cvm:region"
>;

/**
 * Change the disk type of an instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyInstanceDiskType = "cvm:ModifyInstanceDiskType" as Action<
  "cvm:ModifyInstanceDiskType",
  UnknownKind,
  never
>;

/**
 * Change the internet charge type of an instance.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const ModifyInstanceInternetChargeType = "cvm:ModifyInstanceInternetChargeType" as Action<
  "cvm:ModifyInstanceInternetChargeType",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Change attributes of instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyInstancesAttribute = "cvm:ModifyInstancesAttribute" as Action<
  "cvm:ModifyInstancesAttribute",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Change the charge type of instances.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyInstancesChargeType = "cvm:ModifyInstancesChargeType" as Action<
  "cvm:ModifyInstancesChargeType",
  UnknownKind,
  never
>;

/**
 * Move instances to another placement group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyInstancesDisasterRecoverGroup = "cvm:ModifyInstancesDisasterRecoverGroup" as Action<
  "cvm:ModifyInstancesDisasterRecoverGroup",
  UnknownKind,
  never
>;

/**
 * Change the project of instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyInstancesProject = "cvm:ModifyInstancesProject" as Action<
  "cvm:ModifyInstancesProject",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Set the renewal mode of instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyInstancesRenewFlag = "cvm:ModifyInstancesRenewFlag" as Action<
  "cvm:ModifyInstancesRenewFlag",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Change the network of instances.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyInstancesVpcAttribute = "cvm:ModifyInstancesVpcAttribute" as Action<
  "cvm:ModifyInstancesVpcAttribute",
  UnknownKind,
  never
>;

/**
 * Change attributes of a key pair.
 *
 * Write access (judged from the name). Resource level: `keypair`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyKeyPairAttribute = "cvm:ModifyKeyPairAttribute" as Action<
  "cvm:ModifyKeyPairAttribute",
  "cvm:keypair",
  never
>;

/**
 * Choose the default launch template version.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ModifyLaunchTemplateDefaultVersion = "cvm:ModifyLaunchTemplateDefaultVersion" as Action<
  "cvm:ModifyLaunchTemplateDefaultVersion",
  UnknownKind,
  never
>;

/**
 * Change attributes of a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const ModifySecurityGroupAttributes = "cvm:ModifySecurityGroupAttributes" as Action<
  "cvm:ModifySecurityGroupAttributes",
  UnknownKind,
  never
>;

/**
 * Change a security group policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Source: Policy documents in Tencent's public docs repository (tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud).
 */
export const ModifySecurityGroupPolicy = "cvm:ModifySecurityGroupPolicy" as Action<
  "cvm:ModifySecurityGroupPolicy",
  UnknownKind,
  never
>;

/**
 * Replace all rules of a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const ModifySecurityGroupPolicys = "cvm:ModifySecurityGroupPolicys" as Action<
  "cvm:ModifySecurityGroupPolicys",
  UnknownKind,
  never
>;

/**
 * Change one rule of a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const ModifySingleSecurityGroupPolicy = "cvm:ModifySingleSecurityGroupPolicy" as Action<
  "cvm:ModifySingleSecurityGroupPolicy",
  UnknownKind,
  never
>;

/**
 * Change a snapshot.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const ModifySnapshot = "cvm:ModifySnapshot" as Action<"cvm:ModifySnapshot", UnknownKind, never>;

/**
 * Load an FPGA image.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ProgramFpgaImage = "cvm:ProgramFpgaImage" as Action<"cvm:ProgramFpgaImage", UnknownKind, never>;

/**
 * Buy resource pool packs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const PurchaseResourcePoolPacks = "cvm:PurchaseResourcePoolPacks" as Action<
  "cvm:PurchaseResourcePoolPacks",
  UnknownKind,
  never
>;

/**
 * Destroy instances in the recycle bin.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const PurgeInstances = "cvm:PurgeInstances" as Action<"cvm:PurgeInstances", UnknownKind, never>;

/**
 * Restart instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const RebootInstances = "cvm:RebootInstances" as Action<
  "cvm:RebootInstances",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Release EIPs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:ReleaseAddresses.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const ReleaseAddresses = "cvm:ReleaseAddresses" as Action<"cvm:ReleaseAddresses", UnknownKind, never>;

/**
 * Clear the out-of-band network of CHC hosts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const RemoveChcAssistVpc = "cvm:RemoveChcAssistVpc" as Action<"cvm:RemoveChcAssistVpc", UnknownKind, never>;

/**
 * Clear the deployment network of CHC hosts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const RemoveChcDeployVpc = "cvm:RemoveChcDeployVpc" as Action<"cvm:RemoveChcDeployVpc", UnknownKind, never>;

/**
 * Renew a cloud disk.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const RenewCbsStorage = "cvm:RenewCbsStorage" as Action<"cvm:RenewCbsStorage", UnknownKind, never>;

/**
 * Renew hosts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const RenewHosts = "cvm:RenewHosts" as Action<"cvm:RenewHosts", UnknownKind, never>;

/**
 * Renew instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const RenewInstances = "cvm:RenewInstances" as Action<
  "cvm:RenewInstances",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Control a repair task.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const RepairTaskControl = "cvm:RepairTaskControl" as Action<"cvm:RepairTaskControl", UnknownKind, never>;

/**
 * Reinstall the system of an instance.
 *
 * Write access (judged from the name). Resource level: `instance`, `image`, `keypair`, `systemdisk`. Condition keys:
 * `cvm:region`, `cvm:zone`, `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ResetInstance = "cvm:ResetInstance" as Action<
  "cvm:ResetInstance",
  "cvm:instance" | "cvm:image" | "cvm:keypair" | "cvm:systemdisk",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Change the bandwidth cap of instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ResetInstancesInternetMaxBandwidth = "cvm:ResetInstancesInternetMaxBandwidth" as Action<
  "cvm:ResetInstancesInternetMaxBandwidth",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Reset instance passwords.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ResetInstancesPassword = "cvm:ResetInstancesPassword" as Action<
  "cvm:ResetInstancesPassword",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Change the model of instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ResetInstancesType = "cvm:ResetInstancesType" as Action<
  "cvm:ResetInstancesType",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Expand a cloud disk.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents yehe_doc/计算/云服务器/操作指南/访问管理示例_intl_en.md);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const ResizeCbsStorage = "cvm:ResizeCbsStorage" as Action<"cvm:ResizeCbsStorage", UnknownKind, never>;

/**
 * Expand data disks of an instance.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const ResizeInstanceDisks = "cvm:ResizeInstanceDisks" as Action<
  "cvm:ResizeInstanceDisks",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Create instances.
 *
 * Write access (judged from the name). Resource level: `instance`, `image`, `keypair`, `sg`, `subnet`, `systemdisk`,
 * `datadisk`, `vpc`. Condition keys: `cvm:region`, `cvm:zone`, `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const RunInstances = "cvm:RunInstances" as Action<
  "cvm:RunInstances",
  "cvm:instance" | "cvm:image" | "cvm:keypair" | "cvm:sg" | "vpc:subnet" | "cvm:systemdisk" | "cvm:datadisk" | "vpc:vpc",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Start instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const StartInstances = "cvm:StartInstances" as Action<
  "cvm:StartInstances",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Stop instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const StopInstances = "cvm:StopInstances" as Action<
  "cvm:StopInstances",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Copy images to other regions.
 *
 * Write access (judged from the name). Resource level: `image`. Condition keys: `cvm:region`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const SyncImages = "cvm:SyncImages" as Action<"cvm:SyncImages", "cvm:image", "cvm:region">;

/**
 * Release cloud disks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const TerminateCbsStorages = "cvm:TerminateCbsStorages" as Action<
  "cvm:TerminateCbsStorages",
  UnknownKind,
  never
>;

/**
 * Return or destroy instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents
 * yehe_doc/计算/云服务器/产品简介/访问管理/可授权的资源类型_intl_en.md); CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md); Tencent Cloud SDK for Node.js, cvm v20170312 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const TerminateInstances = "cvm:TerminateInstances" as Action<
  "cvm:TerminateInstances",
  "cvm:instance",
  "cvm:region" | "cvm:zone" | "cvm:instance_type"
>;

/**
 * Release resource pool packs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cvm v20170312 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cvm/v20170312/cvm_client.d.ts).
 */
export const TerminateResourcePoolPacks = "cvm:TerminateResourcePoolPacks" as Action<
  "cvm:TerminateResourcePoolPacks",
  UnknownKind,
  never
>;

/**
 * Unbind an automatic snapshot policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/计算/云服务器_intl_en.md).
 */
export const UnbindAutoSnapshotPolicy = "cvm:UnbindAutoSnapshotPolicy" as Action<
  "cvm:UnbindAutoSnapshotPolicy",
  UnknownKind,
  never
>;
