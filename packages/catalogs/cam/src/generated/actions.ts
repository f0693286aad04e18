// Generated from facts/cam.json by `npm run generate`. Do not edit.

import type { Action, UncheckedAction } from "@camwright/catalog";

/**
 * Accept an organization invitation (test API).
 *
 * Write access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69872; www.tencentcloud.com/document/product/598/57054.
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
 * Sources: cloud.tencent.com/document/product/598/69872; tencentcloud.com/zh/document/product/598/57054.
 */
export const AddCollaborator = "cam:AddCollaborator" as Action<"cam:AddCollaborator", never, "qcs:ip">;

/**
 * Add a sub-user with console access only.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const AddConsoleUser = "cam:AddConsoleUser" as UncheckedAction<"cam:AddConsoleUser">;

/**
 * Add a WeCom sub-user.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/69872.
 */
export const AddQywxSubAccount = "cam:AddQywxSubAccount" as Action<"cam:AddQywxSubAccount", never, "qcs:ip">;

/**
 * Add a sub-user from the console.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69872; tencentcloud.com/zh/document/product/598/57054; CloudAudit
 * event list for CAM (tencentyun/intlcloud-documents); cloud.tencent.com/document/product/598/105584.
 */
export const AddSubAccount = "cam:AddSubAccount" as Action<"cam:AddSubAccount", never, "qcs:ip">;

/**
 * Add a sub-user with an MFA check.
 *
 * Write access (section of the CAM page). Resource level: `user`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Disagreement: tencentcloud.com/zh/document/product/598/57054 says operation level, the resource must be `*`.
 *
 * Sources: cloud.tencent.com/document/product/598/69872; tencentcloud.com/zh/document/product/598/57054; CloudAudit
 * event list for CAM (tencentyun/intlcloud-documents).
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
 * Sources: cloud.tencent.com/document/product/598/69872; tencentcloud.com/zh/document/product/598/57054; CloudAudit
 * event list for CAM (tencentyun/intlcloud-documents).
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
 * Sources: cloud.tencent.com/document/product/598/69872; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const AddUser = "cam:AddUser" as Action<"cam:AddUser", never, "qcs:ip">;

/**
 * Add a user to a group.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69872; tencentcloud.com/zh/document/product/598/57054; CloudAudit
 * event list for CAM (tencentyun/intlcloud-documents); cloud.tencent.com/document/product/598/105584; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const AddUserToGroup = "cam:AddUserToGroup" as Action<"cam:AddUserToGroup", never, "qcs:ip">;

/**
 * Attach several policies to a group.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69872; tencentcloud.com/zh/document/product/598/57054; CloudAudit
 * event list for CAM (tencentyun/intlcloud-documents).
 */
export const AttachGroupPolicies = "cam:AttachGroupPolicies" as Action<"cam:AttachGroupPolicies", never, "qcs:ip">;

/**
 * Attach a policy to a group.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69872; tencentcloud.com/zh/document/product/598/57054; CloudAudit
 * event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const AttachGroupPolicy = "cam:AttachGroupPolicy" as Action<"cam:AttachGroupPolicy", never, "qcs:ip">;

/**
 * Attach one policy to several groups.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69872; tencentcloud.com/zh/document/product/598/57054; CloudAudit
 * event list for CAM (tencentyun/intlcloud-documents).
 */
export const AttachGroupsPolicy = "cam:AttachGroupsPolicy" as Action<"cam:AttachGroupsPolicy", never, "qcs:ip">;

/**
 * Attach several policies to a role.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Sources: cloud.tencent.com/document/product/598/69872; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents).
 */
export const AttachRolePolicies = "cam:AttachRolePolicies" as UncheckedAction<"cam:AttachRolePolicies">;

/**
 * Attach a policy to a role.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const AttachRolePolicy = "cam:AttachRolePolicy" as Action<"cam:AttachRolePolicy", never, "qcs:ip">;

/**
 * Attach one policy to several roles.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const AttachRolesPolicy = "cam:AttachRolesPolicy" as UncheckedAction<"cam:AttachRolesPolicy">;

/**
 * Attach several policies to a user.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents).
 */
export const AttachUserPolicies = "cam:AttachUserPolicies" as Action<"cam:AttachUserPolicies", never, "qcs:ip">;

/**
 * Attach a policy to a user.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const AttachUserPolicy = "cam:AttachUserPolicy" as Action<"cam:AttachUserPolicy", never, "qcs:ip">;

/**
 * Attach one policy to several users.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents).
 */
