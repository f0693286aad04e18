// Generated from facts/lmp.json by `npm run generate`. Do not edit.

import type { Catalog } from "@camwright/catalog";

/**
 * What the documents of lmp (product behind Token Plan billing; full name not documented) say about the service `lmp`.
 */
export const catalog: Catalog = {
  service: "lmp",
  name: "lmp (product behind Token Plan billing; full name not documented)",
  catalogVersion: "deb50f35c444",
  catalogDate: "2026-05-05",
  actionForms: [],
  accountForm: "uin",
  notes: [
    "Nothing but the resource qcs::lmp:::* in the QcloudAccessForTokenPlanEntRoleInFinance policy of the TokenHub service-linked roles document (2026-05-05) is documented. No CAM page, no CloudAudit list, no SDK service (checked in npm tencentcloud-sdk-nodejs 4.1.313 and in public code) and no action. The expansion of the abbreviation is unknown. For context, the older hunyuan product has its own CAM page (cloud.tencent.com/document/product/598/120363): operation level only, with ActivateService, CreateThread, FilesDeletions, FilesUploads, ReportEvaluation, SetPayMode, SetUserStatus, UpdateAPIKeyConfig, UpdateWaterMarkStatus as writes and ChatCompletions, ChatPro, ChatStd, ChatTranslations, DescribeOpenStatus, DescribePidOrders, DescribeQuotaPkgs, DescribeStatInfo, DescribeStatInfoUrl, DescribeStorageCredential among the reads, every resource '*'.",
  ],
  sources: [
    {
      id: "tokenhub-roles",
      title: "TokenHub service-linked roles document",
      ref: "document/product/598/79060",
      date: "2026-05-05",
    },
  ],
  resourceTypes: [
    {
      id: "all",
      template: "qcs::lmp:::*",
      parameters: [],
      region: "none",
      kind: "lmp:all",
      covers: ["finance:product"],
      source: "tokenhub-roles",
      notes: "whole product, used as the resource of finance:trade",
    },
  ],
  conditionKeys: [],
  actions: [],
};
