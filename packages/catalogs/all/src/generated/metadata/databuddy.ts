// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `databuddy`. */
export const catalog: SdkCatalog = {
  service: "databuddy",
  apiVersions: ["2026-07-15"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["databuddy:ListWorkflowRuns", "databuddy:ListWorkflowTaskRuns", "databuddy:ListWorkflows"],
    read: ["databuddy:GetFile", "databuddy:GetWorkflow", "databuddy:GetWorkflowRun", "databuddy:GetWorkflowTaskRun"],
    write: [
      "databuddy:CreateFile",
      "databuddy:CreateWorkflow",
      "databuddy:DeleteFile",
      "databuddy:DeleteWorkflow",
      "databuddy:KillWorkflowRun",
      "databuddy:UnbindWorkflowBundle",
      "databuddy:UpdateFile",
      "databuddy:UpdateWorkflow",
    ],
    unknown: ["databuddy:RerunWorkflowRun", "databuddy:RunWorkflow"],
  },
};
