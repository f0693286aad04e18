// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/essbasic.js";
import { catalogVersion } from "../version.js";

const source = { service: "essbasic", catalogVersion, constants };

const levels = {
  read: [
    "CheckBankCard2EVerification",
    "CheckBankCard3EVerification",
    "CheckBankCard4EVerification",
    "CheckBankCardVerification",
    "CheckFaceIdentify",
    "CheckIdCardVerification",
    "CheckMobileAndName",
    "CheckMobileVerification",
    "CheckVerifyCodeMatchFlowId",
    "DescribeBatchOrganizationRegistrationTasks",
    "DescribeBatchOrganizationRegistrationUrls",
    "DescribeCancelFlowsTask",
    "DescribeCatalogApprovers",
    "DescribeCatalogSignComponents",
    "DescribeChannelFlowEvidenceReport",
    "DescribeChannelOrganizations",
    "DescribeChannelSealPolicyWorkflowUrl",
    "DescribeCustomFlowIds",
    "DescribeCustomFlowIdsByFlowId",
    "DescribeExtendedServiceAuthDetail",
    "DescribeExtendedServiceAuthInfo",
    "DescribeFaceIdPhotos",
    "DescribeFaceIdResults",
    "DescribeFileConvertTask",
    "DescribeFileIdsByCustomIds",
    "DescribeFileUrls",
    "DescribeFlow",
    "DescribeFlowApprovers",
    "DescribeFlowDetailInfo",
    "DescribeFlowFiles",
    "DescribeResourceUrlsByFlows",
    "DescribeSeals",
    "DescribeSubOrganizations",
    "DescribeTemplates",
    "DescribeUsage",
    "DescribeUserFlowType",
    "DescribeUsers",
    "GetDownloadFlowUrl",
  ],
  write: [
    "CancelFlow",
    "CancelOrganizationFlows",
    "CreateBatchAdminChangeInvitations",
    "CreateBatchAdminChangeInvitationsUrl",
    "CreateBatchInitOrganizationUrl",
    "CreateBatchOrganizationAuthorizationUrl",
    "CreateBatchOrganizationRegistrationTasks",
    "CreateChannelFlowEvidenceReport",
    "CreateChannelOrganizationInfoChangeUrl",
    "CreateChannelSubOrganizationActive",
    "CreateCloseOrganizationUrl",
    "CreateConsoleLoginUrl",
    "CreateEmployeeChangeUrl",
    "CreateEmployeeQualificationSealQrCode",
    "CreateFaceIdSign",
    "CreateFileConvertTask",
    "CreateFlowBlockchainEvidenceUrl",
    "CreateFlowByFiles",
    "CreateFlowForwards",
    "CreateFlowGroupSignReview",
    "CreateFlowsByTemplates",
    "CreateH5FaceIdUrl",
    "CreateLegalSealQrCode",
    "CreateModifyAdminAuthorizationUrl",
    "CreateOrganizationAuthFile",
    "CreatePartnerAutoSignAuthUrl",
    "CreatePersonAuthCertificateImage",
    "CreatePreviewSignUrl",
    "CreateRequestWithEncryption",
    "CreateSeal",
    "CreateSealByImage",
    "CreateServerFlowSign",
    "CreateSignUrl",
    "CreateSignUrls",
    "CreateSubOrganization",
    "CreateSubOrganizationAndSeal",
    "CreateUser",
    "CreateUserAndSeal",
    "DeleteOrganizationAuthorizations",
    "DeleteSeal",
    "DestroyFlowFile",
    "ModifyExtendedService",
    "ModifyFlowDeadline",
    "ModifyOrganizationBusinessInfo",
    "ModifyOrganizationDefaultSeal",
    "ModifyPartnerAutoSignAuthUrl",
    "ModifySeal",
    "ModifySubOrganizationInfo",
    "ModifyUser",
    "ModifyUserDefaultSeal",
    "RejectFlow",
    "UploadFiles",
  ],
} as const;

/**
 * An action of `essbasic` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`essbasic:${Name}`, UnknownKind> {
  return uncheckedAction("essbasic", name);
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
 * every action of `essbasic`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "essbasic", Pattern> {
  return actionGlob<typeof constants, "essbasic", Pattern>(source, pattern);
}

export * from "../actions/essbasic.js";
