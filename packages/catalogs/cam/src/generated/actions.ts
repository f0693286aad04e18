// Generated from facts/cam.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/**
 * Accept an organization invitation (test API).
 *
 * Write access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872); CAM-enabled API: CAM,
 * international site (www.tencentcloud.com/document/product/598/57054).
 */
export const AcceptOrganizationInvitationTest = "cam:AcceptOrganizationInvitationTest" as Action<
  "cam:AcceptOrganizationInvitationTest",
  never,
  never
>;

/**
 * Add a collaborator.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872); CAM-enabled API: CAM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57054).
 */
export const AddCollaborator = "cam:AddCollaborator" as Action<"cam:AddCollaborator", never, "qcs:ip">;

/**
 * Add a sub-user with console access only.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const AddConsoleUser = "cam:AddConsoleUser" as Action<"cam:AddConsoleUser", UnknownKind, never>;

/**
 * Add a WeCom sub-user.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872).
 */
export const AddQywxSubAccount = "cam:AddQywxSubAccount" as Action<"cam:AddQywxSubAccount", never, "qcs:ip">;

/**
 * Add a sub-user from the console.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872); CAM-enabled API: CAM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57054); CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); CAM global preset
 * policies, China site (cloud.tencent.com/document/product/598/105584).
 */
export const AddSubAccount = "cam:AddSubAccount" as Action<"cam:AddSubAccount", never, "qcs:ip">;

/**
 * Add a sub-user with an MFA check.
 *
 * Write access (section of the CAM page). Resource level: `user`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Disagreement: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054)
 * says operation level, the resource must be `*`.
 *
 * Sources: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872); CAM-enabled API: CAM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57054); CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const AddSubAccountCheckingMFA = "cam:AddSubAccountCheckingMFA" as Action<
  "cam:AddSubAccountCheckingMFA",
  "cam:user",
  "qcs:ip"
>;

/**
 * Add several users to a group.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872); CAM-enabled API: CAM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57054); CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const AddSubAccountsToGroup = "cam:AddSubAccountsToGroup" as Action<
  "cam:AddSubAccountsToGroup",
  never,
  "qcs:ip"
>;

/**
 * Add a sub-user.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872); CloudAudit event list for
 * CAM (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK
 * for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const AddUser = "cam:AddUser" as Action<"cam:AddUser", never, "qcs:ip">;

/**
 * Add a user to a group.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872); CAM-enabled API: CAM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57054); CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); CAM global preset
 * policies, China site (cloud.tencent.com/document/product/598/105584); Tencent Cloud SDK for Node.js, cam v20190116
 * client (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const AddUserToGroup = "cam:AddUserToGroup" as Action<"cam:AddUserToGroup", never, "qcs:ip">;

/**
 * Attach several policies to a group.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872); CAM-enabled API: CAM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57054); CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const AttachGroupPolicies = "cam:AttachGroupPolicies" as Action<"cam:AttachGroupPolicies", never, "qcs:ip">;

/**
 * Attach a policy to a group.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872); CAM-enabled API: CAM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57054); CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const AttachGroupPolicy = "cam:AttachGroupPolicy" as Action<"cam:AttachGroupPolicy", never, "qcs:ip">;

/**
 * Attach one policy to several groups.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872); CAM-enabled API: CAM,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57054); CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const AttachGroupsPolicy = "cam:AttachGroupsPolicy" as Action<"cam:AttachGroupsPolicy", never, "qcs:ip">;

/**
 * Attach several policies to a role.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Sources: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872); CloudAudit event list for
 * CAM (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const AttachRolePolicies = "cam:AttachRolePolicies" as Action<"cam:AttachRolePolicies", UnknownKind, never>;

/**
 * Attach a policy to a role.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const AttachRolePolicy = "cam:AttachRolePolicy" as Action<"cam:AttachRolePolicy", never, "qcs:ip">;

/**
 * Attach one policy to several roles.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const AttachRolesPolicy = "cam:AttachRolesPolicy" as Action<"cam:AttachRolesPolicy", UnknownKind, never>;

/**
 * Attach several policies to a user.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const AttachUserPolicies = "cam:AttachUserPolicies" as Action<"cam:AttachUserPolicies", never, "qcs:ip">;

/**
 * Attach a policy to a user.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const AttachUserPolicy = "cam:AttachUserPolicy" as Action<"cam:AttachUserPolicy", never, "qcs:ip">;

/**
 * Attach one policy to several users.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const AttachUsersPolicy = "cam:AttachUsersPolicy" as Action<"cam:AttachUsersPolicy", never, "qcs:ip">;

/**
 * Change policy bindings of a user in bulk.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const BatchOperateCamStrategy = "cam:BatchOperateCamStrategy" as Action<
  "cam:BatchOperateCamStrategy",
  never,
  "qcs:ip"
>;

/**
 * Bind a token card.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const BindToken = "cam:BindToken" as Action<"cam:BindToken", never, "qcs:ip">;

/**
 * Get a data flow token.
 *
 * Write access (judged from the name). Resource level: `resourceUser`. Condition keys: `qcs:ip`. Restriction by IP
 * address supported.
 *
 * Sources: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const BuildDataFlowAuthToken = "cam:BuildDataFlowAuthToken" as Action<
  "cam:BuildDataFlowAuthToken",
  "cam:resourceUser",
  "qcs:ip"
>;

/**
 * Check a sub-user name.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const CheckSubAccountName = "cam:CheckSubAccountName" as Action<"cam:CheckSubAccountName", UnknownKind, never>;

/**
 * Check whether a user has policies.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const CheckUserPolicyAttachment = "cam:CheckUserPolicyAttachment" as Action<
  "cam:CheckUserPolicyAttachment",
  UnknownKind,
  never
>;

/**
 * Verify a custom MFA token.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ConsumeCustomMFAToken = "cam:ConsumeCustomMFAToken" as Action<
  "cam:ConsumeCustomMFAToken",
  UnknownKind,
  never
>;

/**
 * Create an access key.
 *
 * Write access (section of the CAM page). Resource level: `user`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const CreateAccessKey = "cam:CreateAccessKey" as Action<"cam:CreateAccessKey", "cam:user", "qcs:ip">;

/**
 * Create an API key.
 *
 * Write access (section of the CAM page). Resource level: `user`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const CreateApiKey = "cam:CreateApiKey" as Action<"cam:CreateApiKey", "cam:user", "qcs:ip">;

/**
 * Add an assisting approver.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054).
 */