export const AttachUsersPolicy = "cam:AttachUsersPolicy" as Action<"cam:AttachUsersPolicy", never, "qcs:ip">;

/**
 * Change policy bindings of a user in bulk.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents).
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
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents).
 */
export const BindToken = "cam:BindToken" as Action<"cam:BindToken", never, "qcs:ip">;

/**
 * Get a data flow token.
 *
 * Write access (judged from the name). Resource level: `resourceUser`. Condition keys: `qcs:ip`. Restriction by IP
 * address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/69872; npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const CheckSubAccountName = "cam:CheckSubAccountName" as UncheckedAction<"cam:CheckSubAccountName">;

/**
 * Check whether a user has policies.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const CheckUserPolicyAttachment = "cam:CheckUserPolicyAttachment" as UncheckedAction<"cam:CheckUserPolicyAttachment">;

/**
 * Verify a custom MFA token.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ConsumeCustomMFAToken = "cam:ConsumeCustomMFAToken" as UncheckedAction<"cam:ConsumeCustomMFAToken">;

/**
 * Create an access key.
 *
 * Write access (section of the CAM page). Resource level: `user`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateAccessKey = "cam:CreateAccessKey" as Action<"cam:CreateAccessKey", "cam:user", "qcs:ip">;

/**
 * Create an API key.
 *
 * Write access (section of the CAM page). Resource level: `user`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents).
 */
export const CreateApiKey = "cam:CreateApiKey" as Action<"cam:CreateApiKey", "cam:user", "qcs:ip">;

/**
 * Add an assisting approver.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: tencentcloud.com/zh/document/product/598/57054.
 */
export const CreateAssistApprover = "cam:CreateAssistApprover" as Action<"cam:CreateAssistApprover", never, "qcs:ip">;

/**
 * Create the identity center SAML provider.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: tencentcloud.com/zh/document/product/598/57054.
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
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents); cloud.tencent.com/document/product/598/105584.
 */
export const CreateCollApiKey = "cam:CreateCollApiKey" as Action<"cam:CreateCollApiKey", never, "qcs:ip">;

/**
 * Create a group.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents); cloud.tencent.com/document/product/598/105584; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateGroup = "cam:CreateGroup" as Action<"cam:CreateGroup", never, "qcs:ip">;

/**
 * Create a message receiver.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; npm tencentcloud-sdk-nodejs@4.1.313.
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
 * Sources: tencentcloud.com/zh/document/product/598/57054; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateOIDCConfig = "cam:CreateOIDCConfig" as Action<"cam:CreateOIDCConfig", never, "qcs:ip">;

/**
 * Create a policy.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreatePolicy = "cam:CreatePolicy" as Action<"cam:CreatePolicy", never, "qcs:ip">;

/**
 * Create a policy version.
 *
 * Permissions access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreatePolicyVersion = "cam:CreatePolicyVersion" as Action<"cam:CreatePolicyVersion", never, "qcs:ip">;

/**
 * Create a project key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents);
 * cloud.tencent.com/document/product/598/105584.
 */
export const CreateProjectKey = "cam:CreateProjectKey" as UncheckedAction<"cam:CreateProjectKey">;

/**
 * Create a role.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateRole = "cam:CreateRole" as Action<"cam:CreateRole", never, "qcs:ip">;

/**
 * Create a role from the console.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57054; CloudAudit event list for CAM
 * (tencentyun/intlcloud-documents).
 */
export const CreateRoleByConsole = "cam:CreateRoleByConsole" as Action<"cam:CreateRoleByConsole", never, "qcs:ip">;

