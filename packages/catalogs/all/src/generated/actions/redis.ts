// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddReplicationInstance = "redis:AddReplicationInstance" as Action<"redis:AddReplicationInstance", UnknownKind, never>;
/** Write access by its name. */
export const AllocateWanAddress = "redis:AllocateWanAddress" as Action<"redis:AllocateWanAddress", UnknownKind, never>;
/** Write access by its name. */
export const ApplyParamsTemplate = "redis:ApplyParamsTemplate" as Action<"redis:ApplyParamsTemplate", UnknownKind, never>;
/** Write access by its name. */
export const AssociateSecurityGroups = "redis:AssociateSecurityGroups" as Action<"redis:AssociateSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ChangeInstanceRole = "redis:ChangeInstanceRole" as Action<"redis:ChangeInstanceRole", UnknownKind, never>;
/** Write access by its name. */
export const ChangeMasterInstance = "redis:ChangeMasterInstance" as Action<"redis:ChangeMasterInstance", UnknownKind, never>;
/** Write access by its name. */
export const ChangeReplicaToMaster = "redis:ChangeReplicaToMaster" as Action<"redis:ChangeReplicaToMaster", UnknownKind, never>;
/** Access unknown. */
export const CleanUpInstance = "redis:CleanUpInstance" as Action<"redis:CleanUpInstance", UnknownKind, never>;
/** Write access by its name. */
export const ClearInstance = "redis:ClearInstance" as Action<"redis:ClearInstance", UnknownKind, never>;
/** Write access by its name. */
export const CloneInstances = "redis:CloneInstances" as Action<"redis:CloneInstances", UnknownKind, never>;
/** Write access by its name. */
export const CloseLog = "redis:CloseLog" as Action<"redis:CloseLog", UnknownKind, never>;
/** Write access by its name. */
export const CloseSSL = "redis:CloseSSL" as Action<"redis:CloseSSL", UnknownKind, never>;
/** Write access by its name. */
export const CreateExportTask = "redis:CreateExportTask" as Action<"redis:CreateExportTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstanceAccount = "redis:CreateInstanceAccount" as Action<"redis:CreateInstanceAccount", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstances = "redis:CreateInstances" as Action<"redis:CreateInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateParamTemplate = "redis:CreateParamTemplate" as Action<"redis:CreateParamTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateReplicationGroup = "redis:CreateReplicationGroup" as Action<"redis:CreateReplicationGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteExportTask = "redis:DeleteExportTask" as Action<"redis:DeleteExportTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInstanceAccount = "redis:DeleteInstanceAccount" as Action<"redis:DeleteInstanceAccount", UnknownKind, never>;
/** Write access by its name. */
export const DeleteParamTemplate = "redis:DeleteParamTemplate" as Action<"redis:DeleteParamTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReplicationInstance = "redis:DeleteReplicationInstance" as Action<"redis:DeleteReplicationInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAutoBackupConfig = "redis:DescribeAutoBackupConfig" as Action<"redis:DescribeAutoBackupConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupDetail = "redis:DescribeBackupDetail" as Action<"redis:DescribeBackupDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupDownloadRestriction = "redis:DescribeBackupDownloadRestriction" as Action<"redis:DescribeBackupDownloadRestriction", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupUrl = "redis:DescribeBackupUrl" as Action<"redis:DescribeBackupUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBandwidthRange = "redis:DescribeBandwidthRange" as Action<"redis:DescribeBandwidthRange", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCommonDBInstances = "redis:DescribeCommonDBInstances" as Action<"redis:DescribeCommonDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBSecurityGroups = "redis:DescribeDBSecurityGroups" as Action<"redis:DescribeDBSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExportTasks = "redis:DescribeExportTasks" as Action<"redis:DescribeExportTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGlobalReplicationArea = "redis:DescribeGlobalReplicationArea" as Action<"redis:DescribeGlobalReplicationArea", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceAccount = "redis:DescribeInstanceAccount" as Action<"redis:DescribeInstanceAccount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceBackups = "redis:DescribeInstanceBackups" as Action<"redis:DescribeInstanceBackups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceDTSInfo = "redis:DescribeInstanceDTSInfo" as Action<"redis:DescribeInstanceDTSInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceDealDetail = "redis:DescribeInstanceDealDetail" as Action<"redis:DescribeInstanceDealDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceEvents = "redis:DescribeInstanceEvents" as Action<"redis:DescribeInstanceEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceLogDelivery = "redis:DescribeInstanceLogDelivery" as Action<"redis:DescribeInstanceLogDelivery", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceMonitorBigKey = "redis:DescribeInstanceMonitorBigKey" as Action<"redis:DescribeInstanceMonitorBigKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceMonitorBigKeySizeDist = "redis:DescribeInstanceMonitorBigKeySizeDist" as Action<"redis:DescribeInstanceMonitorBigKeySizeDist", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceMonitorBigKeyTypeDist = "redis:DescribeInstanceMonitorBigKeyTypeDist" as Action<"redis:DescribeInstanceMonitorBigKeyTypeDist", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceMonitorHotKey = "redis:DescribeInstanceMonitorHotKey" as Action<"redis:DescribeInstanceMonitorHotKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceMonitorSIP = "redis:DescribeInstanceMonitorSIP" as Action<"redis:DescribeInstanceMonitorSIP", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceMonitorTookDist = "redis:DescribeInstanceMonitorTookDist" as Action<"redis:DescribeInstanceMonitorTookDist", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceMonitorTopNCmd = "redis:DescribeInstanceMonitorTopNCmd" as Action<"redis:DescribeInstanceMonitorTopNCmd", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceMonitorTopNCmdTook = "redis:DescribeInstanceMonitorTopNCmdTook" as Action<"redis:DescribeInstanceMonitorTopNCmdTook", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceNodeInfo = "redis:DescribeInstanceNodeInfo" as Action<"redis:DescribeInstanceNodeInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceParamRecords = "redis:DescribeInstanceParamRecords" as Action<"redis:DescribeInstanceParamRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceParams = "redis:DescribeInstanceParams" as Action<"redis:DescribeInstanceParams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstancePasswordPolicy = "redis:DescribeInstancePasswordPolicy" as Action<"redis:DescribeInstancePasswordPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceSecurityGroup = "redis:DescribeInstanceSecurityGroup" as Action<"redis:DescribeInstanceSecurityGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceShards = "redis:DescribeInstanceShards" as Action<"redis:DescribeInstanceShards", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceSpecBandwidth = "redis:DescribeInstanceSpecBandwidth" as Action<"redis:DescribeInstanceSpecBandwidth", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceSupportFeature = "redis:DescribeInstanceSupportFeature" as Action<"redis:DescribeInstanceSupportFeature", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceZoneInfo = "redis:DescribeInstanceZoneInfo" as Action<"redis:DescribeInstanceZoneInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "redis:DescribeInstances" as Action<"redis:DescribeInstances", UnknownKind, never>;
/** List access by its name. */
export const DescribeLogInstanceList = "redis:DescribeLogInstanceList" as Action<"redis:DescribeLogInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogs = "redis:DescribeLogs" as Action<"redis:DescribeLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMaintenanceWindow = "redis:DescribeMaintenanceWindow" as Action<"redis:DescribeMaintenanceWindow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeParamTemplateInfo = "redis:DescribeParamTemplateInfo" as Action<"redis:DescribeParamTemplateInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeParamTemplates = "redis:DescribeParamTemplates" as Action<"redis:DescribeParamTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductInfo = "redis:DescribeProductInfo" as Action<"redis:DescribeProductInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjectSecurityGroup = "redis:DescribeProjectSecurityGroup" as Action<"redis:DescribeProjectSecurityGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjectSecurityGroups = "redis:DescribeProjectSecurityGroups" as Action<"redis:DescribeProjectSecurityGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProxySlowLog = "redis:DescribeProxySlowLog" as Action<"redis:DescribeProxySlowLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedisClusterOverview = "redis:DescribeRedisClusterOverview" as Action<"redis:DescribeRedisClusterOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRedisClusters = "redis:DescribeRedisClusters" as Action<"redis:DescribeRedisClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReplicationGroup = "redis:DescribeReplicationGroup" as Action<"redis:DescribeReplicationGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReplicationGroupInstance = "redis:DescribeReplicationGroupInstance" as Action<"redis:DescribeReplicationGroupInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSSLStatus = "redis:DescribeSSLStatus" as Action<"redis:DescribeSSLStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecondLevelBackupInfo = "redis:DescribeSecondLevelBackupInfo" as Action<"redis:DescribeSecondLevelBackupInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLog = "redis:DescribeSlowLog" as Action<"redis:DescribeSlowLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskInfo = "redis:DescribeTaskInfo" as Action<"redis:DescribeTaskInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeTaskList = "redis:DescribeTaskList" as Action<"redis:DescribeTaskList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTendisSlowLog = "redis:DescribeTendisSlowLog" as Action<"redis:DescribeTendisSlowLog", UnknownKind, never>;
/** Write access by its name. */
export const DestroyPostpaidInstance = "redis:DestroyPostpaidInstance" as Action<"redis:DestroyPostpaidInstance", UnknownKind, never>;
/** Write access by its name. */
export const DestroyPrepaidInstance = "redis:DestroyPrepaidInstance" as Action<"redis:DestroyPrepaidInstance", UnknownKind, never>;
/** Write access by its name. */
export const DisableReplicaReadonly = "redis:DisableReplicaReadonly" as Action<"redis:DisableReplicaReadonly", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateSecurityGroups = "redis:DisassociateSecurityGroups" as Action<"redis:DisassociateSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const EnableReplicaReadonly = "redis:EnableReplicaReadonly" as Action<"redis:EnableReplicaReadonly", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceCreateInstance = "redis:InquiryPriceCreateInstance" as Action<"redis:InquiryPriceCreateInstance", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceRenewInstance = "redis:InquiryPriceRenewInstance" as Action<"redis:InquiryPriceRenewInstance", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceUpgradeInstance = "redis:InquiryPriceUpgradeInstance" as Action<"redis:InquiryPriceUpgradeInstance", UnknownKind, never>;
/** Write access by its name. */
export const KillMasterGroup = "redis:KillMasterGroup" as Action<"redis:KillMasterGroup", UnknownKind, never>;
/** Access unknown. */
export const ManualBackupInstance = "redis:ManualBackupInstance" as Action<"redis:ManualBackupInstance", UnknownKind, never>;
/** Access unknown. */
export const ModfiyInstancePassword = "redis:ModfiyInstancePassword" as Action<"redis:ModfiyInstancePassword", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoBackupConfig = "redis:ModifyAutoBackupConfig" as Action<"redis:ModifyAutoBackupConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBackupDownloadRestriction = "redis:ModifyBackupDownloadRestriction" as Action<"redis:ModifyBackupDownloadRestriction", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConnectionConfig = "redis:ModifyConnectionConfig" as Action<"redis:ModifyConnectionConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBInstanceSecurityGroups = "redis:ModifyDBInstanceSecurityGroups" as Action<"redis:ModifyDBInstanceSecurityGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstance = "redis:ModifyInstance" as Action<"redis:ModifyInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceAccount = "redis:ModifyInstanceAccount" as Action<"redis:ModifyInstanceAccount", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceAvailabilityZones = "redis:ModifyInstanceAvailabilityZones" as Action<"redis:ModifyInstanceAvailabilityZones", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceBackupMode = "redis:ModifyInstanceBackupMode" as Action<"redis:ModifyInstanceBackupMode", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceChargeType = "redis:ModifyInstanceChargeType" as Action<"redis:ModifyInstanceChargeType", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceEvent = "redis:ModifyInstanceEvent" as Action<"redis:ModifyInstanceEvent", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceLogDelivery = "redis:ModifyInstanceLogDelivery" as Action<"redis:ModifyInstanceLogDelivery", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceParams = "redis:ModifyInstanceParams" as Action<"redis:ModifyInstanceParams", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstancePassword = "redis:ModifyInstancePassword" as Action<"redis:ModifyInstancePassword", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstancePasswordPolicy = "redis:ModifyInstancePasswordPolicy" as Action<"redis:ModifyInstancePasswordPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceReadOnly = "redis:ModifyInstanceReadOnly" as Action<"redis:ModifyInstanceReadOnly", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLog = "redis:ModifyLog" as Action<"redis:ModifyLog", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMaintenanceWindow = "redis:ModifyMaintenanceWindow" as Action<"redis:ModifyMaintenanceWindow", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNetworkConfig = "redis:ModifyNetworkConfig" as Action<"redis:ModifyNetworkConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyParamTemplate = "redis:ModifyParamTemplate" as Action<"redis:ModifyParamTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyReplicationGroup = "redis:ModifyReplicationGroup" as Action<"redis:ModifyReplicationGroup", UnknownKind, never>;
/** Write access by its name. */
export const OpenLog = "redis:OpenLog" as Action<"redis:OpenLog", UnknownKind, never>;
/** Write access by its name. */
export const OpenSSL = "redis:OpenSSL" as Action<"redis:OpenSSL", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseWanAddress = "redis:ReleaseWanAddress" as Action<"redis:ReleaseWanAddress", UnknownKind, never>;
/** Write access by its name. */
export const RemoveReplicationGroup = "redis:RemoveReplicationGroup" as Action<"redis:RemoveReplicationGroup", UnknownKind, never>;
/** Write access by its name. */
export const RemoveReplicationInstance = "redis:RemoveReplicationInstance" as Action<"redis:RemoveReplicationInstance", UnknownKind, never>;
/** Write access by its name. */
export const RenewInstance = "redis:RenewInstance" as Action<"redis:RenewInstance", UnknownKind, never>;
/** Write access by its name. */
export const ResetPassword = "redis:ResetPassword" as Action<"redis:ResetPassword", UnknownKind, never>;
/** Write access by its name. */
export const RestoreInstance = "redis:RestoreInstance" as Action<"redis:RestoreInstance", UnknownKind, never>;
/** Access unknown. */
export const StartupInstance = "redis:StartupInstance" as Action<"redis:StartupInstance", UnknownKind, never>;
/** Write access by its name. */
export const SwitchAccessNewInstance = "redis:SwitchAccessNewInstance" as Action<"redis:SwitchAccessNewInstance", UnknownKind, never>;
/** Write access by its name. */
export const SwitchInstanceVip = "redis:SwitchInstanceVip" as Action<"redis:SwitchInstanceVip", UnknownKind, never>;
/** Write access by its name. */
export const SwitchProxy = "redis:SwitchProxy" as Action<"redis:SwitchProxy", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeInstance = "redis:UpgradeInstance" as Action<"redis:UpgradeInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeInstanceVersion = "redis:UpgradeInstanceVersion" as Action<"redis:UpgradeInstanceVersion", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeProxyVersion = "redis:UpgradeProxyVersion" as Action<"redis:UpgradeProxyVersion", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeSmallVersion = "redis:UpgradeSmallVersion" as Action<"redis:UpgradeSmallVersion", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeVersionToMultiAvailabilityZones = "redis:UpgradeVersionToMultiAvailabilityZones" as Action<"redis:UpgradeVersionToMultiAvailabilityZones", UnknownKind, never>;
