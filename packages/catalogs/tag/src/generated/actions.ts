// Generated from facts/tag.json by `npm run generate`. Do not edit.

import type { Action, UncheckedAction } from "@camwright/catalog";

/**
 * Create a project.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/67492; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const AddProject = "tag:AddProject" as Action<"tag:AddProject", never, "qcs:ip">;

/**
 * Attach a tag to a resource.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const AddResourceTag = "tag:AddResourceTag" as UncheckedAction<"tag:AddResourceTag">;

/**
 * Attach a tag policy.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/67492.
 */
export const AttachPolicy = "tag:AttachPolicy" as Action<"tag:AttachPolicy", never, "qcs:ip">;

/**
 * Attach one tag to several resources.
 *
 * Tagging access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/67492; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const AttachResourcesTag = "tag:AttachResourcesTag" as Action<"tag:AttachResourcesTag", never, never>;

/**
 * Create a tag policy.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/67492.
 */
export const CreatePolicy = "tag:CreatePolicy" as Action<"tag:CreatePolicy", never, "qcs:ip">;

/**
 * Create a batch binding task by tag.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/67492.
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
 * Source: cloud.tencent.com/document/product/598/67492.
 */
export const CreateQuota = "tag:CreateQuota" as Action<"tag:CreateQuota", never, "qcs:ip">;

/**
 * Create a tag key and value.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/67492; CloudAudit event list for Tag
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateTag = "tag:CreateTag" as Action<"tag:CreateTag", never, "qcs:ip">;

/**
 * Create several tag keys and values.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/67492; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateTags = "tag:CreateTags" as Action<"tag:CreateTags", never, "qcs:ip">;

/**
 * Delete a tag policy.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/67492.
 */
export const DeletePolicy = "tag:DeletePolicy" as Action<"tag:DeletePolicy", never, "qcs:ip">;

/**
 * Delete a tag quota.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/67492.
 */
export const DeleteQuota = "tag:DeleteQuota" as Action<"tag:DeleteQuota", never, "qcs:ip">;

/**
 * Delete a quota tag.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/67492.
 */
export const DeleteQuotaTag = "tag:DeleteQuotaTag" as Action<"tag:DeleteQuotaTag", never, "qcs:ip">;

/**
 * Detach a tag from a resource.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteResourceTag = "tag:DeleteResourceTag" as UncheckedAction<"tag:DeleteResourceTag">;

/**
 * Delete a tag key and value.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteTag = "tag:DeleteTag" as UncheckedAction<"tag:DeleteTag">;

/**
 * Delete several tag keys and values.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/67492; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteTags = "tag:DeleteTags" as Action<"tag:DeleteTags", never, "qcs:ip">;

/**
 * List projects.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeProjects = "tag:DescribeProjects" as UncheckedAction<"tag:DescribeProjects">;

/**
 * List tags of resources.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeResourceTags = "tag:DescribeResourceTags" as UncheckedAction<"tag:DescribeResourceTags">;

/**
 * List tags of several resources.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeResourceTagsByResourceIds = "tag:DescribeResourceTagsByResourceIds" as UncheckedAction<"tag:DescribeResourceTagsByResourceIds">;

/**
 * List tags of several resources in request order.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeResourceTagsByResourceIdsSeq = "tag:DescribeResourceTagsByResourceIdsSeq" as UncheckedAction<"tag:DescribeResourceTagsByResourceIdsSeq">;

/**
 * List tag values of resources for given keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeResourceTagsByTagKeys = "tag:DescribeResourceTagsByTagKeys" as UncheckedAction<"tag:DescribeResourceTagsByTagKeys">;

/**
 * Find resources that match all tags.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeResourcesByTags = "tag:DescribeResourcesByTags" as UncheckedAction<"tag:DescribeResourcesByTags">;

/**
 * Find resources that match any tag.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeResourcesByTagsUnion = "tag:DescribeResourcesByTagsUnion" as UncheckedAction<"tag:DescribeResourcesByTagsUnion">;

/**
 * List tag keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTagKeys = "tag:DescribeTagKeys" as UncheckedAction<"tag:DescribeTagKeys">;

/**
 * List tag values.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTagValues = "tag:DescribeTagValues" as UncheckedAction<"tag:DescribeTagValues">;

/**
 * List tag values in request order.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTagValuesSeq = "tag:DescribeTagValuesSeq" as UncheckedAction<"tag:DescribeTagValuesSeq">;

/**
 * List tags.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTags = "tag:DescribeTags" as UncheckedAction<"tag:DescribeTags">;

/**
 * List tags in request order.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTagsSeq = "tag:DescribeTagsSeq" as UncheckedAction<"tag:DescribeTagsSeq">;

/**
 * Detach a tag policy.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/67492.
 */
