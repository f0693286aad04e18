// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AcceptJoinShareUnitInvitation = "organization:AcceptJoinShareUnitInvitation" as Action<"organization:AcceptJoinShareUnitInvitation", UnknownKind, never>;
/** Write access by its name. */
export const AcceptOrganizationInvitation = "organization:AcceptOrganizationInvitation" as Action<"organization:AcceptOrganizationInvitation", UnknownKind, never>;
/** Write access by its name. */
export const AddExternalSAMLIdPCertificate = "organization:AddExternalSAMLIdPCertificate" as Action<"organization:AddExternalSAMLIdPCertificate", UnknownKind, never>;
/** Write access by its name. */
export const AddOrganizationMemberEmail = "organization:AddOrganizationMemberEmail" as Action<"organization:AddOrganizationMemberEmail", UnknownKind, never>;
/** Write access by its name. */
export const AddOrganizationNode = "organization:AddOrganizationNode" as Action<"organization:AddOrganizationNode", UnknownKind, never>;
/** Write access by its name. */
export const AddPermissionPolicyToRoleConfiguration = "organization:AddPermissionPolicyToRoleConfiguration" as Action<"organization:AddPermissionPolicyToRoleConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const AddShareUnit = "organization:AddShareUnit" as Action<"organization:AddShareUnit", UnknownKind, never>;
/** Write access by its name. */
export const AddShareUnitMembers = "organization:AddShareUnitMembers" as Action<"organization:AddShareUnitMembers", UnknownKind, never>;
/** Write access by its name. */
export const AddShareUnitNode = "organization:AddShareUnitNode" as Action<"organization:AddShareUnitNode", UnknownKind, never>;
/** Write access by its name. */
export const AddShareUnitResources = "organization:AddShareUnitResources" as Action<"organization:AddShareUnitResources", UnknownKind, never>;
/** Write access by its name. */
export const AddUserToGroup = "organization:AddUserToGroup" as Action<"organization:AddUserToGroup", UnknownKind, never>;
/** Write access by its name. */
export const AttachPolicy = "organization:AttachPolicy" as Action<"organization:AttachPolicy", UnknownKind, never>;
/** Write access by its name. */
export const BindOrganizationMemberAuthAccount = "organization:BindOrganizationMemberAuthAccount" as Action<"organization:BindOrganizationMemberAuthAccount", UnknownKind, never>;
/** Write access by its name. */
export const BindOrganizationPolicySubAccount = "organization:BindOrganizationPolicySubAccount" as Action<"organization:BindOrganizationPolicySubAccount", UnknownKind, never>;
/** Write access by its name. */
export const CancelOrganizationInvitation = "organization:CancelOrganizationInvitation" as Action<"organization:CancelOrganizationInvitation", UnknownKind, never>;
/** Write access by its name. */
export const CancelOrganizationMemberAuthAccount = "organization:CancelOrganizationMemberAuthAccount" as Action<"organization:CancelOrganizationMemberAuthAccount", UnknownKind, never>;
/** Write access by its name. */
export const CancelOrganizationPolicySubAccount = "organization:CancelOrganizationPolicySubAccount" as Action<"organization:CancelOrganizationPolicySubAccount", UnknownKind, never>;
/** Read access by its name. */
export const CheckAccountDelete = "organization:CheckAccountDelete" as Action<"organization:CheckAccountDelete", UnknownKind, never>;
/** Write access by its name. */
export const ClearExternalSAMLIdentityProvider = "organization:ClearExternalSAMLIdentityProvider" as Action<"organization:ClearExternalSAMLIdentityProvider", UnknownKind, never>;
/** Write access by its name. */
export const CreateGroup = "organization:CreateGroup" as Action<"organization:CreateGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrgServiceAssign = "organization:CreateOrgServiceAssign" as Action<"organization:CreateOrgServiceAssign", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrganization = "organization:CreateOrganization" as Action<"organization:CreateOrganization", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrganizationIdentity = "organization:CreateOrganizationIdentity" as Action<"organization:CreateOrganizationIdentity", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrganizationMember = "organization:CreateOrganizationMember" as Action<"organization:CreateOrganizationMember", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrganizationMemberAuthIdentity = "organization:CreateOrganizationMemberAuthIdentity" as Action<"organization:CreateOrganizationMemberAuthIdentity", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrganizationMemberPolicy = "organization:CreateOrganizationMemberPolicy" as Action<"organization:CreateOrganizationMemberPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrganizationMembersPolicy = "organization:CreateOrganizationMembersPolicy" as Action<"organization:CreateOrganizationMembersPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreatePolicy = "organization:CreatePolicy" as Action<"organization:CreatePolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateRoleAssignment = "organization:CreateRoleAssignment" as Action<"organization:CreateRoleAssignment", UnknownKind, never>;
/** Write access by its name. */
export const CreateRoleConfiguration = "organization:CreateRoleConfiguration" as Action<"organization:CreateRoleConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const CreateSCIMCredential = "organization:CreateSCIMCredential" as Action<"organization:CreateSCIMCredential", UnknownKind, never>;
/** Write access by its name. */
export const CreateUser = "organization:CreateUser" as Action<"organization:CreateUser", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserSyncProvisioning = "organization:CreateUserSyncProvisioning" as Action<"organization:CreateUserSyncProvisioning", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccount = "organization:DeleteAccount" as Action<"organization:DeleteAccount", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGroup = "organization:DeleteGroup" as Action<"organization:DeleteGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOrgServiceAssign = "organization:DeleteOrgServiceAssign" as Action<"organization:DeleteOrgServiceAssign", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOrganization = "organization:DeleteOrganization" as Action<"organization:DeleteOrganization", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOrganizationIdentity = "organization:DeleteOrganizationIdentity" as Action<"organization:DeleteOrganizationIdentity", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOrganizationMemberAuthIdentity = "organization:DeleteOrganizationMemberAuthIdentity" as Action<"organization:DeleteOrganizationMemberAuthIdentity", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOrganizationMemberFromNode = "organization:DeleteOrganizationMemberFromNode" as Action<"organization:DeleteOrganizationMemberFromNode", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOrganizationMembers = "organization:DeleteOrganizationMembers" as Action<"organization:DeleteOrganizationMembers", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOrganizationMembersPolicy = "organization:DeleteOrganizationMembersPolicy" as Action<"organization:DeleteOrganizationMembersPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOrganizationNodes = "organization:DeleteOrganizationNodes" as Action<"organization:DeleteOrganizationNodes", UnknownKind, never>;
/** Write access by its name. */
export const DeletePolicy = "organization:DeletePolicy" as Action<"organization:DeletePolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRoleAssignment = "organization:DeleteRoleAssignment" as Action<"organization:DeleteRoleAssignment", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRoleConfiguration = "organization:DeleteRoleConfiguration" as Action<"organization:DeleteRoleConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSCIMCredential = "organization:DeleteSCIMCredential" as Action<"organization:DeleteSCIMCredential", UnknownKind, never>;
/** Write access by its name. */
export const DeleteShareUnit = "organization:DeleteShareUnit" as Action<"organization:DeleteShareUnit", UnknownKind, never>;
/** Write access by its name. */
export const DeleteShareUnitMembers = "organization:DeleteShareUnitMembers" as Action<"organization:DeleteShareUnitMembers", UnknownKind, never>;
/** Write access by its name. */
export const DeleteShareUnitNode = "organization:DeleteShareUnitNode" as Action<"organization:DeleteShareUnitNode", UnknownKind, never>;
/** Write access by its name. */
export const DeleteShareUnitResources = "organization:DeleteShareUnitResources" as Action<"organization:DeleteShareUnitResources", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUser = "organization:DeleteUser" as Action<"organization:DeleteUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserSyncProvisioning = "organization:DeleteUserSyncProvisioning" as Action<"organization:DeleteUserSyncProvisioning", UnknownKind, never>;
/** Access unknown. */
export const DenyOrganizationInvitation = "organization:DenyOrganizationInvitation" as Action<"organization:DenyOrganizationInvitation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEffectivePolicy = "organization:DescribeEffectivePolicy" as Action<"organization:DescribeEffectivePolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIdentityCenter = "organization:DescribeIdentityCenter" as Action<"organization:DescribeIdentityCenter", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganization = "organization:DescribeOrganization" as Action<"organization:DescribeOrganization", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationAuthNode = "organization:DescribeOrganizationAuthNode" as Action<"organization:DescribeOrganizationAuthNode", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationFinancialByMember = "organization:DescribeOrganizationFinancialByMember" as Action<"organization:DescribeOrganizationFinancialByMember", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationFinancialByMonth = "organization:DescribeOrganizationFinancialByMonth" as Action<"organization:DescribeOrganizationFinancialByMonth", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationFinancialByProduct = "organization:DescribeOrganizationFinancialByProduct" as Action<"organization:DescribeOrganizationFinancialByProduct", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationMemberAuthAccounts = "organization:DescribeOrganizationMemberAuthAccounts" as Action<"organization:DescribeOrganizationMemberAuthAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationMemberAuthIdentities = "organization:DescribeOrganizationMemberAuthIdentities" as Action<"organization:DescribeOrganizationMemberAuthIdentities", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationMemberEmailBind = "organization:DescribeOrganizationMemberEmailBind" as Action<"organization:DescribeOrganizationMemberEmailBind", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationMemberPolicies = "organization:DescribeOrganizationMemberPolicies" as Action<"organization:DescribeOrganizationMemberPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationMembers = "organization:DescribeOrganizationMembers" as Action<"organization:DescribeOrganizationMembers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationMembersAuthPolicy = "organization:DescribeOrganizationMembersAuthPolicy" as Action<"organization:DescribeOrganizationMembersAuthPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrganizationNodes = "organization:DescribeOrganizationNodes" as Action<"organization:DescribeOrganizationNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribePolicy = "organization:DescribePolicy" as Action<"organization:DescribePolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribePolicyConfig = "organization:DescribePolicyConfig" as Action<"organization:DescribePolicyConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceToShareMember = "organization:DescribeResourceToShareMember" as Action<"organization:DescribeResourceToShareMember", UnknownKind, never>;
/** Read access by its name. */
export const DescribeShareAreas = "organization:DescribeShareAreas" as Action<"organization:DescribeShareAreas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeShareUnitMembers = "organization:DescribeShareUnitMembers" as Action<"organization:DescribeShareUnitMembers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeShareUnitNodes = "organization:DescribeShareUnitNodes" as Action<"organization:DescribeShareUnitNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeShareUnitResources = "organization:DescribeShareUnitResources" as Action<"organization:DescribeShareUnitResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeShareUnits = "organization:DescribeShareUnits" as Action<"organization:DescribeShareUnits", UnknownKind, never>;
/** Write access by its name. */
export const DetachPolicy = "organization:DetachPolicy" as Action<"organization:DetachPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DisablePolicyType = "organization:DisablePolicyType" as Action<"organization:DisablePolicyType", UnknownKind, never>;
/** Access unknown. */
export const DismantleRoleConfiguration = "organization:DismantleRoleConfiguration" as Action<"organization:DismantleRoleConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const EnablePolicyType = "organization:EnablePolicyType" as Action<"organization:EnablePolicyType", UnknownKind, never>;
/** Read access by its name. */
export const GetExternalSAMLIdentityProvider = "organization:GetExternalSAMLIdentityProvider" as Action<"organization:GetExternalSAMLIdentityProvider", UnknownKind, never>;
/** Read access by its name. */
export const GetGroup = "organization:GetGroup" as Action<"organization:GetGroup", UnknownKind, never>;
/** Read access by its name. */
export const GetIPWhitelist = "organization:GetIPWhitelist" as Action<"organization:GetIPWhitelist", UnknownKind, never>;
/** Read access by its name. */
export const GetOrganization = "organization:GetOrganization" as Action<"organization:GetOrganization", UnknownKind, never>;
/** Read access by its name. */
export const GetOrganizationMember = "organization:GetOrganizationMember" as Action<"organization:GetOrganizationMember", UnknownKind, never>;
/** Read access by its name. */
export const GetProvisioningTaskStatus = "organization:GetProvisioningTaskStatus" as Action<"organization:GetProvisioningTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const GetRoleConfiguration = "organization:GetRoleConfiguration" as Action<"organization:GetRoleConfiguration", UnknownKind, never>;
/** Read access by its name. */
export const GetSCIMSynchronizationStatus = "organization:GetSCIMSynchronizationStatus" as Action<"organization:GetSCIMSynchronizationStatus", UnknownKind, never>;
/** Read access by its name. */
export const GetTaskStatus = "organization:GetTaskStatus" as Action<"organization:GetTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const GetUser = "organization:GetUser" as Action<"organization:GetUser", UnknownKind, never>;
/** Read access by its name. */
export const GetUserSyncProvisioning = "organization:GetUserSyncProvisioning" as Action<"organization:GetUserSyncProvisioning", UnknownKind, never>;
/** Read access by its name. */
export const GetZoneSAMLServiceProviderInfo = "organization:GetZoneSAMLServiceProviderInfo" as Action<"organization:GetZoneSAMLServiceProviderInfo", UnknownKind, never>;
/** Read access by its name. */
export const GetZoneStatistics = "organization:GetZoneStatistics" as Action<"organization:GetZoneStatistics", UnknownKind, never>;
/** Access unknown. */
export const InviteOrganizationMember = "organization:InviteOrganizationMember" as Action<"organization:InviteOrganizationMember", UnknownKind, never>;
/** List access by its name. */
export const ListExternalSAMLIdPCertificates = "organization:ListExternalSAMLIdPCertificates" as Action<"organization:ListExternalSAMLIdPCertificates", UnknownKind, never>;
/** List access by its name. */
export const ListGroupMembers = "organization:ListGroupMembers" as Action<"organization:ListGroupMembers", UnknownKind, never>;
/** List access by its name. */
export const ListGroups = "organization:ListGroups" as Action<"organization:ListGroups", UnknownKind, never>;
/** List access by its name. */
export const ListJoinedGroupsForUser = "organization:ListJoinedGroupsForUser" as Action<"organization:ListJoinedGroupsForUser", UnknownKind, never>;
/** List access by its name. */
export const ListNonCompliantResource = "organization:ListNonCompliantResource" as Action<"organization:ListNonCompliantResource", UnknownKind, never>;
/** List access by its name. */
export const ListOrgServiceAssignMember = "organization:ListOrgServiceAssignMember" as Action<"organization:ListOrgServiceAssignMember", UnknownKind, never>;
/** List access by its name. */
export const ListOrganizationIdentity = "organization:ListOrganizationIdentity" as Action<"organization:ListOrganizationIdentity", UnknownKind, never>;
/** List access by its name. */
export const ListOrganizationInvitations = "organization:ListOrganizationInvitations" as Action<"organization:ListOrganizationInvitations", UnknownKind, never>;
/** List access by its name. */
export const ListOrganizationMembers = "organization:ListOrganizationMembers" as Action<"organization:ListOrganizationMembers", UnknownKind, never>;
/** List access by its name. */
export const ListOrganizationNodeMembers = "organization:ListOrganizationNodeMembers" as Action<"organization:ListOrganizationNodeMembers", UnknownKind, never>;
/** List access by its name. */
export const ListOrganizationNodes = "organization:ListOrganizationNodes" as Action<"organization:ListOrganizationNodes", UnknownKind, never>;
/** List access by its name. */
export const ListOrganizationService = "organization:ListOrganizationService" as Action<"organization:ListOrganizationService", UnknownKind, never>;
/** List access by its name. */
export const ListPermissionPoliciesInRoleConfiguration = "organization:ListPermissionPoliciesInRoleConfiguration" as Action<"organization:ListPermissionPoliciesInRoleConfiguration", UnknownKind, never>;
/** List access by its name. */
export const ListPolicies = "organization:ListPolicies" as Action<"organization:ListPolicies", UnknownKind, never>;
/** List access by its name. */
export const ListPoliciesForTarget = "organization:ListPoliciesForTarget" as Action<"organization:ListPoliciesForTarget", UnknownKind, never>;
/** List access by its name. */
export const ListRoleAssignments = "organization:ListRoleAssignments" as Action<"organization:ListRoleAssignments", UnknownKind, never>;
/** List access by its name. */
export const ListRoleConfigurationProvisionings = "organization:ListRoleConfigurationProvisionings" as Action<"organization:ListRoleConfigurationProvisionings", UnknownKind, never>;
/** List access by its name. */
export const ListRoleConfigurations = "organization:ListRoleConfigurations" as Action<"organization:ListRoleConfigurations", UnknownKind, never>;
/** List access by its name. */
export const ListSCIMCredentials = "organization:ListSCIMCredentials" as Action<"organization:ListSCIMCredentials", UnknownKind, never>;
/** List access by its name. */
export const ListTargetsForPolicy = "organization:ListTargetsForPolicy" as Action<"organization:ListTargetsForPolicy", UnknownKind, never>;
/** List access by its name. */
export const ListTasks = "organization:ListTasks" as Action<"organization:ListTasks", UnknownKind, never>;
/** List access by its name. */
export const ListUserSyncProvisionings = "organization:ListUserSyncProvisionings" as Action<"organization:ListUserSyncProvisionings", UnknownKind, never>;
/** List access by its name. */
export const ListUsers = "organization:ListUsers" as Action<"organization:ListUsers", UnknownKind, never>;
/** Write access by its name. */
export const MoveOrganizationMembersToNode = "organization:MoveOrganizationMembersToNode" as Action<"organization:MoveOrganizationMembersToNode", UnknownKind, never>;
/** Write access by its name. */
export const MoveOrganizationNodeMembers = "organization:MoveOrganizationNodeMembers" as Action<"organization:MoveOrganizationNodeMembers", UnknownKind, never>;
/** Write access by its name. */
export const OpenIdentityCenter = "organization:OpenIdentityCenter" as Action<"organization:OpenIdentityCenter", UnknownKind, never>;
/** Access unknown. */
export const ProvisionRoleConfiguration = "organization:ProvisionRoleConfiguration" as Action<"organization:ProvisionRoleConfiguration", UnknownKind, never>;
/** Access unknown. */
export const QuitOrganization = "organization:QuitOrganization" as Action<"organization:QuitOrganization", UnknownKind, never>;
/** Write access by its name. */
export const RejectJoinShareUnitInvitation = "organization:RejectJoinShareUnitInvitation" as Action<"organization:RejectJoinShareUnitInvitation", UnknownKind, never>;
/** Write access by its name. */
export const RemoveExternalSAMLIdPCertificate = "organization:RemoveExternalSAMLIdPCertificate" as Action<"organization:RemoveExternalSAMLIdPCertificate", UnknownKind, never>;
/** Write access by its name. */
export const RemovePermissionPolicyFromRoleConfiguration = "organization:RemovePermissionPolicyFromRoleConfiguration" as Action<"organization:RemovePermissionPolicyFromRoleConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const RemoveUserFromGroup = "organization:RemoveUserFromGroup" as Action<"organization:RemoveUserFromGroup", UnknownKind, never>;
/** Access unknown. */
export const SendOrgMemberAccountBindEmail = "organization:SendOrgMemberAccountBindEmail" as Action<"organization:SendOrgMemberAccountBindEmail", UnknownKind, never>;
/** Access unknown. */
export const SendOrganizationInvitation = "organization:SendOrganizationInvitation" as Action<"organization:SendOrganizationInvitation", UnknownKind, never>;
/** Write access by its name. */
export const SetExternalSAMLIdentityProvider = "organization:SetExternalSAMLIdentityProvider" as Action<"organization:SetExternalSAMLIdentityProvider", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCustomPolicyForRoleConfiguration = "organization:UpdateCustomPolicyForRoleConfiguration" as Action<"organization:UpdateCustomPolicyForRoleConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const UpdateGroup = "organization:UpdateGroup" as Action<"organization:UpdateGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdateIPWhitelist = "organization:UpdateIPWhitelist" as Action<"organization:UpdateIPWhitelist", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOrganizationIdentity = "organization:UpdateOrganizationIdentity" as Action<"organization:UpdateOrganizationIdentity", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOrganizationMember = "organization:UpdateOrganizationMember" as Action<"organization:UpdateOrganizationMember", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOrganizationMemberEmailBind = "organization:UpdateOrganizationMemberEmailBind" as Action<"organization:UpdateOrganizationMemberEmailBind", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOrganizationMembersPolicy = "organization:UpdateOrganizationMembersPolicy" as Action<"organization:UpdateOrganizationMembersPolicy", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOrganizationNode = "organization:UpdateOrganizationNode" as Action<"organization:UpdateOrganizationNode", UnknownKind, never>;
/** Write access by its name. */
export const UpdatePolicy = "organization:UpdatePolicy" as Action<"organization:UpdatePolicy", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRoleConfiguration = "organization:UpdateRoleConfiguration" as Action<"organization:UpdateRoleConfiguration", UnknownKind, never>;
/** Write access by its name. */
export const UpdateSCIMCredentialStatus = "organization:UpdateSCIMCredentialStatus" as Action<"organization:UpdateSCIMCredentialStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateSCIMSynchronizationStatus = "organization:UpdateSCIMSynchronizationStatus" as Action<"organization:UpdateSCIMSynchronizationStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateShareUnit = "organization:UpdateShareUnit" as Action<"organization:UpdateShareUnit", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUser = "organization:UpdateUser" as Action<"organization:UpdateUser", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUserStatus = "organization:UpdateUserStatus" as Action<"organization:UpdateUserStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUserSyncProvisioning = "organization:UpdateUserSyncProvisioning" as Action<"organization:UpdateUserSyncProvisioning", UnknownKind, never>;
/** Write access by its name. */
export const UpdateZone = "organization:UpdateZone" as Action<"organization:UpdateZone", UnknownKind, never>;
