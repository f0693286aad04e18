// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/ess.js";
import { catalogVersion } from "../version.js";

const source = { service: "ess", catalogVersion, constants };

const levels = {
  read: [
    "DescribeArchiveFlowTask",
    "DescribeBatchOrganizationRegistrationTasks",
    "DescribeBatchOrganizationRegistrationUrls",
    "DescribeBillUsage",
    "DescribeBillUsageDetail",
    "DescribeCancelFlowsTask",
    "DescribeContractComparisonTask",
    "DescribeContractDiffTaskWebUrl",
    "DescribeContractReviewChecklist",
    "DescribeContractReviewChecklistWebUrl",
    "DescribeContractReviewChecklistsWebUrl",
    "DescribeContractReviewMarkedRiskExportTask",
    "DescribeContractReviewTask",
    "DescribeContractReviewTaskListWebUrl",
    "DescribeContractReviewWebUrl",
    "DescribeDraftContractByPromptsTask",
    "DescribeEnterpriseContractReviewChecklists",
    "DescribeExtendedServiceAuthDetail",
    "DescribeExtendedServiceAuthInfos",
    "DescribeFileConvertTask",
    "DescribeFileCounterSignResult",
    "DescribeFileUrls",
    "DescribeFlowBriefs",
    "DescribeFlowComponents",
    "DescribeFlowEvidenceReport",
    "DescribeFlowInfo",
    "DescribeFlowTemplates",
    "DescribeInformationExtractionTask",
    "DescribeInformationExtractionWebUrl",
    "DescribeIntegrationDepartments",
    "DescribeIntegrationEmployees",
    "DescribeIntegrationRoles",
    "DescribeLMInformationExtractionTaskFieldFeedback",
    "DescribeOrganizationAuthStatus",
    "DescribeOrganizationGroupOrganizations",
    "DescribeOrganizationSeals",
    "DescribeOrganizationVerifyStatus",
    "DescribePersonCertificate",
    "DescribeRiskIdentificationTaskFeedback",
    "DescribeSignFaceVideo",
    "DescribeSingleSignOnEmployees",
    "DescribeThirdPartyAuthCode",
    "DescribeUserAutoSignStatus",
    "DescribeUserFlowType",
    "DescribeUserVerifyStatus",
    "GetTaskResultApi",
  ],
  write: [
    "BindEmployeeUserIdWithClientOpenId",
    "CancelFlow",
    "CancelMultiFlowSignQRCode",
    "CancelOrganizationFlows",
    "CancelUserAutoSignEnableUrl",
    "CreateArchiveFlowTask",
    "CreateBatchAdminChangeInvitations",
    "CreateBatchAdminChangeInvitationsUrl",
    "CreateBatchCancelFlowUrl",
    "CreateBatchContractReviewTask",
    "CreateBatchInformationExtractionTask",
    "CreateBatchInitOrganizationUrl",
    "CreateBatchOrganizationAuthorizationUrl",
    "CreateBatchOrganizationRegistrationTasks",
    "CreateBatchQuickSignUrl",
    "CreateBatchSignUrl",
    "CreateContractComparisonTask",
    "CreateContractDiffTaskWebUrl",
    "CreateContractReviewChecklistWebUrl",
    "CreateContractReviewWebUrl",
    "CreateConvertTaskApi",
    "CreateDigitalDataSign",
    "CreateDocument",
    "CreateDraftContractByPromptsTask",
    "CreateDynamicFlowApprover",
    "CreateEmbedWebUrl",
    "CreateEmployeeChangeUrl",
    "CreateEmployeeQualificationSealQrCode",
    "CreateExtendedServiceAuthInfos",
    "CreateFileConvertTask",
    "CreateFileCounterSign",
    "CreateFlow",
    "CreateFlowApprovers",
    "CreateFlowBlockchainEvidenceUrl",
    "CreateFlowByFiles",
    "CreateFlowEvidenceReport",
    "CreateFlowForwards",
    "CreateFlowGroupByFiles",
    "CreateFlowGroupByTemplates",
    "CreateFlowGroupReminds",
    "CreateFlowGroupSignReview",
    "CreateFlowReminds",
    "CreateFlowSignReview",
    "CreateFlowSignUrl",
    "CreateInformationExtractionWebUrl",
    "CreateIntegrationDepartment",
    "CreateIntegrationEmployees",
    "CreateIntegrationRole",
    "CreateIntegrationSubOrganizationActiveRecord",
    "CreateIntegrationUserRoles",
    "CreateLMInformationExtractionTaskFieldFeedback",
    "CreateLegalSealQrCode",
    "CreateMiniAppPrepareFlow",
    "CreateModifyAdminAuthorizationUrl",
    "CreateMultiFlowSignQRCode",
    "CreateOrganizationAuthFile",
    "CreateOrganizationAuthUrl",
    "CreateOrganizationBatchSignUrl",
    "CreateOrganizationGroupInvitationLink",
    "CreateOrganizationInfoChangeUrl",
    "CreatePartnerAuthorizationLink",
    "CreatePartnerAutoSignAuthUrl",
    "CreatePersonAuthCertificateImage",
    "CreatePrepareFlow",
    "CreatePrepareFlowGroup",
    "CreatePreparedPersonalEsign",
    "CreateReleaseFlow",
    "CreateRequestWithEncryption",
    "CreateRiskIdentificationTaskFeedback",
    "CreateSchemeUrl",
    "CreateSeal",
    "CreateSealPolicy",
    "CreateSingleSignOnEmployees",
    "CreateUserAutoSignEnableUrl",
    "CreateUserAutoSignSealUrl",
    "CreateUserMobileChangeUrl",
    "CreateUserNameChangeUrl",
    "CreateUserVerifyUrl",
    "CreateWebThemeConfig",
    "DeleteExtendedServiceAuthInfos",
    "DeleteIntegrationDepartment",
    "DeleteIntegrationEmployees",
    "DeleteIntegrationRoleUsers",
    "DeleteOrganizationAuthorizations",
    "DeleteSealPolicies",
    "DeleteSingleSignOnEmployees",
    "DisableUserAutoSign",
    "ImportContractReviewChecklist",
    "ModifyApplicationCallbackInfo",
    "ModifyExtendedService",
    "ModifyFlowDeadline",
    "ModifyIntegrationDepartment",
    "ModifyIntegrationRole",
    "ModifyPartnerAuthorization",
    "ModifyPartnerAutoSignAuthUrl",
    "ModifySingleSignOnEmployees",
    "RenewAutoSignLicense",
    "StartFlow",
    "UnbindEmployeeUserIdWithClientOpenId",
    "UpdateIntegrationEmployees",
    "UploadFiles",
  ],
} as const;

/**
 * An action of `ess` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`ess:${Name}`, UnknownKind> {
  return uncheckedAction("ess", name);
}

/**
 * All actions of one access level, written one by one. The level is judged from the name alone, so look the list over.
 *
 * @throws TypeError if no action has the level.
 */
export function level<const Level extends keyof typeof levels>(
  level: Level,
): ActionLevel<typeof constants, (typeof levels)[Level][number]> {
  return actionLevel<typeof constants, (typeof levels)[Level][number]>(source, levels, level);
}

/**
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written as the pattern, with which CAM fits
 * every action of `ess`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "ess", Pattern> {
  return actionGlob<typeof constants, "ess", Pattern>(source, pattern);
}

export * from "../actions/ess.js";