export const CreateAssistApprover = "cam:CreateAssistApprover" as Action<"cam:CreateAssistApprover", never, "qcs:ip">;

/**
 * Create the identity center SAML provider.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054).
 */
export const CreateCICUserSAMLConfig = "cam:CreateCICUserSAMLConfig" as Action<
  "cam:CreateCICUserSAMLConfig",
  never,
  "qcs:ip"
>;

/**
 * Create a sub-account API key.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); CAM global preset policies, China site
 * (cloud.tencent.com/document/product/598/105584).
 */
export const CreateCollApiKey = "cam:CreateCollApiKey" as Action<"cam:CreateCollApiKey", never, "qcs:ip">;

/**
 * Create a group.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); CAM global preset policies, China site
 * (cloud.tencent.com/document/product/598/105584); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const CreateGroup = "cam:CreateGroup" as Action<"cam:CreateGroup", never, "qcs:ip">;

/**
 * Create a message receiver.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const CreateMessageReceiver = "cam:CreateMessageReceiver" as Action<
  "cam:CreateMessageReceiver",
  never,
  "qcs:ip"
>;

/**
 * Create the OIDC settings.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const CreateOIDCConfig = "cam:CreateOIDCConfig" as Action<"cam:CreateOIDCConfig", never, "qcs:ip">;

/**
 * Create a policy.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const CreatePolicy = "cam:CreatePolicy" as Action<"cam:CreatePolicy", never, "qcs:ip">;

/**
 * Create a policy version.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const CreatePolicyVersion = "cam:CreatePolicyVersion" as Action<"cam:CreatePolicyVersion", never, "qcs:ip">;

/**
 * Create a project key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); CAM global preset policies, China site
 * (cloud.tencent.com/document/product/598/105584).
 */
export const CreateProjectKey = "cam:CreateProjectKey" as Action<"cam:CreateProjectKey", UnknownKind, never>;

