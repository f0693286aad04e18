// Generated from facts/tag.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/**
 * Create a project.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492); Tencent Cloud SDK for
 * Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const AddProject = "tag:AddProject" as Action<"tag:AddProject", never, "qcs:ip">;

/**
 * Attach a tag to a resource.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md); Tencent Cloud SDK for Node.js, tag v20180813 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const AddResourceTag = "tag:AddResourceTag" as Action<"tag:AddResourceTag", UnknownKind, never>;

/**
 * Attach a tag policy.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const AttachPolicy = "tag:AttachPolicy" as Action<"tag:AttachPolicy", never, "qcs:ip">;

/**
 * Attach one tag to several resources.
 *
 * Tagging access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492); Tencent Cloud SDK for
 * Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const AttachResourcesTag = "tag:AttachResourcesTag" as Action<"tag:AttachResourcesTag", never, never>;

/**
 * Create a tag policy.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const CreatePolicy = "tag:CreatePolicy" as Action<"tag:CreatePolicy", never, "qcs:ip">;

/**
 * Create a batch binding task by tag.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const CreatePolicyRelatedTaskByTag = "tag:CreatePolicyRelatedTaskByTag" as Action<
  "tag:CreatePolicyRelatedTaskByTag",
  never,
  "qcs:ip"
>;

/**
 * Create a tag quota.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const CreateQuota = "tag:CreateQuota" as Action<"tag:CreateQuota", never, "qcs:ip">;

/**
 * Create a tag key and value.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492); CloudAudit event list for
 * Tag (tencentyun/intlcloud-documents yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md); Tencent Cloud SDK for
 * Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const CreateTag = "tag:CreateTag" as Action<"tag:CreateTag", never, "qcs:ip">;

/**
 * Create several tag keys and values.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492); Tencent Cloud SDK for
 * Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const CreateTags = "tag:CreateTags" as Action<"tag:CreateTags", never, "qcs:ip">;

/**
 * Delete a tag policy.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const DeletePolicy = "tag:DeletePolicy" as Action<"tag:DeletePolicy", never, "qcs:ip">;

/**
 * Delete a tag quota.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const DeleteQuota = "tag:DeleteQuota" as Action<"tag:DeleteQuota", never, "qcs:ip">;

/**
 * Delete a quota tag.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const DeleteQuotaTag = "tag:DeleteQuotaTag" as Action<"tag:DeleteQuotaTag", never, "qcs:ip">;

/**
 * Detach a tag from a resource.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md); Tencent Cloud SDK for Node.js, tag v20180813 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DeleteResourceTag = "tag:DeleteResourceTag" as Action<"tag:DeleteResourceTag", UnknownKind, never>;

/**
 * Delete a tag key and value.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md); Tencent Cloud SDK for Node.js, tag v20180813 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DeleteTag = "tag:DeleteTag" as Action<"tag:DeleteTag", UnknownKind, never>;

/**
 * Delete several tag keys and values.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492); Tencent Cloud SDK for
 * Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DeleteTags = "tag:DeleteTags" as Action<"tag:DeleteTags", never, "qcs:ip">;

/**
 * List projects.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DescribeProjects = "tag:DescribeProjects" as Action<"tag:DescribeProjects", UnknownKind, never>;

/**
 * List tags of resources.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DescribeResourceTags = "tag:DescribeResourceTags" as Action<
  "tag:DescribeResourceTags",
  UnknownKind,
  never
>;

/**
 * List tags of several resources.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: Policy documents in Tencent's public docs repository (tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for Node.js, tag v20180813 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DescribeResourceTagsByResourceIds = "tag:DescribeResourceTagsByResourceIds" as Action<
  "tag:DescribeResourceTagsByResourceIds",
  UnknownKind,
  never
>;

/**
 * List tags of several resources in request order.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DescribeResourceTagsByResourceIdsSeq = "tag:DescribeResourceTagsByResourceIdsSeq" as Action<
  "tag:DescribeResourceTagsByResourceIdsSeq",
  UnknownKind,
  never
>;

/**
 * List tag values of resources for given keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DescribeResourceTagsByTagKeys = "tag:DescribeResourceTagsByTagKeys" as Action<
  "tag:DescribeResourceTagsByTagKeys",
  UnknownKind,
  never
>;

/**
 * Find resources that match all tags.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DescribeResourcesByTags = "tag:DescribeResourcesByTags" as Action<
  "tag:DescribeResourcesByTags",
  UnknownKind,
  never
>;

/**
 * Find resources that match any tag.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DescribeResourcesByTagsUnion = "tag:DescribeResourcesByTagsUnion" as Action<
  "tag:DescribeResourcesByTagsUnion",
  UnknownKind,
  never
>;

/**
 * List tag keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: Policy documents in Tencent's public docs repository (tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for Node.js, tag v20180813 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DescribeTagKeys = "tag:DescribeTagKeys" as Action<"tag:DescribeTagKeys", UnknownKind, never>;

/**
 * List tag values.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: Policy documents in Tencent's public docs repository (tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for Node.js, tag v20180813 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DescribeTagValues = "tag:DescribeTagValues" as Action<"tag:DescribeTagValues", UnknownKind, never>;

/**
 * List tag values in request order.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DescribeTagValuesSeq = "tag:DescribeTagValuesSeq" as Action<
  "tag:DescribeTagValuesSeq",
  UnknownKind,
  never
>;

/**
 * List tags.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DescribeTags = "tag:DescribeTags" as Action<"tag:DescribeTags", UnknownKind, never>;

/**
 * List tags in request order.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DescribeTagsSeq = "tag:DescribeTagsSeq" as Action<"tag:DescribeTagsSeq", UnknownKind, never>;

/**
 * Detach a tag policy.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const DetachPolicy = "tag:DetachPolicy" as Action<"tag:DetachPolicy", never, "qcs:ip">;

/**
 * Detach one tag from several resources.
 *
 * Tagging access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492); Tencent Cloud SDK for
 * Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const DetachResourcesTag = "tag:DetachResourcesTag" as Action<"tag:DetachResourcesTag", never, never>;

/**
 * Disable a tag policy.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const DisablePolicy = "tag:DisablePolicy" as Action<"tag:DisablePolicy", never, "qcs:ip">;

/**
 * Enable a tag policy.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const EnablePolicy = "tag:EnablePolicy" as Action<"tag:EnablePolicy", never, "qcs:ip">;

/**
 * Work out the tag policy in force.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const GenerateEffectivePolicy = "tag:GenerateEffectivePolicy" as Action<
  "tag:GenerateEffectivePolicy",
  never,
  "qcs:ip"
>;

/**
 * List products that work with tags.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as an event of CloudAudit; no document at hand shows it as a CAM action.
 *
 * Source: CloudAudit event list for Tag (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md).
 */
