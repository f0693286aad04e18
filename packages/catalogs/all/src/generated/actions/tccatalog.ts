// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AcceptTccVpcEndPointConnect = "tccatalog:AcceptTccVpcEndPointConnect" as Action<"tccatalog:AcceptTccVpcEndPointConnect", UnknownKind, never>;
/** Write access by its name. */
export const BindTccVpcEndPointServiceWhiteList = "tccatalog:BindTccVpcEndPointServiceWhiteList" as Action<"tccatalog:BindTccVpcEndPointServiceWhiteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTccCatalog = "tccatalog:DescribeTccCatalog" as Action<"tccatalog:DescribeTccCatalog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTccCatalogs = "tccatalog:DescribeTccCatalogs" as Action<"tccatalog:DescribeTccCatalogs", UnknownKind, never>;
