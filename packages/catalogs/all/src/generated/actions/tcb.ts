// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddProvider = "tcb:AddProvider" as Action<"tcb:AddProvider", UnknownKind, never>;
/** Write access by its name. */
export const AllocateEnv = "tcb:AllocateEnv" as Action<"tcb:AllocateEnv", UnknownKind, never>;
/** Access unknown. */
export const AssumeRoleForAllocatedEnv = "tcb:AssumeRoleForAllocatedEnv" as Action<"tcb:AssumeRoleForAllocatedEnv", UnknownKind, never>;
/** Write access by its name. */
export const BindCls = "tcb:BindCls" as Action<"tcb:BindCls", UnknownKind, never>;
/** Write access by its name. */
export const BindStorageSource = "tcb:BindStorageSource" as Action<"tcb:BindStorageSource", UnknownKind, never>;
/** Read access by its name. */
export const CheckTcbService = "tcb:CheckTcbService" as Action<"tcb:CheckTcbService", UnknownKind, never>;
/** Write access by its name. */
export const CreateAIModel = "tcb:CreateAIModel" as Action<"tcb:CreateAIModel", UnknownKind, never>;
/** Write access by its name. */
export const CreateApiKey = "tcb:CreateApiKey" as Action<"tcb:CreateApiKey", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuthDomain = "tcb:CreateAuthDomain" as Action<"tcb:CreateAuthDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateBillDeal = "tcb:CreateBillDeal" as Action<"tcb:CreateBillDeal", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudApp = "tcb:CreateCloudApp" as Action<"tcb:CreateCloudApp", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomLoginKey = "tcb:CreateCustomLoginKey" as Action<"tcb:CreateCustomLoginKey", UnknownKind, never>;
/** Write access by its name. */
export const CreateEnv = "tcb:CreateEnv" as Action<"tcb:CreateEnv", UnknownKind, never>;
/** Write access by its name. */
export const CreateEnvResource = "tcb:CreateEnvResource" as Action<"tcb:CreateEnvResource", UnknownKind, never>;
/** Write access by its name. */
export const CreateFunction = "tcb:CreateFunction" as Action<"tcb:CreateFunction", UnknownKind, never>;
/** Write access by its name. */
export const CreateHTTPServiceRoute = "tcb:CreateHTTPServiceRoute" as Action<"tcb:CreateHTTPServiceRoute", UnknownKind, never>;
/** Write access by its name. */
export const CreateHostingDomain = "tcb:CreateHostingDomain" as Action<"tcb:CreateHostingDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateMySQL = "tcb:CreateMySQL" as Action<"tcb:CreateMySQL", UnknownKind, never>;
/** Write access by its name. */
export const CreateStaticStore = "tcb:CreateStaticStore" as Action<"tcb:CreateStaticStore", UnknownKind, never>;
/** Write access by its name. */
export const CreateTable = "tcb:CreateTable" as Action<"tcb:CreateTable", UnknownKind, never>;
/** Write access by its name. */
export const CreateUser = "tcb:CreateUser" as Action<"tcb:CreateUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAIModel = "tcb:DeleteAIModel" as Action<"tcb:DeleteAIModel", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApiKey = "tcb:DeleteApiKey" as Action<"tcb:DeleteApiKey", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuthDomain = "tcb:DeleteAuthDomain" as Action<"tcb:DeleteAuthDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudApp = "tcb:DeleteCloudApp" as Action<"tcb:DeleteCloudApp", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudAppVersion = "tcb:DeleteCloudAppVersion" as Action<"tcb:DeleteCloudAppVersion", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFunction = "tcb:DeleteFunction" as Action<"tcb:DeleteFunction", UnknownKind, never>;
/** Write access by its name. */
export const DeleteHTTPServiceRoute = "tcb:DeleteHTTPServiceRoute" as Action<"tcb:DeleteHTTPServiceRoute", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProvider = "tcb:DeleteProvider" as Action<"tcb:DeleteProvider", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTable = "tcb:DeleteTable" as Action<"tcb:DeleteTable", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUsers = "tcb:DeleteUsers" as Action<"tcb:DeleteUsers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIModels = "tcb:DescribeAIModels" as Action<"tcb:DescribeAIModels", UnknownKind, never>;
/** List access by its name. */
export const DescribeApiKeyList = "tcb:DescribeApiKeyList" as Action<"tcb:DescribeApiKeyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuthDomains = "tcb:DescribeAuthDomains" as Action<"tcb:DescribeAuthDomains", UnknownKind, never>;
/** List access by its name. */
export const DescribeBaasPackageList = "tcb:DescribeBaasPackageList" as Action<"tcb:DescribeBaasPackageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBillingInfo = "tcb:DescribeBillingInfo" as Action<"tcb:DescribeBillingInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClient = "tcb:DescribeClient" as Action<"tcb:DescribeClient", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudAppCosInfo = "tcb:DescribeCloudAppCosInfo" as Action<"tcb:DescribeCloudAppCosInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudAppInfo = "tcb:DescribeCloudAppInfo" as Action<"tcb:DescribeCloudAppInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudAppList = "tcb:DescribeCloudAppList" as Action<"tcb:DescribeCloudAppList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudAppVersion = "tcb:DescribeCloudAppVersion" as Action<"tcb:DescribeCloudAppVersion", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudAppVersionList = "tcb:DescribeCloudAppVersionList" as Action<"tcb:DescribeCloudAppVersionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudBaseBuildService = "tcb:DescribeCloudBaseBuildService" as Action<"tcb:DescribeCloudBaseBuildService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudBaseRunBuildLog = "tcb:DescribeCloudBaseRunBuildLog" as Action<"tcb:DescribeCloudBaseRunBuildLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudBaseRunServerVersion = "tcb:DescribeCloudBaseRunServerVersion" as Action<"tcb:DescribeCloudBaseRunServerVersion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCreateMySQLResult = "tcb:DescribeCreateMySQLResult" as Action<"tcb:DescribeCreateMySQLResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCreditsUsage = "tcb:DescribeCreditsUsage" as Action<"tcb:DescribeCreditsUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCreditsUsageDetail = "tcb:DescribeCreditsUsageDetail" as Action<"tcb:DescribeCreditsUsageDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCurveData = "tcb:DescribeCurveData" as Action<"tcb:DescribeCurveData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDatabaseACL = "tcb:DescribeDatabaseACL" as Action<"tcb:DescribeDatabaseACL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvAccountCircle = "tcb:DescribeEnvAccountCircle" as Action<"tcb:DescribeEnvAccountCircle", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvLimit = "tcb:DescribeEnvLimit" as Action<"tcb:DescribeEnvLimit", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvPlans = "tcb:DescribeEnvPlans" as Action<"tcb:DescribeEnvPlans", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnvs = "tcb:DescribeEnvs" as Action<"tcb:DescribeEnvs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGatewayVersions = "tcb:DescribeGatewayVersions" as Action<"tcb:DescribeGatewayVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHTTPServiceCachePurgeTask = "tcb:DescribeHTTPServiceCachePurgeTask" as Action<"tcb:DescribeHTTPServiceCachePurgeTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHTTPServiceRoute = "tcb:DescribeHTTPServiceRoute" as Action<"tcb:DescribeHTTPServiceRoute", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostingDomainTask = "tcb:DescribeHostingDomainTask" as Action<"tcb:DescribeHostingDomainTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoginConfig = "tcb:DescribeLoginConfig" as Action<"tcb:DescribeLoginConfig", UnknownKind, never>;
/** List access by its name. */
export const DescribeManagedAIModelList = "tcb:DescribeManagedAIModelList" as Action<"tcb:DescribeManagedAIModelList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMySQLClusterDetail = "tcb:DescribeMySQLClusterDetail" as Action<"tcb:DescribeMySQLClusterDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMySQLTaskStatus = "tcb:DescribeMySQLTaskStatus" as Action<"tcb:DescribeMySQLTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribePGUserMigration = "tcb:DescribePGUserMigration" as Action<"tcb:DescribePGUserMigration", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQuotaData = "tcb:DescribeQuotaData" as Action<"tcb:DescribeQuotaData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourcePermission = "tcb:DescribeResourcePermission" as Action<"tcb:DescribeResourcePermission", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSafeRule = "tcb:DescribeSafeRule" as Action<"tcb:DescribeSafeRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStaticStore = "tcb:DescribeStaticStore" as Action<"tcb:DescribeStaticStore", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTable = "tcb:DescribeTable" as Action<"tcb:DescribeTable", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTables = "tcb:DescribeTables" as Action<"tcb:DescribeTables", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserList = "tcb:DescribeUserList" as Action<"tcb:DescribeUserList", UnknownKind, never>;
/** Write access by its name. */
export const DestroyEnv = "tcb:DestroyEnv" as Action<"tcb:DestroyEnv", UnknownKind, never>;
/** Write access by its name. */
export const DestroyMySQL = "tcb:DestroyMySQL" as Action<"tcb:DestroyMySQL", UnknownKind, never>;
/** Write access by its name. */
export const DestroyStaticStore = "tcb:DestroyStaticStore" as Action<"tcb:DestroyStaticStore", UnknownKind, never>;
/** Access unknown. */
export const DownloadFunction = "tcb:DownloadFunction" as Action<"tcb:DownloadFunction", UnknownKind, never>;
/** Access unknown. */
export const ExecutePGSql = "tcb:ExecutePGSql" as Action<"tcb:ExecutePGSql", UnknownKind, never>;
/** Read access by its name. */
export const GetFunction = "tcb:GetFunction" as Action<"tcb:GetFunction", UnknownKind, never>;
/** Read access by its name. */
export const GetProviders = "tcb:GetProviders" as Action<"tcb:GetProviders", UnknownKind, never>;
/** List access by its name. */
export const ListFunctions = "tcb:ListFunctions" as Action<"tcb:ListFunctions", UnknownKind, never>;
/** List access by its name. */
export const ListPGUserMigrations = "tcb:ListPGUserMigrations" as Action<"tcb:ListPGUserMigrations", UnknownKind, never>;
/** List access by its name. */
export const ListTables = "tcb:ListTables" as Action<"tcb:ListTables", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClient = "tcb:ModifyClient" as Action<"tcb:ModifyClient", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClsTopic = "tcb:ModifyClsTopic" as Action<"tcb:ModifyClsTopic", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDatabaseACL = "tcb:ModifyDatabaseACL" as Action<"tcb:ModifyDatabaseACL", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEnv = "tcb:ModifyEnv" as Action<"tcb:ModifyEnv", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEnvExtra = "tcb:ModifyEnvExtra" as Action<"tcb:ModifyEnvExtra", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEnvPlan = "tcb:ModifyEnvPlan" as Action<"tcb:ModifyEnvPlan", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHTTPServiceRoute = "tcb:ModifyHTTPServiceRoute" as Action<"tcb:ModifyHTTPServiceRoute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoginConfig = "tcb:ModifyLoginConfig" as Action<"tcb:ModifyLoginConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPGInstanceSpec = "tcb:ModifyPGInstanceSpec" as Action<"tcb:ModifyPGInstanceSpec", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProvider = "tcb:ModifyProvider" as Action<"tcb:ModifyProvider", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourcePermission = "tcb:ModifyResourcePermission" as Action<"tcb:ModifyResourcePermission", UnknownKind, never>;
/** Write access by its name. */
export const ModifySafeRule = "tcb:ModifySafeRule" as Action<"tcb:ModifySafeRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStorageSource = "tcb:ModifyStorageSource" as Action<"tcb:ModifyStorageSource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUser = "tcb:ModifyUser" as Action<"tcb:ModifyUser", UnknownKind, never>;
/** Access unknown. */
export const PreviewPGUserMigrations = "tcb:PreviewPGUserMigrations" as Action<"tcb:PreviewPGUserMigrations", UnknownKind, never>;
/** Access unknown. */
export const PurgeHTTPServiceCache = "tcb:PurgeHTTPServiceCache" as Action<"tcb:PurgeHTTPServiceCache", UnknownKind, never>;
/** Access unknown. */
export const PushPGUserMigrations = "tcb:PushPGUserMigrations" as Action<"tcb:PushPGUserMigrations", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseEnv = "tcb:ReleaseEnv" as Action<"tcb:ReleaseEnv", UnknownKind, never>;
/** Write access by its name. */
export const RenewEnv = "tcb:RenewEnv" as Action<"tcb:RenewEnv", UnknownKind, never>;
/** Access unknown. */
export const RepairPGUserMigrationHistory = "tcb:RepairPGUserMigrationHistory" as Action<"tcb:RepairPGUserMigrationHistory", UnknownKind, never>;
/** Access unknown. */
export const RunCommands = "tcb:RunCommands" as Action<"tcb:RunCommands", UnknownKind, never>;
/** Access unknown. */
export const RunSql = "tcb:RunSql" as Action<"tcb:RunSql", UnknownKind, never>;
/** Read access by its name. */
export const SearchClsLog = "tcb:SearchClsLog" as Action<"tcb:SearchClsLog", UnknownKind, never>;
/** Write access by its name. */
export const UnbindStorageSource = "tcb:UnbindStorageSource" as Action<"tcb:UnbindStorageSource", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAIModel = "tcb:UpdateAIModel" as Action<"tcb:UpdateAIModel", UnknownKind, never>;
/** Write access by its name. */
export const UpdateFunctionCode = "tcb:UpdateFunctionCode" as Action<"tcb:UpdateFunctionCode", UnknownKind, never>;
/** Write access by its name. */
export const UpdateFunctionConfiguration = "tcb:UpdateFunctionConfiguration" as Action<"tcb:UpdateFunctionConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTable = "tcb:UpdateTable" as Action<"tcb:UpdateTable", UnknownKind, never>;
/** Access unknown. */
export const VerifyHTTPServiceRoute = "tcb:VerifyHTTPServiceRoute" as Action<"tcb:VerifyHTTPServiceRoute", UnknownKind, never>;