export const GetResourceMenu = "tag:GetResourceMenu" as Action<"tag:GetResourceMenu", UnknownKind, never>;

/**
 * List tags of a resource.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud).
 */
export const GetResourceTags = "tag:GetResourceTags" as Action<"tag:GetResourceTags", UnknownKind, never>;

/**
 * List tags of several resources.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md); Role permission lists that use tag actions
 * (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md).
 */
export const GetResourceTagsByResourceIds = "tag:GetResourceTagsByResourceIds" as Action<
  "tag:GetResourceTagsByResourceIds",
  UnknownKind,
  never
>;

/**
 * List resources with their tags.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const GetResources = "tag:GetResources" as Action<"tag:GetResources", UnknownKind, never>;

/**
 * Find resources by tag.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md); Role permission lists that use tag actions
 * (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md); Policy documents in
 * Tencent's public docs repository (tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud).
 */
export const GetResourcesByTags = "tag:GetResourcesByTags" as Action<"tag:GetResourcesByTags", UnknownKind, never>;

/**
 * List tag keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md); Tencent Cloud SDK for Node.js, tag v20180813 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const GetTagKeys = "tag:GetTagKeys" as Action<"tag:GetTagKeys", UnknownKind, never>;

/**
 * List tag values.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md); Tencent Cloud SDK for Node.js, tag v20180813 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const GetTagValues = "tag:GetTagValues" as Action<"tag:GetTagValues", UnknownKind, never>;

/**
 * List tags.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md); Policy documents in Tencent's public docs repository
 * (tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud); Tencent Cloud SDK for
 * Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const GetTags = "tag:GetTags" as Action<"tag:GetTags", UnknownKind, never>;

/**
 * Change all tags of a resource.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md); Role permission lists that use tag actions
 * (tencentyun/intlcloud-documents yehe_doc/容器/容器服务/TKE 标准集群指南/权限管理/服务授权相关角色权限说明_intl_en.md); Tencent Cloud SDK for
 * Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const ModifyResourceTags = "tag:ModifyResourceTags" as Action<"tag:ModifyResourceTags", UnknownKind, never>;

/**
 * Change a tag value on several resources.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const ModifyResourcesTagValue = "tag:ModifyResourcesTagValue" as Action<
  "tag:ModifyResourcesTagValue",
  UnknownKind,
  never
>;

/**
 * Switch tag policy limits.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const SetPolicyLimitSwitch = "tag:SetPolicyLimitSwitch" as Action<"tag:SetPolicyLimitSwitch", never, "qcs:ip">;

/**
 * Switch tag limits.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492).
 */
export const SetTagCustomSwitch = "tag:SetTagCustomSwitch" as Action<"tag:SetTagCustomSwitch", never, "qcs:ip">;

/**
 * Create tags and attach them to resources.
 *
 * Tagging access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492); Tencent Cloud SDK for
 * Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const TagResources = "tag:TagResources" as Action<"tag:TagResources", never, "qcs:ip">;

/**
 * Detach tags from resources.
 *
 * Tagging access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: Tag, China site (cloud.tencent.com/document/product/598/67492); Tencent Cloud SDK for
 * Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const UnTagResources = "tag:UnTagResources" as Action<"tag:UnTagResources", never, "qcs:ip">;

/**
 * Change a project.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, tag v20180813 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const UpdateProject = "tag:UpdateProject" as Action<"tag:UpdateProject", UnknownKind, never>;

/**
 * Change the value of a tag on a resource.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents
 * yehe_doc/开发者服务/云审计/产品简介/支持审计的服务及接口列表/云资源管理/标签_intl_en.md); Tencent Cloud SDK for Node.js, tag v20180813 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/tag/v20180813/tag_client.d.ts).
 */
export const UpdateResourceTagValue = "tag:UpdateResourceTagValue" as Action<
  "tag:UpdateResourceTagValue",
  UnknownKind,
  never
>;
