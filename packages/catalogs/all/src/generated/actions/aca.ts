// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const GetDrugIndications = "aca:GetDrugIndications" as Action<"aca:GetDrugIndications", UnknownKind, never>;
/** Access unknown. */
export const LoginHisTool = "aca:LoginHisTool" as Action<"aca:LoginHisTool", UnknownKind, never>;
/** Access unknown. */
export const LoginOutHisTool = "aca:LoginOutHisTool" as Action<"aca:LoginOutHisTool", UnknownKind, never>;
/** Access unknown. */
export const SmartDrugInfo = "aca:SmartDrugInfo" as Action<"aca:SmartDrugInfo", UnknownKind, never>;
/** Access unknown. */
export const SmartPredict = "aca:SmartPredict" as Action<"aca:SmartPredict", UnknownKind, never>;
/** Access unknown. */
export const SyncDepartment = "aca:SyncDepartment" as Action<"aca:SyncDepartment", UnknownKind, never>;
/** Access unknown. */
export const SyncStandardDict = "aca:SyncStandardDict" as Action<"aca:SyncStandardDict", UnknownKind, never>;
/** Write access by its name. */
export const UploadDrugs = "aca:UploadDrugs" as Action<"aca:UploadDrugs", UnknownKind, never>;
