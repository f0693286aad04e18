// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const CheckDeployApp = "lowcode:CheckDeployApp" as UncheckedAction<"lowcode:CheckDeployApp">;
/** Write access by its name. */
export const CreateKnowledgeSet = "lowcode:CreateKnowledgeSet" as UncheckedAction<"lowcode:CreateKnowledgeSet">;
/** Write access by its name. */
export const DeleteAppBindWxApp = "lowcode:DeleteAppBindWxApp" as UncheckedAction<"lowcode:DeleteAppBindWxApp">;
/** Write access by its name. */
export const DeleteKnowledgeDocumentSet = "lowcode:DeleteKnowledgeDocumentSet" as UncheckedAction<"lowcode:DeleteKnowledgeDocumentSet">;
/** Write access by its name. */
export const DeleteKnowledgeSet = "lowcode:DeleteKnowledgeSet" as UncheckedAction<"lowcode:DeleteKnowledgeSet">;
/** Write access by its name. */
export const DeployApp = "lowcode:DeployApp" as UncheckedAction<"lowcode:DeployApp">;
/** Read access by its name. */
export const DescribeApps = "lowcode:DescribeApps" as UncheckedAction<"lowcode:DescribeApps">;
/** List access by its name. */
export const DescribeDataSourceList = "lowcode:DescribeDataSourceList" as UncheckedAction<"lowcode:DescribeDataSourceList">;
/** Read access by its name. */
export const DescribeKnowledgeDocumentSetDetail = "lowcode:DescribeKnowledgeDocumentSetDetail" as UncheckedAction<"lowcode:DescribeKnowledgeDocumentSetDetail">;
/** List access by its name. */
export const DescribeKnowledgeDocumentSetList = "lowcode:DescribeKnowledgeDocumentSetList" as UncheckedAction<"lowcode:DescribeKnowledgeDocumentSetList">;
/** List access by its name. */
export const DescribeKnowledgeSetList = "lowcode:DescribeKnowledgeSetList" as UncheckedAction<"lowcode:DescribeKnowledgeSetList">;
/** Read access by its name. */
export const DescribeRelatedUsers = "lowcode:DescribeRelatedUsers" as UncheckedAction<"lowcode:DescribeRelatedUsers">;
/** List access by its name. */
export const DescribeResourceRoleList = "lowcode:DescribeResourceRoleList" as UncheckedAction<"lowcode:DescribeResourceRoleList">;
/** Write access by its name. */
export const PutWxAppIdToWeApp = "lowcode:PutWxAppIdToWeApp" as UncheckedAction<"lowcode:PutWxAppIdToWeApp">;
/** List access by its name. */
export const SearchDocList = "lowcode:SearchDocList" as UncheckedAction<"lowcode:SearchDocList">;
/** Write access by its name. */
export const UpdateKnowledgeSet = "lowcode:UpdateKnowledgeSet" as UncheckedAction<"lowcode:UpdateKnowledgeSet">;
/** Write access by its name. */
export const UploadKnowledgeDocumentSet = "lowcode:UploadKnowledgeDocumentSet" as UncheckedAction<"lowcode:UploadKnowledgeDocumentSet">;
