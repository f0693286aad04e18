// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ds`. */
export const catalog: SdkCatalog = {
  service: "ds",
  apiVersions: ["2018-05-23"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["ds:CheckVcode", "ds:DescribeTaskStatus"],
    write: [
      "ds:CreateContractByUpload",
      "ds:CreateEnterpriseAccount",
      "ds:CreatePersonalAccount",
      "ds:CreateSeal",
      "ds:DeleteAccount",
      "ds:DeleteSeal",
    ],
    unknown: ["ds:DownloadContract", "ds:SendVcode", "ds:SignContractByCoordinate", "ds:SignContractByKeyword"],
  },
};
