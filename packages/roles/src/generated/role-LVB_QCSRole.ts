// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `LVB_QCSRole` of Cloud Streaming Services. Lets live streaming write result files to COS.
 *
 * Source: SDK parameter comments (npm tencentcloud-sdk-nodejs@4.1.313, role names in parameter comments).
 */
export const LVB_QCSRole: DocumentedRole = documentedRole({
  product: "Cloud Streaming Services",
  name: "LVB_QCSRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets live streaming write result files to COS.",
  useCaseBasis: "document",
  policies: [],
  sources: [
    {
      title: "SDK parameter comments",
      ref: "npm tencentcloud-sdk-nodejs@4.1.313, role names in parameter comments",
      date: "2026",
    },
  ],
  notes: null,
});