/**
 * Create a role.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const CreateRole = "cam:CreateRole" as Action<"cam:CreateRole", never, "qcs:ip">;

/**
 * Create a role from the console.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: CAM, international site in Chinese (tencentcloud.com/zh/document/product/598/57054);
 * CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const CreateRoleByConsole = "cam:CreateRoleByConsole" as Action<"cam:CreateRoleByConsole", never, "qcs:ip">;

/**
 * Create a SAML provider.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const CreateSAMLProvider = "cam:CreateSAMLProvider" as Action<"cam:CreateSAMLProvider", UnknownKind, never>;

/**
 * Create a service-linked role.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const CreateServiceLinkedRole = "cam:CreateServiceLinkedRole" as Action<
  "cam:CreateServiceLinkedRole",
  UnknownKind,
  never
>;

/**
 * Create binding limits for sub-accounts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const CreateSubAccountBindPolicy = "cam:CreateSubAccountBindPolicy" as Action<
  "cam:CreateSubAccountBindPolicy",
  UnknownKind,
  never
>;

/**
 * Create a sign-in IP rule for sub-accounts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const CreateSubAccountLoginIpPolicy = "cam:CreateSubAccountLoginIpPolicy" as Action<
  "cam:CreateSubAccountLoginIpPolicy",
  UnknownKind,
  never
>;

/**
 * Create several sub-accounts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const CreateSubAccounts = "cam:CreateSubAccounts" as Action<"cam:CreateSubAccounts", UnknownKind, never>;

/**
 * Create a sub-account invitation QR code.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const CreateSubUserInviteQRCode = "cam:CreateSubUserInviteQRCode" as Action<
  "cam:CreateSubUserInviteQRCode",
  UnknownKind,
  never
>;

/**
 * Create the user OIDC settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const CreateUserOIDCConfig = "cam:CreateUserOIDCConfig" as Action<
  "cam:CreateUserOIDCConfig",
  UnknownKind,
  never
>;

/**
 * Create the user SAML settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const CreateUserSAMLConfig = "cam:CreateUserSAMLConfig" as Action<
  "cam:CreateUserSAMLConfig",
  UnknownKind,
  never
>;

/**
 * Delete an access key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DeleteAccessKey = "cam:DeleteAccessKey" as Action<"cam:DeleteAccessKey", UnknownKind, never>;

/**
 * Delete an API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DeleteApiKey = "cam:DeleteApiKey" as Action<"cam:DeleteApiKey", UnknownKind, never>;

/**
 * Delete a sub-account API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DeleteCollApiKey = "cam:DeleteCollApiKey" as Action<"cam:DeleteCollApiKey", UnknownKind, never>;

/**
 * Remove the permission boundary of several identities.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DeleteEntitiesPermissionsBoundary = "cam:DeleteEntitiesPermissionsBoundary" as Action<
  "cam:DeleteEntitiesPermissionsBoundary",
  UnknownKind,
  never
>;

/**
 * Delete a group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DeleteGroup = "cam:DeleteGroup" as Action<"cam:DeleteGroup", UnknownKind, never>;

/**
 * Delete a message receiver.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DeleteMessageReceiver = "cam:DeleteMessageReceiver" as Action<
  "cam:DeleteMessageReceiver",
  UnknownKind,
  never
>;

/**
 * Delete the OIDC settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DeleteOIDCConfig = "cam:DeleteOIDCConfig" as Action<"cam:DeleteOIDCConfig", UnknownKind, never>;

/**
 * Delete a policy.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DeletePolicy = "cam:DeletePolicy" as Action<"cam:DeletePolicy", UnknownKind, never>;

/**
 * Delete a policy version.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DeletePolicyVersion = "cam:DeletePolicyVersion" as Action<"cam:DeletePolicyVersion", UnknownKind, never>;

/**
 * Delete a project key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DeleteProjectKey = "cam:DeleteProjectKey" as Action<"cam:DeleteProjectKey", UnknownKind, never>;

/**
 * Delete a role.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DeleteRole = "cam:DeleteRole" as Action<"cam:DeleteRole", UnknownKind, never>;

/**
 * Remove the permission boundary of a role.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DeleteRolePermissionsBoundary = "cam:DeleteRolePermissionsBoundary" as Action<
  "cam:DeleteRolePermissionsBoundary",
  UnknownKind,
  never
>;

/**
 * Delete a SAML provider.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DeleteSAMLProvider = "cam:DeleteSAMLProvider" as Action<"cam:DeleteSAMLProvider", UnknownKind, never>;

/**
 * Delete a service-linked role.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DeleteServiceLinkedRole = "cam:DeleteServiceLinkedRole" as Action<
  "cam:DeleteServiceLinkedRole",
  UnknownKind,
  never
>;

/**
 * Delete a sub-account.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DeleteSubAccount = "cam:DeleteSubAccount" as Action<"cam:DeleteSubAccount", UnknownKind, never>;

/**
 * Delete a user.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DeleteUser = "cam:DeleteUser" as Action<"cam:DeleteUser", UnknownKind, never>;

/**
 * Remove the permission boundary of a user.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DeleteUserPermissionsBoundary = "cam:DeleteUserPermissionsBoundary" as Action<
  "cam:DeleteUserPermissionsBoundary",
  UnknownKind,
  never
>;

/**
 * Query the assisting approver.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DescribeAssistApprover = "cam:DescribeAssistApprover" as Action<
  "cam:DescribeAssistApprover",
  UnknownKind,
  never
>;

/**
 * Query a policy (older name).
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DescribeCamStrategyDetail = "cam:DescribeCamStrategyDetail" as Action<
  "cam:DescribeCamStrategyDetail",
  UnknownKind,
  never
>;

/**
 * Query the OIDC settings.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DescribeOIDCConfig = "cam:DescribeOIDCConfig" as Action<"cam:DescribeOIDCConfig", UnknownKind, never>;

/**
 * List roles.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DescribeRoleList = "cam:DescribeRoleList" as Action<"cam:DescribeRoleList", UnknownKind, never>;

/**
 * Query security settings of a user.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DescribeSafeAuthFlag = "cam:DescribeSafeAuthFlag" as Action<
  "cam:DescribeSafeAuthFlag",
  UnknownKind,
  never
>;

/**
 * Query security settings of a sub-account.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DescribeSafeAuthFlagColl = "cam:DescribeSafeAuthFlagColl" as Action<
  "cam:DescribeSafeAuthFlagColl",
  UnknownKind,
  never
>;

/**
 * Query security settings, international site.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DescribeSafeAuthFlagIntl = "cam:DescribeSafeAuthFlagIntl" as Action<
  "cam:DescribeSafeAuthFlagIntl",
  UnknownKind,
  never
>;

/**
 * Query binding limits of sub-accounts.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DescribeSubAccountBindPolicy = "cam:DescribeSubAccountBindPolicy" as Action<
  "cam:DescribeSubAccountBindPolicy",
  UnknownKind,
  never
>;

/**
 * List contacts of sub-accounts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Source: Policy documents in Tencent's public docs repository (tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud).
 */
