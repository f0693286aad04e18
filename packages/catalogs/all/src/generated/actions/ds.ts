// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const CheckVcode = "ds:CheckVcode" as UncheckedAction<"ds:CheckVcode">;
/** Write access by its name. */
export const CreateContractByUpload = "ds:CreateContractByUpload" as UncheckedAction<"ds:CreateContractByUpload">;
/** Write access by its name. */
export const CreateEnterpriseAccount = "ds:CreateEnterpriseAccount" as UncheckedAction<"ds:CreateEnterpriseAccount">;
/** Write access by its name. */
export const CreatePersonalAccount = "ds:CreatePersonalAccount" as UncheckedAction<"ds:CreatePersonalAccount">;
/** Write access by its name. */
export const CreateSeal = "ds:CreateSeal" as UncheckedAction<"ds:CreateSeal">;
/** Write access by its name. */
export const DeleteAccount = "ds:DeleteAccount" as UncheckedAction<"ds:DeleteAccount">;
/** Write access by its name. */
export const DeleteSeal = "ds:DeleteSeal" as UncheckedAction<"ds:DeleteSeal">;
/** Read access by its name. */
export const DescribeTaskStatus = "ds:DescribeTaskStatus" as UncheckedAction<"ds:DescribeTaskStatus">;
/** Access unknown. */
export const DownloadContract = "ds:DownloadContract" as UncheckedAction<"ds:DownloadContract">;
/** Access unknown. */
export const SendVcode = "ds:SendVcode" as UncheckedAction<"ds:SendVcode">;
/** Access unknown. */
export const SignContractByCoordinate = "ds:SignContractByCoordinate" as UncheckedAction<"ds:SignContractByCoordinate">;
/** Access unknown. */
export const SignContractByKeyword = "ds:SignContractByKeyword" as UncheckedAction<"ds:SignContractByKeyword">;
