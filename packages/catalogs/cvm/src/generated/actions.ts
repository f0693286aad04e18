// Generated from facts/cvm.json by `npm run generate`. Do not edit.

import type { Action, UncheckedAction } from "@camwright/catalog";

/**
 * Replace the public IP of an instance.
 *
 * Write access (section of the CAM page). Resource level: `instance`. Restriction by IP address not supported.
 *
 * Disagreement: tencentcloud.com/zh/document/product/598/57095 says operation level, the resource must be `*`.
 *
 * Disagreement: tencentcloud.com/ko/document/product/598/57095 says operation level, the resource must be `*`.
 *
 * The CAM page of VPC lists it too; which of cvm:AdjustPublicAddress and vpc:AdjustPublicAddress is checked is not
 * stated.
 *
 * Sources: cloud.tencent.com/document/product/598/69910; tencentcloud.com/zh/document/product/598/57095;
 * tencentcloud.com/ko/document/product/598/57095; CloudAudit event list for CVM (tencentyun/intlcloud-documents).
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
 * Sources: cloud.tencent.com/document/product/598/69910; tencentcloud.com/zh/document/product/598/57095;
 * tencentcloud.com/ko/document/product/598/57095; CVM access management examples (tencentyun/intlcloud-documents);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const AllocateAddresses = "cvm:AllocateAddresses" as Action<"cvm:AllocateAddresses", never, never>;

/**
 * Create dedicated hosts.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/ko/document/product/598/57095; CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const AllocateHosts = "cvm:AllocateHosts" as Action<"cvm:AllocateHosts", never, "qcs:ip">;

/**
 * Roll a disk back to a backup point.
 *
 * Write access (section of the CAM page). Resource level: `volume`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69910; tencentcloud.com/zh/document/product/598/57095;
 * tencentcloud.com/ko/document/product/598/57095.
 */
export const ApplyDiskBackup = "cvm:ApplyDiskBackup" as Action<"cvm:ApplyDiskBackup", "cvm:volume", "qcs:ip">;

/**
 * Roll a disk back to a snapshot.
 *
 * Write access (section of the CAM page). Resource level: `snapshot`, `volume`. Restriction by IP address not
 * supported.
 *
 * Disagreement: tencentcloud.com/ko/document/product/598/57095 says operation level, the resource must be `*`.
 *
 * Sources: cloud.tencent.com/document/product/598/69910; tencentcloud.com/zh/document/product/598/57095;
 * tencentcloud.com/ko/document/product/598/57095; CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const ApplySnapshot = "cvm:ApplySnapshot" as Action<"cvm:ApplySnapshot", "cvm:snapshot" | "cvm:volume", never>;

/**
 * Bind an EIP.
 *
 * Write access (section of the CAM page). Resource level: `eip`, `instance`. Restriction by IP address not supported.
 *
 * Disagreement: tencentcloud.com/zh/document/product/598/57095 says resource level: `eip`.
 *
 * Disagreement: tencentcloud.com/ko/document/product/598/57095 says operation level, the resource must be `*`.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:AssociateAddress.
 *
 * Sources: cloud.tencent.com/document/product/598/69910; tencentcloud.com/zh/document/product/598/57095;
 * tencentcloud.com/ko/document/product/598/57095; CVM access management examples (tencentyun/intlcloud-documents);
 * CloudAudit event list for CVM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
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
 * Disagreement: CVM authorizable resource types (tencentyun/intlcloud-documents) says resource level: `instance`,
 * `keypair`.
 *
 * Disagreement: tencentcloud.com/ko/document/product/598/57095 says resource level: `keypair`, `instance`.
 *
 * Sources: cloud.tencent.com/document/product/598/69910; tencentcloud.com/ko/document/product/598/57095; CVM
 * authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: cloud.tencent.com/document/product/598/69910; tencentcloud.com/zh/document/product/598/57095;
 * tencentcloud.com/ko/document/product/598/57095.
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
 * Sources: cloud.tencent.com/document/product/598/69910; tencentcloud.com/zh/document/product/598/57095;
 * tencentcloud.com/ko/document/product/598/57095; CloudAudit event list for CVM (tencentyun/intlcloud-documents); npm
 * tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: cloud.tencent.com/document/product/598/69910; tencentcloud.com/zh/document/product/598/57095; CVM access
 * management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM (tencentyun/intlcloud-documents);
 * tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud.
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
 * Source: tencentcloud.com/zh/document/product/598/57095.
 */
