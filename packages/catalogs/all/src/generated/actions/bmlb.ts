// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const BindL4Backends = "bmlb:BindL4Backends" as Action<"bmlb:BindL4Backends", UnknownKind, never>;
/** Write access by its name. */
export const BindL7Backends = "bmlb:BindL7Backends" as Action<"bmlb:BindL7Backends", UnknownKind, never>;
/** Write access by its name. */
export const BindTrafficMirrorListeners = "bmlb:BindTrafficMirrorListeners" as Action<"bmlb:BindTrafficMirrorListeners", UnknownKind, never>;
/** Write access by its name. */
export const BindTrafficMirrorReceivers = "bmlb:BindTrafficMirrorReceivers" as Action<"bmlb:BindTrafficMirrorReceivers", UnknownKind, never>;
/** Write access by its name. */
export const CreateL4Listeners = "bmlb:CreateL4Listeners" as Action<"bmlb:CreateL4Listeners", UnknownKind, never>;
/** Write access by its name. */
export const CreateL7Listeners = "bmlb:CreateL7Listeners" as Action<"bmlb:CreateL7Listeners", UnknownKind, never>;
/** Write access by its name. */
export const CreateL7Rules = "bmlb:CreateL7Rules" as Action<"bmlb:CreateL7Rules", UnknownKind, never>;
/** Write access by its name. */
export const CreateLoadBalancers = "bmlb:CreateLoadBalancers" as Action<"bmlb:CreateLoadBalancers", UnknownKind, never>;
/** Write access by its name. */
export const CreateTrafficMirror = "bmlb:CreateTrafficMirror" as Action<"bmlb:CreateTrafficMirror", UnknownKind, never>;
/** Write access by its name. */
export const DeleteL7Domains = "bmlb:DeleteL7Domains" as Action<"bmlb:DeleteL7Domains", UnknownKind, never>;
/** Write access by its name. */
export const DeleteL7Rules = "bmlb:DeleteL7Rules" as Action<"bmlb:DeleteL7Rules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteListeners = "bmlb:DeleteListeners" as Action<"bmlb:DeleteListeners", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoadBalancer = "bmlb:DeleteLoadBalancer" as Action<"bmlb:DeleteLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTrafficMirror = "bmlb:DeleteTrafficMirror" as Action<"bmlb:DeleteTrafficMirror", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCertDetail = "bmlb:DescribeCertDetail" as Action<"bmlb:DescribeCertDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevicesBindInfo = "bmlb:DescribeDevicesBindInfo" as Action<"bmlb:DescribeDevicesBindInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL4Backends = "bmlb:DescribeL4Backends" as Action<"bmlb:DescribeL4Backends", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL4ListenerInfo = "bmlb:DescribeL4ListenerInfo" as Action<"bmlb:DescribeL4ListenerInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL4Listeners = "bmlb:DescribeL4Listeners" as Action<"bmlb:DescribeL4Listeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL7Backends = "bmlb:DescribeL7Backends" as Action<"bmlb:DescribeL7Backends", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL7ListenerInfo = "bmlb:DescribeL7ListenerInfo" as Action<"bmlb:DescribeL7ListenerInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL7Listeners = "bmlb:DescribeL7Listeners" as Action<"bmlb:DescribeL7Listeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL7ListenersEx = "bmlb:DescribeL7ListenersEx" as Action<"bmlb:DescribeL7ListenersEx", UnknownKind, never>;
/** Read access by its name. */
export const DescribeL7Rules = "bmlb:DescribeL7Rules" as Action<"bmlb:DescribeL7Rules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadBalancerPortInfo = "bmlb:DescribeLoadBalancerPortInfo" as Action<"bmlb:DescribeLoadBalancerPortInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadBalancerTaskResult = "bmlb:DescribeLoadBalancerTaskResult" as Action<"bmlb:DescribeLoadBalancerTaskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoadBalancers = "bmlb:DescribeLoadBalancers" as Action<"bmlb:DescribeLoadBalancers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrafficMirrorListeners = "bmlb:DescribeTrafficMirrorListeners" as Action<"bmlb:DescribeTrafficMirrorListeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrafficMirrorReceiverHealthStatus = "bmlb:DescribeTrafficMirrorReceiverHealthStatus" as Action<"bmlb:DescribeTrafficMirrorReceiverHealthStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrafficMirrorReceivers = "bmlb:DescribeTrafficMirrorReceivers" as Action<"bmlb:DescribeTrafficMirrorReceivers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrafficMirrors = "bmlb:DescribeTrafficMirrors" as Action<"bmlb:DescribeTrafficMirrors", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL4BackendPort = "bmlb:ModifyL4BackendPort" as Action<"bmlb:ModifyL4BackendPort", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL4BackendProbePort = "bmlb:ModifyL4BackendProbePort" as Action<"bmlb:ModifyL4BackendProbePort", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL4BackendWeight = "bmlb:ModifyL4BackendWeight" as Action<"bmlb:ModifyL4BackendWeight", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL4Listener = "bmlb:ModifyL4Listener" as Action<"bmlb:ModifyL4Listener", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL7BackendPort = "bmlb:ModifyL7BackendPort" as Action<"bmlb:ModifyL7BackendPort", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL7BackendWeight = "bmlb:ModifyL7BackendWeight" as Action<"bmlb:ModifyL7BackendWeight", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL7Listener = "bmlb:ModifyL7Listener" as Action<"bmlb:ModifyL7Listener", UnknownKind, never>;
/** Write access by its name. */
export const ModifyL7Locations = "bmlb:ModifyL7Locations" as Action<"bmlb:ModifyL7Locations", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancer = "bmlb:ModifyLoadBalancer" as Action<"bmlb:ModifyLoadBalancer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoadBalancerChargeMode = "bmlb:ModifyLoadBalancerChargeMode" as Action<"bmlb:ModifyLoadBalancerChargeMode", UnknownKind, never>;
/** Write access by its name. */
export const ReplaceCert = "bmlb:ReplaceCert" as Action<"bmlb:ReplaceCert", UnknownKind, never>;
/** Write access by its name. */
export const SetTrafficMirrorAlias = "bmlb:SetTrafficMirrorAlias" as Action<"bmlb:SetTrafficMirrorAlias", UnknownKind, never>;
/** Write access by its name. */
export const SetTrafficMirrorHealthSwitch = "bmlb:SetTrafficMirrorHealthSwitch" as Action<"bmlb:SetTrafficMirrorHealthSwitch", UnknownKind, never>;
/** Write access by its name. */
export const UnbindL4Backends = "bmlb:UnbindL4Backends" as Action<"bmlb:UnbindL4Backends", UnknownKind, never>;
/** Write access by its name. */
export const UnbindL7Backends = "bmlb:UnbindL7Backends" as Action<"bmlb:UnbindL7Backends", UnknownKind, never>;
/** Write access by its name. */
export const UnbindTrafficMirrorListeners = "bmlb:UnbindTrafficMirrorListeners" as Action<"bmlb:UnbindTrafficMirrorListeners", UnknownKind, never>;
/** Write access by its name. */
export const UnbindTrafficMirrorReceivers = "bmlb:UnbindTrafficMirrorReceivers" as Action<"bmlb:UnbindTrafficMirrorReceivers", UnknownKind, never>;
/** Write access by its name. */
export const UploadCert = "bmlb:UploadCert" as Action<"bmlb:UploadCert", UnknownKind, never>;
