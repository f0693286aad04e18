// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const DeleteCert = "wss:DeleteCert" as Action<"wss:DeleteCert", UnknownKind, never>;
/** List access by its name. */
export const DescribeCertList = "wss:DescribeCertList" as Action<"wss:DescribeCertList", UnknownKind, never>;
/** Write access by its name. */
export const UploadCert = "wss:UploadCert" as Action<"wss:UploadCert", UnknownKind, never>;
