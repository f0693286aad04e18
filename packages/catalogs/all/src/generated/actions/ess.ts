// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const ArchiveDynamicFlow = "ess:ArchiveDynamicFlow" as Action<"ess:ArchiveDynamicFlow", UnknownKind, never>;
/** Write access by its name. */
export const BindEmployeeUserIdWithClientOpenId = "ess:BindEmployeeUserIdWithClientOpenId" as Action<"ess:BindEmployeeUserIdWithClientOpenId", UnknownKind, never>;
/** Write access by its name. */
export const CancelFlow = "ess:CancelFlow" as Action<"ess:CancelFlow", UnknownKind, never>;
/** Write access by its name. */
export const CancelMultiFlowSignQRCode = "ess:CancelMultiFlowSignQRCode" as Action<"ess:CancelMultiFlowSignQRCode", UnknownKind, never>;
/** Write access by its name. */
export const CancelOrganizationFlows = "ess:CancelOrganizationFlows" as Action<"ess:CancelOrganizationFlows", UnknownKind, never>;
/** Write access by its name. */
export const CancelUserAutoSignEnableUrl = "ess:CancelUserAutoSignEnableUrl" as Action<"ess:CancelUserAutoSignEnableUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateArchiveFlowTask = "ess:CreateArchiveFlowTask" as Action<"ess:CreateArchiveFlowTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchAdminChangeInvitations = "ess:CreateBatchAdminChangeInvitations" as Action<"ess:CreateBatchAdminChangeInvitations", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchAdminChangeInvitationsUrl = "ess:CreateBatchAdminChangeInvitationsUrl" as Action<"ess:CreateBatchAdminChangeInvitationsUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchCancelFlowUrl = "ess:CreateBatchCancelFlowUrl" as Action<"ess:CreateBatchCancelFlowUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchContractReviewTask = "ess:CreateBatchContractReviewTask" as Action<"ess:CreateBatchContractReviewTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchInformationExtractionTask = "ess:CreateBatchInformationExtractionTask" as Action<"ess:CreateBatchInformationExtractionTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchInitOrganizationUrl = "ess:CreateBatchInitOrganizationUrl" as Action<"ess:CreateBatchInitOrganizationUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchOrganizationAuthorizationUrl = "ess:CreateBatchOrganizationAuthorizationUrl" as Action<"ess:CreateBatchOrganizationAuthorizationUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchOrganizationRegistrationTasks = "ess:CreateBatchOrganizationRegistrationTasks" as Action<"ess:CreateBatchOrganizationRegistrationTasks", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchQuickSignUrl = "ess:CreateBatchQuickSignUrl" as Action<"ess:CreateBatchQuickSignUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchSignUrl = "ess:CreateBatchSignUrl" as Action<"ess:CreateBatchSignUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateContractComparisonTask = "ess:CreateContractComparisonTask" as Action<"ess:CreateContractComparisonTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateContractDiffTaskWebUrl = "ess:CreateContractDiffTaskWebUrl" as Action<"ess:CreateContractDiffTaskWebUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateContractReviewChecklistWebUrl = "ess:CreateContractReviewChecklistWebUrl" as Action<"ess:CreateContractReviewChecklistWebUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateContractReviewWebUrl = "ess:CreateContractReviewWebUrl" as Action<"ess:CreateContractReviewWebUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateConvertTaskApi = "ess:CreateConvertTaskApi" as Action<"ess:CreateConvertTaskApi", UnknownKind, never>;
/** Write access by its name. */
export const CreateDigitalDataSign = "ess:CreateDigitalDataSign" as Action<"ess:CreateDigitalDataSign", UnknownKind, never>;
/** Write access by its name. */
export const CreateDocument = "ess:CreateDocument" as Action<"ess:CreateDocument", UnknownKind, never>;
/** Write access by its name. */
export const CreateDraftContractByPromptsTask = "ess:CreateDraftContractByPromptsTask" as Action<"ess:CreateDraftContractByPromptsTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDynamicFlowApprover = "ess:CreateDynamicFlowApprover" as Action<"ess:CreateDynamicFlowApprover", UnknownKind, never>;
/** Write access by its name. */
export const CreateEmbedWebUrl = "ess:CreateEmbedWebUrl" as Action<"ess:CreateEmbedWebUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateEmployeeChangeUrl = "ess:CreateEmployeeChangeUrl" as Action<"ess:CreateEmployeeChangeUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateEmployeeQualificationSealQrCode = "ess:CreateEmployeeQualificationSealQrCode" as Action<"ess:CreateEmployeeQualificationSealQrCode", UnknownKind, never>;
/** Write access by its name. */
export const CreateExtendedServiceAuthInfos = "ess:CreateExtendedServiceAuthInfos" as Action<"ess:CreateExtendedServiceAuthInfos", UnknownKind, never>;
/** Write access by its name. */
export const CreateFileConvertTask = "ess:CreateFileConvertTask" as Action<"ess:CreateFileConvertTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateFileCounterSign = "ess:CreateFileCounterSign" as Action<"ess:CreateFileCounterSign", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlow = "ess:CreateFlow" as Action<"ess:CreateFlow", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowApprovers = "ess:CreateFlowApprovers" as Action<"ess:CreateFlowApprovers", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowBlockchainEvidenceUrl = "ess:CreateFlowBlockchainEvidenceUrl" as Action<"ess:CreateFlowBlockchainEvidenceUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowByFiles = "ess:CreateFlowByFiles" as Action<"ess:CreateFlowByFiles", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowEvidenceReport = "ess:CreateFlowEvidenceReport" as Action<"ess:CreateFlowEvidenceReport", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowForwards = "ess:CreateFlowForwards" as Action<"ess:CreateFlowForwards", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowGroupByFiles = "ess:CreateFlowGroupByFiles" as Action<"ess:CreateFlowGroupByFiles", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowGroupByTemplates = "ess:CreateFlowGroupByTemplates" as Action<"ess:CreateFlowGroupByTemplates", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowGroupReminds = "ess:CreateFlowGroupReminds" as Action<"ess:CreateFlowGroupReminds", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowGroupSignReview = "ess:CreateFlowGroupSignReview" as Action<"ess:CreateFlowGroupSignReview", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowReminds = "ess:CreateFlowReminds" as Action<"ess:CreateFlowReminds", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowSignReview = "ess:CreateFlowSignReview" as Action<"ess:CreateFlowSignReview", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowSignUrl = "ess:CreateFlowSignUrl" as Action<"ess:CreateFlowSignUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateInformationExtractionWebUrl = "ess:CreateInformationExtractionWebUrl" as Action<"ess:CreateInformationExtractionWebUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateIntegrationDepartment = "ess:CreateIntegrationDepartment" as Action<"ess:CreateIntegrationDepartment", UnknownKind, never>;
/** Write access by its name. */
export const CreateIntegrationEmployees = "ess:CreateIntegrationEmployees" as Action<"ess:CreateIntegrationEmployees", UnknownKind, never>;
/** Write access by its name. */
export const CreateIntegrationRole = "ess:CreateIntegrationRole" as Action<"ess:CreateIntegrationRole", UnknownKind, never>;
/** Write access by its name. */
export const CreateIntegrationSubOrganizationActiveRecord = "ess:CreateIntegrationSubOrganizationActiveRecord" as Action<"ess:CreateIntegrationSubOrganizationActiveRecord", UnknownKind, never>;
/** Write access by its name. */
export const CreateIntegrationUserRoles = "ess:CreateIntegrationUserRoles" as Action<"ess:CreateIntegrationUserRoles", UnknownKind, never>;
/** Write access by its name. */
export const CreateLMInformationExtractionTaskFieldFeedback = "ess:CreateLMInformationExtractionTaskFieldFeedback" as Action<"ess:CreateLMInformationExtractionTaskFieldFeedback", UnknownKind, never>;
/** Write access by its name. */
export const CreateLegalSealQrCode = "ess:CreateLegalSealQrCode" as Action<"ess:CreateLegalSealQrCode", UnknownKind, never>;
/** Write access by its name. */
export const CreateMiniAppPrepareFlow = "ess:CreateMiniAppPrepareFlow" as Action<"ess:CreateMiniAppPrepareFlow", UnknownKind, never>;
/** Write access by its name. */
export const CreateModifyAdminAuthorizationUrl = "ess:CreateModifyAdminAuthorizationUrl" as Action<"ess:CreateModifyAdminAuthorizationUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateMultiFlowSignQRCode = "ess:CreateMultiFlowSignQRCode" as Action<"ess:CreateMultiFlowSignQRCode", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrganizationAuthFile = "ess:CreateOrganizationAuthFile" as Action<"ess:CreateOrganizationAuthFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrganizationAuthUrl = "ess:CreateOrganizationAuthUrl" as Action<"ess:CreateOrganizationAuthUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrganizationBatchSignUrl = "ess:CreateOrganizationBatchSignUrl" as Action<"ess:CreateOrganizationBatchSignUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrganizationGroupInvitationLink = "ess:CreateOrganizationGroupInvitationLink" as Action<"ess:CreateOrganizationGroupInvitationLink", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrganizationInfoChangeUrl = "ess:CreateOrganizationInfoChangeUrl" as Action<"ess:CreateOrganizationInfoChangeUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreatePartnerAuthorizationLink = "ess:CreatePartnerAuthorizationLink" as Action<"ess:CreatePartnerAuthorizationLink", UnknownKind, never>;
/** Write access by its name. */
export const CreatePartnerAutoSignAuthUrl = "ess:CreatePartnerAutoSignAuthUrl" as Action<"ess:CreatePartnerAutoSignAuthUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreatePersonAuthCertificateImage = "ess:CreatePersonAuthCertificateImage" as Action<"ess:CreatePersonAuthCertificateImage", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrepareFlow = "ess:CreatePrepareFlow" as Action<"ess:CreatePrepareFlow", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrepareFlowGroup = "ess:CreatePrepareFlowGroup" as Action<"ess:CreatePrepareFlowGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreatePreparedPersonalEsign = "ess:CreatePreparedPersonalEsign" as Action<"ess:CreatePreparedPersonalEsign", UnknownKind, never>;
/** Write access by its name. */
export const CreateReleaseFlow = "ess:CreateReleaseFlow" as Action<"ess:CreateReleaseFlow", UnknownKind, never>;
/** Write access by its name. */
export const CreateRequestWithEncryption = "ess:CreateRequestWithEncryption" as Action<"ess:CreateRequestWithEncryption", UnknownKind, never>;
/** Write access by its name. */
export const CreateRiskIdentificationTaskFeedback = "ess:CreateRiskIdentificationTaskFeedback" as Action<"ess:CreateRiskIdentificationTaskFeedback", UnknownKind, never>;
/** Write access by its name. */
export const CreateSchemeUrl = "ess:CreateSchemeUrl" as Action<"ess:CreateSchemeUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateSeal = "ess:CreateSeal" as Action<"ess:CreateSeal", UnknownKind, never>;
/** Write access by its name. */
export const CreateSealPolicy = "ess:CreateSealPolicy" as Action<"ess:CreateSealPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateSingleSignOnEmployees = "ess:CreateSingleSignOnEmployees" as Action<"ess:CreateSingleSignOnEmployees", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserAutoSignEnableUrl = "ess:CreateUserAutoSignEnableUrl" as Action<"ess:CreateUserAutoSignEnableUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserAutoSignSealUrl = "ess:CreateUserAutoSignSealUrl" as Action<"ess:CreateUserAutoSignSealUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserMobileChangeUrl = "ess:CreateUserMobileChangeUrl" as Action<"ess:CreateUserMobileChangeUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserNameChangeUrl = "ess:CreateUserNameChangeUrl" as Action<"ess:CreateUserNameChangeUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserVerifyUrl = "ess:CreateUserVerifyUrl" as Action<"ess:CreateUserVerifyUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateWebThemeConfig = "ess:CreateWebThemeConfig" as Action<"ess:CreateWebThemeConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteExtendedServiceAuthInfos = "ess:DeleteExtendedServiceAuthInfos" as Action<"ess:DeleteExtendedServiceAuthInfos", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIntegrationDepartment = "ess:DeleteIntegrationDepartment" as Action<"ess:DeleteIntegrationDepartment", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIntegrationEmployees = "ess:DeleteIntegrationEmployees" as Action<"ess:DeleteIntegrationEmployees", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIntegrationRoleUsers = "ess:DeleteIntegrationRoleUsers" as Action<"ess:DeleteIntegrationRoleUsers", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOrganizationAuthorizations = "ess:DeleteOrganizationAuthorizations" as Action<"ess:DeleteOrganizationAuthorizations", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSealPolicies = "ess:DeleteSealPolicies" as Action<"ess:DeleteSealPolicies", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSingleSignOnEmployees = "ess:DeleteSingleSignOnEmployees" as Action<"ess:DeleteSingleSignOnEmployees", UnknownKind, never>;
/** Read access by its name. */
export const DescribeArchiveFlowTask = "ess:DescribeArchiveFlowTask" as Action<"ess:DescribeArchiveFlowTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchOrganizationRegistrationTasks = "ess:DescribeBatchOrganizationRegistrationTasks" as Action<"ess:DescribeBatchOrganizationRegistrationTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchOrganizationRegistrationUrls = "ess:DescribeBatchOrganizationRegistrationUrls" as Action<"ess:DescribeBatchOrganizationRegistrationUrls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBillUsage = "ess:DescribeBillUsage" as Action<"ess:DescribeBillUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBillUsageDetail = "ess:DescribeBillUsageDetail" as Action<"ess:DescribeBillUsageDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCancelFlowsTask = "ess:DescribeCancelFlowsTask" as Action<"ess:DescribeCancelFlowsTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContractComparisonTask = "ess:DescribeContractComparisonTask" as Action<"ess:DescribeContractComparisonTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContractDiffTaskWebUrl = "ess:DescribeContractDiffTaskWebUrl" as Action<"ess:DescribeContractDiffTaskWebUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContractReviewChecklist = "ess:DescribeContractReviewChecklist" as Action<"ess:DescribeContractReviewChecklist", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContractReviewChecklistWebUrl = "ess:DescribeContractReviewChecklistWebUrl" as Action<"ess:DescribeContractReviewChecklistWebUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContractReviewChecklistsWebUrl = "ess:DescribeContractReviewChecklistsWebUrl" as Action<"ess:DescribeContractReviewChecklistsWebUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContractReviewMarkedRiskExportTask = "ess:DescribeContractReviewMarkedRiskExportTask" as Action<"ess:DescribeContractReviewMarkedRiskExportTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContractReviewTask = "ess:DescribeContractReviewTask" as Action<"ess:DescribeContractReviewTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContractReviewTaskListWebUrl = "ess:DescribeContractReviewTaskListWebUrl" as Action<"ess:DescribeContractReviewTaskListWebUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeContractReviewWebUrl = "ess:DescribeContractReviewWebUrl" as Action<"ess:DescribeContractReviewWebUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDraftContractByPromptsTask = "ess:DescribeDraftContractByPromptsTask" as Action<"ess:DescribeDraftContractByPromptsTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEnterpriseContractReviewChecklists = "ess:DescribeEnterpriseContractReviewChecklists" as Action<"ess:DescribeEnterpriseContractReviewChecklists", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExtendedServiceAuthDetail = "ess:DescribeExtendedServiceAuthDetail" as Action<"ess:DescribeExtendedServiceAuthDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExtendedServiceAuthInfos = "ess:DescribeExtendedServiceAuthInfos" as Action<"ess:DescribeExtendedServiceAuthInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileConvertTask = "ess:DescribeFileConvertTask" as Action<"ess:DescribeFileConvertTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileCounterSignResult = "ess:DescribeFileCounterSignResult" as Action<"ess:DescribeFileCounterSignResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileUrls = "ess:DescribeFileUrls" as Action<"ess:DescribeFileUrls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowBriefs = "ess:DescribeFlowBriefs" as Action<"ess:DescribeFlowBriefs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowComponents = "ess:DescribeFlowComponents" as Action<"ess:DescribeFlowComponents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowEvidenceReport = "ess:DescribeFlowEvidenceReport" as Action<"ess:DescribeFlowEvidenceReport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowInfo = "ess:DescribeFlowInfo" as Action<"ess:DescribeFlowInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowTemplates = "ess:DescribeFlowTemplates" as Action<"ess:DescribeFlowTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInformationExtractionTask = "ess:DescribeInformationExtractionTask" as Action<"ess:DescribeInformationExtractionTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInformationExtractionWebUrl = "ess:DescribeInformationExtractionWebUrl" as Action<"ess:DescribeInformationExtractionWebUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrationDepartments = "ess:DescribeIntegrationDepartments" as Action<"ess:DescribeIntegrationDepartments", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrationEmployees = "ess:DescribeIntegrationEmployees" as Action<"ess:DescribeIntegrationEmployees", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIntegrationRoles = "ess:DescribeIntegrationRoles" as Action<"ess:DescribeIntegrationRoles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLMInformationExtractionTaskFieldFeedback = "ess:DescribeLMInformationExtractionTaskFieldFeedback" as Action<"ess:DescribeLMInformationExtractionTaskFieldFeedback", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationAuthStatus = "ess:DescribeOrganizationAuthStatus" as Action<"ess:DescribeOrganizationAuthStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationGroupOrganizations = "ess:DescribeOrganizationGroupOrganizations" as Action<"ess:DescribeOrganizationGroupOrganizations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationSeals = "ess:DescribeOrganizationSeals" as Action<"ess:DescribeOrganizationSeals", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationVerifyStatus = "ess:DescribeOrganizationVerifyStatus" as Action<"ess:DescribeOrganizationVerifyStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribePersonCertificate = "ess:DescribePersonCertificate" as Action<"ess:DescribePersonCertificate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRiskIdentificationTaskFeedback = "ess:DescribeRiskIdentificationTaskFeedback" as Action<"ess:DescribeRiskIdentificationTaskFeedback", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSignFaceVideo = "ess:DescribeSignFaceVideo" as Action<"ess:DescribeSignFaceVideo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSingleSignOnEmployees = "ess:DescribeSingleSignOnEmployees" as Action<"ess:DescribeSingleSignOnEmployees", UnknownKind, never>;
/** Read access by its name. */
export const DescribeThirdPartyAuthCode = "ess:DescribeThirdPartyAuthCode" as Action<"ess:DescribeThirdPartyAuthCode", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserAutoSignStatus = "ess:DescribeUserAutoSignStatus" as Action<"ess:DescribeUserAutoSignStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserFlowType = "ess:DescribeUserFlowType" as Action<"ess:DescribeUserFlowType", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserVerifyStatus = "ess:DescribeUserVerifyStatus" as Action<"ess:DescribeUserVerifyStatus", UnknownKind, never>;
/** Write access by its name. */
export const DisableUserAutoSign = "ess:DisableUserAutoSign" as Action<"ess:DisableUserAutoSign", UnknownKind, never>;
/** Access unknown. */
export const ExportContractComparisonTask = "ess:ExportContractComparisonTask" as Action<"ess:ExportContractComparisonTask", UnknownKind, never>;
/** Access unknown. */
export const ExportContractReviewMarkedRisk = "ess:ExportContractReviewMarkedRisk" as Action<"ess:ExportContractReviewMarkedRisk", UnknownKind, never>;
/** Access unknown. */
export const ExportContractReviewResult = "ess:ExportContractReviewResult" as Action<"ess:ExportContractReviewResult", UnknownKind, never>;
/** Read access by its name. */
export const GetTaskResultApi = "ess:GetTaskResultApi" as Action<"ess:GetTaskResultApi", UnknownKind, never>;
/** Write access by its name. */
export const ImportContractReviewChecklist = "ess:ImportContractReviewChecklist" as Action<"ess:ImportContractReviewChecklist", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplicationCallbackInfo = "ess:ModifyApplicationCallbackInfo" as Action<"ess:ModifyApplicationCallbackInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyExtendedService = "ess:ModifyExtendedService" as Action<"ess:ModifyExtendedService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFlowDeadline = "ess:ModifyFlowDeadline" as Action<"ess:ModifyFlowDeadline", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIntegrationDepartment = "ess:ModifyIntegrationDepartment" as Action<"ess:ModifyIntegrationDepartment", UnknownKind, never>;
/** Write access by its name. */
export const ModifyIntegrationRole = "ess:ModifyIntegrationRole" as Action<"ess:ModifyIntegrationRole", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPartnerAuthorization = "ess:ModifyPartnerAuthorization" as Action<"ess:ModifyPartnerAuthorization", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPartnerAutoSignAuthUrl = "ess:ModifyPartnerAutoSignAuthUrl" as Action<"ess:ModifyPartnerAutoSignAuthUrl", UnknownKind, never>;
/** Write access by its name. */
export const ModifySingleSignOnEmployees = "ess:ModifySingleSignOnEmployees" as Action<"ess:ModifySingleSignOnEmployees", UnknownKind, never>;
/** Access unknown. */
export const OperateFlowRemarks = "ess:OperateFlowRemarks" as Action<"ess:OperateFlowRemarks", UnknownKind, never>;
/** Access unknown. */
export const OperateSeals = "ess:OperateSeals" as Action<"ess:OperateSeals", UnknownKind, never>;
/** Access unknown. */
export const OperateTemplate = "ess:OperateTemplate" as Action<"ess:OperateTemplate", UnknownKind, never>;
/** Write access by its name. */
export const RenewAutoSignLicense = "ess:RenewAutoSignLicense" as Action<"ess:RenewAutoSignLicense", UnknownKind, never>;
/** Write access by its name. */
export const StartFlow = "ess:StartFlow" as Action<"ess:StartFlow", UnknownKind, never>;
/** Write access by its name. */
export const UnbindEmployeeUserIdWithClientOpenId = "ess:UnbindEmployeeUserIdWithClientOpenId" as Action<"ess:UnbindEmployeeUserIdWithClientOpenId", UnknownKind, never>;
/** Write access by its name. */
export const UpdateIntegrationEmployees = "ess:UpdateIntegrationEmployees" as Action<"ess:UpdateIntegrationEmployees", UnknownKind, never>;
/** Write access by its name. */
export const UploadFiles = "ess:UploadFiles" as Action<"ess:UploadFiles", UnknownKind, never>;
/** Access unknown. */
export const VerifyDigitFile = "ess:VerifyDigitFile" as Action<"ess:VerifyDigitFile", UnknownKind, never>;
/** Access unknown. */
export const VerifyDigitalDataSign = "ess:VerifyDigitalDataSign" as Action<"ess:VerifyDigitalDataSign", UnknownKind, never>;
/** Access unknown. */
export const VerifyPdf = "ess:VerifyPdf" as Action<"ess:VerifyPdf", UnknownKind, never>;
