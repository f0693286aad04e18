// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `lowcode`. */
export const catalog: SdkCatalog = {
  service: "lowcode",
  apiVersions: ["2021-01-08"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "lowcode:DescribeDataSourceList",
      "lowcode:DescribeKnowledgeDocumentSetList",
      "lowcode:DescribeKnowledgeSetList",
      "lowcode:DescribeResourceRoleList",
      "lowcode:SearchDocList",
    ],
    read: [
      "lowcode:CheckDeployApp",
      "lowcode:DescribeApps",
      "lowcode:DescribeKnowledgeDocumentSetDetail",
      "lowcode:DescribeRelatedUsers",
    ],
    write: [
      "lowcode:CreateKnowledgeSet",
      "lowcode:DeleteAppBindWxApp",
      "lowcode:DeleteKnowledgeDocumentSet",
      "lowcode:DeleteKnowledgeSet",
      "lowcode:DeployApp",
      "lowcode:PutWxAppIdToWeApp",
      "lowcode:UpdateKnowledgeSet",
      "lowcode:UploadKnowledgeDocumentSet",
    ],
    unknown: [],
  },
};
