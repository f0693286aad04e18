// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/bmlb.js";
import { catalogVersion } from "../version.js";

const source = { service: "bmlb", catalogVersion, constants };

const levels = {
  read: [
    "DescribeCertDetail",
    "DescribeDevicesBindInfo",
    "DescribeL4Backends",
    "DescribeL4ListenerInfo",
    "DescribeL4Listeners",
    "DescribeL7Backends",
    "DescribeL7ListenerInfo",
    "DescribeL7Listeners",
    "DescribeL7ListenersEx",
    "DescribeL7Rules",
    "DescribeLoadBalancerPortInfo",
    "DescribeLoadBalancerTaskResult",
    "DescribeLoadBalancers",
    "DescribeTrafficMirrorListeners",
    "DescribeTrafficMirrorReceiverHealthStatus",
    "DescribeTrafficMirrorReceivers",
    "DescribeTrafficMirrors",
  ],
  write: [
    "BindL4Backends",
    "BindL7Backends",
    "BindTrafficMirrorListeners",
    "BindTrafficMirrorReceivers",
    "CreateL4Listeners",
    "CreateL7Listeners",
    "CreateL7Rules",
    "CreateLoadBalancers",
    "CreateTrafficMirror",
    "DeleteL7Domains",
    "DeleteL7Rules",
    "DeleteListeners",
    "DeleteLoadBalancer",
    "DeleteTrafficMirror",
    "ModifyL4BackendPort",
    "ModifyL4BackendProbePort",
    "ModifyL4BackendWeight",
    "ModifyL4Listener",
    "ModifyL7BackendPort",
    "ModifyL7BackendWeight",
    "ModifyL7Listener",
    "ModifyL7Locations",
    "ModifyLoadBalancer",
    "ModifyLoadBalancerChargeMode",
    "ReplaceCert",
    "SetTrafficMirrorAlias",
    "SetTrafficMirrorHealthSwitch",
    "UnbindL4Backends",
    "UnbindL7Backends",
    "UnbindTrafficMirrorListeners",
    "UnbindTrafficMirrorReceivers",
    "UploadCert",
  ],
} as const;

/**
 * An action of `bmlb` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`bmlb:${Name}`, UnknownKind> {
  return uncheckedAction("bmlb", name);
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
 * every action of `bmlb`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "bmlb", Pattern> {
  return actionGlob<typeof constants, "bmlb", Pattern>(source, pattern);
}

export * from "../actions/bmlb.js";
