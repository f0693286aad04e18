// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `CDN_QCSLinkedRoleInRecordListDNSPod` of Content Delivery Network. Lets CDN read DNSPod
 * domains and records.
 *
 * Sources: CAM-enabled roles overview (www.tencentcloud.com/document/product/598/56940); Roles: CDN
 * (tencentcloud.com/document/product/598/57187).
 */
export const CDN_QCSLinkedRoleInRecordListDNSPod: DocumentedRole = documentedRole({
  product: "Content Delivery Network",
  name: "CDN_QCSLinkedRoleInRecordListDNSPod",
  kind: "service-linked role",
  roleEntity: ["recordlistdnspod.cdn.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets CDN read DNSPod domains and records.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForCDNLinkedRoleInRecordListDNSPod",
      extent: "full",
      policy: policy(
        allow({
          action: [
            action("dnspod:DescribeRecordList"),
            action("dnspod:DescribeDomain"),
          ],
          resource: everything,
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    { title: "Roles: CDN", ref: "tencentcloud.com/document/product/598/57187", date: "2025-03-26" },
    { title: "CAM-enabled roles overview", ref: "www.tencentcloud.com/document/product/598/56940", date: "undated" },
  ],
  notes: null,
});
