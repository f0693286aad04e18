// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const SearchByText = "wimgs:SearchByText" as UncheckedAction<"wimgs:SearchByText">;
