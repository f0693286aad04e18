// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const DeleteCert = "wss:DeleteCert" as UncheckedAction<"wss:DeleteCert">;
/** List access by its name. */
export const DescribeCertList = "wss:DescribeCertList" as UncheckedAction<"wss:DescribeCertList">;
/** Write access by its name. */
export const UploadCert = "wss:UploadCert" as UncheckedAction<"wss:UploadCert">;
