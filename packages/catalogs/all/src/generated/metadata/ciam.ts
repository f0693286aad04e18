// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ciam`. */
export const catalog: SdkCatalog = {
  service: "ciam",
  apiVersions: ["2022-03-31"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "ciam:ListJobs",
      "ciam:ListLogMessageByCondition",
      "ciam:ListUser",
      "ciam:ListUserByProperty",
      "ciam:ListUserGroups",
      "ciam:ListUserStore",
    ],
    read: ["ciam:DescribeUser", "ciam:DescribeUserById"],
    write: [
      "ciam:CreateApiImportUserJob",
      "ciam:CreateFileExportUserJob",
      "ciam:CreateUser",
      "ciam:CreateUserGroup",
      "ciam:CreateUserStore",
      "ciam:DeleteUserGroups",
      "ciam:DeleteUserStore",
      "ciam:DeleteUsers",
      "ciam:ResetPassword",
      "ciam:SetPassword",
      "ciam:UpdateUser",
      "ciam:UpdateUserGroup",
      "ciam:UpdateUserStatus",
      "ciam:UpdateUserStore",
    ],
    unknown: ["ciam:LinkAccount"],
  },
};
