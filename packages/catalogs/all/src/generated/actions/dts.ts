// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ActivateSubscribe = "dts:ActivateSubscribe" as Action<"dts:ActivateSubscribe", UnknownKind, never>;
/** Access unknown. */
export const CompleteMigrateJob = "dts:CompleteMigrateJob" as Action<"dts:CompleteMigrateJob", UnknownKind, never>;
/** Access unknown. */
export const ConfigureSubscribeJob = "dts:ConfigureSubscribeJob" as Action<"dts:ConfigureSubscribeJob", UnknownKind, never>;
/** Access unknown. */
export const ConfigureSyncJob = "dts:ConfigureSyncJob" as Action<"dts:ConfigureSyncJob", UnknownKind, never>;
/** Access unknown. */
export const ContinueMigrateJob = "dts:ContinueMigrateJob" as Action<"dts:ContinueMigrateJob", UnknownKind, never>;
/** Access unknown. */
export const ContinueSyncJob = "dts:ContinueSyncJob" as Action<"dts:ContinueSyncJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateCheckSyncJob = "dts:CreateCheckSyncJob" as Action<"dts:CreateCheckSyncJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateCompareTask = "dts:CreateCompareTask" as Action<"dts:CreateCompareTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateConsumerGroup = "dts:CreateConsumerGroup" as Action<"dts:CreateConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateMigrateCheckJob = "dts:CreateMigrateCheckJob" as Action<"dts:CreateMigrateCheckJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateMigrateJob = "dts:CreateMigrateJob" as Action<"dts:CreateMigrateJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateMigrationService = "dts:CreateMigrationService" as Action<"dts:CreateMigrationService", UnknownKind, never>;
/** Write access by its name. */
export const CreateModifyCheckSyncJob = "dts:CreateModifyCheckSyncJob" as Action<"dts:CreateModifyCheckSyncJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateSubscribe = "dts:CreateSubscribe" as Action<"dts:CreateSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const CreateSubscribeCheckJob = "dts:CreateSubscribeCheckJob" as Action<"dts:CreateSubscribeCheckJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateSyncCompareTask = "dts:CreateSyncCompareTask" as Action<"dts:CreateSyncCompareTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateSyncJob = "dts:CreateSyncJob" as Action<"dts:CreateSyncJob", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCompareTask = "dts:DeleteCompareTask" as Action<"dts:DeleteCompareTask", UnknownKind, never>;
/** Write access by its name. */
export const DeleteConsumerGroup = "dts:DeleteConsumerGroup" as Action<"dts:DeleteConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMigrateJob = "dts:DeleteMigrateJob" as Action<"dts:DeleteMigrateJob", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSyncCompareTask = "dts:DeleteSyncCompareTask" as Action<"dts:DeleteSyncCompareTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAsyncRequestInfo = "dts:DescribeAsyncRequestInfo" as Action<"dts:DescribeAsyncRequestInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCheckSyncJobResult = "dts:DescribeCheckSyncJobResult" as Action<"dts:DescribeCheckSyncJobResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCompareDiffItems = "dts:DescribeCompareDiffItems" as Action<"dts:DescribeCompareDiffItems", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCompareReport = "dts:DescribeCompareReport" as Action<"dts:DescribeCompareReport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCompareTasks = "dts:DescribeCompareTasks" as Action<"dts:DescribeCompareTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeConsumerGroups = "dts:DescribeConsumerGroups" as Action<"dts:DescribeConsumerGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigrateCheckJob = "dts:DescribeMigrateCheckJob" as Action<"dts:DescribeMigrateCheckJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigrateDBInstances = "dts:DescribeMigrateDBInstances" as Action<"dts:DescribeMigrateDBInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigrateGtidCompareReport = "dts:DescribeMigrateGtidCompareReport" as Action<"dts:DescribeMigrateGtidCompareReport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigrateJobs = "dts:DescribeMigrateJobs" as Action<"dts:DescribeMigrateJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigrationCheckJob = "dts:DescribeMigrationCheckJob" as Action<"dts:DescribeMigrationCheckJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigrationDetail = "dts:DescribeMigrationDetail" as Action<"dts:DescribeMigrationDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMigrationJobs = "dts:DescribeMigrationJobs" as Action<"dts:DescribeMigrationJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModifyCheckSyncJobResult = "dts:DescribeModifyCheckSyncJobResult" as Action<"dts:DescribeModifyCheckSyncJobResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOffsetByTime = "dts:DescribeOffsetByTime" as Action<"dts:DescribeOffsetByTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubscribeCheckJob = "dts:DescribeSubscribeCheckJob" as Action<"dts:DescribeSubscribeCheckJob", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubscribeConf = "dts:DescribeSubscribeConf" as Action<"dts:DescribeSubscribeConf", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubscribeDetail = "dts:DescribeSubscribeDetail" as Action<"dts:DescribeSubscribeDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubscribeJobs = "dts:DescribeSubscribeJobs" as Action<"dts:DescribeSubscribeJobs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubscribeReturnable = "dts:DescribeSubscribeReturnable" as Action<"dts:DescribeSubscribeReturnable", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubscribes = "dts:DescribeSubscribes" as Action<"dts:DescribeSubscribes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSyncCompareDiffItems = "dts:DescribeSyncCompareDiffItems" as Action<"dts:DescribeSyncCompareDiffItems", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSyncCompareReport = "dts:DescribeSyncCompareReport" as Action<"dts:DescribeSyncCompareReport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSyncCompareTasks = "dts:DescribeSyncCompareTasks" as Action<"dts:DescribeSyncCompareTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSyncGtidCompareReport = "dts:DescribeSyncGtidCompareReport" as Action<"dts:DescribeSyncGtidCompareReport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSyncJobs = "dts:DescribeSyncJobs" as Action<"dts:DescribeSyncJobs", UnknownKind, never>;
/** Write access by its name. */
export const DestroyIsolatedSubscribe = "dts:DestroyIsolatedSubscribe" as Action<"dts:DestroyIsolatedSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const DestroyMigrateJob = "dts:DestroyMigrateJob" as Action<"dts:DestroyMigrateJob", UnknownKind, never>;
/** Write access by its name. */
export const DestroySyncJob = "dts:DestroySyncJob" as Action<"dts:DestroySyncJob", UnknownKind, never>;
/** Write access by its name. */
export const IsolateMigrateJob = "dts:IsolateMigrateJob" as Action<"dts:IsolateMigrateJob", UnknownKind, never>;
/** Write access by its name. */
export const IsolateSubscribe = "dts:IsolateSubscribe" as Action<"dts:IsolateSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const IsolateSyncJob = "dts:IsolateSyncJob" as Action<"dts:IsolateSyncJob", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCompareTask = "dts:ModifyCompareTask" as Action<"dts:ModifyCompareTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCompareTaskName = "dts:ModifyCompareTaskName" as Action<"dts:ModifyCompareTaskName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConsumerGroupDescription = "dts:ModifyConsumerGroupDescription" as Action<"dts:ModifyConsumerGroupDescription", UnknownKind, never>;
/** Write access by its name. */
export const ModifyConsumerGroupPassword = "dts:ModifyConsumerGroupPassword" as Action<"dts:ModifyConsumerGroupPassword", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMigrateJob = "dts:ModifyMigrateJob" as Action<"dts:ModifyMigrateJob", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMigrateJobSpec = "dts:ModifyMigrateJobSpec" as Action<"dts:ModifyMigrateJobSpec", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMigrateName = "dts:ModifyMigrateName" as Action<"dts:ModifyMigrateName", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMigrateRateLimit = "dts:ModifyMigrateRateLimit" as Action<"dts:ModifyMigrateRateLimit", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMigrateRuntimeAttribute = "dts:ModifyMigrateRuntimeAttribute" as Action<"dts:ModifyMigrateRuntimeAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMigrationJob = "dts:ModifyMigrationJob" as Action<"dts:ModifyMigrationJob", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubscribeAutoRenewFlag = "dts:ModifySubscribeAutoRenewFlag" as Action<"dts:ModifySubscribeAutoRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubscribeConsumeTime = "dts:ModifySubscribeConsumeTime" as Action<"dts:ModifySubscribeConsumeTime", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubscribeName = "dts:ModifySubscribeName" as Action<"dts:ModifySubscribeName", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubscribeObjects = "dts:ModifySubscribeObjects" as Action<"dts:ModifySubscribeObjects", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubscribeVipVport = "dts:ModifySubscribeVipVport" as Action<"dts:ModifySubscribeVipVport", UnknownKind, never>;
/** Write access by its name. */
export const ModifySyncCompareTask = "dts:ModifySyncCompareTask" as Action<"dts:ModifySyncCompareTask", UnknownKind, never>;
/** Write access by its name. */
export const ModifySyncCompareTaskName = "dts:ModifySyncCompareTaskName" as Action<"dts:ModifySyncCompareTaskName", UnknownKind, never>;
/** Write access by its name. */
export const ModifySyncJobConfig = "dts:ModifySyncJobConfig" as Action<"dts:ModifySyncJobConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifySyncRateLimit = "dts:ModifySyncRateLimit" as Action<"dts:ModifySyncRateLimit", UnknownKind, never>;
/** Access unknown. */
export const OfflineIsolatedSubscribe = "dts:OfflineIsolatedSubscribe" as Action<"dts:OfflineIsolatedSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const PauseMigrateJob = "dts:PauseMigrateJob" as Action<"dts:PauseMigrateJob", UnknownKind, never>;
/** Write access by its name. */
export const PauseSyncJob = "dts:PauseSyncJob" as Action<"dts:PauseSyncJob", UnknownKind, never>;
/** Write access by its name. */
export const RecoverMigrateJob = "dts:RecoverMigrateJob" as Action<"dts:RecoverMigrateJob", UnknownKind, never>;
/** Write access by its name. */
export const RecoverSyncJob = "dts:RecoverSyncJob" as Action<"dts:RecoverSyncJob", UnknownKind, never>;
/** Write access by its name. */
export const ResetConsumerGroupOffset = "dts:ResetConsumerGroupOffset" as Action<"dts:ResetConsumerGroupOffset", UnknownKind, never>;
/** Write access by its name. */
export const ResetSubscribe = "dts:ResetSubscribe" as Action<"dts:ResetSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const ResetSyncJob = "dts:ResetSyncJob" as Action<"dts:ResetSyncJob", UnknownKind, never>;
/** Write access by its name. */
export const ResizeSyncJob = "dts:ResizeSyncJob" as Action<"dts:ResizeSyncJob", UnknownKind, never>;
/** Write access by its name. */
export const ResumeMigrateJob = "dts:ResumeMigrateJob" as Action<"dts:ResumeMigrateJob", UnknownKind, never>;
/** Write access by its name. */
export const ResumeSubscribe = "dts:ResumeSubscribe" as Action<"dts:ResumeSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const ResumeSyncJob = "dts:ResumeSyncJob" as Action<"dts:ResumeSyncJob", UnknownKind, never>;
/** Access unknown. */
export const SkipCheckItem = "dts:SkipCheckItem" as Action<"dts:SkipCheckItem", UnknownKind, never>;
/** Access unknown. */
export const SkipSyncCheckItem = "dts:SkipSyncCheckItem" as Action<"dts:SkipSyncCheckItem", UnknownKind, never>;
/** Write access by its name. */
export const StartCompare = "dts:StartCompare" as Action<"dts:StartCompare", UnknownKind, never>;
/** Write access by its name. */
export const StartMigrateJob = "dts:StartMigrateJob" as Action<"dts:StartMigrateJob", UnknownKind, never>;
/** Write access by its name. */
export const StartModifySyncJob = "dts:StartModifySyncJob" as Action<"dts:StartModifySyncJob", UnknownKind, never>;
/** Write access by its name. */
export const StartSubscribe = "dts:StartSubscribe" as Action<"dts:StartSubscribe", UnknownKind, never>;
/** Write access by its name. */
export const StartSyncCompare = "dts:StartSyncCompare" as Action<"dts:StartSyncCompare", UnknownKind, never>;
/** Write access by its name. */
export const StartSyncJob = "dts:StartSyncJob" as Action<"dts:StartSyncJob", UnknownKind, never>;
/** Write access by its name. */
export const StopCompare = "dts:StopCompare" as Action<"dts:StopCompare", UnknownKind, never>;
/** Write access by its name. */
export const StopMigrateJob = "dts:StopMigrateJob" as Action<"dts:StopMigrateJob", UnknownKind, never>;
/** Write access by its name. */
export const StopSyncCompare = "dts:StopSyncCompare" as Action<"dts:StopSyncCompare", UnknownKind, never>;
/** Write access by its name. */
export const StopSyncJob = "dts:StopSyncJob" as Action<"dts:StopSyncJob", UnknownKind, never>;