/**
 * Create a SAML provider.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateSAMLProvider = "cam:CreateSAMLProvider" as UncheckedAction<"cam:CreateSAMLProvider">;

/**
 * Create a service-linked role.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateServiceLinkedRole = "cam:CreateServiceLinkedRole" as UncheckedAction<"cam:CreateServiceLinkedRole">;

/**
 * Create binding limits for sub-accounts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const CreateSubAccountBindPolicy = "cam:CreateSubAccountBindPolicy" as UncheckedAction<"cam:CreateSubAccountBindPolicy">;

/**
 * Create a sign-in IP rule for sub-accounts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateSubAccountLoginIpPolicy = "cam:CreateSubAccountLoginIpPolicy" as UncheckedAction<"cam:CreateSubAccountLoginIpPolicy">;

/**
 * Create several sub-accounts.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const CreateSubAccounts = "cam:CreateSubAccounts" as UncheckedAction<"cam:CreateSubAccounts">;

/**
 * Create a sub-account invitation QR code.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const CreateSubUserInviteQRCode = "cam:CreateSubUserInviteQRCode" as UncheckedAction<"cam:CreateSubUserInviteQRCode">;

/**
 * Create the user OIDC settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateUserOIDCConfig = "cam:CreateUserOIDCConfig" as UncheckedAction<"cam:CreateUserOIDCConfig">;

/**
 * Create the user SAML settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateUserSAMLConfig = "cam:CreateUserSAMLConfig" as UncheckedAction<"cam:CreateUserSAMLConfig">;

/**
 * Delete an access key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteAccessKey = "cam:DeleteAccessKey" as UncheckedAction<"cam:DeleteAccessKey">;

/**
 * Delete an API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DeleteApiKey = "cam:DeleteApiKey" as UncheckedAction<"cam:DeleteApiKey">;

/**
 * Delete a sub-account API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DeleteCollApiKey = "cam:DeleteCollApiKey" as UncheckedAction<"cam:DeleteCollApiKey">;

/**
 * Remove the permission boundary of several identities.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DeleteEntitiesPermissionsBoundary = "cam:DeleteEntitiesPermissionsBoundary" as UncheckedAction<"cam:DeleteEntitiesPermissionsBoundary">;

/**
 * Delete a group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteGroup = "cam:DeleteGroup" as UncheckedAction<"cam:DeleteGroup">;

/**
 * Delete a message receiver.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteMessageReceiver = "cam:DeleteMessageReceiver" as UncheckedAction<"cam:DeleteMessageReceiver">;

/**
 * Delete the OIDC settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteOIDCConfig = "cam:DeleteOIDCConfig" as UncheckedAction<"cam:DeleteOIDCConfig">;

/**
 * Delete a policy.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeletePolicy = "cam:DeletePolicy" as UncheckedAction<"cam:DeletePolicy">;

/**
 * Delete a policy version.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeletePolicyVersion = "cam:DeletePolicyVersion" as UncheckedAction<"cam:DeletePolicyVersion">;

/**
 * Delete a project key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DeleteProjectKey = "cam:DeleteProjectKey" as UncheckedAction<"cam:DeleteProjectKey">;

/**
 * Delete a role.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteRole = "cam:DeleteRole" as UncheckedAction<"cam:DeleteRole">;

/**
 * Remove the permission boundary of a role.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteRolePermissionsBoundary = "cam:DeleteRolePermissionsBoundary" as UncheckedAction<"cam:DeleteRolePermissionsBoundary">;

/**
 * Delete a SAML provider.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteSAMLProvider = "cam:DeleteSAMLProvider" as UncheckedAction<"cam:DeleteSAMLProvider">;

/**
 * Delete a service-linked role.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteServiceLinkedRole = "cam:DeleteServiceLinkedRole" as UncheckedAction<"cam:DeleteServiceLinkedRole">;

/**
 * Delete a sub-account.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DeleteSubAccount = "cam:DeleteSubAccount" as UncheckedAction<"cam:DeleteSubAccount">;

/**
 * Delete a user.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteUser = "cam:DeleteUser" as UncheckedAction<"cam:DeleteUser">;

/**
 * Remove the permission boundary of a user.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteUserPermissionsBoundary = "cam:DeleteUserPermissionsBoundary" as UncheckedAction<"cam:DeleteUserPermissionsBoundary">;

/**
 * Query the assisting approver.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DescribeAssistApprover = "cam:DescribeAssistApprover" as UncheckedAction<"cam:DescribeAssistApprover">;

/**
 * Query a policy (older name).
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DescribeCamStrategyDetail = "cam:DescribeCamStrategyDetail" as UncheckedAction<"cam:DescribeCamStrategyDetail">;

/**
 * Query the OIDC settings.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeOIDCConfig = "cam:DescribeOIDCConfig" as UncheckedAction<"cam:DescribeOIDCConfig">;

/**
 * List roles.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeRoleList = "cam:DescribeRoleList" as UncheckedAction<"cam:DescribeRoleList">;

/**
 * Query security settings of a user.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeSafeAuthFlag = "cam:DescribeSafeAuthFlag" as UncheckedAction<"cam:DescribeSafeAuthFlag">;

/**
 * Query security settings of a sub-account.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeSafeAuthFlagColl = "cam:DescribeSafeAuthFlagColl" as UncheckedAction<"cam:DescribeSafeAuthFlagColl">;

/**
 * Query security settings, international site.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeSafeAuthFlagIntl = "cam:DescribeSafeAuthFlagIntl" as UncheckedAction<"cam:DescribeSafeAuthFlagIntl">;

/**
 * Query binding limits of sub-accounts.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DescribeSubAccountBindPolicy = "cam:DescribeSubAccountBindPolicy" as UncheckedAction<"cam:DescribeSubAccountBindPolicy">;

/**
 * List contacts of sub-accounts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Source: tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud.
 */
