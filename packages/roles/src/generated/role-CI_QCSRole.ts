// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `CI_QCSRole` of Cloud Infinite. Lets CI read and write objects for media processing and moderation.
 *
 * Principal decoded from the console grant link.
 *
 * Source: Console grant links (intlcloud-documents, links to cam/role/grant with a base64 principal).
 */
export const CI_QCSRole: DocumentedRole = documentedRole({
  product: "Cloud Infinite",
  name: "CI_QCSRole",
  kind: "service role",
  roleEntity: ["ci.qcloud.com"],
  trustBasis: "derived",
  useCase: "Lets CI read and write objects for media processing and moderation.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudCOSDataFullControl",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudAccessForCIRole",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudPartAccessForCIRole",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    {
      title: "Console grant links",
      ref: "intlcloud-documents, links to cam/role/grant with a base64 principal",
      date: "undated",
    },
  ],
  notes: "Principal decoded from the console grant link.",
});
