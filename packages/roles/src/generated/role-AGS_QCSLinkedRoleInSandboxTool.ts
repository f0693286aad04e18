// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `AGS_QCSLinkedRoleInSandboxTool` of Agent Sandbox (AGS). Sandbox tools of the agent sandbox
 * product.
 *
 * Seen only in third-party or tool repositories.
 *
 * Source: Third-party repositories naming roles (third-party code on GitHub containing _QCSLinkedRoleIn (four files)).
 */
export const AGS_QCSLinkedRoleInSandboxTool: DocumentedRole = documentedRole({
  product: "Agent Sandbox (AGS)",
  name: "AGS_QCSLinkedRoleInSandboxTool",
  kind: "service-linked role",
  roleEntity: ["sandboxtool.ags.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Sandbox tools of the agent sandbox product.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    {
      title: "Third-party repositories naming roles",
      ref: "third-party code on GitHub containing _QCSLinkedRoleIn (four files)",
      date: "2026",
    },
  ],
  notes: "Seen only in third-party or tool repositories.",
});
