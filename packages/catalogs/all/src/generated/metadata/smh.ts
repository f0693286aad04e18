// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `smh`. */
export const catalog: SdkCatalog = {
  service: "smh",
  apiVersions: ["2021-07-12"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "smh:DescribeLibraries",
      "smh:DescribeLibrarySecret",
      "smh:DescribeOfficialInstances",
      "smh:DescribeOfficialOverview",
      "smh:DescribeTrafficPackages",
    ],
    write: ["smh:CreateLibrary", "smh:DeleteLibrary", "smh:ModifyLibrary"],
    unknown: ["smh:SendSmsCode", "smh:VerifySmsCode"],
  },
};
