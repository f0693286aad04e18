// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/mqtt.js";
import { catalogVersion } from "../version.js";

const source = { service: "mqtt", catalogVersion, constants };

const levels = {
  list: [
    "DescribeBlockRuleList",
    "DescribeClientList",
    "DescribeInstanceList",
    "DescribeMessageList",
    "DescribeProductSKUList",
    "DescribeTopicList",
    "DescribeUserList",
  ],
  read: [
    "DescribeAuthenticator",
    "DescribeAuthorizationPolicies",
    "DescribeCaCertificate",
    "DescribeCaCertificates",
    "DescribeDeviceCertificate",
    "DescribeDeviceCertificateBackupHistory",
    "DescribeDeviceCertificates",
    "DescribeDeviceIdentities",
    "DescribeDeviceIdentity",
    "DescribeDeviceIdentityBackupHistory",
    "DescribeInsPublicEndpoints",
    "DescribeInsVPCEndpoints",
    "DescribeInstance",
    "DescribeMessageByTopic",
    "DescribeMessageDetails",
    "DescribeMessageEnrichmentRules",
    "DescribeSharedSubscriptionClient",
    "DescribeSharedSubscriptionGroups",
    "DescribeSharedSubscriptionGroupsWithSubscriptions",
    "DescribeSharedSubscriptionLag",
    "DescribeSharedSubscriptions",
    "DescribeTopic",
    "DescribeWillMessage",
  ],
  write: [
    "ActivateCaCertificate",
    "ActivateDeviceCertificate",
    "AddClientSubscription",
    "ApplyRegistrationCode",
    "CreateAuthorizationPolicy",
    "CreateBlockRule",
    "CreateDeviceIdentity",
    "CreateHttpAuthenticator",
    "CreateInsPublicEndpoint",
    "CreateInstance",
    "CreateJWKSAuthenticator",
    "CreateJWTAuthenticator",
    "CreateMessageEnrichmentRule",
    "CreateTopic",
    "CreateUser",
    "DeactivateCaCertificate",
    "DeactivateDeviceCertificate",
    "DeleteAuthenticator",
    "DeleteAuthorizationPolicy",
    "DeleteBlockRule",
    "DeleteCaCertificate",
    "DeleteClientSubscription",
    "DeleteDeviceCertificate",
    "DeleteDeviceIdentity",
    "DeleteInsPublicEndpoint",
    "DeleteInstance",
    "DeleteMessageEnrichmentRule",
    "DeleteTopic",
    "DeleteUser",
    "ModifyAuthorizationPolicy",
    "ModifyBlockRule",
    "ModifyDeviceIdentity",
    "ModifyHttpAuthenticator",
    "ModifyInsPublicEndpoint",
    "ModifyInstance",
    "ModifyInstanceCertBinding",
    "ModifyJWKSAuthenticator",
    "ModifyJWTAuthenticator",
    "ModifyMessageEnrichmentRule",
    "ModifyTopic",
    "ModifyUser",
    "ModifyX509Config",
    "PublishMessage",
    "RegisterCaCertificate",
    "RegisterDeviceCertificate",
    "UpdateAuthorizationPolicyPriority",
    "UpdateMessageEnrichmentRulePriority",
  ],
} as const;

/**
 * An action of `mqtt` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`mqtt:${Name}`, UnknownKind> {
  return uncheckedAction("mqtt", name);
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
 * every action of `mqtt`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "mqtt", Pattern> {
  return actionGlob<typeof constants, "mqtt", Pattern>(source, pattern);
}

export * from "../actions/mqtt.js";
