// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `SLS_QcsRole` of Serverless Framework. Lets Serverless Framework deploy to SCF, COS, API Gateway and
 * more.
 *
 * Renamed Serverless Cloud Framework docs call the same role scf_QcsRole with QcloudAccessForscfRole.
 *
 * Source: Serverless account and permission setup (intlcloud-documents yehe_doc/微服务和Serverless/Serverless
 * 应用中心/操作指南/权限配置/账号和权限配置_intl_en.md).
 */
export const SLS_QcsRole: DocumentedRole = documentedRole({
  product: "Serverless Framework",
  name: "SLS_QcsRole",
  kind: "service role",
  roleEntity: null,
  trustBasis: "unknown",
  useCase: "Lets Serverless Framework deploy to SCF, COS, API Gateway and more.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudCOSFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudSCFFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudSSLFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudTCBFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudAPIGWFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudVPCFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudMonitorFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudSLSFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudCDNFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudCKafkaFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudCodingFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudPostgreSQLFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudCynosDBFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudCLSFullAccess",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
    {
      name: "QcloudAccessForSLSRole",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    {
      title: "Serverless account and permission setup",
      ref: "intlcloud-documents yehe_doc/微服务和Serverless/Serverless 应用中心/操作指南/权限配置/账号和权限配置_intl_en.md",
      date: "undated",
    },
  ],
  notes: "Renamed Serverless Cloud Framework docs call the same role scf_QcsRole with QcloudAccessForscfRole.",
});
