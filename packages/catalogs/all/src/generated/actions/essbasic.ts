// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const ArchiveDynamicFlow = "essbasic:ArchiveDynamicFlow" as UncheckedAction<"essbasic:ArchiveDynamicFlow">;
/** Access unknown. */
export const ArchiveFlow = "essbasic:ArchiveFlow" as UncheckedAction<"essbasic:ArchiveFlow">;
/** Write access by its name. */
export const CancelFlow = "essbasic:CancelFlow" as UncheckedAction<"essbasic:CancelFlow">;
/** Write access by its name. */
export const CancelOrganizationFlows = "essbasic:CancelOrganizationFlows" as UncheckedAction<"essbasic:CancelOrganizationFlows">;
/** Access unknown. */
export const ChannelBatchCancelFlows = "essbasic:ChannelBatchCancelFlows" as UncheckedAction<"essbasic:ChannelBatchCancelFlows">;
/** Access unknown. */
export const ChannelCancelFlow = "essbasic:ChannelCancelFlow" as UncheckedAction<"essbasic:ChannelCancelFlow">;
/** Access unknown. */
export const ChannelCancelMultiFlowSignQRCode = "essbasic:ChannelCancelMultiFlowSignQRCode" as UncheckedAction<"essbasic:ChannelCancelMultiFlowSignQRCode">;
/** Access unknown. */
export const ChannelCancelUserAutoSignEnableUrl = "essbasic:ChannelCancelUserAutoSignEnableUrl" as UncheckedAction<"essbasic:ChannelCancelUserAutoSignEnableUrl">;
/** Access unknown. */
export const ChannelCreateBatchCancelFlowUrl = "essbasic:ChannelCreateBatchCancelFlowUrl" as UncheckedAction<"essbasic:ChannelCreateBatchCancelFlowUrl">;
/** Access unknown. */
export const ChannelCreateBatchQuickSignUrl = "essbasic:ChannelCreateBatchQuickSignUrl" as UncheckedAction<"essbasic:ChannelCreateBatchQuickSignUrl">;
/** Access unknown. */
export const ChannelCreateBatchSignUrl = "essbasic:ChannelCreateBatchSignUrl" as UncheckedAction<"essbasic:ChannelCreateBatchSignUrl">;
/** Access unknown. */
export const ChannelCreateBoundFlows = "essbasic:ChannelCreateBoundFlows" as UncheckedAction<"essbasic:ChannelCreateBoundFlows">;
/** Access unknown. */
export const ChannelCreateDynamicFlowApprover = "essbasic:ChannelCreateDynamicFlowApprover" as UncheckedAction<"essbasic:ChannelCreateDynamicFlowApprover">;
/** Access unknown. */
export const ChannelCreateEmbedWebUrl = "essbasic:ChannelCreateEmbedWebUrl" as UncheckedAction<"essbasic:ChannelCreateEmbedWebUrl">;
/** Access unknown. */
export const ChannelCreateFlowApprovers = "essbasic:ChannelCreateFlowApprovers" as UncheckedAction<"essbasic:ChannelCreateFlowApprovers">;
/** Access unknown. */
export const ChannelCreateFlowByFiles = "essbasic:ChannelCreateFlowByFiles" as UncheckedAction<"essbasic:ChannelCreateFlowByFiles">;
/** Access unknown. */
export const ChannelCreateFlowGroupByFiles = "essbasic:ChannelCreateFlowGroupByFiles" as UncheckedAction<"essbasic:ChannelCreateFlowGroupByFiles">;
/** Access unknown. */
export const ChannelCreateFlowGroupByTemplates = "essbasic:ChannelCreateFlowGroupByTemplates" as UncheckedAction<"essbasic:ChannelCreateFlowGroupByTemplates">;
/** Access unknown. */
export const ChannelCreateFlowReminds = "essbasic:ChannelCreateFlowReminds" as UncheckedAction<"essbasic:ChannelCreateFlowReminds">;
/** Access unknown. */
export const ChannelCreateFlowSignReview = "essbasic:ChannelCreateFlowSignReview" as UncheckedAction<"essbasic:ChannelCreateFlowSignReview">;
/** Access unknown. */
export const ChannelCreateFlowSignUrl = "essbasic:ChannelCreateFlowSignUrl" as UncheckedAction<"essbasic:ChannelCreateFlowSignUrl">;
/** Access unknown. */
export const ChannelCreateMultiFlowSignQRCode = "essbasic:ChannelCreateMultiFlowSignQRCode" as UncheckedAction<"essbasic:ChannelCreateMultiFlowSignQRCode">;
/** Access unknown. */
export const ChannelCreateOrganizationBatchSignUrl = "essbasic:ChannelCreateOrganizationBatchSignUrl" as UncheckedAction<"essbasic:ChannelCreateOrganizationBatchSignUrl">;
/** Access unknown. */
export const ChannelCreateOrganizationModifyQrCode = "essbasic:ChannelCreateOrganizationModifyQrCode" as UncheckedAction<"essbasic:ChannelCreateOrganizationModifyQrCode">;
/** Access unknown. */
export const ChannelCreatePrepareFlow = "essbasic:ChannelCreatePrepareFlow" as UncheckedAction<"essbasic:ChannelCreatePrepareFlow">;
/** Access unknown. */
export const ChannelCreatePrepareFlowGroup = "essbasic:ChannelCreatePrepareFlowGroup" as UncheckedAction<"essbasic:ChannelCreatePrepareFlowGroup">;
/** Access unknown. */
export const ChannelCreatePreparedPersonalEsign = "essbasic:ChannelCreatePreparedPersonalEsign" as UncheckedAction<"essbasic:ChannelCreatePreparedPersonalEsign">;
/** Access unknown. */
export const ChannelCreateReleaseFlow = "essbasic:ChannelCreateReleaseFlow" as UncheckedAction<"essbasic:ChannelCreateReleaseFlow">;
/** Access unknown. */
export const ChannelCreateRole = "essbasic:ChannelCreateRole" as UncheckedAction<"essbasic:ChannelCreateRole">;
/** Access unknown. */
export const ChannelCreateSealPolicy = "essbasic:ChannelCreateSealPolicy" as UncheckedAction<"essbasic:ChannelCreateSealPolicy">;
/** Access unknown. */
export const ChannelCreateUserAutoSignEnableUrl = "essbasic:ChannelCreateUserAutoSignEnableUrl" as UncheckedAction<"essbasic:ChannelCreateUserAutoSignEnableUrl">;
/** Access unknown. */
export const ChannelCreateUserAutoSignSealUrl = "essbasic:ChannelCreateUserAutoSignSealUrl" as UncheckedAction<"essbasic:ChannelCreateUserAutoSignSealUrl">;
/** Access unknown. */
export const ChannelCreateUserRoles = "essbasic:ChannelCreateUserRoles" as UncheckedAction<"essbasic:ChannelCreateUserRoles">;
/** Access unknown. */
export const ChannelCreateWebThemeConfig = "essbasic:ChannelCreateWebThemeConfig" as UncheckedAction<"essbasic:ChannelCreateWebThemeConfig">;
/** Access unknown. */
export const ChannelDeleteRole = "essbasic:ChannelDeleteRole" as UncheckedAction<"essbasic:ChannelDeleteRole">;
/** Access unknown. */
export const ChannelDeleteRoleUsers = "essbasic:ChannelDeleteRoleUsers" as UncheckedAction<"essbasic:ChannelDeleteRoleUsers">;
/** Access unknown. */
export const ChannelDeleteSealPolicies = "essbasic:ChannelDeleteSealPolicies" as UncheckedAction<"essbasic:ChannelDeleteSealPolicies">;
/** Access unknown. */
export const ChannelDescribeAccountBillDetail = "essbasic:ChannelDescribeAccountBillDetail" as UncheckedAction<"essbasic:ChannelDescribeAccountBillDetail">;
/** Access unknown. */
export const ChannelDescribeBillUsageDetail = "essbasic:ChannelDescribeBillUsageDetail" as UncheckedAction<"essbasic:ChannelDescribeBillUsageDetail">;
/** Access unknown. */
export const ChannelDescribeEmployees = "essbasic:ChannelDescribeEmployees" as UncheckedAction<"essbasic:ChannelDescribeEmployees">;
/** Access unknown. */
export const ChannelDescribeFlowComponents = "essbasic:ChannelDescribeFlowComponents" as UncheckedAction<"essbasic:ChannelDescribeFlowComponents">;
/** Access unknown. */
export const ChannelDescribeOrganizationSeals = "essbasic:ChannelDescribeOrganizationSeals" as UncheckedAction<"essbasic:ChannelDescribeOrganizationSeals">;
/** Access unknown. */
export const ChannelDescribeRoles = "essbasic:ChannelDescribeRoles" as UncheckedAction<"essbasic:ChannelDescribeRoles">;
/** Access unknown. */
export const ChannelDescribeSignFaceVideo = "essbasic:ChannelDescribeSignFaceVideo" as UncheckedAction<"essbasic:ChannelDescribeSignFaceVideo">;
/** Access unknown. */
export const ChannelDescribeUserAutoSignStatus = "essbasic:ChannelDescribeUserAutoSignStatus" as UncheckedAction<"essbasic:ChannelDescribeUserAutoSignStatus">;
/** Access unknown. */
export const ChannelDisableUserAutoSign = "essbasic:ChannelDisableUserAutoSign" as UncheckedAction<"essbasic:ChannelDisableUserAutoSign">;
/** Access unknown. */
export const ChannelModifyRole = "essbasic:ChannelModifyRole" as UncheckedAction<"essbasic:ChannelModifyRole">;
/** Access unknown. */
export const ChannelRenewAutoSignLicense = "essbasic:ChannelRenewAutoSignLicense" as UncheckedAction<"essbasic:ChannelRenewAutoSignLicense">;
/** Access unknown. */
export const ChannelUpdateSealStatus = "essbasic:ChannelUpdateSealStatus" as UncheckedAction<"essbasic:ChannelUpdateSealStatus">;
/** Access unknown. */
export const ChannelVerifyPdf = "essbasic:ChannelVerifyPdf" as UncheckedAction<"essbasic:ChannelVerifyPdf">;
/** Read access by its name. */
export const CheckBankCard2EVerification = "essbasic:CheckBankCard2EVerification" as UncheckedAction<"essbasic:CheckBankCard2EVerification">;
/** Read access by its name. */
export const CheckBankCard3EVerification = "essbasic:CheckBankCard3EVerification" as UncheckedAction<"essbasic:CheckBankCard3EVerification">;
/** Read access by its name. */
export const CheckBankCard4EVerification = "essbasic:CheckBankCard4EVerification" as UncheckedAction<"essbasic:CheckBankCard4EVerification">;
/** Read access by its name. */
export const CheckBankCardVerification = "essbasic:CheckBankCardVerification" as UncheckedAction<"essbasic:CheckBankCardVerification">;
/** Read access by its name. */
export const CheckFaceIdentify = "essbasic:CheckFaceIdentify" as UncheckedAction<"essbasic:CheckFaceIdentify">;
/** Read access by its name. */
export const CheckIdCardVerification = "essbasic:CheckIdCardVerification" as UncheckedAction<"essbasic:CheckIdCardVerification">;
/** Read access by its name. */
export const CheckMobileAndName = "essbasic:CheckMobileAndName" as UncheckedAction<"essbasic:CheckMobileAndName">;
/** Read access by its name. */
export const CheckMobileVerification = "essbasic:CheckMobileVerification" as UncheckedAction<"essbasic:CheckMobileVerification">;
/** Read access by its name. */
export const CheckVerifyCodeMatchFlowId = "essbasic:CheckVerifyCodeMatchFlowId" as UncheckedAction<"essbasic:CheckVerifyCodeMatchFlowId">;
/** Write access by its name. */
export const CreateBatchAdminChangeInvitations = "essbasic:CreateBatchAdminChangeInvitations" as UncheckedAction<"essbasic:CreateBatchAdminChangeInvitations">;
/** Write access by its name. */
export const CreateBatchAdminChangeInvitationsUrl = "essbasic:CreateBatchAdminChangeInvitationsUrl" as UncheckedAction<"essbasic:CreateBatchAdminChangeInvitationsUrl">;
/** Write access by its name. */
export const CreateBatchInitOrganizationUrl = "essbasic:CreateBatchInitOrganizationUrl" as UncheckedAction<"essbasic:CreateBatchInitOrganizationUrl">;
/** Write access by its name. */
export const CreateBatchOrganizationAuthorizationUrl = "essbasic:CreateBatchOrganizationAuthorizationUrl" as UncheckedAction<"essbasic:CreateBatchOrganizationAuthorizationUrl">;
/** Write access by its name. */
export const CreateBatchOrganizationRegistrationTasks = "essbasic:CreateBatchOrganizationRegistrationTasks" as UncheckedAction<"essbasic:CreateBatchOrganizationRegistrationTasks">;
/** Write access by its name. */
export const CreateChannelFlowEvidenceReport = "essbasic:CreateChannelFlowEvidenceReport" as UncheckedAction<"essbasic:CreateChannelFlowEvidenceReport">;
/** Write access by its name. */
export const CreateChannelOrganizationInfoChangeUrl = "essbasic:CreateChannelOrganizationInfoChangeUrl" as UncheckedAction<"essbasic:CreateChannelOrganizationInfoChangeUrl">;
/** Write access by its name. */
export const CreateChannelSubOrganizationActive = "essbasic:CreateChannelSubOrganizationActive" as UncheckedAction<"essbasic:CreateChannelSubOrganizationActive">;
/** Write access by its name. */
export const CreateCloseOrganizationUrl = "essbasic:CreateCloseOrganizationUrl" as UncheckedAction<"essbasic:CreateCloseOrganizationUrl">;
/** Write access by its name. */
export const CreateConsoleLoginUrl = "essbasic:CreateConsoleLoginUrl" as UncheckedAction<"essbasic:CreateConsoleLoginUrl">;
/** Write access by its name. */
export const CreateEmployeeChangeUrl = "essbasic:CreateEmployeeChangeUrl" as UncheckedAction<"essbasic:CreateEmployeeChangeUrl">;
/** Write access by its name. */
export const CreateEmployeeQualificationSealQrCode = "essbasic:CreateEmployeeQualificationSealQrCode" as UncheckedAction<"essbasic:CreateEmployeeQualificationSealQrCode">;
/** Write access by its name. */
export const CreateFaceIdSign = "essbasic:CreateFaceIdSign" as UncheckedAction<"essbasic:CreateFaceIdSign">;
/** Write access by its name. */
export const CreateFileConvertTask = "essbasic:CreateFileConvertTask" as UncheckedAction<"essbasic:CreateFileConvertTask">;
/** Write access by its name. */
export const CreateFlowBlockchainEvidenceUrl = "essbasic:CreateFlowBlockchainEvidenceUrl" as UncheckedAction<"essbasic:CreateFlowBlockchainEvidenceUrl">;
/** Write access by its name. */
export const CreateFlowByFiles = "essbasic:CreateFlowByFiles" as UncheckedAction<"essbasic:CreateFlowByFiles">;
/** Write access by its name. */
export const CreateFlowForwards = "essbasic:CreateFlowForwards" as UncheckedAction<"essbasic:CreateFlowForwards">;
/** Write access by its name. */
export const CreateFlowGroupSignReview = "essbasic:CreateFlowGroupSignReview" as UncheckedAction<"essbasic:CreateFlowGroupSignReview">;
/** Write access by its name. */
export const CreateFlowsByTemplates = "essbasic:CreateFlowsByTemplates" as UncheckedAction<"essbasic:CreateFlowsByTemplates">;
/** Write access by its name. */
export const CreateH5FaceIdUrl = "essbasic:CreateH5FaceIdUrl" as UncheckedAction<"essbasic:CreateH5FaceIdUrl">;
/** Write access by its name. */
export const CreateLegalSealQrCode = "essbasic:CreateLegalSealQrCode" as UncheckedAction<"essbasic:CreateLegalSealQrCode">;
/** Write access by its name. */
export const CreateModifyAdminAuthorizationUrl = "essbasic:CreateModifyAdminAuthorizationUrl" as UncheckedAction<"essbasic:CreateModifyAdminAuthorizationUrl">;
/** Write access by its name. */
export const CreateOrganizationAuthFile = "essbasic:CreateOrganizationAuthFile" as UncheckedAction<"essbasic:CreateOrganizationAuthFile">;
/** Write access by its name. */
export const CreatePartnerAutoSignAuthUrl = "essbasic:CreatePartnerAutoSignAuthUrl" as UncheckedAction<"essbasic:CreatePartnerAutoSignAuthUrl">;
/** Write access by its name. */
export const CreatePersonAuthCertificateImage = "essbasic:CreatePersonAuthCertificateImage" as UncheckedAction<"essbasic:CreatePersonAuthCertificateImage">;
/** Write access by its name. */
export const CreatePreviewSignUrl = "essbasic:CreatePreviewSignUrl" as UncheckedAction<"essbasic:CreatePreviewSignUrl">;
/** Write access by its name. */
export const CreateRequestWithEncryption = "essbasic:CreateRequestWithEncryption" as UncheckedAction<"essbasic:CreateRequestWithEncryption">;
/** Write access by its name. */
export const CreateSeal = "essbasic:CreateSeal" as UncheckedAction<"essbasic:CreateSeal">;
/** Write access by its name. */
export const CreateSealByImage = "essbasic:CreateSealByImage" as UncheckedAction<"essbasic:CreateSealByImage">;
/** Write access by its name. */
export const CreateServerFlowSign = "essbasic:CreateServerFlowSign" as UncheckedAction<"essbasic:CreateServerFlowSign">;
/** Write access by its name. */
export const CreateSignUrl = "essbasic:CreateSignUrl" as UncheckedAction<"essbasic:CreateSignUrl">;
/** Write access by its name. */
export const CreateSignUrls = "essbasic:CreateSignUrls" as UncheckedAction<"essbasic:CreateSignUrls">;
/** Write access by its name. */
export const CreateSubOrganization = "essbasic:CreateSubOrganization" as UncheckedAction<"essbasic:CreateSubOrganization">;
/** Write access by its name. */
export const CreateSubOrganizationAndSeal = "essbasic:CreateSubOrganizationAndSeal" as UncheckedAction<"essbasic:CreateSubOrganizationAndSeal">;
/** Write access by its name. */
export const CreateUser = "essbasic:CreateUser" as UncheckedAction<"essbasic:CreateUser">;
/** Write access by its name. */
export const CreateUserAndSeal = "essbasic:CreateUserAndSeal" as UncheckedAction<"essbasic:CreateUserAndSeal">;
/** Write access by its name. */
export const DeleteOrganizationAuthorizations = "essbasic:DeleteOrganizationAuthorizations" as UncheckedAction<"essbasic:DeleteOrganizationAuthorizations">;
/** Write access by its name. */
export const DeleteSeal = "essbasic:DeleteSeal" as UncheckedAction<"essbasic:DeleteSeal">;
/** Read access by its name. */
export const DescribeBatchOrganizationRegistrationTasks = "essbasic:DescribeBatchOrganizationRegistrationTasks" as UncheckedAction<"essbasic:DescribeBatchOrganizationRegistrationTasks">;
/** Read access by its name. */
export const DescribeBatchOrganizationRegistrationUrls = "essbasic:DescribeBatchOrganizationRegistrationUrls" as UncheckedAction<"essbasic:DescribeBatchOrganizationRegistrationUrls">;
/** Read access by its name. */
export const DescribeCancelFlowsTask = "essbasic:DescribeCancelFlowsTask" as UncheckedAction<"essbasic:DescribeCancelFlowsTask">;
/** Read access by its name. */
export const DescribeCatalogApprovers = "essbasic:DescribeCatalogApprovers" as UncheckedAction<"essbasic:DescribeCatalogApprovers">;
/** Read access by its name. */
export const DescribeCatalogSignComponents = "essbasic:DescribeCatalogSignComponents" as UncheckedAction<"essbasic:DescribeCatalogSignComponents">;
/** Read access by its name. */
export const DescribeChannelFlowEvidenceReport = "essbasic:DescribeChannelFlowEvidenceReport" as UncheckedAction<"essbasic:DescribeChannelFlowEvidenceReport">;
/** Read access by its name. */
export const DescribeChannelOrganizations = "essbasic:DescribeChannelOrganizations" as UncheckedAction<"essbasic:DescribeChannelOrganizations">;
/** Read access by its name. */
export const DescribeChannelSealPolicyWorkflowUrl = "essbasic:DescribeChannelSealPolicyWorkflowUrl" as UncheckedAction<"essbasic:DescribeChannelSealPolicyWorkflowUrl">;
/** Read access by its name. */
export const DescribeCustomFlowIds = "essbasic:DescribeCustomFlowIds" as UncheckedAction<"essbasic:DescribeCustomFlowIds">;
/** Read access by its name. */
export const DescribeCustomFlowIdsByFlowId = "essbasic:DescribeCustomFlowIdsByFlowId" as UncheckedAction<"essbasic:DescribeCustomFlowIdsByFlowId">;
/** Read access by its name. */
export const DescribeExtendedServiceAuthDetail = "essbasic:DescribeExtendedServiceAuthDetail" as UncheckedAction<"essbasic:DescribeExtendedServiceAuthDetail">;
/** Read access by its name. */
export const DescribeExtendedServiceAuthInfo = "essbasic:DescribeExtendedServiceAuthInfo" as UncheckedAction<"essbasic:DescribeExtendedServiceAuthInfo">;
/** Read access by its name. */
export const DescribeFaceIdPhotos = "essbasic:DescribeFaceIdPhotos" as UncheckedAction<"essbasic:DescribeFaceIdPhotos">;
/** Read access by its name. */
export const DescribeFaceIdResults = "essbasic:DescribeFaceIdResults" as UncheckedAction<"essbasic:DescribeFaceIdResults">;
/** Read access by its name. */
export const DescribeFileConvertTask = "essbasic:DescribeFileConvertTask" as UncheckedAction<"essbasic:DescribeFileConvertTask">;
/** Read access by its name. */
export const DescribeFileIdsByCustomIds = "essbasic:DescribeFileIdsByCustomIds" as UncheckedAction<"essbasic:DescribeFileIdsByCustomIds">;
/** Read access by its name. */
export const DescribeFileUrls = "essbasic:DescribeFileUrls" as UncheckedAction<"essbasic:DescribeFileUrls">;
/** Read access by its name. */
export const DescribeFlow = "essbasic:DescribeFlow" as UncheckedAction<"essbasic:DescribeFlow">;
/** Read access by its name. */
export const DescribeFlowApprovers = "essbasic:DescribeFlowApprovers" as UncheckedAction<"essbasic:DescribeFlowApprovers">;
/** Read access by its name. */
export const DescribeFlowDetailInfo = "essbasic:DescribeFlowDetailInfo" as UncheckedAction<"essbasic:DescribeFlowDetailInfo">;
/** Read access by its name. */
export const DescribeFlowFiles = "essbasic:DescribeFlowFiles" as UncheckedAction<"essbasic:DescribeFlowFiles">;
/** Read access by its name. */
export const DescribeResourceUrlsByFlows = "essbasic:DescribeResourceUrlsByFlows" as UncheckedAction<"essbasic:DescribeResourceUrlsByFlows">;
/** Read access by its name. */
export const DescribeSeals = "essbasic:DescribeSeals" as UncheckedAction<"essbasic:DescribeSeals">;
/** Read access by its name. */
export const DescribeSubOrganizations = "essbasic:DescribeSubOrganizations" as UncheckedAction<"essbasic:DescribeSubOrganizations">;
/** Read access by its name. */
export const DescribeTemplates = "essbasic:DescribeTemplates" as UncheckedAction<"essbasic:DescribeTemplates">;
/** Read access by its name. */
export const DescribeUsage = "essbasic:DescribeUsage" as UncheckedAction<"essbasic:DescribeUsage">;
/** Read access by its name. */
export const DescribeUserFlowType = "essbasic:DescribeUserFlowType" as UncheckedAction<"essbasic:DescribeUserFlowType">;
/** Read access by its name. */
export const DescribeUsers = "essbasic:DescribeUsers" as UncheckedAction<"essbasic:DescribeUsers">;
/** Write access by its name. */
export const DestroyFlowFile = "essbasic:DestroyFlowFile" as UncheckedAction<"essbasic:DestroyFlowFile">;
/** Access unknown. */
export const GenerateOrganizationSeal = "essbasic:GenerateOrganizationSeal" as UncheckedAction<"essbasic:GenerateOrganizationSeal">;
/** Access unknown. */
export const GenerateUserSeal = "essbasic:GenerateUserSeal" as UncheckedAction<"essbasic:GenerateUserSeal">;
/** Read access by its name. */
export const GetDownloadFlowUrl = "essbasic:GetDownloadFlowUrl" as UncheckedAction<"essbasic:GetDownloadFlowUrl">;
/** Write access by its name. */
export const ModifyExtendedService = "essbasic:ModifyExtendedService" as UncheckedAction<"essbasic:ModifyExtendedService">;
/** Write access by its name. */
export const ModifyFlowDeadline = "essbasic:ModifyFlowDeadline" as UncheckedAction<"essbasic:ModifyFlowDeadline">;
/** Write access by its name. */
export const ModifyOrganizationBusinessInfo = "essbasic:ModifyOrganizationBusinessInfo" as UncheckedAction<"essbasic:ModifyOrganizationBusinessInfo">;
/** Write access by its name. */
export const ModifyOrganizationDefaultSeal = "essbasic:ModifyOrganizationDefaultSeal" as UncheckedAction<"essbasic:ModifyOrganizationDefaultSeal">;
/** Write access by its name. */
export const ModifyPartnerAutoSignAuthUrl = "essbasic:ModifyPartnerAutoSignAuthUrl" as UncheckedAction<"essbasic:ModifyPartnerAutoSignAuthUrl">;
/** Write access by its name. */
export const ModifySeal = "essbasic:ModifySeal" as UncheckedAction<"essbasic:ModifySeal">;
/** Write access by its name. */
export const ModifySubOrganizationInfo = "essbasic:ModifySubOrganizationInfo" as UncheckedAction<"essbasic:ModifySubOrganizationInfo">;
/** Write access by its name. */
export const ModifyUser = "essbasic:ModifyUser" as UncheckedAction<"essbasic:ModifyUser">;
/** Write access by its name. */
export const ModifyUserDefaultSeal = "essbasic:ModifyUserDefaultSeal" as UncheckedAction<"essbasic:ModifyUserDefaultSeal">;
/** Access unknown. */
export const OperateChannelTemplate = "essbasic:OperateChannelTemplate" as UncheckedAction<"essbasic:OperateChannelTemplate">;
/** Access unknown. */
export const OperateTemplate = "essbasic:OperateTemplate" as UncheckedAction<"essbasic:OperateTemplate">;
/** Access unknown. */
export const PrepareFlows = "essbasic:PrepareFlows" as UncheckedAction<"essbasic:PrepareFlows">;
/** Write access by its name. */
export const RejectFlow = "essbasic:RejectFlow" as UncheckedAction<"essbasic:RejectFlow">;
/** Access unknown. */
export const SendFlow = "essbasic:SendFlow" as UncheckedAction<"essbasic:SendFlow">;
/** Access unknown. */
export const SendFlowUrl = "essbasic:SendFlowUrl" as UncheckedAction<"essbasic:SendFlowUrl">;
/** Access unknown. */
export const SendSignInnerVerifyCode = "essbasic:SendSignInnerVerifyCode" as UncheckedAction<"essbasic:SendSignInnerVerifyCode">;
/** Access unknown. */
export const SignFlow = "essbasic:SignFlow" as UncheckedAction<"essbasic:SignFlow">;
/** Access unknown. */
export const SyncProxyOrganization = "essbasic:SyncProxyOrganization" as UncheckedAction<"essbasic:SyncProxyOrganization">;
/** Access unknown. */
export const SyncProxyOrganizationOperators = "essbasic:SyncProxyOrganizationOperators" as UncheckedAction<"essbasic:SyncProxyOrganizationOperators">;
/** Write access by its name. */
export const UploadFiles = "essbasic:UploadFiles" as UncheckedAction<"essbasic:UploadFiles">;
/** Access unknown. */
export const VerifySubOrganization = "essbasic:VerifySubOrganization" as UncheckedAction<"essbasic:VerifySubOrganization">;
/** Access unknown. */
export const VerifyUser = "essbasic:VerifyUser" as UncheckedAction<"essbasic:VerifyUser">;
