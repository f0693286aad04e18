// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAccelerateAreas = "ga2:CreateAccelerateAreas" as Action<"ga2:CreateAccelerateAreas", UnknownKind, never>;
/** Write access by its name. */
export const CreateEndpointGroup = "ga2:CreateEndpointGroup" as Action<"ga2:CreateEndpointGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateForwardingPolicy = "ga2:CreateForwardingPolicy" as Action<"ga2:CreateForwardingPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateForwardingRule = "ga2:CreateForwardingRule" as Action<"ga2:CreateForwardingRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateGlobalAccelerator = "ga2:CreateGlobalAccelerator" as Action<"ga2:CreateGlobalAccelerator", UnknownKind, never>;
/** Write access by its name. */
export const CreateGlobalAcceleratorAccessLog = "ga2:CreateGlobalAcceleratorAccessLog" as Action<"ga2:CreateGlobalAcceleratorAccessLog", UnknownKind, never>;
/** Write access by its name. */
export const CreateGlobalAcceleratorAclPolicy = "ga2:CreateGlobalAcceleratorAclPolicy" as Action<"ga2:CreateGlobalAcceleratorAclPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateGlobalAcceleratorAclRule = "ga2:CreateGlobalAcceleratorAclRule" as Action<"ga2:CreateGlobalAcceleratorAclRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateListener = "ga2:CreateListener" as Action<"ga2:CreateListener", UnknownKind, never>;
/** Write access by its name. */
export const CreateListenerAdditionalCert = "ga2:CreateListenerAdditionalCert" as Action<"ga2:CreateListenerAdditionalCert", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccelerateAreas = "ga2:DeleteAccelerateAreas" as Action<"ga2:DeleteAccelerateAreas", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEndpointGroups = "ga2:DeleteEndpointGroups" as Action<"ga2:DeleteEndpointGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteForwardingPolicy = "ga2:DeleteForwardingPolicy" as Action<"ga2:DeleteForwardingPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteForwardingRule = "ga2:DeleteForwardingRule" as Action<"ga2:DeleteForwardingRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGlobalAccelerator = "ga2:DeleteGlobalAccelerator" as Action<"ga2:DeleteGlobalAccelerator", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGlobalAcceleratorAccessLog = "ga2:DeleteGlobalAcceleratorAccessLog" as Action<"ga2:DeleteGlobalAcceleratorAccessLog", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGlobalAcceleratorAclPolicy = "ga2:DeleteGlobalAcceleratorAclPolicy" as Action<"ga2:DeleteGlobalAcceleratorAclPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGlobalAcceleratorAclRule = "ga2:DeleteGlobalAcceleratorAclRule" as Action<"ga2:DeleteGlobalAcceleratorAclRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteListener = "ga2:DeleteListener" as Action<"ga2:DeleteListener", UnknownKind, never>;
/** Write access by its name. */
export const DeleteListenerAdditionalCert = "ga2:DeleteListenerAdditionalCert" as Action<"ga2:DeleteListenerAdditionalCert", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccelerateAreas = "ga2:DescribeAccelerateAreas" as Action<"ga2:DescribeAccelerateAreas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccelerateRegions = "ga2:DescribeAccelerateRegions" as Action<"ga2:DescribeAccelerateRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessLogParam = "ga2:DescribeAccessLogParam" as Action<"ga2:DescribeAccessLogParam", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCrossBorderSettlement = "ga2:DescribeCrossBorderSettlement" as Action<"ga2:DescribeCrossBorderSettlement", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEndpointGroups = "ga2:DescribeEndpointGroups" as Action<"ga2:DescribeEndpointGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeForwardingPolicy = "ga2:DescribeForwardingPolicy" as Action<"ga2:DescribeForwardingPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeForwardingRule = "ga2:DescribeForwardingRule" as Action<"ga2:DescribeForwardingRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGlobalAcceleratorAccessLog = "ga2:DescribeGlobalAcceleratorAccessLog" as Action<"ga2:DescribeGlobalAcceleratorAccessLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGlobalAcceleratorAclPolicies = "ga2:DescribeGlobalAcceleratorAclPolicies" as Action<"ga2:DescribeGlobalAcceleratorAclPolicies", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGlobalAcceleratorAclRules = "ga2:DescribeGlobalAcceleratorAclRules" as Action<"ga2:DescribeGlobalAcceleratorAclRules", UnknownKind, never>;
/** Access unknown. */
export const DescribeGlobalAccelerators = "ga2:DescribeGlobalAccelerators" as Action<"ga2:DescribeGlobalAccelerators", UnknownKind, never>;
/** Read access by its name. */
export const DescribeListeners = "ga2:DescribeListeners" as Action<"ga2:DescribeListeners", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskResult = "ga2:DescribeTaskResult" as Action<"ga2:DescribeTaskResult", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccelerateAreas = "ga2:ModifyAccelerateAreas" as Action<"ga2:ModifyAccelerateAreas", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccessLogStatus = "ga2:ModifyAccessLogStatus" as Action<"ga2:ModifyAccessLogStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyEndpointGroup = "ga2:ModifyEndpointGroup" as Action<"ga2:ModifyEndpointGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyForwardingPolicy = "ga2:ModifyForwardingPolicy" as Action<"ga2:ModifyForwardingPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyForwardingRule = "ga2:ModifyForwardingRule" as Action<"ga2:ModifyForwardingRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGlobalAccelerator = "ga2:ModifyGlobalAccelerator" as Action<"ga2:ModifyGlobalAccelerator", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGlobalAcceleratorAccessLog = "ga2:ModifyGlobalAcceleratorAccessLog" as Action<"ga2:ModifyGlobalAcceleratorAccessLog", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGlobalAcceleratorAclPolicy = "ga2:ModifyGlobalAcceleratorAclPolicy" as Action<"ga2:ModifyGlobalAcceleratorAclPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyGlobalAcceleratorAclRule = "ga2:ModifyGlobalAcceleratorAclRule" as Action<"ga2:ModifyGlobalAcceleratorAclRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyListener = "ga2:ModifyListener" as Action<"ga2:ModifyListener", UnknownKind, never>;
/** Write access by its name. */
export const ReplaceListenerAdditionalCert = "ga2:ReplaceListenerAdditionalCert" as Action<"ga2:ReplaceListenerAdditionalCert", UnknownKind, never>;