export const DescribeSubAccountContacts = "cam:DescribeSubAccountContacts" as UncheckedAction<"cam:DescribeSubAccountContacts">;

/**
 * Query the sign-in IP rule of sub-accounts.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DescribeSubAccountLoginIpPolicy = "cam:DescribeSubAccountLoginIpPolicy" as UncheckedAction<"cam:DescribeSubAccountLoginIpPolicy">;

/**
 * List sub-accounts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeSubAccounts = "cam:DescribeSubAccounts" as UncheckedAction<"cam:DescribeSubAccounts">;

/**
 * Query the user SSO OIDC settings.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeUserOIDCConfig = "cam:DescribeUserOIDCConfig" as UncheckedAction<"cam:DescribeUserOIDCConfig">;

/**
 * Query the user SSO SAML settings.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeUserSAMLConfig = "cam:DescribeUserSAMLConfig" as UncheckedAction<"cam:DescribeUserSAMLConfig">;

/**
 * Detach several policies from a group.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DetachGroupPolicies = "cam:DetachGroupPolicies" as UncheckedAction<"cam:DetachGroupPolicies">;

/**
 * Detach a policy from a group.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DetachGroupPolicy = "cam:DetachGroupPolicy" as UncheckedAction<"cam:DetachGroupPolicy">;

/**
 * Detach one policy from several groups.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DetachGroupsPolicy = "cam:DetachGroupsPolicy" as UncheckedAction<"cam:DetachGroupsPolicy">;

/**
 * Detach several policies from a role.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DetachRolePolicies = "cam:DetachRolePolicies" as UncheckedAction<"cam:DetachRolePolicies">;

/**
 * Detach a policy from a role.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DetachRolePolicy = "cam:DetachRolePolicy" as UncheckedAction<"cam:DetachRolePolicy">;

/**
 * Detach one policy from several roles.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DetachRolesPolicy = "cam:DetachRolesPolicy" as UncheckedAction<"cam:DetachRolesPolicy">;

/**
 * Detach several policies from a user.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DetachUserPolicies = "cam:DetachUserPolicies" as UncheckedAction<"cam:DetachUserPolicies">;

/**
 * Detach a policy from a user.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DetachUserPolicy = "cam:DetachUserPolicy" as UncheckedAction<"cam:DetachUserPolicy">;

/**
 * Detach one policy from several users.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DetachUsersPolicy = "cam:DetachUsersPolicy" as UncheckedAction<"cam:DetachUsersPolicy">;

/**
 * Disable an API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DisableApiKey = "cam:DisableApiKey" as UncheckedAction<"cam:DisableApiKey">;

/**
 * Disable a sub-account API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DisableCollApiKey = "cam:DisableCollApiKey" as UncheckedAction<"cam:DisableCollApiKey">;

/**
 * Disable a project key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const DisableProjectKey = "cam:DisableProjectKey" as UncheckedAction<"cam:DisableProjectKey">;

/**
 * Disable user SSO.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DisableUserSSO = "cam:DisableUserSSO" as UncheckedAction<"cam:DisableUserSSO">;

/**
 * Enable an API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const EnableApiKey = "cam:EnableApiKey" as UncheckedAction<"cam:EnableApiKey">;

/**
 * Enable a sub-account API key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const EnableCollApiKey = "cam:EnableCollApiKey" as UncheckedAction<"cam:EnableCollApiKey">;

/**
 * Enable a project key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const EnableProjectKey = "cam:EnableProjectKey" as UncheckedAction<"cam:EnableProjectKey">;

/**
 * Create an OIDC access token.
 *
 * Write access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`. Restriction
 * by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/69872.
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
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetAccountSummary = "cam:GetAccountSummary" as UncheckedAction<"cam:GetAccountSummary">;

/**
 * List all sub-users.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const GetAllSubUser = "cam:GetAllSubUser" as UncheckedAction<"cam:GetAllSubUser">;

/**
 * Query the API key.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const GetApiKey = "cam:GetApiKey" as UncheckedAction<"cam:GetApiKey">;

/**
 * Query the custom MFA token info.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetCustomMFATokenInfo = "cam:GetCustomMFATokenInfo" as UncheckedAction<"cam:GetCustomMFATokenInfo">;

/**
 * Query the group.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetGroup = "cam:GetGroup" as UncheckedAction<"cam:GetGroup">;

/**
 * List password rules.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetPasswordRules = "cam:GetPasswordRules" as UncheckedAction<"cam:GetPasswordRules">;

/**
 * Query the policy.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetPolicy = "cam:GetPolicy" as UncheckedAction<"cam:GetPolicy">;

/**
 * Query the policy version.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetPolicyVersion = "cam:GetPolicyVersion" as UncheckedAction<"cam:GetPolicyVersion">;

/**
 * Query the project key.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const GetProjectKey = "cam:GetProjectKey" as UncheckedAction<"cam:GetProjectKey">;

/**
 * Query the role.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetRole = "cam:GetRole" as UncheckedAction<"cam:GetRole">;

/**
 * Query the permission boundary of a role.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetRolePermissionBoundary = "cam:GetRolePermissionBoundary" as UncheckedAction<"cam:GetRolePermissionBoundary">;

/**
 * Query the SAML provider.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetSAMLProvider = "cam:GetSAMLProvider" as UncheckedAction<"cam:GetSAMLProvider">;

/**
 * Query the security overview.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const GetSafeAuthInfo = "cam:GetSafeAuthInfo" as UncheckedAction<"cam:GetSafeAuthInfo">;

/**
 * Query when access keys were last used.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetSecurityLastUsed = "cam:GetSecurityLastUsed" as UncheckedAction<"cam:GetSecurityLastUsed">;

/**
 * Query the deletion of a service-linked role.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetServiceLinkedRoleDeletionStatus = "cam:GetServiceLinkedRoleDeletionStatus" as UncheckedAction<"cam:GetServiceLinkedRoleDeletionStatus">;

/**
 * Query sign-in bindings of a sub-account.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const GetSubAccountBindInfo = "cam:GetSubAccountBindInfo" as UncheckedAction<"cam:GetSubAccountBindInfo">;

/**
 * Query the user.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetUser = "cam:GetUser" as UncheckedAction<"cam:GetUser">;

/**
 * Query the AppId of the user.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetUserAppId = "cam:GetUserAppId" as UncheckedAction<"cam:GetUserAppId">;

/**
 * Query the user basic info.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const GetUserBasicInfo = "cam:GetUserBasicInfo" as UncheckedAction<"cam:GetUserBasicInfo">;

/**
 * Query the permission boundary of a user.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetUserPermissionBoundary = "cam:GetUserPermissionBoundary" as UncheckedAction<"cam:GetUserPermissionBoundary">;

/**
 * List access keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListAccessKeys = "cam:ListAccessKeys" as UncheckedAction<"cam:ListAccessKeys">;

/**
 * List accounts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListAccounts = "cam:ListAccounts" as UncheckedAction<"cam:ListAccounts">;

/**
 * List policies of all groups.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const ListAllGroupsPolicies = "cam:ListAllGroupsPolicies" as UncheckedAction<"cam:ListAllGroupsPolicies">;

/**
 * List policies of a group.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListAttachedGroupPolicies = "cam:ListAttachedGroupPolicies" as UncheckedAction<"cam:ListAttachedGroupPolicies">;

/**
 * List policies of a role.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListAttachedRolePolicies = "cam:ListAttachedRolePolicies" as UncheckedAction<"cam:ListAttachedRolePolicies">;

/**
 * List policies of a user, groups included.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListAttachedUserAllPolicies = "cam:ListAttachedUserAllPolicies" as UncheckedAction<"cam:ListAttachedUserAllPolicies">;

/**
 * List policies of a user.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListAttachedUserPolicies = "cam:ListAttachedUserPolicies" as UncheckedAction<"cam:ListAttachedUserPolicies">;

/**
 * List collaborators.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListCollaborators = "cam:ListCollaborators" as UncheckedAction<"cam:ListCollaborators">;

/**
 * List identities bound to a policy.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListEntitiesForPolicy = "cam:ListEntitiesForPolicy" as UncheckedAction<"cam:ListEntitiesForPolicy">;

/**
 * List groups.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListGroups = "cam:ListGroups" as UncheckedAction<"cam:ListGroups">;

/**
 * List groups for a user.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListGroupsForUser = "cam:ListGroupsForUser" as UncheckedAction<"cam:ListGroupsForUser">;

/**
 * List policies of several groups.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const ListGroupsPolicies = "cam:ListGroupsPolicies" as UncheckedAction<"cam:ListGroupsPolicies">;

/**
 * List identity providers.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const ListIdentityProvider = "cam:ListIdentityProvider" as UncheckedAction<"cam:ListIdentityProvider">;

/**
 * List policies.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListPolicies = "cam:ListPolicies" as UncheckedAction<"cam:ListPolicies">;

/**
 * List services an identity may use.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListPoliciesGrantingServiceAccess = "cam:ListPoliciesGrantingServiceAccess" as UncheckedAction<"cam:ListPoliciesGrantingServiceAccess">;

/**
 * List policy versions.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListPolicyVersions = "cam:ListPolicyVersions" as UncheckedAction<"cam:ListPolicyVersions">;

/**
 * List message recipients.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListReceiver = "cam:ListReceiver" as UncheckedAction<"cam:ListReceiver">;

/**
 * List SAML providers.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListSAMLProviders = "cam:ListSAMLProviders" as UncheckedAction<"cam:ListSAMLProviders">;

/**
 * List sub-accounts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const ListSubAccounts = "cam:ListSubAccounts" as UncheckedAction<"cam:ListSubAccounts">;

/**
 * List users.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListUsers = "cam:ListUsers" as UncheckedAction<"cam:ListUsers">;

/**
 * List users for a group.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListUsersForGroup = "cam:ListUsersForGroup" as UncheckedAction<"cam:ListUsersForGroup">;

/**
 * List users a policy applies to.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const ListUsersForPolicy = "cam:ListUsersForPolicy" as UncheckedAction<"cam:ListUsersForPolicy">;

/**
 * List WeCom sub-accounts.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ListWeChatWorkSubAccounts = "cam:ListWeChatWorkSubAccounts" as UncheckedAction<"cam:ListWeChatWorkSubAccounts">;

/**
 * End role sessions.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const LogoutRoleSessions = "cam:LogoutRoleSessions" as UncheckedAction<"cam:LogoutRoleSessions">;

/**
 * Query the latest sign-in.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const LookupRecentlyLogin = "cam:LookupRecentlyLogin" as UncheckedAction<"cam:LookupRecentlyLogin">;

/**
 * Hand a role to a service.
 *
 * Write access (judged from the name). Resource level: `role`, `serviceLinkedRole` (from published policies).
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); PassRole on a service role
 * (tencentyun/intlcloud-documents); PassRole on service-linked roles (tencentyun/intlcloud-documents);
 * tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud.
 */