export const AttachDisks = "cvm:AttachDisks" as Action<"cvm:AttachDisks", "cvm:volume" | "cvm:instance", "qcs:ip">;

/**
 * Bind an automatic snapshot policy.
 *
 * Write access (section of the CAM page). Resource level: `snapshot`, `volume`, `instance`. Restriction by IP address
 * not supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57095; CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents).
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
 * Source: tencentcloud.com/zh/document/product/598/57095.
 */
export const CloneSecurityGroup = "cvm:CloneSecurityGroup" as Action<"cvm:CloneSecurityGroup", "cvm:sg", never>;

/**
 * Clone several security groups.
 *
 * Write access (section of the CAM page). Resource level: `sg`. Restriction by IP address not supported.
 *
 * Source: tencentcloud.com/zh/document/product/598/57095.
 */
export const CloneSecurityGroups = "cvm:CloneSecurityGroups" as Action<"cvm:CloneSecurityGroups", "cvm:sg", never>;

/**
 * Cold-migrate a server to an instance.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57095; CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents).
 */
export const ColdMigrateInstance = "cvm:ColdMigrateInstance" as Action<"cvm:ColdMigrateInstance", never, "qcs:ip">;

/**
 * Set up the out-of-band network of CHC hosts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ConfigureChcAssistVpc = "cvm:ConfigureChcAssistVpc" as UncheckedAction<"cvm:ConfigureChcAssistVpc">;

/**
 * Set up the deployment network of CHC hosts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ConfigureChcDeployVpc = "cvm:ConfigureChcDeployVpc" as UncheckedAction<"cvm:ConfigureChcDeployVpc">;

/**
 * Switch the operating system.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ConvertOperatingSystems = "cvm:ConvertOperatingSystems" as UncheckedAction<"cvm:ConvertOperatingSystems">;

/**
 * Create an automatic snapshot policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const CreateAutoSnapshotPolicy = "cvm:CreateAutoSnapshotPolicy" as UncheckedAction<"cvm:CreateAutoSnapshotPolicy">;

/**
 * Create cloud disks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const CreateCbsStorages = "cvm:CreateCbsStorages" as UncheckedAction<"cvm:CreateCbsStorages">;

/**
 * Create a placement group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateDisasterRecoverGroup = "cvm:CreateDisasterRecoverGroup" as UncheckedAction<"cvm:CreateDisasterRecoverGroup">;

/**
 * Create an HPC cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateHpcCluster = "cvm:CreateHpcCluster" as UncheckedAction<"cvm:CreateHpcCluster">;

/**
 * Create an image.
 *
 * Write access (judged from the name). Resource level: `instance`, `image`. Condition keys: `cvm:region`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateImage = "cvm:CreateImage" as Action<"cvm:CreateImage", "cvm:instance" | "cvm:image", "cvm:region">;

/**
 * Create a key pair.
 *
 * Write access (judged from the name). Resource level: `keypair`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateKeyPair = "cvm:CreateKeyPair" as Action<"cvm:CreateKeyPair", "cvm:keypair", never>;

/**
 * Create a launch template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateLaunchTemplate = "cvm:CreateLaunchTemplate" as UncheckedAction<"cvm:CreateLaunchTemplate">;

/**
 * Create a launch template version.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateLaunchTemplateVersion = "cvm:CreateLaunchTemplateVersion" as UncheckedAction<"cvm:CreateLaunchTemplateVersion">;

/**
 * Create a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:CreateSecurityGroup.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const CreateSecurityGroup = "cvm:CreateSecurityGroup" as UncheckedAction<"cvm:CreateSecurityGroup">;

/**
 * Add rules to a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const CreateSecurityGroupPolicy = "cvm:CreateSecurityGroupPolicy" as UncheckedAction<"cvm:CreateSecurityGroupPolicy">;

/**
 * Create a snapshot.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const CreateSnapshot = "cvm:CreateSnapshot" as UncheckedAction<"cvm:CreateSnapshot">;

/**
 * Delete automatic snapshot policies.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DeleteAutoSnapshotPolicies = "cvm:DeleteAutoSnapshotPolicies" as UncheckedAction<"cvm:DeleteAutoSnapshotPolicies">;

/**
 * Delete placement groups.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteDisasterRecoverGroups = "cvm:DeleteDisasterRecoverGroups" as UncheckedAction<"cvm:DeleteDisasterRecoverGroups">;

/**
 * Delete disk security configurations.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DeleteDiskSecurityConfigurations = "cvm:DeleteDiskSecurityConfigurations" as UncheckedAction<"cvm:DeleteDiskSecurityConfigurations">;

/**
 * Delete HPC clusters.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteHpcClusters = "cvm:DeleteHpcClusters" as UncheckedAction<"cvm:DeleteHpcClusters">;

/**
 * Delete images.
 *
 * Write access (judged from the name). Resource level: `image`. Condition keys: `cvm:region`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteImages = "cvm:DeleteImages" as Action<"cvm:DeleteImages", "cvm:image", "cvm:region">;

/**
 * Delete scheduled actions of instances.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteInstancesActionTimer = "cvm:DeleteInstancesActionTimer" as UncheckedAction<"cvm:DeleteInstancesActionTimer">;

/**
 * Take instances out of placement groups.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteInstancesDisasterRecoverGroups = "cvm:DeleteInstancesDisasterRecoverGroups" as UncheckedAction<"cvm:DeleteInstancesDisasterRecoverGroups">;

/**
 * Delete key pairs.
 *
 * Write access (judged from the name). Resource level: `keypair`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteKeyPairs = "cvm:DeleteKeyPairs" as Action<"cvm:DeleteKeyPairs", "cvm:keypair", never>;

/**
 * Delete a launch template.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteLaunchTemplate = "cvm:DeleteLaunchTemplate" as UncheckedAction<"cvm:DeleteLaunchTemplate">;

/**
 * Delete launch template versions.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteLaunchTemplateVersions = "cvm:DeleteLaunchTemplateVersions" as UncheckedAction<"cvm:DeleteLaunchTemplateVersions">;

/**
 * Delete a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:DeleteSecurityGroup.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const DeleteSecurityGroup = "cvm:DeleteSecurityGroup" as UncheckedAction<"cvm:DeleteSecurityGroup">;

/**
 * Delete rules of a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const DeleteSecurityGroupPolicy = "cvm:DeleteSecurityGroupPolicy" as UncheckedAction<"cvm:DeleteSecurityGroupPolicy">;

/**
 * Delete a snapshot.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DeleteSnapshot = "cvm:DeleteSnapshot" as UncheckedAction<"cvm:DeleteSnapshot">;

/**
 * Query the account quota.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAccountQuota = "cvm:DescribeAccountQuota" as UncheckedAction<"cvm:DescribeAccountQuota">;

/**
 * List EIPs.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:DescribeAddresses.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const DescribeAddresses = "cvm:DescribeAddresses" as UncheckedAction<"cvm:DescribeAddresses">;

/**
 * List all block storages.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeAllBlockStorages = "cvm:DescribeAllBlockStorages" as UncheckedAction<"cvm:DescribeAllBlockStorages">;

/**
 * List automatic snapshot policies.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeAutoSnapshotPolicies = "cvm:DescribeAutoSnapshotPolicies" as UncheckedAction<"cvm:DescribeAutoSnapshotPolicies">;

/**
 * List snapshot policies bound to cloud disks.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeCbsAssociatedAsp = "cvm:DescribeCbsAssociatedAsp" as UncheckedAction<"cvm:DescribeCbsAssociatedAsp">;

/**
 * List cloud disks.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const DescribeCbsStorages = "cvm:DescribeCbsStorages" as UncheckedAction<"cvm:DescribeCbsStorages">;

/**
 * Query denied actions of a CHC host.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeChcDeniedActions = "cvm:DescribeChcDeniedActions" as UncheckedAction<"cvm:DescribeChcDeniedActions">;

/**
 * List CHC hosts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeChcHosts = "cvm:DescribeChcHosts" as UncheckedAction<"cvm:DescribeChcHosts">;

/**
 * Query the placement group quota.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeDisasterRecoverGroupQuota = "cvm:DescribeDisasterRecoverGroupQuota" as UncheckedAction<"cvm:DescribeDisasterRecoverGroupQuota">;

/**
 * List placement groups.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeDisasterRecoverGroups = "cvm:DescribeDisasterRecoverGroups" as UncheckedAction<"cvm:DescribeDisasterRecoverGroups">;

/**
 * List disk security configurations.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeDiskSecurityConfigurations = "cvm:DescribeDiskSecurityConfigurations" as UncheckedAction<"cvm:DescribeDiskSecurityConfigurations">;

/**
 * List dedicated hosts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeHosts = "cvm:DescribeHosts" as UncheckedAction<"cvm:DescribeHosts">;

/**
 * List HPC clusters.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeHpcClusters = "cvm:DescribeHpcClusters" as UncheckedAction<"cvm:DescribeHpcClusters">;

/**
 * Query the newest image of a family.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeImageFromFamily = "cvm:DescribeImageFromFamily" as UncheckedAction<"cvm:DescribeImageFromFamily">;

/**
 * Query the image quota.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeImageQuota = "cvm:DescribeImageQuota" as UncheckedAction<"cvm:DescribeImageQuota">;

/**
 * Query the image share permission.
 *
 * Read access (judged from the name). Resource level: `image`. Condition keys: `cvm:region`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeImages = "cvm:DescribeImages" as Action<"cvm:DescribeImages", "cvm:image", "cvm:region">;

/**
 * Query attributes of images.
 *
 * Read access (judged from the name). Resource level: `image`. Condition keys: `cvm:region`.
 *
 * Source: CVM authorizable resource types (tencentyun/intlcloud-documents).
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
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeImportImageOs = "cvm:DescribeImportImageOs" as UncheckedAction<"cvm:DescribeImportImageOs">;

/**
 * Query the instance family settings.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeInstanceFamilyConfigs = "cvm:DescribeInstanceFamilyConfigs" as UncheckedAction<"cvm:DescribeInstanceFamilyConfigs">;

/**
 * List bandwidth settings of an instance.
 *
 * List access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeInstanceTypeConfigs = "cvm:DescribeInstanceTypeConfigs" as UncheckedAction<"cvm:DescribeInstanceTypeConfigs">;

/**
 * Get the VNC address of an instance.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeInstanceVncUrl = "cvm:DescribeInstanceVncUrl" as UncheckedAction<"cvm:DescribeInstanceVncUrl">;

/**
 * List instances.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeInstances = "cvm:DescribeInstances" as UncheckedAction<"cvm:DescribeInstances">;

/**
 * List scheduled actions of instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeInstancesActionTimer = "cvm:DescribeInstancesActionTimer" as UncheckedAction<"cvm:DescribeInstancesActionTimer">;

/**
 * Query attributes of instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeInstancesAttribute = "cvm:DescribeInstancesAttribute" as UncheckedAction<"cvm:DescribeInstancesAttribute">;

/**
 * Query attributes of instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeInstancesAttributes = "cvm:DescribeInstancesAttributes" as UncheckedAction<"cvm:DescribeInstancesAttributes">;

/**
 * Query how many disks instances have.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const DescribeInstancesCbsNum = "cvm:DescribeInstancesCbsNum" as UncheckedAction<"cvm:DescribeInstancesCbsNum">;

/**
 * List actions an instance does not allow now.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeInstancesDeniedActions = "cvm:DescribeInstancesDeniedActions" as UncheckedAction<"cvm:DescribeInstancesDeniedActions">;

/**
 * List models instances can change to.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeInstancesModification = "cvm:DescribeInstancesModification" as UncheckedAction<"cvm:DescribeInstancesModification">;

/**
 * Query the operation limit of instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeInstancesOperationLimit = "cvm:DescribeInstancesOperationLimit" as UncheckedAction<"cvm:DescribeInstancesOperationLimit">;

/**
 * Check whether instances can be returned.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeInstancesReturnable = "cvm:DescribeInstancesReturnable" as UncheckedAction<"cvm:DescribeInstancesReturnable">;

/**
 * Query the status of instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeInstancesStatus = "cvm:DescribeInstancesStatus" as UncheckedAction<"cvm:DescribeInstancesStatus">;

/**
 * Query the internet charge type settings.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeInternetChargeTypeConfigs = "cvm:DescribeInternetChargeTypeConfigs" as UncheckedAction<"cvm:DescribeInternetChargeTypeConfigs">;

/**
 * List key pairs.
 *
 * List access (judged from the name). Resource level: `keypair`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeKeyPairs = "cvm:DescribeKeyPairs" as Action<"cvm:DescribeKeyPairs", "cvm:keypair", never>;

/**
 * Query attributes of key pairs.
 *
 * Read access (judged from the name). Resource level: `keypair`.
 *
 * Source: CVM authorizable resource types (tencentyun/intlcloud-documents).
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
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeLaunchTemplateVersions = "cvm:DescribeLaunchTemplateVersions" as UncheckedAction<"cvm:DescribeLaunchTemplateVersions">;

/**
 * List launch templates.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeLaunchTemplates = "cvm:DescribeLaunchTemplates" as UncheckedAction<"cvm:DescribeLaunchTemplates">;

/**
 * List regions.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeRegions = "cvm:DescribeRegions" as UncheckedAction<"cvm:DescribeRegions">;

/**
 * List resource pool pack instances.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeResourcePoolPackInstances = "cvm:DescribeResourcePoolPackInstances" as UncheckedAction<"cvm:DescribeResourcePoolPackInstances">;

/**
 * Query the resource pool pack type settings.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeResourcePoolPackTypeConfigs = "cvm:DescribeResourcePoolPackTypeConfigs" as UncheckedAction<"cvm:DescribeResourcePoolPackTypeConfigs">;

/**
 * List resource pool packs.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeResourcePoolPacks = "cvm:DescribeResourcePoolPacks" as UncheckedAction<"cvm:DescribeResourcePoolPacks">;

/**
 * List instances bound to a security group.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeSecurityGroupAssociateInstances = "cvm:DescribeSecurityGroupAssociateInstances" as UncheckedAction<"cvm:DescribeSecurityGroupAssociateInstances">;

/**
 * List security groups (console API).
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeSecurityGroupEx = "cvm:DescribeSecurityGroupEx" as UncheckedAction<"cvm:DescribeSecurityGroupEx">;

/**
 * Query security group quotas.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeSecurityGroupLimits = "cvm:DescribeSecurityGroupLimits" as UncheckedAction<"cvm:DescribeSecurityGroupLimits">;

/**
 * Query the security group policy.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeSecurityGroupPolicy = "cvm:DescribeSecurityGroupPolicy" as UncheckedAction<"cvm:DescribeSecurityGroupPolicy">;

/**
 * List rules of a security group.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeSecurityGroupPolicys = "cvm:DescribeSecurityGroupPolicys" as UncheckedAction<"cvm:DescribeSecurityGroupPolicys">;

/**
 * List security groups.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:DescribeSecurityGroups.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const DescribeSecurityGroups = "cvm:DescribeSecurityGroups" as UncheckedAction<"cvm:DescribeSecurityGroups">;

/**
 * List snapshots.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const DescribeSnapshots = "cvm:DescribeSnapshots" as UncheckedAction<"cvm:DescribeSnapshots">;

/**
 * List repair tasks.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTaskInfo = "cvm:DescribeTaskInfo" as UncheckedAction<"cvm:DescribeTaskInfo">;

/**
 * List instance models on sale per zone.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeZoneInstanceConfigInfos = "cvm:DescribeZoneInstanceConfigInfos" as UncheckedAction<"cvm:DescribeZoneInstanceConfigInfos">;

/**
 * List zones.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeZones = "cvm:DescribeZones" as UncheckedAction<"cvm:DescribeZones">;

/**
 * Detach cloud disks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const DetachCbsStorages = "cvm:DetachCbsStorages" as UncheckedAction<"cvm:DetachCbsStorages">;

/**
 * Unbind an EIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:DisassociateAddress.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const DisassociateAddress = "cvm:DisassociateAddress" as UncheckedAction<"cvm:DisassociateAddress">;

/**
 * Unbind key pairs from instances.
 *
 * Write access (judged from the name). Resource level: `instance`, `keypair`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DisassociateSecurityGroups = "cvm:DisassociateSecurityGroups" as UncheckedAction<"cvm:DisassociateSecurityGroups">;

/**
 * Put an instance into rescue mode.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const EnterRescueMode = "cvm:EnterRescueMode" as UncheckedAction<"cvm:EnterRescueMode">;

/**
 * End a live migration.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const ExitLiveMigrateInstance = "cvm:ExitLiveMigrateInstance" as UncheckedAction<"cvm:ExitLiveMigrateInstance">;

/**
 * Take an instance out of rescue mode.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ExitRescueMode = "cvm:ExitRescueMode" as UncheckedAction<"cvm:ExitRescueMode">;

/**
 * Export images to COS.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ExportImages = "cvm:ExportImages" as UncheckedAction<"cvm:ExportImages">;

/**
 * Migrate a server to a data disk.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const ImportCbs = "cvm:ImportCbs" as UncheckedAction<"cvm:ImportCbs">;

/**
 * Import an image.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ImportImage = "cvm:ImportImage" as UncheckedAction<"cvm:ImportImage">;

/**
 * Schedule actions on instances.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ImportInstancesActionTimer = "cvm:ImportInstancesActionTimer" as UncheckedAction<"cvm:ImportInstancesActionTimer">;

/**
 * Import a key pair.
 *
 * Write access (judged from the name). Resource level: `keypair`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ImportKeyPair = "cvm:ImportKeyPair" as Action<"cvm:ImportKeyPair", "cvm:keypair", never>;

/**
 * Quote the price of resource pool packs.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const InquirePricePurchaseResourcePoolPacks = "cvm:InquirePricePurchaseResourcePoolPacks" as UncheckedAction<"cvm:InquirePricePurchaseResourcePoolPacks">;

/**
 * Quote the price of a new billing mode.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const InquiryPriceModifyInstancesChargeType = "cvm:InquiryPriceModifyInstancesChargeType" as UncheckedAction<"cvm:InquiryPriceModifyInstancesChargeType">;

/**
 * Quote the price of renewing hosts.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const InquiryPriceRenewHosts = "cvm:InquiryPriceRenewHosts" as UncheckedAction<"cvm:InquiryPriceRenewHosts">;

/**
 * Quote the price of renewing instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const InquiryPriceRenewInstances = "cvm:InquiryPriceRenewInstances" as UncheckedAction<"cvm:InquiryPriceRenewInstances">;

/**
 * Quote the price of a system reinstall.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const InquiryPriceResetInstance = "cvm:InquiryPriceResetInstance" as UncheckedAction<"cvm:InquiryPriceResetInstance">;

/**
 * Quote the price of a new bandwidth cap.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const InquiryPriceResetInstancesInternetMaxBandwidth = "cvm:InquiryPriceResetInstancesInternetMaxBandwidth" as UncheckedAction<"cvm:InquiryPriceResetInstancesInternetMaxBandwidth">;

/**
 * Quote the price of another instance model.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const InquiryPriceResetInstancesType = "cvm:InquiryPriceResetInstancesType" as UncheckedAction<"cvm:InquiryPriceResetInstancesType">;

/**
 * Quote the price of expanding instance disks.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const InquiryPriceResizeInstanceDisks = "cvm:InquiryPriceResizeInstanceDisks" as UncheckedAction<"cvm:InquiryPriceResizeInstanceDisks">;

/**
 * Quote the price of creating instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const InquiryPriceRunInstances = "cvm:InquiryPriceRunInstances" as UncheckedAction<"cvm:InquiryPriceRunInstances">;

/**
 * Quote the price of returning instances.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const InquiryPriceTerminateInstances = "cvm:InquiryPriceTerminateInstances" as UncheckedAction<"cvm:InquiryPriceTerminateInstances">;

/**
 * Quote the price of snapshots.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const InquirySnapshotPrice = "cvm:InquirySnapshotPrice" as UncheckedAction<"cvm:InquirySnapshotPrice">;

/**
 * Quote the price of cloud disks.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const InquiryStoragePrice = "cvm:InquiryStoragePrice" as UncheckedAction<"cvm:InquiryStoragePrice">;

/**
 * Live-migrate a server to an instance.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const LiveMigrateInstance = "cvm:LiveMigrateInstance" as UncheckedAction<"cvm:LiveMigrateInstance">;

/**
 * Change attributes of an EIP.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * The SDK has the method in its service vpc; no document at hand shows vpc:ModifyAddressAttribute.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const ModifyAddressAttribute = "cvm:ModifyAddressAttribute" as UncheckedAction<"cvm:ModifyAddressAttribute">;

/**
 * Change the bandwidth of EIPs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const ModifyAddressesBandwidth = "cvm:ModifyAddressesBandwidth" as UncheckedAction<"cvm:ModifyAddressesBandwidth">;

/**
 * Change an automatic snapshot policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const ModifyAutoSnapshotPolicy = "cvm:ModifyAutoSnapshotPolicy" as UncheckedAction<"cvm:ModifyAutoSnapshotPolicy">;

/**
 * Set the renewal mode of cloud disks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const ModifyCbsRenewFlag = "cvm:ModifyCbsRenewFlag" as UncheckedAction<"cvm:ModifyCbsRenewFlag">;

/**
 * Change attributes of a cloud disk.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const ModifyCbsStorageAttributes = "cvm:ModifyCbsStorageAttributes" as UncheckedAction<"cvm:ModifyCbsStorageAttributes">;

/**
 * Change attributes of a CHC host.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyChcAttribute = "cvm:ModifyChcAttribute" as UncheckedAction<"cvm:ModifyChcAttribute">;

/**
 * Change the CHC host network mode.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyChcNetworkMode = "cvm:ModifyChcNetworkMode" as UncheckedAction<"cvm:ModifyChcNetworkMode">;

/**
 * Change attributes of a placement group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyDisasterRecoverGroupAttribute = "cvm:ModifyDisasterRecoverGroupAttribute" as UncheckedAction<"cvm:ModifyDisasterRecoverGroupAttribute">;

/**
 * Change disk security configurations.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const ModifyDiskSecurityConfigurations = "cvm:ModifyDiskSecurityConfigurations" as UncheckedAction<"cvm:ModifyDiskSecurityConfigurations">;

/**
 * Change attributes of hosts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyHostsAttribute = "cvm:ModifyHostsAttribute" as UncheckedAction<"cvm:ModifyHostsAttribute">;

/**
 * Change attributes of an HPC cluster.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyHpcClusterAttribute = "cvm:ModifyHpcClusterAttribute" as UncheckedAction<"cvm:ModifyHpcClusterAttribute">;

/**
 * Change an image attribute.
 *
 * Write access (judged from the name). Resource level: `image`. Condition keys: `cvm:region`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyInstanceDiskType = "cvm:ModifyInstanceDiskType" as UncheckedAction<"cvm:ModifyInstanceDiskType">;

/**
 * Change the internet charge type of an instance.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents).
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
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyInstancesChargeType = "cvm:ModifyInstancesChargeType" as UncheckedAction<"cvm:ModifyInstancesChargeType">;

/**
 * Move instances to another placement group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyInstancesDisasterRecoverGroup = "cvm:ModifyInstancesDisasterRecoverGroup" as UncheckedAction<"cvm:ModifyInstancesDisasterRecoverGroup">;

/**
 * Change the project of instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyInstancesVpcAttribute = "cvm:ModifyInstancesVpcAttribute" as UncheckedAction<"cvm:ModifyInstancesVpcAttribute">;

/**
 * Change attributes of a key pair.
 *
 * Write access (judged from the name). Resource level: `keypair`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyLaunchTemplateDefaultVersion = "cvm:ModifyLaunchTemplateDefaultVersion" as UncheckedAction<"cvm:ModifyLaunchTemplateDefaultVersion">;

/**
 * Change attributes of a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents).
 */
