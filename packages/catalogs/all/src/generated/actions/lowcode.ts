// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const CheckDeployApp = "lowcode:CheckDeployApp" as Action<"lowcode:CheckDeployApp", UnknownKind, never>;
/** Write access by its name. */
export const CreateKnowledgeSet = "lowcode:CreateKnowledgeSet" as Action<"lowcode:CreateKnowledgeSet", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAppBindWxApp = "lowcode:DeleteAppBindWxApp" as Action<"lowcode:DeleteAppBindWxApp", UnknownKind, never>;
/** Write access by its name. */
export const DeleteKnowledgeDocumentSet = "lowcode:DeleteKnowledgeDocumentSet" as Action<"lowcode:DeleteKnowledgeDocumentSet", UnknownKind, never>;
/** Write access by its name. */
export const DeleteKnowledgeSet = "lowcode:DeleteKnowledgeSet" as Action<"lowcode:DeleteKnowledgeSet", UnknownKind, never>;
/** Write access by its name. */
export const DeployApp = "lowcode:DeployApp" as Action<"lowcode:DeployApp", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApps = "lowcode:DescribeApps" as Action<"lowcode:DescribeApps", UnknownKind, never>;
/** List access by its name. */
export const DescribeDataSourceList = "lowcode:DescribeDataSourceList" as Action<"lowcode:DescribeDataSourceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKnowledgeDocumentSetDetail = "lowcode:DescribeKnowledgeDocumentSetDetail" as Action<"lowcode:DescribeKnowledgeDocumentSetDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeKnowledgeDocumentSetList = "lowcode:DescribeKnowledgeDocumentSetList" as Action<"lowcode:DescribeKnowledgeDocumentSetList", UnknownKind, never>;
/** List access by its name. */
export const DescribeKnowledgeSetList = "lowcode:DescribeKnowledgeSetList" as Action<"lowcode:DescribeKnowledgeSetList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRelatedUsers = "lowcode:DescribeRelatedUsers" as Action<"lowcode:DescribeRelatedUsers", UnknownKind, never>;
/** List access by its name. */
export const DescribeResourceRoleList = "lowcode:DescribeResourceRoleList" as Action<"lowcode:DescribeResourceRoleList", UnknownKind, never>;
/** Write access by its name. */
export const PutWxAppIdToWeApp = "lowcode:PutWxAppIdToWeApp" as Action<"lowcode:PutWxAppIdToWeApp", UnknownKind, never>;
/** List access by its name. */
export const SearchDocList = "lowcode:SearchDocList" as Action<"lowcode:SearchDocList", UnknownKind, never>;
/** Write access by its name. */
export const UpdateKnowledgeSet = "lowcode:UpdateKnowledgeSet" as Action<"lowcode:UpdateKnowledgeSet", UnknownKind, never>;
/** Write access by its name. */
export const UploadKnowledgeDocumentSet = "lowcode:UploadKnowledgeDocumentSet" as Action<"lowcode:UploadKnowledgeDocumentSet", UnknownKind, never>;