export const PassRole = "cam:PassRole" as Action<"cam:PassRole", "cam:role" | "cam:serviceLinkedRole", never>;

/**
 * Set the permission boundary of several identities.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const PutEntitiesPermissionsBoundary = "cam:PutEntitiesPermissionsBoundary" as UncheckedAction<"cam:PutEntitiesPermissionsBoundary">;

/**
 * Set the permission boundary of a role.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const PutRolePermissionsBoundary = "cam:PutRolePermissionsBoundary" as UncheckedAction<"cam:PutRolePermissionsBoundary">;

/**
 * Set the permission boundary of a user.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const PutUserPermissionsBoundary = "cam:PutUserPermissionsBoundary" as UncheckedAction<"cam:PutUserPermissionsBoundary">;

/**
 * List API keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const QueryApiKey = "cam:QueryApiKey" as UncheckedAction<"cam:QueryApiKey">;

/**
 * List API keys of a sub-account.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const QueryCollApiKey = "cam:QueryCollApiKey" as UncheckedAction<"cam:QueryCollApiKey">;

/**
 * List project keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const QueryProjectKeyList = "cam:QueryProjectKeyList" as UncheckedAction<"cam:QueryProjectKeyList">;

/**
 * Remove a user from a group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const RemoveUserFromGroup = "cam:RemoveUserFromGroup" as UncheckedAction<"cam:RemoveUserFromGroup">;

/**
 * Send sub-account details.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const SendSubAccountInfo = "cam:SendSubAccountInfo" as UncheckedAction<"cam:SendSubAccountInfo">;

/**
 * Choose the policy version in force.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const SetDefaultPolicyVersion = "cam:SetDefaultPolicyVersion" as UncheckedAction<"cam:SetDefaultPolicyVersion">;

/**
 * Set sign-in protection of a sub-user.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const SetMfaFlag = "cam:SetMfaFlag" as UncheckedAction<"cam:SetMfaFlag">;

/**
 * Set security protection.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const SetSafeAuthFlag = "cam:SetSafeAuthFlag" as UncheckedAction<"cam:SetSafeAuthFlag">;

/**
 * Add tags to a role.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const TagRole = "cam:TagRole" as UncheckedAction<"cam:TagRole">;

/**
 * Unbind a soft token.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const UnbindStoken = "cam:UnbindStoken" as UncheckedAction<"cam:UnbindStoken">;

/**
 * Unbind a sub-user sign-in method.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const UnbindSubAccount = "cam:UnbindSubAccount" as UncheckedAction<"cam:UnbindSubAccount">;

/**
 * Remove tags from a role.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UntagRole = "cam:UntagRole" as UncheckedAction<"cam:UntagRole">;

/**
 * Update an access key.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateAccessKey = "cam:UpdateAccessKey" as UncheckedAction<"cam:UpdateAccessKey">;

/**
 * Change the trust policy of a role.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateAssumeRolePolicy = "cam:UpdateAssumeRolePolicy" as UncheckedAction<"cam:UpdateAssumeRolePolicy">;

/**
 * Update the identity center SAML provider.
 *
 * Write access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`. Restriction
 * by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/69872.
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
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const UpdateCamStrategy = "cam:UpdateCamStrategy" as UncheckedAction<"cam:UpdateCamStrategy">;

/**
 * Update a group.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateGroup = "cam:UpdateGroup" as UncheckedAction<"cam:UpdateGroup">;

/**
 * Update the OIDC settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateOIDCConfig = "cam:UpdateOIDCConfig" as UncheckedAction<"cam:UpdateOIDCConfig">;

/**
 * Update the password rules.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdatePasswordRules = "cam:UpdatePasswordRules" as UncheckedAction<"cam:UpdatePasswordRules">;

/**
 * Update a policy.
 *
 * Permissions access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdatePolicy = "cam:UpdatePolicy" as UncheckedAction<"cam:UpdatePolicy">;

/**
 * Allow or forbid console sign-in with a role.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateRoleConsoleLogin = "cam:UpdateRoleConsoleLogin" as UncheckedAction<"cam:UpdateRoleConsoleLogin">;

/**
 * Change the description of a role.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateRoleDescription = "cam:UpdateRoleDescription" as UncheckedAction<"cam:UpdateRoleDescription">;

/**
 * Change the session length of a role.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateRoleSessionDuration = "cam:UpdateRoleSessionDuration" as UncheckedAction<"cam:UpdateRoleSessionDuration">;

/**
 * Update a SAML provider.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateSAMLProvider = "cam:UpdateSAMLProvider" as UncheckedAction<"cam:UpdateSAMLProvider">;

/**
 * Update a sub-account.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const UpdateSubAccount = "cam:UpdateSubAccount" as UncheckedAction<"cam:UpdateSubAccount">;

/**
 * Update attributes of a sub-account.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for CAM (tencentyun/intlcloud-documents).
 */
export const UpdateSubAccountAttr = "cam:UpdateSubAccountAttr" as UncheckedAction<"cam:UpdateSubAccountAttr">;

/**
 * Update a user.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for CAM (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateUser = "cam:UpdateUser" as UncheckedAction<"cam:UpdateUser">;

/**
 * Update the user OIDC settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateUserOIDCConfig = "cam:UpdateUserOIDCConfig" as UncheckedAction<"cam:UpdateUserOIDCConfig">;

/**
 * Update the user SAML settings.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateUserSAMLConfig = "cam:UpdateUserSAMLConfig" as UncheckedAction<"cam:UpdateUserSAMLConfig">;
