// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const Create5GInstance = "csxg:Create5GInstance" as Action<"csxg:Create5GInstance", UnknownKind, never>;
/** Write access by its name. */
export const Delete5GInstance = "csxg:Delete5GInstance" as Action<"csxg:Delete5GInstance", UnknownKind, never>;
/** Read access by its name. */
export const Describe5GAPNs = "csxg:Describe5GAPNs" as Action<"csxg:Describe5GAPNs", UnknownKind, never>;
/** Read access by its name. */
export const Describe5GInstances = "csxg:Describe5GInstances" as Action<"csxg:Describe5GInstances", UnknownKind, never>;
/** Write access by its name. */
export const Modify5GInstanceAttribute = "csxg:Modify5GInstanceAttribute" as Action<"csxg:Modify5GInstanceAttribute", UnknownKind, never>;
