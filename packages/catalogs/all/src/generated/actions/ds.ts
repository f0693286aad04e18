// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const CheckVcode = "ds:CheckVcode" as Action<"ds:CheckVcode", UnknownKind, never>;
/** Write access by its name. */
export const CreateContractByUpload = "ds:CreateContractByUpload" as Action<"ds:CreateContractByUpload", UnknownKind, never>;
/** Write access by its name. */
export const CreateEnterpriseAccount = "ds:CreateEnterpriseAccount" as Action<"ds:CreateEnterpriseAccount", UnknownKind, never>;
/** Write access by its name. */
export const CreatePersonalAccount = "ds:CreatePersonalAccount" as Action<"ds:CreatePersonalAccount", UnknownKind, never>;
/** Write access by its name. */
export const CreateSeal = "ds:CreateSeal" as Action<"ds:CreateSeal", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccount = "ds:DeleteAccount" as Action<"ds:DeleteAccount", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSeal = "ds:DeleteSeal" as Action<"ds:DeleteSeal", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTaskStatus = "ds:DescribeTaskStatus" as Action<"ds:DescribeTaskStatus", UnknownKind, never>;
/** Access unknown. */
export const DownloadContract = "ds:DownloadContract" as Action<"ds:DownloadContract", UnknownKind, never>;
/** Access unknown. */
export const SendVcode = "ds:SendVcode" as Action<"ds:SendVcode", UnknownKind, never>;
/** Access unknown. */
export const SignContractByCoordinate = "ds:SignContractByCoordinate" as Action<"ds:SignContractByCoordinate", UnknownKind, never>;
/** Access unknown. */
export const SignContractByKeyword = "ds:SignContractByKeyword" as Action<"ds:SignContractByKeyword", UnknownKind, never>;
