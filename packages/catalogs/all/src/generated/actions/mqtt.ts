// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ActivateCaCertificate = "mqtt:ActivateCaCertificate" as Action<"mqtt:ActivateCaCertificate", UnknownKind, never>;
/** Write access by its name. */
export const ActivateDeviceCertificate = "mqtt:ActivateDeviceCertificate" as Action<"mqtt:ActivateDeviceCertificate", UnknownKind, never>;
/** Write access by its name. */
export const AddClientSubscription = "mqtt:AddClientSubscription" as Action<"mqtt:AddClientSubscription", UnknownKind, never>;
/** Write access by its name. */
export const ApplyRegistrationCode = "mqtt:ApplyRegistrationCode" as Action<"mqtt:ApplyRegistrationCode", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuthorizationPolicy = "mqtt:CreateAuthorizationPolicy" as Action<"mqtt:CreateAuthorizationPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateBlockRule = "mqtt:CreateBlockRule" as Action<"mqtt:CreateBlockRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeviceIdentity = "mqtt:CreateDeviceIdentity" as Action<"mqtt:CreateDeviceIdentity", UnknownKind, never>;
/** Write access by its name. */
export const CreateHttpAuthenticator = "mqtt:CreateHttpAuthenticator" as Action<"mqtt:CreateHttpAuthenticator", UnknownKind, never>;
/** Write access by its name. */
export const CreateInsPublicEndpoint = "mqtt:CreateInsPublicEndpoint" as Action<"mqtt:CreateInsPublicEndpoint", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstance = "mqtt:CreateInstance" as Action<"mqtt:CreateInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateJWKSAuthenticator = "mqtt:CreateJWKSAuthenticator" as Action<"mqtt:CreateJWKSAuthenticator", UnknownKind, never>;
/** Write access by its name. */
export const CreateJWTAuthenticator = "mqtt:CreateJWTAuthenticator" as Action<"mqtt:CreateJWTAuthenticator", UnknownKind, never>;
/** Write access by its name. */
export const CreateMessageEnrichmentRule = "mqtt:CreateMessageEnrichmentRule" as Action<"mqtt:CreateMessageEnrichmentRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateTopic = "mqtt:CreateTopic" as Action<"mqtt:CreateTopic", UnknownKind, never>;
/** Write access by its name. */
export const CreateUser = "mqtt:CreateUser" as Action<"mqtt:CreateUser", UnknownKind, never>;
/** Write access by its name. */
export const DeactivateCaCertificate = "mqtt:DeactivateCaCertificate" as Action<"mqtt:DeactivateCaCertificate", UnknownKind, never>;
/** Write access by its name. */
export const DeactivateDeviceCertificate = "mqtt:DeactivateDeviceCertificate" as Action<"mqtt:DeactivateDeviceCertificate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuthenticator = "mqtt:DeleteAuthenticator" as Action<"mqtt:DeleteAuthenticator", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuthorizationPolicy = "mqtt:DeleteAuthorizationPolicy" as Action<"mqtt:DeleteAuthorizationPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBlockRule = "mqtt:DeleteBlockRule" as Action<"mqtt:DeleteBlockRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCaCertificate = "mqtt:DeleteCaCertificate" as Action<"mqtt:DeleteCaCertificate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteClientSubscription = "mqtt:DeleteClientSubscription" as Action<"mqtt:DeleteClientSubscription", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceCertificate = "mqtt:DeleteDeviceCertificate" as Action<"mqtt:DeleteDeviceCertificate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceIdentity = "mqtt:DeleteDeviceIdentity" as Action<"mqtt:DeleteDeviceIdentity", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInsPublicEndpoint = "mqtt:DeleteInsPublicEndpoint" as Action<"mqtt:DeleteInsPublicEndpoint", UnknownKind, never>;
/** Write access by its name. */
export const DeleteInstance = "mqtt:DeleteInstance" as Action<"mqtt:DeleteInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMessageEnrichmentRule = "mqtt:DeleteMessageEnrichmentRule" as Action<"mqtt:DeleteMessageEnrichmentRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTopic = "mqtt:DeleteTopic" as Action<"mqtt:DeleteTopic", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUser = "mqtt:DeleteUser" as Action<"mqtt:DeleteUser", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuthenticator = "mqtt:DescribeAuthenticator" as Action<"mqtt:DescribeAuthenticator", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuthorizationPolicies = "mqtt:DescribeAuthorizationPolicies" as Action<"mqtt:DescribeAuthorizationPolicies", UnknownKind, never>;
/** List access by its name. */
export const DescribeBlockRuleList = "mqtt:DescribeBlockRuleList" as Action<"mqtt:DescribeBlockRuleList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaCertificate = "mqtt:DescribeCaCertificate" as Action<"mqtt:DescribeCaCertificate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaCertificates = "mqtt:DescribeCaCertificates" as Action<"mqtt:DescribeCaCertificates", UnknownKind, never>;
/** List access by its name. */
export const DescribeClientList = "mqtt:DescribeClientList" as Action<"mqtt:DescribeClientList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceCertificate = "mqtt:DescribeDeviceCertificate" as Action<"mqtt:DescribeDeviceCertificate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceCertificateBackupHistory = "mqtt:DescribeDeviceCertificateBackupHistory" as Action<"mqtt:DescribeDeviceCertificateBackupHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceCertificates = "mqtt:DescribeDeviceCertificates" as Action<"mqtt:DescribeDeviceCertificates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceIdentities = "mqtt:DescribeDeviceIdentities" as Action<"mqtt:DescribeDeviceIdentities", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceIdentity = "mqtt:DescribeDeviceIdentity" as Action<"mqtt:DescribeDeviceIdentity", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceIdentityBackupHistory = "mqtt:DescribeDeviceIdentityBackupHistory" as Action<"mqtt:DescribeDeviceIdentityBackupHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInsPublicEndpoints = "mqtt:DescribeInsPublicEndpoints" as Action<"mqtt:DescribeInsPublicEndpoints", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInsVPCEndpoints = "mqtt:DescribeInsVPCEndpoints" as Action<"mqtt:DescribeInsVPCEndpoints", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstance = "mqtt:DescribeInstance" as Action<"mqtt:DescribeInstance", UnknownKind, never>;
/** List access by its name. */
export const DescribeInstanceList = "mqtt:DescribeInstanceList" as Action<"mqtt:DescribeInstanceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMessageByTopic = "mqtt:DescribeMessageByTopic" as Action<"mqtt:DescribeMessageByTopic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMessageDetails = "mqtt:DescribeMessageDetails" as Action<"mqtt:DescribeMessageDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMessageEnrichmentRules = "mqtt:DescribeMessageEnrichmentRules" as Action<"mqtt:DescribeMessageEnrichmentRules", UnknownKind, never>;
/** List access by its name. */
export const DescribeMessageList = "mqtt:DescribeMessageList" as Action<"mqtt:DescribeMessageList", UnknownKind, never>;
/** List access by its name. */
export const DescribeProductSKUList = "mqtt:DescribeProductSKUList" as Action<"mqtt:DescribeProductSKUList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSharedSubscriptionClient = "mqtt:DescribeSharedSubscriptionClient" as Action<"mqtt:DescribeSharedSubscriptionClient", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSharedSubscriptionGroups = "mqtt:DescribeSharedSubscriptionGroups" as Action<"mqtt:DescribeSharedSubscriptionGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSharedSubscriptionGroupsWithSubscriptions = "mqtt:DescribeSharedSubscriptionGroupsWithSubscriptions" as Action<"mqtt:DescribeSharedSubscriptionGroupsWithSubscriptions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSharedSubscriptionLag = "mqtt:DescribeSharedSubscriptionLag" as Action<"mqtt:DescribeSharedSubscriptionLag", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSharedSubscriptions = "mqtt:DescribeSharedSubscriptions" as Action<"mqtt:DescribeSharedSubscriptions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopic = "mqtt:DescribeTopic" as Action<"mqtt:DescribeTopic", UnknownKind, never>;
/** List access by its name. */
export const DescribeTopicList = "mqtt:DescribeTopicList" as Action<"mqtt:DescribeTopicList", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserList = "mqtt:DescribeUserList" as Action<"mqtt:DescribeUserList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWillMessage = "mqtt:DescribeWillMessage" as Action<"mqtt:DescribeWillMessage", UnknownKind, never>;
/** Access unknown. */
export const KickOutClient = "mqtt:KickOutClient" as Action<"mqtt:KickOutClient", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuthorizationPolicy = "mqtt:ModifyAuthorizationPolicy" as Action<"mqtt:ModifyAuthorizationPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyBlockRule = "mqtt:ModifyBlockRule" as Action<"mqtt:ModifyBlockRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceIdentity = "mqtt:ModifyDeviceIdentity" as Action<"mqtt:ModifyDeviceIdentity", UnknownKind, never>;
/** Write access by its name. */
export const ModifyHttpAuthenticator = "mqtt:ModifyHttpAuthenticator" as Action<"mqtt:ModifyHttpAuthenticator", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInsPublicEndpoint = "mqtt:ModifyInsPublicEndpoint" as Action<"mqtt:ModifyInsPublicEndpoint", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstance = "mqtt:ModifyInstance" as Action<"mqtt:ModifyInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceCertBinding = "mqtt:ModifyInstanceCertBinding" as Action<"mqtt:ModifyInstanceCertBinding", UnknownKind, never>;
/** Write access by its name. */
export const ModifyJWKSAuthenticator = "mqtt:ModifyJWKSAuthenticator" as Action<"mqtt:ModifyJWKSAuthenticator", UnknownKind, never>;
/** Write access by its name. */
export const ModifyJWTAuthenticator = "mqtt:ModifyJWTAuthenticator" as Action<"mqtt:ModifyJWTAuthenticator", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMessageEnrichmentRule = "mqtt:ModifyMessageEnrichmentRule" as Action<"mqtt:ModifyMessageEnrichmentRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTopic = "mqtt:ModifyTopic" as Action<"mqtt:ModifyTopic", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUser = "mqtt:ModifyUser" as Action<"mqtt:ModifyUser", UnknownKind, never>;
/** Write access by its name. */
export const ModifyX509Config = "mqtt:ModifyX509Config" as Action<"mqtt:ModifyX509Config", UnknownKind, never>;
/** Write access by its name. */
export const PublishMessage = "mqtt:PublishMessage" as Action<"mqtt:PublishMessage", UnknownKind, never>;
/** Write access by its name. */
export const RegisterCaCertificate = "mqtt:RegisterCaCertificate" as Action<"mqtt:RegisterCaCertificate", UnknownKind, never>;
/** Write access by its name. */
export const RegisterDeviceCertificate = "mqtt:RegisterDeviceCertificate" as Action<"mqtt:RegisterDeviceCertificate", UnknownKind, never>;
/** Access unknown. */
export const RevokedDeviceCertificate = "mqtt:RevokedDeviceCertificate" as Action<"mqtt:RevokedDeviceCertificate", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAuthorizationPolicyPriority = "mqtt:UpdateAuthorizationPolicyPriority" as Action<"mqtt:UpdateAuthorizationPolicyPriority", UnknownKind, never>;
/** Write access by its name. */
export const UpdateMessageEnrichmentRulePriority = "mqtt:UpdateMessageEnrichmentRulePriority" as Action<"mqtt:UpdateMessageEnrichmentRulePriority", UnknownKind, never>;
