// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const GetDrugIndications = "aca:GetDrugIndications" as UncheckedAction<"aca:GetDrugIndications">;
/** Access unknown. */
export const LoginHisTool = "aca:LoginHisTool" as UncheckedAction<"aca:LoginHisTool">;
/** Access unknown. */
export const LoginOutHisTool = "aca:LoginOutHisTool" as UncheckedAction<"aca:LoginOutHisTool">;
/** Access unknown. */
export const SmartDrugInfo = "aca:SmartDrugInfo" as UncheckedAction<"aca:SmartDrugInfo">;
/** Access unknown. */
export const SmartPredict = "aca:SmartPredict" as UncheckedAction<"aca:SmartPredict">;
/** Access unknown. */
export const SyncDepartment = "aca:SyncDepartment" as UncheckedAction<"aca:SyncDepartment">;
/** Access unknown. */
export const SyncStandardDict = "aca:SyncStandardDict" as UncheckedAction<"aca:SyncStandardDict">;
/** Write access by its name. */
export const UploadDrugs = "aca:UploadDrugs" as UncheckedAction<"aca:UploadDrugs">;