export const DetachPolicy = "tag:DetachPolicy" as Action<"tag:DetachPolicy", never, "qcs:ip">;

/**
 * Detach one tag from several resources.
 *
 * Tagging access (judged from the name). Operation level, the resource must be `*`. Restriction by IP address not
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/67492; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DetachResourcesTag = "tag:DetachResourcesTag" as Action<"tag:DetachResourcesTag", never, never>;

/**
 * Disable a tag policy.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/67492.
 */
export const DisablePolicy = "tag:DisablePolicy" as Action<"tag:DisablePolicy", never, "qcs:ip">;

/**
 * Enable a tag policy.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/67492.
 */
export const EnablePolicy = "tag:EnablePolicy" as Action<"tag:EnablePolicy", never, "qcs:ip">;

/**
 * Work out the tag policy in force.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/67492.
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
 * Source: CloudAudit event list for Tag (tencentyun/intlcloud-documents).
 */
export const GetResourceMenu = "tag:GetResourceMenu" as UncheckedAction<"tag:GetResourceMenu">;

/**
 * List tags of a resource.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const GetResourceTags = "tag:GetResourceTags" as UncheckedAction<"tag:GetResourceTags">;

/**
 * List tags of several resources.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents); Role permission lists that use tag actions
 * (tencentyun/intlcloud-documents).
 */
export const GetResourceTagsByResourceIds = "tag:GetResourceTagsByResourceIds" as UncheckedAction<"tag:GetResourceTagsByResourceIds">;

/**
 * List resources with their tags.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetResources = "tag:GetResources" as UncheckedAction<"tag:GetResources">;

/**
 * Find resources by tag.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents); Role permission lists that use tag actions
 * (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud.
 */
export const GetResourcesByTags = "tag:GetResourcesByTags" as UncheckedAction<"tag:GetResourcesByTags">;

/**
 * List tag keys.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetTagKeys = "tag:GetTagKeys" as UncheckedAction<"tag:GetTagKeys">;

/**
 * List tag values.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetTagValues = "tag:GetTagValues" as UncheckedAction<"tag:GetTagValues">;

/**
 * List tags.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents); tencentyun/intlcloud-documents and
 * tencentcloudstack/terraform-provider-tencentcloud; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetTags = "tag:GetTags" as UncheckedAction<"tag:GetTags">;

/**
 * Change all tags of a resource.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents); Role permission lists that use tag actions
 * (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyResourceTags = "tag:ModifyResourceTags" as UncheckedAction<"tag:ModifyResourceTags">;

/**
 * Change a tag value on several resources.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyResourcesTagValue = "tag:ModifyResourcesTagValue" as UncheckedAction<"tag:ModifyResourcesTagValue">;

/**
 * Switch tag policy limits.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/67492.
 */
export const SetPolicyLimitSwitch = "tag:SetPolicyLimitSwitch" as Action<"tag:SetPolicyLimitSwitch", never, "qcs:ip">;

/**
 * Switch tag limits.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/67492.
 */
export const SetTagCustomSwitch = "tag:SetTagCustomSwitch" as Action<"tag:SetTagCustomSwitch", never, "qcs:ip">;

/**
 * Create tags and attach them to resources.
 *
 * Tagging access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/67492; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const TagResources = "tag:TagResources" as Action<"tag:TagResources", never, "qcs:ip">;

/**
 * Detach tags from resources.
 *
 * Tagging access (judged from the name). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/67492; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UnTagResources = "tag:UnTagResources" as Action<"tag:UnTagResources", never, "qcs:ip">;

/**
 * Change a project.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateProject = "tag:UpdateProject" as UncheckedAction<"tag:UpdateProject">;

/**
 * Change the value of a tag on a resource.
 *
 * Tagging access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Sources: CloudAudit event list for Tag (tencentyun/intlcloud-documents); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateResourceTagValue = "tag:UpdateResourceTagValue" as UncheckedAction<"tag:UpdateResourceTagValue">;
