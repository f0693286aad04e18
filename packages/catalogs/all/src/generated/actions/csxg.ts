// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const Create5GInstance = "csxg:Create5GInstance" as UncheckedAction<"csxg:Create5GInstance">;
/** Write access by its name. */
export const Delete5GInstance = "csxg:Delete5GInstance" as UncheckedAction<"csxg:Delete5GInstance">;
/** Read access by its name. */
export const Describe5GAPNs = "csxg:Describe5GAPNs" as UncheckedAction<"csxg:Describe5GAPNs">;
/** Read access by its name. */
export const Describe5GInstances = "csxg:Describe5GInstances" as UncheckedAction<"csxg:Describe5GInstances">;
/** Write access by its name. */
export const Modify5GInstanceAttribute = "csxg:Modify5GInstanceAttribute" as UncheckedAction<"csxg:Modify5GInstanceAttribute">;
