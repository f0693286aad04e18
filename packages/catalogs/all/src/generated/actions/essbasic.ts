// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const ArchiveDynamicFlow = "essbasic:ArchiveDynamicFlow" as Action<"essbasic:ArchiveDynamicFlow", UnknownKind, never>;
/** Access unknown. */
export const ArchiveFlow = "essbasic:ArchiveFlow" as Action<"essbasic:ArchiveFlow", UnknownKind, never>;
/** Write access by its name. */
export const CancelFlow = "essbasic:CancelFlow" as Action<"essbasic:CancelFlow", UnknownKind, never>;
/** Write access by its name. */
export const CancelOrganizationFlows = "essbasic:CancelOrganizationFlows" as Action<"essbasic:CancelOrganizationFlows", UnknownKind, never>;
/** Access unknown. */
export const ChannelBatchCancelFlows = "essbasic:ChannelBatchCancelFlows" as Action<"essbasic:ChannelBatchCancelFlows", UnknownKind, never>;
/** Access unknown. */
export const ChannelCancelFlow = "essbasic:ChannelCancelFlow" as Action<"essbasic:ChannelCancelFlow", UnknownKind, never>;
/** Access unknown. */
export const ChannelCancelMultiFlowSignQRCode = "essbasic:ChannelCancelMultiFlowSignQRCode" as Action<"essbasic:ChannelCancelMultiFlowSignQRCode", UnknownKind, never>;
/** Access unknown. */
export const ChannelCancelUserAutoSignEnableUrl = "essbasic:ChannelCancelUserAutoSignEnableUrl" as Action<"essbasic:ChannelCancelUserAutoSignEnableUrl", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateBatchCancelFlowUrl = "essbasic:ChannelCreateBatchCancelFlowUrl" as Action<"essbasic:ChannelCreateBatchCancelFlowUrl", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateBatchQuickSignUrl = "essbasic:ChannelCreateBatchQuickSignUrl" as Action<"essbasic:ChannelCreateBatchQuickSignUrl", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateBatchSignUrl = "essbasic:ChannelCreateBatchSignUrl" as Action<"essbasic:ChannelCreateBatchSignUrl", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateBoundFlows = "essbasic:ChannelCreateBoundFlows" as Action<"essbasic:ChannelCreateBoundFlows", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateDynamicFlowApprover = "essbasic:ChannelCreateDynamicFlowApprover" as Action<"essbasic:ChannelCreateDynamicFlowApprover", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateEmbedWebUrl = "essbasic:ChannelCreateEmbedWebUrl" as Action<"essbasic:ChannelCreateEmbedWebUrl", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateFlowApprovers = "essbasic:ChannelCreateFlowApprovers" as Action<"essbasic:ChannelCreateFlowApprovers", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateFlowByFiles = "essbasic:ChannelCreateFlowByFiles" as Action<"essbasic:ChannelCreateFlowByFiles", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateFlowGroupByFiles = "essbasic:ChannelCreateFlowGroupByFiles" as Action<"essbasic:ChannelCreateFlowGroupByFiles", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateFlowGroupByTemplates = "essbasic:ChannelCreateFlowGroupByTemplates" as Action<"essbasic:ChannelCreateFlowGroupByTemplates", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateFlowReminds = "essbasic:ChannelCreateFlowReminds" as Action<"essbasic:ChannelCreateFlowReminds", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateFlowSignReview = "essbasic:ChannelCreateFlowSignReview" as Action<"essbasic:ChannelCreateFlowSignReview", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateFlowSignUrl = "essbasic:ChannelCreateFlowSignUrl" as Action<"essbasic:ChannelCreateFlowSignUrl", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateMultiFlowSignQRCode = "essbasic:ChannelCreateMultiFlowSignQRCode" as Action<"essbasic:ChannelCreateMultiFlowSignQRCode", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateOrganizationBatchSignUrl = "essbasic:ChannelCreateOrganizationBatchSignUrl" as Action<"essbasic:ChannelCreateOrganizationBatchSignUrl", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateOrganizationModifyQrCode = "essbasic:ChannelCreateOrganizationModifyQrCode" as Action<"essbasic:ChannelCreateOrganizationModifyQrCode", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreatePrepareFlow = "essbasic:ChannelCreatePrepareFlow" as Action<"essbasic:ChannelCreatePrepareFlow", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreatePrepareFlowGroup = "essbasic:ChannelCreatePrepareFlowGroup" as Action<"essbasic:ChannelCreatePrepareFlowGroup", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreatePreparedPersonalEsign = "essbasic:ChannelCreatePreparedPersonalEsign" as Action<"essbasic:ChannelCreatePreparedPersonalEsign", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateReleaseFlow = "essbasic:ChannelCreateReleaseFlow" as Action<"essbasic:ChannelCreateReleaseFlow", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateRole = "essbasic:ChannelCreateRole" as Action<"essbasic:ChannelCreateRole", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateSealPolicy = "essbasic:ChannelCreateSealPolicy" as Action<"essbasic:ChannelCreateSealPolicy", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateUserAutoSignEnableUrl = "essbasic:ChannelCreateUserAutoSignEnableUrl" as Action<"essbasic:ChannelCreateUserAutoSignEnableUrl", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateUserAutoSignSealUrl = "essbasic:ChannelCreateUserAutoSignSealUrl" as Action<"essbasic:ChannelCreateUserAutoSignSealUrl", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateUserRoles = "essbasic:ChannelCreateUserRoles" as Action<"essbasic:ChannelCreateUserRoles", UnknownKind, never>;
/** Access unknown. */
export const ChannelCreateWebThemeConfig = "essbasic:ChannelCreateWebThemeConfig" as Action<"essbasic:ChannelCreateWebThemeConfig", UnknownKind, never>;
/** Access unknown. */
export const ChannelDeleteRole = "essbasic:ChannelDeleteRole" as Action<"essbasic:ChannelDeleteRole", UnknownKind, never>;
/** Access unknown. */
export const ChannelDeleteRoleUsers = "essbasic:ChannelDeleteRoleUsers" as Action<"essbasic:ChannelDeleteRoleUsers", UnknownKind, never>;
/** Access unknown. */
export const ChannelDeleteSealPolicies = "essbasic:ChannelDeleteSealPolicies" as Action<"essbasic:ChannelDeleteSealPolicies", UnknownKind, never>;
/** Access unknown. */
export const ChannelDescribeAccountBillDetail = "essbasic:ChannelDescribeAccountBillDetail" as Action<"essbasic:ChannelDescribeAccountBillDetail", UnknownKind, never>;
/** Access unknown. */
export const ChannelDescribeBillUsageDetail = "essbasic:ChannelDescribeBillUsageDetail" as Action<"essbasic:ChannelDescribeBillUsageDetail", UnknownKind, never>;
/** Access unknown. */
export const ChannelDescribeEmployees = "essbasic:ChannelDescribeEmployees" as Action<"essbasic:ChannelDescribeEmployees", UnknownKind, never>;
/** Access unknown. */
export const ChannelDescribeFlowComponents = "essbasic:ChannelDescribeFlowComponents" as Action<"essbasic:ChannelDescribeFlowComponents", UnknownKind, never>;
/** Access unknown. */
export const ChannelDescribeOrganizationSeals = "essbasic:ChannelDescribeOrganizationSeals" as Action<"essbasic:ChannelDescribeOrganizationSeals", UnknownKind, never>;
/** Access unknown. */
export const ChannelDescribeRoles = "essbasic:ChannelDescribeRoles" as Action<"essbasic:ChannelDescribeRoles", UnknownKind, never>;
/** Access unknown. */
export const ChannelDescribeSignFaceVideo = "essbasic:ChannelDescribeSignFaceVideo" as Action<"essbasic:ChannelDescribeSignFaceVideo", UnknownKind, never>;
/** Access unknown. */
export const ChannelDescribeUserAutoSignStatus = "essbasic:ChannelDescribeUserAutoSignStatus" as Action<"essbasic:ChannelDescribeUserAutoSignStatus", UnknownKind, never>;
/** Access unknown. */
export const ChannelDisableUserAutoSign = "essbasic:ChannelDisableUserAutoSign" as Action<"essbasic:ChannelDisableUserAutoSign", UnknownKind, never>;
/** Access unknown. */
export const ChannelModifyRole = "essbasic:ChannelModifyRole" as Action<"essbasic:ChannelModifyRole", UnknownKind, never>;
/** Access unknown. */
export const ChannelRenewAutoSignLicense = "essbasic:ChannelRenewAutoSignLicense" as Action<"essbasic:ChannelRenewAutoSignLicense", UnknownKind, never>;
/** Access unknown. */
export const ChannelUpdateSealStatus = "essbasic:ChannelUpdateSealStatus" as Action<"essbasic:ChannelUpdateSealStatus", UnknownKind, never>;
/** Access unknown. */
export const ChannelVerifyPdf = "essbasic:ChannelVerifyPdf" as Action<"essbasic:ChannelVerifyPdf", UnknownKind, never>;
/** Read access by its name. */
export const CheckBankCard2EVerification = "essbasic:CheckBankCard2EVerification" as Action<"essbasic:CheckBankCard2EVerification", UnknownKind, never>;
/** Read access by its name. */
export const CheckBankCard3EVerification = "essbasic:CheckBankCard3EVerification" as Action<"essbasic:CheckBankCard3EVerification", UnknownKind, never>;
/** Read access by its name. */
export const CheckBankCard4EVerification = "essbasic:CheckBankCard4EVerification" as Action<"essbasic:CheckBankCard4EVerification", UnknownKind, never>;
/** Read access by its name. */
export const CheckBankCardVerification = "essbasic:CheckBankCardVerification" as Action<"essbasic:CheckBankCardVerification", UnknownKind, never>;
/** Read access by its name. */
export const CheckFaceIdentify = "essbasic:CheckFaceIdentify" as Action<"essbasic:CheckFaceIdentify", UnknownKind, never>;
/** Read access by its name. */
export const CheckIdCardVerification = "essbasic:CheckIdCardVerification" as Action<"essbasic:CheckIdCardVerification", UnknownKind, never>;
/** Read access by its name. */
export const CheckMobileAndName = "essbasic:CheckMobileAndName" as Action<"essbasic:CheckMobileAndName", UnknownKind, never>;
/** Read access by its name. */
export const CheckMobileVerification = "essbasic:CheckMobileVerification" as Action<"essbasic:CheckMobileVerification", UnknownKind, never>;
/** Read access by its name. */
export const CheckVerifyCodeMatchFlowId = "essbasic:CheckVerifyCodeMatchFlowId" as Action<"essbasic:CheckVerifyCodeMatchFlowId", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchAdminChangeInvitations = "essbasic:CreateBatchAdminChangeInvitations" as Action<"essbasic:CreateBatchAdminChangeInvitations", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchAdminChangeInvitationsUrl = "essbasic:CreateBatchAdminChangeInvitationsUrl" as Action<"essbasic:CreateBatchAdminChangeInvitationsUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchInitOrganizationUrl = "essbasic:CreateBatchInitOrganizationUrl" as Action<"essbasic:CreateBatchInitOrganizationUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchOrganizationAuthorizationUrl = "essbasic:CreateBatchOrganizationAuthorizationUrl" as Action<"essbasic:CreateBatchOrganizationAuthorizationUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchOrganizationRegistrationTasks = "essbasic:CreateBatchOrganizationRegistrationTasks" as Action<"essbasic:CreateBatchOrganizationRegistrationTasks", UnknownKind, never>;
/** Write access by its name. */
export const CreateChannelFlowEvidenceReport = "essbasic:CreateChannelFlowEvidenceReport" as Action<"essbasic:CreateChannelFlowEvidenceReport", UnknownKind, never>;
/** Write access by its name. */
export const CreateChannelOrganizationInfoChangeUrl = "essbasic:CreateChannelOrganizationInfoChangeUrl" as Action<"essbasic:CreateChannelOrganizationInfoChangeUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateChannelSubOrganizationActive = "essbasic:CreateChannelSubOrganizationActive" as Action<"essbasic:CreateChannelSubOrganizationActive", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloseOrganizationUrl = "essbasic:CreateCloseOrganizationUrl" as Action<"essbasic:CreateCloseOrganizationUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateConsoleLoginUrl = "essbasic:CreateConsoleLoginUrl" as Action<"essbasic:CreateConsoleLoginUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateEmployeeChangeUrl = "essbasic:CreateEmployeeChangeUrl" as Action<"essbasic:CreateEmployeeChangeUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateEmployeeQualificationSealQrCode = "essbasic:CreateEmployeeQualificationSealQrCode" as Action<"essbasic:CreateEmployeeQualificationSealQrCode", UnknownKind, never>;
/** Write access by its name. */
export const CreateFaceIdSign = "essbasic:CreateFaceIdSign" as Action<"essbasic:CreateFaceIdSign", UnknownKind, never>;
/** Write access by its name. */
export const CreateFileConvertTask = "essbasic:CreateFileConvertTask" as Action<"essbasic:CreateFileConvertTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowBlockchainEvidenceUrl = "essbasic:CreateFlowBlockchainEvidenceUrl" as Action<"essbasic:CreateFlowBlockchainEvidenceUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowByFiles = "essbasic:CreateFlowByFiles" as Action<"essbasic:CreateFlowByFiles", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowForwards = "essbasic:CreateFlowForwards" as Action<"essbasic:CreateFlowForwards", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowGroupSignReview = "essbasic:CreateFlowGroupSignReview" as Action<"essbasic:CreateFlowGroupSignReview", UnknownKind, never>;
/** Write access by its name. */
export const CreateFlowsByTemplates = "essbasic:CreateFlowsByTemplates" as Action<"essbasic:CreateFlowsByTemplates", UnknownKind, never>;
/** Write access by its name. */
export const CreateH5FaceIdUrl = "essbasic:CreateH5FaceIdUrl" as Action<"essbasic:CreateH5FaceIdUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateLegalSealQrCode = "essbasic:CreateLegalSealQrCode" as Action<"essbasic:CreateLegalSealQrCode", UnknownKind, never>;
/** Write access by its name. */
export const CreateModifyAdminAuthorizationUrl = "essbasic:CreateModifyAdminAuthorizationUrl" as Action<"essbasic:CreateModifyAdminAuthorizationUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrganizationAuthFile = "essbasic:CreateOrganizationAuthFile" as Action<"essbasic:CreateOrganizationAuthFile", UnknownKind, never>;
/** Write access by its name. */
export const CreatePartnerAutoSignAuthUrl = "essbasic:CreatePartnerAutoSignAuthUrl" as Action<"essbasic:CreatePartnerAutoSignAuthUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreatePersonAuthCertificateImage = "essbasic:CreatePersonAuthCertificateImage" as Action<"essbasic:CreatePersonAuthCertificateImage", UnknownKind, never>;
/** Write access by its name. */
export const CreatePreviewSignUrl = "essbasic:CreatePreviewSignUrl" as Action<"essbasic:CreatePreviewSignUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateRequestWithEncryption = "essbasic:CreateRequestWithEncryption" as Action<"essbasic:CreateRequestWithEncryption", UnknownKind, never>;
/** Write access by its name. */
export const CreateSeal = "essbasic:CreateSeal" as Action<"essbasic:CreateSeal", UnknownKind, never>;
/** Write access by its name. */
export const CreateSealByImage = "essbasic:CreateSealByImage" as Action<"essbasic:CreateSealByImage", UnknownKind, never>;
/** Write access by its name. */
export const CreateServerFlowSign = "essbasic:CreateServerFlowSign" as Action<"essbasic:CreateServerFlowSign", UnknownKind, never>;
/** Write access by its name. */
export const CreateSignUrl = "essbasic:CreateSignUrl" as Action<"essbasic:CreateSignUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateSignUrls = "essbasic:CreateSignUrls" as Action<"essbasic:CreateSignUrls", UnknownKind, never>;
/** Write access by its name. */
export const CreateSubOrganization = "essbasic:CreateSubOrganization" as Action<"essbasic:CreateSubOrganization", UnknownKind, never>;
/** Write access by its name. */
export const CreateSubOrganizationAndSeal = "essbasic:CreateSubOrganizationAndSeal" as Action<"essbasic:CreateSubOrganizationAndSeal", UnknownKind, never>;
/** Write access by its name. */
export const CreateUser = "essbasic:CreateUser" as Action<"essbasic:CreateUser", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserAndSeal = "essbasic:CreateUserAndSeal" as Action<"essbasic:CreateUserAndSeal", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOrganizationAuthorizations = "essbasic:DeleteOrganizationAuthorizations" as Action<"essbasic:DeleteOrganizationAuthorizations", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSeal = "essbasic:DeleteSeal" as Action<"essbasic:DeleteSeal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchOrganizationRegistrationTasks = "essbasic:DescribeBatchOrganizationRegistrationTasks" as Action<"essbasic:DescribeBatchOrganizationRegistrationTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchOrganizationRegistrationUrls = "essbasic:DescribeBatchOrganizationRegistrationUrls" as Action<"essbasic:DescribeBatchOrganizationRegistrationUrls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCancelFlowsTask = "essbasic:DescribeCancelFlowsTask" as Action<"essbasic:DescribeCancelFlowsTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCatalogApprovers = "essbasic:DescribeCatalogApprovers" as Action<"essbasic:DescribeCatalogApprovers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCatalogSignComponents = "essbasic:DescribeCatalogSignComponents" as Action<"essbasic:DescribeCatalogSignComponents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChannelFlowEvidenceReport = "essbasic:DescribeChannelFlowEvidenceReport" as Action<"essbasic:DescribeChannelFlowEvidenceReport", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChannelOrganizations = "essbasic:DescribeChannelOrganizations" as Action<"essbasic:DescribeChannelOrganizations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeChannelSealPolicyWorkflowUrl = "essbasic:DescribeChannelSealPolicyWorkflowUrl" as Action<"essbasic:DescribeChannelSealPolicyWorkflowUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomFlowIds = "essbasic:DescribeCustomFlowIds" as Action<"essbasic:DescribeCustomFlowIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCustomFlowIdsByFlowId = "essbasic:DescribeCustomFlowIdsByFlowId" as Action<"essbasic:DescribeCustomFlowIdsByFlowId", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExtendedServiceAuthDetail = "essbasic:DescribeExtendedServiceAuthDetail" as Action<"essbasic:DescribeExtendedServiceAuthDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeExtendedServiceAuthInfo = "essbasic:DescribeExtendedServiceAuthInfo" as Action<"essbasic:DescribeExtendedServiceAuthInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFaceIdPhotos = "essbasic:DescribeFaceIdPhotos" as Action<"essbasic:DescribeFaceIdPhotos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFaceIdResults = "essbasic:DescribeFaceIdResults" as Action<"essbasic:DescribeFaceIdResults", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileConvertTask = "essbasic:DescribeFileConvertTask" as Action<"essbasic:DescribeFileConvertTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileIdsByCustomIds = "essbasic:DescribeFileIdsByCustomIds" as Action<"essbasic:DescribeFileIdsByCustomIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileUrls = "essbasic:DescribeFileUrls" as Action<"essbasic:DescribeFileUrls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlow = "essbasic:DescribeFlow" as Action<"essbasic:DescribeFlow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowApprovers = "essbasic:DescribeFlowApprovers" as Action<"essbasic:DescribeFlowApprovers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowDetailInfo = "essbasic:DescribeFlowDetailInfo" as Action<"essbasic:DescribeFlowDetailInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFlowFiles = "essbasic:DescribeFlowFiles" as Action<"essbasic:DescribeFlowFiles", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceUrlsByFlows = "essbasic:DescribeResourceUrlsByFlows" as Action<"essbasic:DescribeResourceUrlsByFlows", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSeals = "essbasic:DescribeSeals" as Action<"essbasic:DescribeSeals", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubOrganizations = "essbasic:DescribeSubOrganizations" as Action<"essbasic:DescribeSubOrganizations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTemplates = "essbasic:DescribeTemplates" as Action<"essbasic:DescribeTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsage = "essbasic:DescribeUsage" as Action<"essbasic:DescribeUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserFlowType = "essbasic:DescribeUserFlowType" as Action<"essbasic:DescribeUserFlowType", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsers = "essbasic:DescribeUsers" as Action<"essbasic:DescribeUsers", UnknownKind, never>;
/** Write access by its name. */
export const DestroyFlowFile = "essbasic:DestroyFlowFile" as Action<"essbasic:DestroyFlowFile", UnknownKind, never>;
/** Access unknown. */
export const GenerateOrganizationSeal = "essbasic:GenerateOrganizationSeal" as Action<"essbasic:GenerateOrganizationSeal", UnknownKind, never>;
/** Access unknown. */
export const GenerateUserSeal = "essbasic:GenerateUserSeal" as Action<"essbasic:GenerateUserSeal", UnknownKind, never>;
/** Read access by its name. */
export const GetDownloadFlowUrl = "essbasic:GetDownloadFlowUrl" as Action<"essbasic:GetDownloadFlowUrl", UnknownKind, never>;
/** Write access by its name. */
export const ModifyExtendedService = "essbasic:ModifyExtendedService" as Action<"essbasic:ModifyExtendedService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFlowDeadline = "essbasic:ModifyFlowDeadline" as Action<"essbasic:ModifyFlowDeadline", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOrganizationBusinessInfo = "essbasic:ModifyOrganizationBusinessInfo" as Action<"essbasic:ModifyOrganizationBusinessInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyOrganizationDefaultSeal = "essbasic:ModifyOrganizationDefaultSeal" as Action<"essbasic:ModifyOrganizationDefaultSeal", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPartnerAutoSignAuthUrl = "essbasic:ModifyPartnerAutoSignAuthUrl" as Action<"essbasic:ModifyPartnerAutoSignAuthUrl", UnknownKind, never>;
/** Write access by its name. */
export const ModifySeal = "essbasic:ModifySeal" as Action<"essbasic:ModifySeal", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubOrganizationInfo = "essbasic:ModifySubOrganizationInfo" as Action<"essbasic:ModifySubOrganizationInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUser = "essbasic:ModifyUser" as Action<"essbasic:ModifyUser", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserDefaultSeal = "essbasic:ModifyUserDefaultSeal" as Action<"essbasic:ModifyUserDefaultSeal", UnknownKind, never>;
/** Access unknown. */
export const OperateChannelTemplate = "essbasic:OperateChannelTemplate" as Action<"essbasic:OperateChannelTemplate", UnknownKind, never>;
/** Access unknown. */
export const OperateTemplate = "essbasic:OperateTemplate" as Action<"essbasic:OperateTemplate", UnknownKind, never>;
/** Access unknown. */
export const PrepareFlows = "essbasic:PrepareFlows" as Action<"essbasic:PrepareFlows", UnknownKind, never>;
/** Write access by its name. */
export const RejectFlow = "essbasic:RejectFlow" as Action<"essbasic:RejectFlow", UnknownKind, never>;
/** Access unknown. */
export const SendFlow = "essbasic:SendFlow" as Action<"essbasic:SendFlow", UnknownKind, never>;
/** Access unknown. */
export const SendFlowUrl = "essbasic:SendFlowUrl" as Action<"essbasic:SendFlowUrl", UnknownKind, never>;
/** Access unknown. */
export const SendSignInnerVerifyCode = "essbasic:SendSignInnerVerifyCode" as Action<"essbasic:SendSignInnerVerifyCode", UnknownKind, never>;
/** Access unknown. */
export const SignFlow = "essbasic:SignFlow" as Action<"essbasic:SignFlow", UnknownKind, never>;
/** Access unknown. */
export const SyncProxyOrganization = "essbasic:SyncProxyOrganization" as Action<"essbasic:SyncProxyOrganization", UnknownKind, never>;
/** Access unknown. */
export const SyncProxyOrganizationOperators = "essbasic:SyncProxyOrganizationOperators" as Action<"essbasic:SyncProxyOrganizationOperators", UnknownKind, never>;
/** Write access by its name. */
export const UploadFiles = "essbasic:UploadFiles" as Action<"essbasic:UploadFiles", UnknownKind, never>;
/** Access unknown. */
export const VerifySubOrganization = "essbasic:VerifySubOrganization" as Action<"essbasic:VerifySubOrganization", UnknownKind, never>;
/** Access unknown. */
export const VerifyUser = "essbasic:VerifyUser" as Action<"essbasic:VerifyUser", UnknownKind, never>;
