// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const AcceptTccVpcEndPointConnect = "tccatalog:AcceptTccVpcEndPointConnect" as UncheckedAction<"tccatalog:AcceptTccVpcEndPointConnect">;
/** Write access by its name. */
export const BindTccVpcEndPointServiceWhiteList = "tccatalog:BindTccVpcEndPointServiceWhiteList" as UncheckedAction<"tccatalog:BindTccVpcEndPointServiceWhiteList">;
/** Read access by its name. */
export const DescribeTccCatalog = "tccatalog:DescribeTccCatalog" as UncheckedAction<"tccatalog:DescribeTccCatalog">;
/** Read access by its name. */
export const DescribeTccCatalogs = "tccatalog:DescribeTccCatalogs" as UncheckedAction<"tccatalog:DescribeTccCatalogs">;
