// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AcquireClusterAdminRole = "tke:AcquireClusterAdminRole" as Action<"tke:AcquireClusterAdminRole", UnknownKind, never>;
/** Write access by its name. */
export const AddClusterCIDR = "tke:AddClusterCIDR" as Action<"tke:AddClusterCIDR", UnknownKind, never>;
/** Write access by its name. */
export const AddExistedInstances = "tke:AddExistedInstances" as Action<"tke:AddExistedInstances", UnknownKind, never>;
/** Write access by its name. */
export const AddNodeToNodePool = "tke:AddNodeToNodePool" as Action<"tke:AddNodeToNodePool", UnknownKind, never>;
/** Write access by its name. */
export const AddVpcCniSubnets = "tke:AddVpcCniSubnets" as Action<"tke:AddVpcCniSubnets", UnknownKind, never>;
/** Write access by its name. */
export const CancelClusterRelease = "tke:CancelClusterRelease" as Action<"tke:CancelClusterRelease", UnknownKind, never>;
/** Write access by its name. */
export const CancelUpgradePlan = "tke:CancelUpgradePlan" as Action<"tke:CancelUpgradePlan", UnknownKind, never>;
/** Read access by its name. */
export const CheckEdgeClusterCIDR = "tke:CheckEdgeClusterCIDR" as Action<"tke:CheckEdgeClusterCIDR", UnknownKind, never>;
/** Read access by its name. */
export const CheckInstancesUpgradeAble = "tke:CheckInstancesUpgradeAble" as Action<"tke:CheckInstancesUpgradeAble", UnknownKind, never>;
/** Write access by its name. */
export const CreateBackupStorageLocation = "tke:CreateBackupStorageLocation" as Action<"tke:CreateBackupStorageLocation", UnknownKind, never>;
/** Write access by its name. */
export const CreateCLSLogConfig = "tke:CreateCLSLogConfig" as Action<"tke:CreateCLSLogConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateCluster = "tke:CreateCluster" as Action<"tke:CreateCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterEndpoint = "tke:CreateClusterEndpoint" as Action<"tke:CreateClusterEndpoint", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterEndpointVip = "tke:CreateClusterEndpointVip" as Action<"tke:CreateClusterEndpointVip", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterInstances = "tke:CreateClusterInstances" as Action<"tke:CreateClusterInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterMaintenanceWindowAndExclusions = "tke:CreateClusterMaintenanceWindowAndExclusions" as Action<"tke:CreateClusterMaintenanceWindowAndExclusions", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterNodePool = "tke:CreateClusterNodePool" as Action<"tke:CreateClusterNodePool", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterRelease = "tke:CreateClusterRelease" as Action<"tke:CreateClusterRelease", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterRoute = "tke:CreateClusterRoute" as Action<"tke:CreateClusterRoute", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterRouteTable = "tke:CreateClusterRouteTable" as Action<"tke:CreateClusterRouteTable", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterVirtualNode = "tke:CreateClusterVirtualNode" as Action<"tke:CreateClusterVirtualNode", UnknownKind, never>;
/** Write access by its name. */
export const CreateClusterVirtualNodePool = "tke:CreateClusterVirtualNodePool" as Action<"tke:CreateClusterVirtualNodePool", UnknownKind, never>;
/** Write access by its name. */
export const CreateECMInstances = "tke:CreateECMInstances" as Action<"tke:CreateECMInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateEKSCluster = "tke:CreateEKSCluster" as Action<"tke:CreateEKSCluster", UnknownKind, never>;
/** Write access by its name. */
export const CreateEKSContainerInstances = "tke:CreateEKSContainerInstances" as Action<"tke:CreateEKSContainerInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateEdgeCVMInstances = "tke:CreateEdgeCVMInstances" as Action<"tke:CreateEdgeCVMInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateEdgeLogConfig = "tke:CreateEdgeLogConfig" as Action<"tke:CreateEdgeLogConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateEksLogConfig = "tke:CreateEksLogConfig" as Action<"tke:CreateEksLogConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateExternalNodePool = "tke:CreateExternalNodePool" as Action<"tke:CreateExternalNodePool", UnknownKind, never>;
/** Write access by its name. */
export const CreateGlobalMaintenanceWindowAndExclusions = "tke:CreateGlobalMaintenanceWindowAndExclusions" as Action<"tke:CreateGlobalMaintenanceWindowAndExclusions", UnknownKind, never>;
/** Write access by its name. */
export const CreateHealthCheckPolicy = "tke:CreateHealthCheckPolicy" as Action<"tke:CreateHealthCheckPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageCache = "tke:CreateImageCache" as Action<"tke:CreateImageCache", UnknownKind, never>;
/** Write access by its name. */
export const CreateNodePool = "tke:CreateNodePool" as Action<"tke:CreateNodePool", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusAlertPolicy = "tke:CreatePrometheusAlertPolicy" as Action<"tke:CreatePrometheusAlertPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusAlertRule = "tke:CreatePrometheusAlertRule" as Action<"tke:CreatePrometheusAlertRule", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusClusterAgent = "tke:CreatePrometheusClusterAgent" as Action<"tke:CreatePrometheusClusterAgent", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusConfig = "tke:CreatePrometheusConfig" as Action<"tke:CreatePrometheusConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusDashboard = "tke:CreatePrometheusDashboard" as Action<"tke:CreatePrometheusDashboard", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusGlobalNotification = "tke:CreatePrometheusGlobalNotification" as Action<"tke:CreatePrometheusGlobalNotification", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusRecordRuleYaml = "tke:CreatePrometheusRecordRuleYaml" as Action<"tke:CreatePrometheusRecordRuleYaml", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusTemp = "tke:CreatePrometheusTemp" as Action<"tke:CreatePrometheusTemp", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrometheusTemplate = "tke:CreatePrometheusTemplate" as Action<"tke:CreatePrometheusTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateReservedInstances = "tke:CreateReservedInstances" as Action<"tke:CreateReservedInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateRollOutSequence = "tke:CreateRollOutSequence" as Action<"tke:CreateRollOutSequence", UnknownKind, never>;
/** Write access by its name. */
export const CreateTKEEdgeCluster = "tke:CreateTKEEdgeCluster" as Action<"tke:CreateTKEEdgeCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAddon = "tke:DeleteAddon" as Action<"tke:DeleteAddon", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBackupStorageLocation = "tke:DeleteBackupStorageLocation" as Action<"tke:DeleteBackupStorageLocation", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCluster = "tke:DeleteCluster" as Action<"tke:DeleteCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterAsGroups = "tke:DeleteClusterAsGroups" as Action<"tke:DeleteClusterAsGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterEndpoint = "tke:DeleteClusterEndpoint" as Action<"tke:DeleteClusterEndpoint", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterEndpointVip = "tke:DeleteClusterEndpointVip" as Action<"tke:DeleteClusterEndpointVip", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterInstances = "tke:DeleteClusterInstances" as Action<"tke:DeleteClusterInstances", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterMachines = "tke:DeleteClusterMachines" as Action<"tke:DeleteClusterMachines", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterMaintenanceWindowAndExclusion = "tke:DeleteClusterMaintenanceWindowAndExclusion" as Action<"tke:DeleteClusterMaintenanceWindowAndExclusion", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterNodePool = "tke:DeleteClusterNodePool" as Action<"tke:DeleteClusterNodePool", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterRoute = "tke:DeleteClusterRoute" as Action<"tke:DeleteClusterRoute", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterRouteTable = "tke:DeleteClusterRouteTable" as Action<"tke:DeleteClusterRouteTable", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterVirtualNode = "tke:DeleteClusterVirtualNode" as Action<"tke:DeleteClusterVirtualNode", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClusterVirtualNodePool = "tke:DeleteClusterVirtualNodePool" as Action<"tke:DeleteClusterVirtualNodePool", UnknownKind, never>;
/** Write access by its name. */
export const DeleteECMInstances = "tke:DeleteECMInstances" as Action<"tke:DeleteECMInstances", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEKSCluster = "tke:DeleteEKSCluster" as Action<"tke:DeleteEKSCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEKSContainerInstances = "tke:DeleteEKSContainerInstances" as Action<"tke:DeleteEKSContainerInstances", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEdgeCVMInstances = "tke:DeleteEdgeCVMInstances" as Action<"tke:DeleteEdgeCVMInstances", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEdgeClusterInstances = "tke:DeleteEdgeClusterInstances" as Action<"tke:DeleteEdgeClusterInstances", UnknownKind, never>;
/** Write access by its name. */
export const DeleteExternalNode = "tke:DeleteExternalNode" as Action<"tke:DeleteExternalNode", UnknownKind, never>;
/** Write access by its name. */
export const DeleteExternalNodePool = "tke:DeleteExternalNodePool" as Action<"tke:DeleteExternalNodePool", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGlobalMaintenanceWindowAndExclusion = "tke:DeleteGlobalMaintenanceWindowAndExclusion" as Action<"tke:DeleteGlobalMaintenanceWindowAndExclusion", UnknownKind, never>;
/** Write access by its name. */
export const DeleteHealthCheckPolicy = "tke:DeleteHealthCheckPolicy" as Action<"tke:DeleteHealthCheckPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImageCaches = "tke:DeleteImageCaches" as Action<"tke:DeleteImageCaches", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLogConfigs = "tke:DeleteLogConfigs" as Action<"tke:DeleteLogConfigs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNodePool = "tke:DeleteNodePool" as Action<"tke:DeleteNodePool", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusAlertPolicy = "tke:DeletePrometheusAlertPolicy" as Action<"tke:DeletePrometheusAlertPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusAlertRule = "tke:DeletePrometheusAlertRule" as Action<"tke:DeletePrometheusAlertRule", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusClusterAgent = "tke:DeletePrometheusClusterAgent" as Action<"tke:DeletePrometheusClusterAgent", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusConfig = "tke:DeletePrometheusConfig" as Action<"tke:DeletePrometheusConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusRecordRuleYaml = "tke:DeletePrometheusRecordRuleYaml" as Action<"tke:DeletePrometheusRecordRuleYaml", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusTemp = "tke:DeletePrometheusTemp" as Action<"tke:DeletePrometheusTemp", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusTempSync = "tke:DeletePrometheusTempSync" as Action<"tke:DeletePrometheusTempSync", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusTemplate = "tke:DeletePrometheusTemplate" as Action<"tke:DeletePrometheusTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrometheusTemplateSync = "tke:DeletePrometheusTemplateSync" as Action<"tke:DeletePrometheusTemplateSync", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReservedInstances = "tke:DeleteReservedInstances" as Action<"tke:DeleteReservedInstances", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRollOutSequence = "tke:DeleteRollOutSequence" as Action<"tke:DeleteRollOutSequence", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTKEEdgeCluster = "tke:DeleteTKEEdgeCluster" as Action<"tke:DeleteTKEEdgeCluster", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserPermissions = "tke:DeleteUserPermissions" as Action<"tke:DeleteUserPermissions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAddon = "tke:DescribeAddon" as Action<"tke:DescribeAddon", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAddonValues = "tke:DescribeAddonValues" as Action<"tke:DescribeAddonValues", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAvailableClusterVersion = "tke:DescribeAvailableClusterVersion" as Action<"tke:DescribeAvailableClusterVersion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAvailableTKEEdgeVersion = "tke:DescribeAvailableTKEEdgeVersion" as Action<"tke:DescribeAvailableTKEEdgeVersion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBackupStorageLocations = "tke:DescribeBackupStorageLocations" as Action<"tke:DescribeBackupStorageLocations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchModifyTagsStatus = "tke:DescribeBatchModifyTagsStatus" as Action<"tke:DescribeBatchModifyTagsStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterAsGroupOption = "tke:DescribeClusterAsGroupOption" as Action<"tke:DescribeClusterAsGroupOption", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterAsGroups = "tke:DescribeClusterAsGroups" as Action<"tke:DescribeClusterAsGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterAuthenticationOptions = "tke:DescribeClusterAuthenticationOptions" as Action<"tke:DescribeClusterAuthenticationOptions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterAvailableExtraArgs = "tke:DescribeClusterAvailableExtraArgs" as Action<"tke:DescribeClusterAvailableExtraArgs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterCommonNames = "tke:DescribeClusterCommonNames" as Action<"tke:DescribeClusterCommonNames", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterControllers = "tke:DescribeClusterControllers" as Action<"tke:DescribeClusterControllers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterEndpointStatus = "tke:DescribeClusterEndpointStatus" as Action<"tke:DescribeClusterEndpointStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterEndpointVipStatus = "tke:DescribeClusterEndpointVipStatus" as Action<"tke:DescribeClusterEndpointVipStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterEndpoints = "tke:DescribeClusterEndpoints" as Action<"tke:DescribeClusterEndpoints", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterExtraArgs = "tke:DescribeClusterExtraArgs" as Action<"tke:DescribeClusterExtraArgs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterInspectionResultsOverview = "tke:DescribeClusterInspectionResultsOverview" as Action<"tke:DescribeClusterInspectionResultsOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterInstances = "tke:DescribeClusterInstances" as Action<"tke:DescribeClusterInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterKubeconfig = "tke:DescribeClusterKubeconfig" as Action<"tke:DescribeClusterKubeconfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterLevelAttribute = "tke:DescribeClusterLevelAttribute" as Action<"tke:DescribeClusterLevelAttribute", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterLevelChangeRecords = "tke:DescribeClusterLevelChangeRecords" as Action<"tke:DescribeClusterLevelChangeRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterMachines = "tke:DescribeClusterMachines" as Action<"tke:DescribeClusterMachines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterMaintenanceWindowAndExclusions = "tke:DescribeClusterMaintenanceWindowAndExclusions" as Action<"tke:DescribeClusterMaintenanceWindowAndExclusions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterNodePoolDetail = "tke:DescribeClusterNodePoolDetail" as Action<"tke:DescribeClusterNodePoolDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterNodePools = "tke:DescribeClusterNodePools" as Action<"tke:DescribeClusterNodePools", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterPendingReleases = "tke:DescribeClusterPendingReleases" as Action<"tke:DescribeClusterPendingReleases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterReleaseDetails = "tke:DescribeClusterReleaseDetails" as Action<"tke:DescribeClusterReleaseDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterReleaseHistory = "tke:DescribeClusterReleaseHistory" as Action<"tke:DescribeClusterReleaseHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterReleases = "tke:DescribeClusterReleases" as Action<"tke:DescribeClusterReleases", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterRollOutSequenceTags = "tke:DescribeClusterRollOutSequenceTags" as Action<"tke:DescribeClusterRollOutSequenceTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterRouteTables = "tke:DescribeClusterRouteTables" as Action<"tke:DescribeClusterRouteTables", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterRoutes = "tke:DescribeClusterRoutes" as Action<"tke:DescribeClusterRoutes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterSchedulerPolicy = "tke:DescribeClusterSchedulerPolicy" as Action<"tke:DescribeClusterSchedulerPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterSecurity = "tke:DescribeClusterSecurity" as Action<"tke:DescribeClusterSecurity", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterStatus = "tke:DescribeClusterStatus" as Action<"tke:DescribeClusterStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterVirtualNode = "tke:DescribeClusterVirtualNode" as Action<"tke:DescribeClusterVirtualNode", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusterVirtualNodePools = "tke:DescribeClusterVirtualNodePools" as Action<"tke:DescribeClusterVirtualNodePools", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClusters = "tke:DescribeClusters" as Action<"tke:DescribeClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeControlPlaneLogs = "tke:DescribeControlPlaneLogs" as Action<"tke:DescribeControlPlaneLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeECMInstances = "tke:DescribeECMInstances" as Action<"tke:DescribeECMInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEKSClusterCredential = "tke:DescribeEKSClusterCredential" as Action<"tke:DescribeEKSClusterCredential", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEKSClusters = "tke:DescribeEKSClusters" as Action<"tke:DescribeEKSClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEKSContainerInstanceEvent = "tke:DescribeEKSContainerInstanceEvent" as Action<"tke:DescribeEKSContainerInstanceEvent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEKSContainerInstanceRegions = "tke:DescribeEKSContainerInstanceRegions" as Action<"tke:DescribeEKSContainerInstanceRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEKSContainerInstances = "tke:DescribeEKSContainerInstances" as Action<"tke:DescribeEKSContainerInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdgeAvailableExtraArgs = "tke:DescribeEdgeAvailableExtraArgs" as Action<"tke:DescribeEdgeAvailableExtraArgs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdgeCVMInstances = "tke:DescribeEdgeCVMInstances" as Action<"tke:DescribeEdgeCVMInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdgeClusterExtraArgs = "tke:DescribeEdgeClusterExtraArgs" as Action<"tke:DescribeEdgeClusterExtraArgs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdgeClusterInstances = "tke:DescribeEdgeClusterInstances" as Action<"tke:DescribeEdgeClusterInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdgeClusterUpgradeInfo = "tke:DescribeEdgeClusterUpgradeInfo" as Action<"tke:DescribeEdgeClusterUpgradeInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEdgeLogSwitches = "tke:DescribeEdgeLogSwitches" as Action<"tke:DescribeEdgeLogSwitches", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEksContainerInstanceLog = "tke:DescribeEksContainerInstanceLog" as Action<"tke:DescribeEksContainerInstanceLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnableVpcCniProgress = "tke:DescribeEnableVpcCniProgress" as Action<"tke:DescribeEnableVpcCniProgress", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEncryptionStatus = "tke:DescribeEncryptionStatus" as Action<"tke:DescribeEncryptionStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExistedInstances = "tke:DescribeExistedInstances" as Action<"tke:DescribeExistedInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExternalNode = "tke:DescribeExternalNode" as Action<"tke:DescribeExternalNode", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExternalNodePools = "tke:DescribeExternalNodePools" as Action<"tke:DescribeExternalNodePools", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExternalNodeScript = "tke:DescribeExternalNodeScript" as Action<"tke:DescribeExternalNodeScript", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExternalNodeSupportConfig = "tke:DescribeExternalNodeSupportConfig" as Action<"tke:DescribeExternalNodeSupportConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGPUInfo = "tke:DescribeGPUInfo" as Action<"tke:DescribeGPUInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGlobalMaintenanceWindowAndExclusions = "tke:DescribeGlobalMaintenanceWindowAndExclusions" as Action<"tke:DescribeGlobalMaintenanceWindowAndExclusions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHealthCheckPolicies = "tke:DescribeHealthCheckPolicies" as Action<"tke:DescribeHealthCheckPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHealthCheckPolicyBindings = "tke:DescribeHealthCheckPolicyBindings" as Action<"tke:DescribeHealthCheckPolicyBindings", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHealthCheckTemplate = "tke:DescribeHealthCheckTemplate" as Action<"tke:DescribeHealthCheckTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIPAMD = "tke:DescribeIPAMD" as Action<"tke:DescribeIPAMD", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImageCaches = "tke:DescribeImageCaches" as Action<"tke:DescribeImageCaches", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImages = "tke:DescribeImages" as Action<"tke:DescribeImages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogConfigs = "tke:DescribeLogConfigs" as Action<"tke:DescribeLogConfigs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogSwitches = "tke:DescribeLogSwitches" as Action<"tke:DescribeLogSwitches", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMasterComponent = "tke:DescribeMasterComponent" as Action<"tke:DescribeMasterComponent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNodePools = "tke:DescribeNodePools" as Action<"tke:DescribeNodePools", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNodePoolsElasticityStrength = "tke:DescribeNodePoolsElasticityStrength" as Action<"tke:DescribeNodePoolsElasticityStrength", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOSImages = "tke:DescribeOSImages" as Action<"tke:DescribeOSImages", UnknownKind, never>;
/** List access by its name. */
export const DescribeOpenPolicyList = "tke:DescribeOpenPolicyList" as Action<"tke:DescribeOpenPolicyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePodChargeInfo = "tke:DescribePodChargeInfo" as Action<"tke:DescribePodChargeInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribePodDeductionRate = "tke:DescribePodDeductionRate" as Action<"tke:DescribePodDeductionRate", UnknownKind, never>;
/** Read access by its name. */
export const DescribePodsBySpec = "tke:DescribePodsBySpec" as Action<"tke:DescribePodsBySpec", UnknownKind, never>;
/** Read access by its name. */
export const DescribePostNodeResources = "tke:DescribePostNodeResources" as Action<"tke:DescribePostNodeResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusAgentInstances = "tke:DescribePrometheusAgentInstances" as Action<"tke:DescribePrometheusAgentInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusAgents = "tke:DescribePrometheusAgents" as Action<"tke:DescribePrometheusAgents", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusAlertHistory = "tke:DescribePrometheusAlertHistory" as Action<"tke:DescribePrometheusAlertHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusAlertPolicy = "tke:DescribePrometheusAlertPolicy" as Action<"tke:DescribePrometheusAlertPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusAlertRule = "tke:DescribePrometheusAlertRule" as Action<"tke:DescribePrometheusAlertRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusClusterAgents = "tke:DescribePrometheusClusterAgents" as Action<"tke:DescribePrometheusClusterAgents", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusConfig = "tke:DescribePrometheusConfig" as Action<"tke:DescribePrometheusConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusGlobalConfig = "tke:DescribePrometheusGlobalConfig" as Action<"tke:DescribePrometheusGlobalConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusGlobalNotification = "tke:DescribePrometheusGlobalNotification" as Action<"tke:DescribePrometheusGlobalNotification", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusInstance = "tke:DescribePrometheusInstance" as Action<"tke:DescribePrometheusInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusInstanceInitStatus = "tke:DescribePrometheusInstanceInitStatus" as Action<"tke:DescribePrometheusInstanceInitStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusInstancesOverview = "tke:DescribePrometheusInstancesOverview" as Action<"tke:DescribePrometheusInstancesOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusOverviews = "tke:DescribePrometheusOverviews" as Action<"tke:DescribePrometheusOverviews", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusRecordRules = "tke:DescribePrometheusRecordRules" as Action<"tke:DescribePrometheusRecordRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusTargets = "tke:DescribePrometheusTargets" as Action<"tke:DescribePrometheusTargets", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusTemp = "tke:DescribePrometheusTemp" as Action<"tke:DescribePrometheusTemp", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusTempSync = "tke:DescribePrometheusTempSync" as Action<"tke:DescribePrometheusTempSync", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusTemplateSync = "tke:DescribePrometheusTemplateSync" as Action<"tke:DescribePrometheusTemplateSync", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrometheusTemplates = "tke:DescribePrometheusTemplates" as Action<"tke:DescribePrometheusTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRIUtilizationDetail = "tke:DescribeRIUtilizationDetail" as Action<"tke:DescribeRIUtilizationDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "tke:DescribeRegions" as Action<"tke:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReservedInstanceUtilizationRate = "tke:DescribeReservedInstanceUtilizationRate" as Action<"tke:DescribeReservedInstanceUtilizationRate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReservedInstances = "tke:DescribeReservedInstances" as Action<"tke:DescribeReservedInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceUsage = "tke:DescribeResourceUsage" as Action<"tke:DescribeResourceUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRollOutSequences = "tke:DescribeRollOutSequences" as Action<"tke:DescribeRollOutSequences", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRouteTableConflicts = "tke:DescribeRouteTableConflicts" as Action<"tke:DescribeRouteTableConflicts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSupportedRuntime = "tke:DescribeSupportedRuntime" as Action<"tke:DescribeSupportedRuntime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTKEEdgeClusterCredential = "tke:DescribeTKEEdgeClusterCredential" as Action<"tke:DescribeTKEEdgeClusterCredential", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTKEEdgeClusterStatus = "tke:DescribeTKEEdgeClusterStatus" as Action<"tke:DescribeTKEEdgeClusterStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTKEEdgeClusters = "tke:DescribeTKEEdgeClusters" as Action<"tke:DescribeTKEEdgeClusters", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTKEEdgeExternalKubeconfig = "tke:DescribeTKEEdgeExternalKubeconfig" as Action<"tke:DescribeTKEEdgeExternalKubeconfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTKEEdgeScript = "tke:DescribeTKEEdgeScript" as Action<"tke:DescribeTKEEdgeScript", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "tke:DescribeTasks" as Action<"tke:DescribeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUpgradeTaskDetail = "tke:DescribeUpgradeTaskDetail" as Action<"tke:DescribeUpgradeTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUpgradeTasks = "tke:DescribeUpgradeTasks" as Action<"tke:DescribeUpgradeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserPermissions = "tke:DescribeUserPermissions" as Action<"tke:DescribeUserPermissions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVersions = "tke:DescribeVersions" as Action<"tke:DescribeVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVpcCniPodLimits = "tke:DescribeVpcCniPodLimits" as Action<"tke:DescribeVpcCniPodLimits", UnknownKind, never>;
/** Read access by its name. */
export const DescribeZoneInstanceConfigInfos = "tke:DescribeZoneInstanceConfigInfos" as Action<"tke:DescribeZoneInstanceConfigInfos", UnknownKind, never>;
/** Write access by its name. */
export const DetachApplicationRole = "tke:DetachApplicationRole" as Action<"tke:DetachApplicationRole", UnknownKind, never>;
/** Write access by its name. */
export const DisableClusterAudit = "tke:DisableClusterAudit" as Action<"tke:DisableClusterAudit", UnknownKind, never>;
/** Write access by its name. */
export const DisableClusterDeletionProtection = "tke:DisableClusterDeletionProtection" as Action<"tke:DisableClusterDeletionProtection", UnknownKind, never>;
/** Write access by its name. */
export const DisableControlPlaneLogs = "tke:DisableControlPlaneLogs" as Action<"tke:DisableControlPlaneLogs", UnknownKind, never>;
/** Write access by its name. */
export const DisableEncryptionProtection = "tke:DisableEncryptionProtection" as Action<"tke:DisableEncryptionProtection", UnknownKind, never>;
/** Write access by its name. */
export const DisableEventPersistence = "tke:DisableEventPersistence" as Action<"tke:DisableEventPersistence", UnknownKind, never>;
/** Write access by its name. */
export const DisableVpcCniNetworkType = "tke:DisableVpcCniNetworkType" as Action<"tke:DisableVpcCniNetworkType", UnknownKind, never>;
/** Access unknown. */
export const DrainClusterVirtualNode = "tke:DrainClusterVirtualNode" as Action<"tke:DrainClusterVirtualNode", UnknownKind, never>;
/** Access unknown. */
export const DrainExternalNode = "tke:DrainExternalNode" as Action<"tke:DrainExternalNode", UnknownKind, never>;
/** Write access by its name. */
export const EnableClusterAudit = "tke:EnableClusterAudit" as Action<"tke:EnableClusterAudit", UnknownKind, never>;
/** Write access by its name. */
export const EnableClusterDeletionProtection = "tke:EnableClusterDeletionProtection" as Action<"tke:EnableClusterDeletionProtection", UnknownKind, never>;
/** Write access by its name. */
export const EnableControlPlaneLogs = "tke:EnableControlPlaneLogs" as Action<"tke:EnableControlPlaneLogs", UnknownKind, never>;
/** Write access by its name. */
export const EnableEksEventPersistence = "tke:EnableEksEventPersistence" as Action<"tke:EnableEksEventPersistence", UnknownKind, never>;
/** Write access by its name. */
export const EnableEncryptionProtection = "tke:EnableEncryptionProtection" as Action<"tke:EnableEncryptionProtection", UnknownKind, never>;
/** Write access by its name. */
export const EnableEventPersistence = "tke:EnableEventPersistence" as Action<"tke:EnableEventPersistence", UnknownKind, never>;
/** Write access by its name. */
export const EnableExternalNodeSupport = "tke:EnableExternalNodeSupport" as Action<"tke:EnableExternalNodeSupport", UnknownKind, never>;
/** Write access by its name. */
export const EnableVpcCniNetworkType = "tke:EnableVpcCniNetworkType" as Action<"tke:EnableVpcCniNetworkType", UnknownKind, never>;
/** Access unknown. */
export const ForwardTKEEdgeApplicationRequestV3 = "tke:ForwardTKEEdgeApplicationRequestV3" as Action<"tke:ForwardTKEEdgeApplicationRequestV3", UnknownKind, never>;
/** Read access by its name. */
export const GetClusterLevelPrice = "tke:GetClusterLevelPrice" as Action<"tke:GetClusterLevelPrice", UnknownKind, never>;
/** Read access by its name. */
export const GetMostSuitableImageCache = "tke:GetMostSuitableImageCache" as Action<"tke:GetMostSuitableImageCache", UnknownKind, never>;
/** List access by its name. */
export const GetTkeAppChartList = "tke:GetTkeAppChartList" as Action<"tke:GetTkeAppChartList", UnknownKind, never>;
/** Read access by its name. */
export const GetUpgradeInstanceProgress = "tke:GetUpgradeInstanceProgress" as Action<"tke:GetUpgradeInstanceProgress", UnknownKind, never>;
/** Write access by its name. */
export const GrantUserPermissions = "tke:GrantUserPermissions" as Action<"tke:GrantUserPermissions", UnknownKind, never>;
/** Write access by its name. */
export const InstallAddon = "tke:InstallAddon" as Action<"tke:InstallAddon", UnknownKind, never>;
/** Write access by its name. */
export const InstallEdgeLogAgent = "tke:InstallEdgeLogAgent" as Action<"tke:InstallEdgeLogAgent", UnknownKind, never>;
/** Write access by its name. */
export const InstallLogAgent = "tke:InstallLogAgent" as Action<"tke:InstallLogAgent", UnknownKind, never>;
/** List access by its name. */
export const ListClusterInspectionResults = "tke:ListClusterInspectionResults" as Action<"tke:ListClusterInspectionResults", UnknownKind, never>;
/** List access by its name. */
export const ListClusterInspectionResultsItems = "tke:ListClusterInspectionResultsItems" as Action<"tke:ListClusterInspectionResultsItems", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterAsGroupAttribute = "tke:ModifyClusterAsGroupAttribute" as Action<"tke:ModifyClusterAsGroupAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterAsGroupOptionAttribute = "tke:ModifyClusterAsGroupOptionAttribute" as Action<"tke:ModifyClusterAsGroupOptionAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterAttribute = "tke:ModifyClusterAttribute" as Action<"tke:ModifyClusterAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterAuthenticationOptions = "tke:ModifyClusterAuthenticationOptions" as Action<"tke:ModifyClusterAuthenticationOptions", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterEndpointSP = "tke:ModifyClusterEndpointSP" as Action<"tke:ModifyClusterEndpointSP", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterExtraArgs = "tke:ModifyClusterExtraArgs" as Action<"tke:ModifyClusterExtraArgs", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterExtraArgsTaskState = "tke:ModifyClusterExtraArgsTaskState" as Action<"tke:ModifyClusterExtraArgsTaskState", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterImage = "tke:ModifyClusterImage" as Action<"tke:ModifyClusterImage", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterMachine = "tke:ModifyClusterMachine" as Action<"tke:ModifyClusterMachine", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterMaintenanceWindowAndExclusions = "tke:ModifyClusterMaintenanceWindowAndExclusions" as Action<"tke:ModifyClusterMaintenanceWindowAndExclusions", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterNodePool = "tke:ModifyClusterNodePool" as Action<"tke:ModifyClusterNodePool", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterRollOutSequenceTags = "tke:ModifyClusterRollOutSequenceTags" as Action<"tke:ModifyClusterRollOutSequenceTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterRuntimeConfig = "tke:ModifyClusterRuntimeConfig" as Action<"tke:ModifyClusterRuntimeConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterSchedulerPolicy = "tke:ModifyClusterSchedulerPolicy" as Action<"tke:ModifyClusterSchedulerPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterTags = "tke:ModifyClusterTags" as Action<"tke:ModifyClusterTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClusterVirtualNodePool = "tke:ModifyClusterVirtualNodePool" as Action<"tke:ModifyClusterVirtualNodePool", UnknownKind, never>;
/** Write access by its name. */
export const ModifyExternalNodePool = "tke:ModifyExternalNodePool" as Action<"tke:ModifyExternalNodePool", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGlobalMaintenanceWindowAndExclusions = "tke:ModifyGlobalMaintenanceWindowAndExclusions" as Action<"tke:ModifyGlobalMaintenanceWindowAndExclusions", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHealthCheckPolicy = "tke:ModifyHealthCheckPolicy" as Action<"tke:ModifyHealthCheckPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLogConfig = "tke:ModifyLogConfig" as Action<"tke:ModifyLogConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMasterComponent = "tke:ModifyMasterComponent" as Action<"tke:ModifyMasterComponent", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNodePool = "tke:ModifyNodePool" as Action<"tke:ModifyNodePool", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNodePoolDesiredCapacityAboutAsg = "tke:ModifyNodePoolDesiredCapacityAboutAsg" as Action<"tke:ModifyNodePoolDesiredCapacityAboutAsg", UnknownKind, never>;
/** Write access by its name. */
export const ModifyNodePoolInstanceTypes = "tke:ModifyNodePoolInstanceTypes" as Action<"tke:ModifyNodePoolInstanceTypes", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOpenPolicyList = "tke:ModifyOpenPolicyList" as Action<"tke:ModifyOpenPolicyList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusAgentExternalLabels = "tke:ModifyPrometheusAgentExternalLabels" as Action<"tke:ModifyPrometheusAgentExternalLabels", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusAlertPolicy = "tke:ModifyPrometheusAlertPolicy" as Action<"tke:ModifyPrometheusAlertPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusAlertRule = "tke:ModifyPrometheusAlertRule" as Action<"tke:ModifyPrometheusAlertRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusConfig = "tke:ModifyPrometheusConfig" as Action<"tke:ModifyPrometheusConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusGlobalNotification = "tke:ModifyPrometheusGlobalNotification" as Action<"tke:ModifyPrometheusGlobalNotification", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusRecordRuleYaml = "tke:ModifyPrometheusRecordRuleYaml" as Action<"tke:ModifyPrometheusRecordRuleYaml", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusTemp = "tke:ModifyPrometheusTemp" as Action<"tke:ModifyPrometheusTemp", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPrometheusTemplate = "tke:ModifyPrometheusTemplate" as Action<"tke:ModifyPrometheusTemplate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyReservedInstanceScope = "tke:ModifyReservedInstanceScope" as Action<"tke:ModifyReservedInstanceScope", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRollOutSequence = "tke:ModifyRollOutSequence" as Action<"tke:ModifyRollOutSequence", UnknownKind, never>;
/** Write access by its name. */
export const RebootMachines = "tke:RebootMachines" as Action<"tke:RebootMachines", UnknownKind, never>;
/** Write access by its name. */
export const RemoveNodeFromNodePool = "tke:RemoveNodeFromNodePool" as Action<"tke:RemoveNodeFromNodePool", UnknownKind, never>;
/** Write access by its name. */
export const RenewReservedInstances = "tke:RenewReservedInstances" as Action<"tke:RenewReservedInstances", UnknownKind, never>;
/** Write access by its name. */
export const RestartEKSContainerInstances = "tke:RestartEKSContainerInstances" as Action<"tke:RestartEKSContainerInstances", UnknownKind, never>;
/** Write access by its name. */
export const RollbackClusterRelease = "tke:RollbackClusterRelease" as Action<"tke:RollbackClusterRelease", UnknownKind, never>;
/** Access unknown. */
export const RotateClusterToken = "tke:RotateClusterToken" as Action<"tke:RotateClusterToken", UnknownKind, never>;
/** Access unknown. */
export const RunPrometheusInstance = "tke:RunPrometheusInstance" as Action<"tke:RunPrometheusInstance", UnknownKind, never>;
/** Write access by its name. */
export const ScaleInClusterMaster = "tke:ScaleInClusterMaster" as Action<"tke:ScaleInClusterMaster", UnknownKind, never>;
/** Write access by its name. */
export const ScaleNodePool = "tke:ScaleNodePool" as Action<"tke:ScaleNodePool", UnknownKind, never>;
/** Write access by its name. */
export const ScaleOutClusterMaster = "tke:ScaleOutClusterMaster" as Action<"tke:ScaleOutClusterMaster", UnknownKind, never>;
/** Write access by its name. */
export const SetMachineLogin = "tke:SetMachineLogin" as Action<"tke:SetMachineLogin", UnknownKind, never>;
/** Write access by its name. */
export const SetNodePoolNodeProtection = "tke:SetNodePoolNodeProtection" as Action<"tke:SetNodePoolNodeProtection", UnknownKind, never>;
/** Write access by its name. */
export const StartMachines = "tke:StartMachines" as Action<"tke:StartMachines", UnknownKind, never>;
/** Write access by its name. */
export const StopMachines = "tke:StopMachines" as Action<"tke:StopMachines", UnknownKind, never>;
/** Write access by its name. */
export const SwitchClusterEndpoint = "tke:SwitchClusterEndpoint" as Action<"tke:SwitchClusterEndpoint", UnknownKind, never>;
/** Access unknown. */
export const SyncPrometheusTemp = "tke:SyncPrometheusTemp" as Action<"tke:SyncPrometheusTemp", UnknownKind, never>;
/** Access unknown. */
export const SyncPrometheusTemplate = "tke:SyncPrometheusTemplate" as Action<"tke:SyncPrometheusTemplate", UnknownKind, never>;
/** Write access by its name. */
export const UninstallClusterRelease = "tke:UninstallClusterRelease" as Action<"tke:UninstallClusterRelease", UnknownKind, never>;
/** Write access by its name. */
export const UninstallEdgeLogAgent = "tke:UninstallEdgeLogAgent" as Action<"tke:UninstallEdgeLogAgent", UnknownKind, never>;
/** Write access by its name. */
export const UninstallLogAgent = "tke:UninstallLogAgent" as Action<"tke:UninstallLogAgent", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAddon = "tke:UpdateAddon" as Action<"tke:UpdateAddon", UnknownKind, never>;
/** Write access by its name. */
export const UpdateClusterKubeconfig = "tke:UpdateClusterKubeconfig" as Action<"tke:UpdateClusterKubeconfig", UnknownKind, never>;
/** Write access by its name. */
export const UpdateClusterVersion = "tke:UpdateClusterVersion" as Action<"tke:UpdateClusterVersion", UnknownKind, never>;
/** Write access by its name. */
export const UpdateEKSCluster = "tke:UpdateEKSCluster" as Action<"tke:UpdateEKSCluster", UnknownKind, never>;
/** Write access by its name. */
export const UpdateEKSContainerInstance = "tke:UpdateEKSContainerInstance" as Action<"tke:UpdateEKSContainerInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpdateEdgeClusterVersion = "tke:UpdateEdgeClusterVersion" as Action<"tke:UpdateEdgeClusterVersion", UnknownKind, never>;
/** Write access by its name. */
export const UpdateImageCache = "tke:UpdateImageCache" as Action<"tke:UpdateImageCache", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTKEEdgeCluster = "tke:UpdateTKEEdgeCluster" as Action<"tke:UpdateTKEEdgeCluster", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeClusterInstances = "tke:UpgradeClusterInstances" as Action<"tke:UpgradeClusterInstances", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeClusterRelease = "tke:UpgradeClusterRelease" as Action<"tke:UpgradeClusterRelease", UnknownKind, never>;