export const DescribeSubAccountContacts = "cam:DescribeSubAccountContacts" as Action<
  "cam:DescribeSubAccountContacts",
  UnknownKind,
  never
>;

/**
 * Query the sign-in IP rule of sub-accounts.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DescribeSubAccountLoginIpPolicy = "cam:DescribeSubAccountLoginIpPolicy" as Action<
  "cam:DescribeSubAccountLoginIpPolicy",
  UnknownKind,
  never
>;

/**
 * List sub-accounts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DescribeSubAccounts = "cam:DescribeSubAccounts" as Action<"cam:DescribeSubAccounts", UnknownKind, never>;

/**
 * Query the user SSO OIDC settings.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DescribeUserOIDCConfig = "cam:DescribeUserOIDCConfig" as Action<
  "cam:DescribeUserOIDCConfig",
  UnknownKind,
  never
>;

/**
 * Query the user SSO SAML settings.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DescribeUserSAMLConfig = "cam:DescribeUserSAMLConfig" as Action<
  "cam:DescribeUserSAMLConfig",
  UnknownKind,
  never
>;

/**
 * Detach several policies from a group.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DetachGroupPolicies = "cam:DetachGroupPolicies" as Action<"cam:DetachGroupPolicies", UnknownKind, never>;

/**
 * Detach a policy from a group.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DetachGroupPolicy = "cam:DetachGroupPolicy" as Action<"cam:DetachGroupPolicy", UnknownKind, never>;

/**
 * Detach one policy from several groups.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DetachGroupsPolicy = "cam:DetachGroupsPolicy" as Action<"cam:DetachGroupsPolicy", UnknownKind, never>;

/**
 * Detach several policies from a role.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DetachRolePolicies = "cam:DetachRolePolicies" as Action<"cam:DetachRolePolicies", UnknownKind, never>;

/**
 * Detach a policy from a role.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DetachRolePolicy = "cam:DetachRolePolicy" as Action<"cam:DetachRolePolicy", UnknownKind, never>;

/**
 * Detach one policy from several roles.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DetachRolesPolicy = "cam:DetachRolesPolicy" as Action<"cam:DetachRolesPolicy", UnknownKind, never>;

/**
 * Detach several policies from a user.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DetachUserPolicies = "cam:DetachUserPolicies" as Action<"cam:DetachUserPolicies", UnknownKind, never>;

/**
 * Detach a policy from a user.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DetachUserPolicy = "cam:DetachUserPolicy" as Action<"cam:DetachUserPolicy", UnknownKind, never>;

/**
 * Detach one policy from several users.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DetachUsersPolicy = "cam:DetachUsersPolicy" as Action<"cam:DetachUsersPolicy", UnknownKind, never>;

/**
 * Disable an API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DisableApiKey = "cam:DisableApiKey" as Action<"cam:DisableApiKey", UnknownKind, never>;

/**
 * Disable a sub-account API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DisableCollApiKey = "cam:DisableCollApiKey" as Action<"cam:DisableCollApiKey", UnknownKind, never>;

/**
 * Disable a project key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const DisableProjectKey = "cam:DisableProjectKey" as Action<"cam:DisableProjectKey", UnknownKind, never>;

/**
 * Disable user SSO.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const DisableUserSSO = "cam:DisableUserSSO" as Action<"cam:DisableUserSSO", UnknownKind, never>;

/**
 * Enable an API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const EnableApiKey = "cam:EnableApiKey" as Action<"cam:EnableApiKey", UnknownKind, never>;

/**
 * Enable a sub-account API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const EnableCollApiKey = "cam:EnableCollApiKey" as Action<"cam:EnableCollApiKey", UnknownKind, never>;

/**
 * Enable a project key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const EnableProjectKey = "cam:EnableProjectKey" as Action<"cam:EnableProjectKey", UnknownKind, never>;

/**
 * Create an OIDC access token.
 *
 * Write access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`. Restriction
 * by IP address supported.
 *
 * Source: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872).
 */