export const ModifySecurityGroupAttributes = "cvm:ModifySecurityGroupAttributes" as UncheckedAction<"cvm:ModifySecurityGroupAttributes">;

/**
 * Change a security group policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Source: tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud.
 */
export const ModifySecurityGroupPolicy = "cvm:ModifySecurityGroupPolicy" as UncheckedAction<"cvm:ModifySecurityGroupPolicy">;

/**
 * Replace all rules of a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const ModifySecurityGroupPolicys = "cvm:ModifySecurityGroupPolicys" as UncheckedAction<"cvm:ModifySecurityGroupPolicys">;

/**
 * Change one rule of a security group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const ModifySingleSecurityGroupPolicy = "cvm:ModifySingleSecurityGroupPolicy" as UncheckedAction<"cvm:ModifySingleSecurityGroupPolicy">;

/**
 * Change a snapshot.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const ModifySnapshot = "cvm:ModifySnapshot" as UncheckedAction<"cvm:ModifySnapshot">;

/**
 * Load an FPGA image.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ProgramFpgaImage = "cvm:ProgramFpgaImage" as UncheckedAction<"cvm:ProgramFpgaImage">;

/**
 * Buy resource pool packs.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const PurchaseResourcePoolPacks = "cvm:PurchaseResourcePoolPacks" as UncheckedAction<"cvm:PurchaseResourcePoolPacks">;

/**
 * Destroy instances in the recycle bin.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const PurgeInstances = "cvm:PurgeInstances" as UncheckedAction<"cvm:PurgeInstances">;

/**
 * Restart instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const ReleaseAddresses = "cvm:ReleaseAddresses" as UncheckedAction<"cvm:ReleaseAddresses">;

/**
 * Clear the out-of-band network of CHC hosts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const RemoveChcAssistVpc = "cvm:RemoveChcAssistVpc" as UncheckedAction<"cvm:RemoveChcAssistVpc">;

/**
 * Clear the deployment network of CHC hosts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const RemoveChcDeployVpc = "cvm:RemoveChcDeployVpc" as UncheckedAction<"cvm:RemoveChcDeployVpc">;

/**
 * Renew a cloud disk.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const RenewCbsStorage = "cvm:RenewCbsStorage" as UncheckedAction<"cvm:RenewCbsStorage">;

/**
 * Renew hosts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CVM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const RenewHosts = "cvm:RenewHosts" as UncheckedAction<"cvm:RenewHosts">;

/**
 * Renew instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const RepairTaskControl = "cvm:RepairTaskControl" as UncheckedAction<"cvm:RepairTaskControl">;

/**
 * Reinstall the system of an instance.
 *
 * Write access (judged from the name). Resource level: `instance`, `image`, `keypair`, `systemdisk`. Condition keys:
 * `cvm:region`, `cvm:zone`, `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CVM access management examples (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const ResizeCbsStorage = "cvm:ResizeCbsStorage" as UncheckedAction<"cvm:ResizeCbsStorage">;

/**
 * Expand data disks of an instance.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const SyncImages = "cvm:SyncImages" as Action<"cvm:SyncImages", "cvm:image", "cvm:region">;

/**
 * Release cloud disks.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const TerminateCbsStorages = "cvm:TerminateCbsStorages" as UncheckedAction<"cvm:TerminateCbsStorages">;

/**
 * Return or destroy instances.
 *
 * Write access (judged from the name). Resource level: `instance`. Condition keys: `cvm:region`, `cvm:zone`,
 * `cvm:instance_type`.
 *
 * Sources: CVM authorizable resource types (tencentyun/intlcloud-documents); CloudAudit event list for CVM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const TerminateResourcePoolPacks = "cvm:TerminateResourcePoolPacks" as UncheckedAction<"cvm:TerminateResourcePoolPacks">;

/**
 * Unbind an automatic snapshot policy.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CVM (tencentyun/intlcloud-documents).
 */
export const UnbindAutoSnapshotPolicy = "cvm:UnbindAutoSnapshotPolicy" as UncheckedAction<"cvm:UnbindAutoSnapshotPolicy">;
