// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/apigateway.js";
import { catalogVersion } from "../version.js";

const source = { service: "apigw", catalogVersion, constants };

const levels = {
  list: ["DescribeServiceEnvironmentList"],
  read: [
    "DescribeAPIDocDetail",
    "DescribeAPIDocs",
    "DescribeAllPluginApis",
    "DescribeApi",
    "DescribeApiAppBindApisStatus",
    "DescribeApiAppsStatus",
    "DescribeApiBindApiAppsStatus",
    "DescribeApiEnvironmentStrategy",
    "DescribeApiForApiApp",
    "DescribeApiKey",
    "DescribeApiKeysStatus",
    "DescribeApiUsagePlan",
    "DescribeApisStatus",
    "DescribeExclusiveInstanceDetail",
    "DescribeExclusiveInstanceRegions",
    "DescribeExclusiveInstances",
    "DescribeExclusiveInstancesStatus",
    "DescribeIPStrategy",
    "DescribeIPStrategyApisStatus",
    "DescribeIPStrategysStatus",
    "DescribeInstancesNetworkConfig",
    "DescribeLogSearch",
    "DescribePlugin",
    "DescribePluginApis",
    "DescribePlugins",
    "DescribePluginsByApi",
    "DescribeService",
    "DescribeServiceEnvironmentReleaseHistory",
    "DescribeServiceEnvironmentStrategy",
    "DescribeServiceForApiApp",
    "DescribeServiceReleaseVersion",
    "DescribeServiceSubDomainMappings",
    "DescribeServiceSubDomains",
    "DescribeServiceUsagePlan",
    "DescribeServicesStatus",
    "DescribeUpstreamBindApis",
    "DescribeUpstreams",
    "DescribeUsagePlan",
    "DescribeUsagePlanEnvironments",
    "DescribeUsagePlanSecretIds",
    "DescribeUsagePlansStatus",
  ],
  write: [
    "AttachPlugin",
    "BindApiApp",
    "BindEnvironment",
    "BindIPStrategy",
    "BindSecretIds",
    "BindSubDomain",
    "CreateAPIDoc",
    "CreateApi",
    "CreateApiApp",
    "CreateApiKey",
    "CreateExclusiveInstances",
    "CreateIPStrategy",
    "CreatePlugin",
    "CreateService",
    "CreateUpstream",
    "CreateUsagePlan",
    "DeleteAPIDoc",
    "DeleteApi",
    "DeleteApiApp",
    "DeleteApiKey",
    "DeleteIPStrategy",
    "DeletePlugin",
    "DeleteService",
    "DeleteServiceSubDomainMapping",
    "DeleteUpstream",
    "DeleteUsagePlan",
    "DetachPlugin",
    "DisableApiKey",
    "EnableApiKey",
    "ImportOpenApi",
    "ModifyAPIDoc",
    "ModifyApi",
    "ModifyApiApp",
    "ModifyApiEnvironmentStrategy",
    "ModifyApiIncrement",
    "ModifyExclusiveInstance",
    "ModifyIPStrategy",
    "ModifyPlugin",
    "ModifyService",
    "ModifyServiceEnvironmentStrategy",
    "ModifySubDomain",
    "ModifyUpstream",
    "ModifyUsagePlan",
    "ReleaseService",
    "ResetAPIDocPassword",
    "UnbindApiApp",
    "UpdateApiAppKey",
    "UpdateApiKey",
    "UpdateService",
  ],
} as const;

/**
 * An action of `apigw` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`apigw:${Name}`, UnknownKind> {
  return uncheckedAction("apigw", name);
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
 * every action of `apigw`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "apigw", Pattern> {
  return actionGlob<typeof constants, "apigw", Pattern>(source, pattern);
}

export * from "../actions/apigateway.js";