export const GenerateOIDCAccessToken = "cam:GenerateOIDCAccessToken" as Action<
  "cam:GenerateOIDCAccessToken",
  never,
  "qcs:ip"
>;

/**
 * Query the account summary.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetAccountSummary = "cam:GetAccountSummary" as Action<"cam:GetAccountSummary", UnknownKind, never>;

/**
 * List all sub-users.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const GetAllSubUser = "cam:GetAllSubUser" as Action<"cam:GetAllSubUser", UnknownKind, never>;

/**
 * Query the API key.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const GetApiKey = "cam:GetApiKey" as Action<"cam:GetApiKey", UnknownKind, never>;

/**
 * Query the custom MFA token info.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetCustomMFATokenInfo = "cam:GetCustomMFATokenInfo" as Action<
  "cam:GetCustomMFATokenInfo",
  UnknownKind,
  never
>;

/**
 * Query the group.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetGroup = "cam:GetGroup" as Action<"cam:GetGroup", UnknownKind, never>;

/**
 * List password rules.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetPasswordRules = "cam:GetPasswordRules" as Action<"cam:GetPasswordRules", UnknownKind, never>;

/**
 * Query the policy.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetPolicy = "cam:GetPolicy" as Action<"cam:GetPolicy", UnknownKind, never>;

/**
 * Query the policy version.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetPolicyVersion = "cam:GetPolicyVersion" as Action<"cam:GetPolicyVersion", UnknownKind, never>;

/**
 * Query the project key.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const GetProjectKey = "cam:GetProjectKey" as Action<"cam:GetProjectKey", UnknownKind, never>;

/**
 * Query the role.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetRole = "cam:GetRole" as Action<"cam:GetRole", UnknownKind, never>;

/**
 * Query the permission boundary of a role.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetRolePermissionBoundary = "cam:GetRolePermissionBoundary" as Action<
  "cam:GetRolePermissionBoundary",
  UnknownKind,
  never
>;

/**
 * Query the SAML provider.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetSAMLProvider = "cam:GetSAMLProvider" as Action<"cam:GetSAMLProvider", UnknownKind, never>;

/**
 * Query the security overview.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const GetSafeAuthInfo = "cam:GetSafeAuthInfo" as Action<"cam:GetSafeAuthInfo", UnknownKind, never>;

/**
 * Query when access keys were last used.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetSecurityLastUsed = "cam:GetSecurityLastUsed" as Action<"cam:GetSecurityLastUsed", UnknownKind, never>;

/**
 * Query the deletion of a service-linked role.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetServiceLinkedRoleDeletionStatus = "cam:GetServiceLinkedRoleDeletionStatus" as Action<
  "cam:GetServiceLinkedRoleDeletionStatus",
  UnknownKind,
  never
>;

/**
 * Query sign-in bindings of a sub-account.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const GetSubAccountBindInfo = "cam:GetSubAccountBindInfo" as Action<
  "cam:GetSubAccountBindInfo",
  UnknownKind,
  never
>;

/**
 * Query the user.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetUser = "cam:GetUser" as Action<"cam:GetUser", UnknownKind, never>;

/**
 * Query the AppId of the user.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetUserAppId = "cam:GetUserAppId" as Action<"cam:GetUserAppId", UnknownKind, never>;

/**
 * Query the user basic info.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const GetUserBasicInfo = "cam:GetUserBasicInfo" as Action<"cam:GetUserBasicInfo", UnknownKind, never>;

/**
 * Query the permission boundary of a user.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const GetUserPermissionBoundary = "cam:GetUserPermissionBoundary" as Action<
  "cam:GetUserPermissionBoundary",
  UnknownKind,
  never
>;

/**
 * List access keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListAccessKeys = "cam:ListAccessKeys" as Action<"cam:ListAccessKeys", UnknownKind, never>;

/**
 * List accounts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListAccounts = "cam:ListAccounts" as Action<"cam:ListAccounts", UnknownKind, never>;

/**
 * List policies of all groups.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const ListAllGroupsPolicies = "cam:ListAllGroupsPolicies" as Action<
  "cam:ListAllGroupsPolicies",
  UnknownKind,
  never
>;

/**
 * List policies of a group.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListAttachedGroupPolicies = "cam:ListAttachedGroupPolicies" as Action<
  "cam:ListAttachedGroupPolicies",
  UnknownKind,
  never
>;

/**
 * List policies of a role.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListAttachedRolePolicies = "cam:ListAttachedRolePolicies" as Action<
  "cam:ListAttachedRolePolicies",
  UnknownKind,
  never
>;

/**
 * List policies of a user, groups included.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListAttachedUserAllPolicies = "cam:ListAttachedUserAllPolicies" as Action<
  "cam:ListAttachedUserAllPolicies",
  UnknownKind,
  never
>;

/**
 * List policies of a user.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListAttachedUserPolicies = "cam:ListAttachedUserPolicies" as Action<
  "cam:ListAttachedUserPolicies",
  UnknownKind,
  never
>;

/**
 * List collaborators.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListCollaborators = "cam:ListCollaborators" as Action<"cam:ListCollaborators", UnknownKind, never>;

/**
 * List identities bound to a policy.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListEntitiesForPolicy = "cam:ListEntitiesForPolicy" as Action<
  "cam:ListEntitiesForPolicy",
  UnknownKind,
  never
>;

/**
 * List groups.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListGroups = "cam:ListGroups" as Action<"cam:ListGroups", UnknownKind, never>;

/**
 * List groups for a user.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListGroupsForUser = "cam:ListGroupsForUser" as Action<"cam:ListGroupsForUser", UnknownKind, never>;

/**
 * List policies of several groups.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const ListGroupsPolicies = "cam:ListGroupsPolicies" as Action<"cam:ListGroupsPolicies", UnknownKind, never>;

/**
 * List identity providers.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const ListIdentityProvider = "cam:ListIdentityProvider" as Action<
  "cam:ListIdentityProvider",
  UnknownKind,
  never
>;

/**
 * List policies.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListPolicies = "cam:ListPolicies" as Action<"cam:ListPolicies", UnknownKind, never>;

/**
 * List services an identity may use.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListPoliciesGrantingServiceAccess = "cam:ListPoliciesGrantingServiceAccess" as Action<
  "cam:ListPoliciesGrantingServiceAccess",
  UnknownKind,
  never
>;

/**
 * List policy versions.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListPolicyVersions = "cam:ListPolicyVersions" as Action<"cam:ListPolicyVersions", UnknownKind, never>;

/**
 * List message recipients.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListReceiver = "cam:ListReceiver" as Action<"cam:ListReceiver", UnknownKind, never>;

/**
 * List SAML providers.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListSAMLProviders = "cam:ListSAMLProviders" as Action<"cam:ListSAMLProviders", UnknownKind, never>;

/**
 * List sub-accounts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const ListSubAccounts = "cam:ListSubAccounts" as Action<"cam:ListSubAccounts", UnknownKind, never>;

/**
 * List users.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListUsers = "cam:ListUsers" as Action<"cam:ListUsers", UnknownKind, never>;

/**
 * List users for a group.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListUsersForGroup = "cam:ListUsersForGroup" as Action<"cam:ListUsersForGroup", UnknownKind, never>;

/**
 * List users a policy applies to.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const ListUsersForPolicy = "cam:ListUsersForPolicy" as Action<"cam:ListUsersForPolicy", UnknownKind, never>;

/**
 * List WeCom sub-accounts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const ListWeChatWorkSubAccounts = "cam:ListWeChatWorkSubAccounts" as Action<
  "cam:ListWeChatWorkSubAccounts",
  UnknownKind,
  never
>;

/**
 * End role sessions.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const LogoutRoleSessions = "cam:LogoutRoleSessions" as Action<"cam:LogoutRoleSessions", UnknownKind, never>;

/**
 * Query the latest sign-in.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const LookupRecentlyLogin = "cam:LookupRecentlyLogin" as Action<"cam:LookupRecentlyLogin", UnknownKind, never>;

/**
 * Hand a role to a service.
 *
 * Write access (judged from the name). Resource level: `role`, `serviceLinkedRole` (from published policies).
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); PassRole on a service role
 * (tencentyun/intlcloud-documents yehe_doc/开发者服务/Prometheus 监控服务/操作指南/访问控制/服务授权相关角色权限说明_intl_en.md); PassRole on
 * service-linked roles (tencentyun/intlcloud-documents
 * yehe_doc/微服务和Serverless/弹性微服务/快速入门/步骤1：获取访问权限/子账号获取访问权限_intl_en.md); Policy documents in Tencent's public docs
 * repository (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const PassRole = "cam:PassRole" as Action<"cam:PassRole", "cam:role" | "cam:serviceLinkedRole", never>;

/**
 * Set the permission boundary of several identities.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const PutEntitiesPermissionsBoundary = "cam:PutEntitiesPermissionsBoundary" as Action<
  "cam:PutEntitiesPermissionsBoundary",
  UnknownKind,
  never
>;

/**
 * Set the permission boundary of a role.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const PutRolePermissionsBoundary = "cam:PutRolePermissionsBoundary" as Action<
  "cam:PutRolePermissionsBoundary",
  UnknownKind,
  never
>;

/**
 * Set the permission boundary of a user.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const PutUserPermissionsBoundary = "cam:PutUserPermissionsBoundary" as Action<
  "cam:PutUserPermissionsBoundary",
  UnknownKind,
  never
>;

/**
 * List API keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const QueryApiKey = "cam:QueryApiKey" as Action<"cam:QueryApiKey", UnknownKind, never>;

/**
 * List API keys of a sub-account.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const QueryCollApiKey = "cam:QueryCollApiKey" as Action<"cam:QueryCollApiKey", UnknownKind, never>;

/**
 * List project keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const QueryProjectKeyList = "cam:QueryProjectKeyList" as Action<"cam:QueryProjectKeyList", UnknownKind, never>;

/**
 * Remove a user from a group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const RemoveUserFromGroup = "cam:RemoveUserFromGroup" as Action<"cam:RemoveUserFromGroup", UnknownKind, never>;

/**
 * Send sub-account details.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const SendSubAccountInfo = "cam:SendSubAccountInfo" as Action<"cam:SendSubAccountInfo", UnknownKind, never>;

/**
 * Choose the policy version in force.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const SetDefaultPolicyVersion = "cam:SetDefaultPolicyVersion" as Action<
  "cam:SetDefaultPolicyVersion",
  UnknownKind,
  never
>;

/**
 * Set sign-in protection of a sub-user.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const SetMfaFlag = "cam:SetMfaFlag" as Action<"cam:SetMfaFlag", UnknownKind, never>;

/**
 * Set security protection.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const SetSafeAuthFlag = "cam:SetSafeAuthFlag" as Action<"cam:SetSafeAuthFlag", UnknownKind, never>;

/**
 * Add tags to a role.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const TagRole = "cam:TagRole" as Action<"cam:TagRole", UnknownKind, never>;

/**
 * Unbind a soft token.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const UnbindStoken = "cam:UnbindStoken" as Action<"cam:UnbindStoken", UnknownKind, never>;

/**
 * Unbind a sub-user sign-in method.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const UnbindSubAccount = "cam:UnbindSubAccount" as Action<"cam:UnbindSubAccount", UnknownKind, never>;

/**
 * Remove tags from a role.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UntagRole = "cam:UntagRole" as Action<"cam:UntagRole", UnknownKind, never>;

/**
 * Update an access key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdateAccessKey = "cam:UpdateAccessKey" as Action<"cam:UpdateAccessKey", UnknownKind, never>;

/**
 * Change the trust policy of a role.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdateAssumeRolePolicy = "cam:UpdateAssumeRolePolicy" as Action<
  "cam:UpdateAssumeRolePolicy",
  UnknownKind,
  never
>;

/**
 * Update the identity center SAML provider.
 *
 * Write access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`. Restriction
 * by IP address supported.
 *
 * Source: CAM-enabled API: CAM, China site (cloud.tencent.com/document/product/598/69872).
 */
