// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyCertificate = "ssl:ApplyCertificate" as Action<"ssl:ApplyCertificate", UnknownKind, never>;
/** Write access by its name. */
export const CancelAuditCertificate = "ssl:CancelAuditCertificate" as Action<"ssl:CancelAuditCertificate", UnknownKind, never>;
/** Write access by its name. */
export const CancelCertificateOrder = "ssl:CancelCertificateOrder" as Action<"ssl:CancelCertificateOrder", UnknownKind, never>;
/** Access unknown. */
export const CertificateInfoSubmit = "ssl:CertificateInfoSubmit" as Action<"ssl:CertificateInfoSubmit", UnknownKind, never>;
/** Access unknown. */
export const CertificateOrderSubmit = "ssl:CertificateOrderSubmit" as Action<"ssl:CertificateOrderSubmit", UnknownKind, never>;
/** Read access by its name. */
export const CheckCertificateChain = "ssl:CheckCertificateChain" as Action<"ssl:CheckCertificateChain", UnknownKind, never>;
/** Read access by its name. */
export const CheckCertificateDomainVerification = "ssl:CheckCertificateDomainVerification" as Action<"ssl:CheckCertificateDomainVerification", UnknownKind, never>;
/** Read access by its name. */
export const CheckCertificateExist = "ssl:CheckCertificateExist" as Action<"ssl:CheckCertificateExist", UnknownKind, never>;
/** Access unknown. */
export const CommitCertificateInformation = "ssl:CommitCertificateInformation" as Action<"ssl:CommitCertificateInformation", UnknownKind, never>;
/** Access unknown. */
export const CompleteCertificate = "ssl:CompleteCertificate" as Action<"ssl:CompleteCertificate", UnknownKind, never>;
/** Write access by its name. */
export const CreateCertificate = "ssl:CreateCertificate" as Action<"ssl:CreateCertificate", UnknownKind, never>;
/** Write access by its name. */
export const CreateCertificateBindResourceSyncTask = "ssl:CreateCertificateBindResourceSyncTask" as Action<"ssl:CreateCertificateBindResourceSyncTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateCertificateByPackage = "ssl:CreateCertificateByPackage" as Action<"ssl:CreateCertificateByPackage", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCertificate = "ssl:DeleteCertificate" as Action<"ssl:DeleteCertificate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCertificates = "ssl:DeleteCertificates" as Action<"ssl:DeleteCertificates", UnknownKind, never>;
/** Write access by its name. */
export const DeleteManager = "ssl:DeleteManager" as Action<"ssl:DeleteManager", UnknownKind, never>;
/** Write access by its name. */
export const DeployCertificateInstance = "ssl:DeployCertificateInstance" as Action<"ssl:DeployCertificateInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeployCertificateRecordRetry = "ssl:DeployCertificateRecordRetry" as Action<"ssl:DeployCertificateRecordRetry", UnknownKind, never>;
/** Write access by its name. */
export const DeployCertificateRecordRollback = "ssl:DeployCertificateRecordRollback" as Action<"ssl:DeployCertificateRecordRollback", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCertificate = "ssl:DescribeCertificate" as Action<"ssl:DescribeCertificate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCertificateBindResourceTaskDetail = "ssl:DescribeCertificateBindResourceTaskDetail" as Action<"ssl:DescribeCertificateBindResourceTaskDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCertificateBindResourceTaskResult = "ssl:DescribeCertificateBindResourceTaskResult" as Action<"ssl:DescribeCertificateBindResourceTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCertificateDetail = "ssl:DescribeCertificateDetail" as Action<"ssl:DescribeCertificateDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCertificateOperateLogs = "ssl:DescribeCertificateOperateLogs" as Action<"ssl:DescribeCertificateOperateLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCertificates = "ssl:DescribeCertificates" as Action<"ssl:DescribeCertificates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCompanies = "ssl:DescribeCompanies" as Action<"ssl:DescribeCompanies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeleteCertificatesTaskResult = "ssl:DescribeDeleteCertificatesTaskResult" as Action<"ssl:DescribeDeleteCertificatesTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeployedResources = "ssl:DescribeDeployedResources" as Action<"ssl:DescribeDeployedResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDownloadCertificateUrl = "ssl:DescribeDownloadCertificateUrl" as Action<"ssl:DescribeDownloadCertificateUrl", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostApiGatewayInstanceList = "ssl:DescribeHostApiGatewayInstanceList" as Action<"ssl:DescribeHostApiGatewayInstanceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostCdnInstanceList = "ssl:DescribeHostCdnInstanceList" as Action<"ssl:DescribeHostCdnInstanceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostClbInstanceList = "ssl:DescribeHostClbInstanceList" as Action<"ssl:DescribeHostClbInstanceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostCosInstanceList = "ssl:DescribeHostCosInstanceList" as Action<"ssl:DescribeHostCosInstanceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostDdosInstanceList = "ssl:DescribeHostDdosInstanceList" as Action<"ssl:DescribeHostDdosInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostDeployRecord = "ssl:DescribeHostDeployRecord" as Action<"ssl:DescribeHostDeployRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostDeployRecordDetail = "ssl:DescribeHostDeployRecordDetail" as Action<"ssl:DescribeHostDeployRecordDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostLighthouseInstanceList = "ssl:DescribeHostLighthouseInstanceList" as Action<"ssl:DescribeHostLighthouseInstanceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostLiveInstanceList = "ssl:DescribeHostLiveInstanceList" as Action<"ssl:DescribeHostLiveInstanceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostTeoInstanceList = "ssl:DescribeHostTeoInstanceList" as Action<"ssl:DescribeHostTeoInstanceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostTkeInstanceList = "ssl:DescribeHostTkeInstanceList" as Action<"ssl:DescribeHostTkeInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostUpdateRecord = "ssl:DescribeHostUpdateRecord" as Action<"ssl:DescribeHostUpdateRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostUpdateRecordDetail = "ssl:DescribeHostUpdateRecordDetail" as Action<"ssl:DescribeHostUpdateRecordDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostUploadUpdateRecord = "ssl:DescribeHostUploadUpdateRecord" as Action<"ssl:DescribeHostUploadUpdateRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHostUploadUpdateRecordDetail = "ssl:DescribeHostUploadUpdateRecordDetail" as Action<"ssl:DescribeHostUploadUpdateRecordDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostVodInstanceList = "ssl:DescribeHostVodInstanceList" as Action<"ssl:DescribeHostVodInstanceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeHostWafInstanceList = "ssl:DescribeHostWafInstanceList" as Action<"ssl:DescribeHostWafInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeManagerDetail = "ssl:DescribeManagerDetail" as Action<"ssl:DescribeManagerDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeManagers = "ssl:DescribeManagers" as Action<"ssl:DescribeManagers", UnknownKind, never>;
/** Read access by its name. */
export const DescribePackages = "ssl:DescribePackages" as Action<"ssl:DescribePackages", UnknownKind, never>;
/** Access unknown. */
export const DownloadCertificate = "ssl:DownloadCertificate" as Action<"ssl:DownloadCertificate", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCertificateAlias = "ssl:ModifyCertificateAlias" as Action<"ssl:ModifyCertificateAlias", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCertificateProject = "ssl:ModifyCertificateProject" as Action<"ssl:ModifyCertificateProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCertificateResubmit = "ssl:ModifyCertificateResubmit" as Action<"ssl:ModifyCertificateResubmit", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCertificatesExpiringNotificationSwitch = "ssl:ModifyCertificatesExpiringNotificationSwitch" as Action<"ssl:ModifyCertificatesExpiringNotificationSwitch", UnknownKind, never>;
/** Write access by its name. */
export const ReplaceCertificate = "ssl:ReplaceCertificate" as Action<"ssl:ReplaceCertificate", UnknownKind, never>;
/** Write access by its name. */
export const RevokeCertificate = "ssl:RevokeCertificate" as Action<"ssl:RevokeCertificate", UnknownKind, never>;
/** Access unknown. */
export const SubmitAuditManager = "ssl:SubmitAuditManager" as Action<"ssl:SubmitAuditManager", UnknownKind, never>;
/** Access unknown. */
export const SubmitCertificateInformation = "ssl:SubmitCertificateInformation" as Action<"ssl:SubmitCertificateInformation", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCertificateInstance = "ssl:UpdateCertificateInstance" as Action<"ssl:UpdateCertificateInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCertificateRecordRetry = "ssl:UpdateCertificateRecordRetry" as Action<"ssl:UpdateCertificateRecordRetry", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCertificateRecordRollback = "ssl:UpdateCertificateRecordRollback" as Action<"ssl:UpdateCertificateRecordRollback", UnknownKind, never>;
/** Write access by its name. */
export const UploadCertificate = "ssl:UploadCertificate" as Action<"ssl:UploadCertificate", UnknownKind, never>;
/** Write access by its name. */
export const UploadConfirmLetter = "ssl:UploadConfirmLetter" as Action<"ssl:UploadConfirmLetter", UnknownKind, never>;
/** Write access by its name. */
export const UploadRevokeLetter = "ssl:UploadRevokeLetter" as Action<"ssl:UploadRevokeLetter", UnknownKind, never>;
/** Write access by its name. */
export const UploadUpdateCertificateInstance = "ssl:UploadUpdateCertificateInstance" as Action<"ssl:UploadUpdateCertificateInstance", UnknownKind, never>;
/** Write access by its name. */
export const UploadUpdateCertificateRecordRetry = "ssl:UploadUpdateCertificateRecordRetry" as Action<"ssl:UploadUpdateCertificateRecordRetry", UnknownKind, never>;
/** Write access by its name. */
export const UploadUpdateCertificateRecordRollback = "ssl:UploadUpdateCertificateRecordRollback" as Action<"ssl:UploadUpdateCertificateRecordRollback", UnknownKind, never>;
/** Access unknown. */
export const VerifyManager = "ssl:VerifyManager" as Action<"ssl:VerifyManager", UnknownKind, never>;