export const UpdateCICUserSAMLConfig = "cam:UpdateCICUserSAMLConfig" as Action<
  "cam:UpdateCICUserSAMLConfig",
  never,
  "qcs:ip"
>;

/**
 * Update a policy (older name).
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const UpdateCamStrategy = "cam:UpdateCamStrategy" as Action<"cam:UpdateCamStrategy", UnknownKind, never>;

/**
 * Update a group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdateGroup = "cam:UpdateGroup" as Action<"cam:UpdateGroup", UnknownKind, never>;

/**
 * Update the OIDC settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdateOIDCConfig = "cam:UpdateOIDCConfig" as Action<"cam:UpdateOIDCConfig", UnknownKind, never>;

/**
 * Update the password rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdatePasswordRules = "cam:UpdatePasswordRules" as Action<"cam:UpdatePasswordRules", UnknownKind, never>;

/**
 * Update a policy.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdatePolicy = "cam:UpdatePolicy" as Action<"cam:UpdatePolicy", UnknownKind, never>;

/**
 * Allow or forbid console sign-in with a role.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdateRoleConsoleLogin = "cam:UpdateRoleConsoleLogin" as Action<
  "cam:UpdateRoleConsoleLogin",
  UnknownKind,
  never
>;

/**
 * Change the description of a role.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdateRoleDescription = "cam:UpdateRoleDescription" as Action<
  "cam:UpdateRoleDescription",
  UnknownKind,
  never
>;

/**
 * Change the session length of a role.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdateRoleSessionDuration = "cam:UpdateRoleSessionDuration" as Action<
  "cam:UpdateRoleSessionDuration",
  UnknownKind,
  never
>;

/**
 * Update a SAML provider.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdateSAMLProvider = "cam:UpdateSAMLProvider" as Action<"cam:UpdateSAMLProvider", UnknownKind, never>;

/**
 * Update a sub-account.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const UpdateSubAccount = "cam:UpdateSubAccount" as Action<"cam:UpdateSubAccount", UnknownKind, never>;

/**
 * Update attributes of a sub-account.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md).
 */
export const UpdateSubAccountAttr = "cam:UpdateSubAccountAttr" as Action<
  "cam:UpdateSubAccountAttr",
  UnknownKind,
  never
>;

/**
 * Update a user.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/管理与审计/访问管理_intl_en.md); Tencent Cloud SDK for Node.js, cam v20190116 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdateUser = "cam:UpdateUser" as Action<"cam:UpdateUser", UnknownKind, never>;

/**
 * Update the user OIDC settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdateUserOIDCConfig = "cam:UpdateUserOIDCConfig" as Action<
  "cam:UpdateUserOIDCConfig",
  UnknownKind,
  never
>;

/**
 * Update the user SAML settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, cam v20190116 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/cam/v20190116/cam_client.d.ts).
 */
export const UpdateUserSAMLConfig = "cam:UpdateUserSAMLConfig" as Action<
  "cam:UpdateUserSAMLConfig",
  UnknownKind,
  never
>;
