// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AssociateAccessGroups = "chdfs:AssociateAccessGroups" as Action<"chdfs:AssociateAccessGroups", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccessGroup = "chdfs:CreateAccessGroup" as Action<"chdfs:CreateAccessGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccessRules = "chdfs:CreateAccessRules" as Action<"chdfs:CreateAccessRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateFileSystem = "chdfs:CreateFileSystem" as Action<"chdfs:CreateFileSystem", UnknownKind, never>;
/** Write access by its name. */
export const CreateLifeCycleRules = "chdfs:CreateLifeCycleRules" as Action<"chdfs:CreateLifeCycleRules", UnknownKind, never>;
/** Write access by its name. */
export const CreateMountPoint = "chdfs:CreateMountPoint" as Action<"chdfs:CreateMountPoint", UnknownKind, never>;
/** Write access by its name. */
export const CreatePathProtectionRule = "chdfs:CreatePathProtectionRule" as Action<"chdfs:CreatePathProtectionRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateRestoreTasks = "chdfs:CreateRestoreTasks" as Action<"chdfs:CreateRestoreTasks", UnknownKind, never>;
/** Write access by its name. */
export const CreateTrashConfig = "chdfs:CreateTrashConfig" as Action<"chdfs:CreateTrashConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccessGroup = "chdfs:DeleteAccessGroup" as Action<"chdfs:DeleteAccessGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccessRules = "chdfs:DeleteAccessRules" as Action<"chdfs:DeleteAccessRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFileSystem = "chdfs:DeleteFileSystem" as Action<"chdfs:DeleteFileSystem", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLifeCycleRules = "chdfs:DeleteLifeCycleRules" as Action<"chdfs:DeleteLifeCycleRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMountPoint = "chdfs:DeleteMountPoint" as Action<"chdfs:DeleteMountPoint", UnknownKind, never>;
/** Write access by its name. */
export const DeletePathProtectionRule = "chdfs:DeletePathProtectionRule" as Action<"chdfs:DeletePathProtectionRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTrashConfig = "chdfs:DeleteTrashConfig" as Action<"chdfs:DeleteTrashConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessGroup = "chdfs:DescribeAccessGroup" as Action<"chdfs:DescribeAccessGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessGroups = "chdfs:DescribeAccessGroups" as Action<"chdfs:DescribeAccessGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccessRules = "chdfs:DescribeAccessRules" as Action<"chdfs:DescribeAccessRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileSystem = "chdfs:DescribeFileSystem" as Action<"chdfs:DescribeFileSystem", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileSystems = "chdfs:DescribeFileSystems" as Action<"chdfs:DescribeFileSystems", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLifeCycleRules = "chdfs:DescribeLifeCycleRules" as Action<"chdfs:DescribeLifeCycleRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMountPoint = "chdfs:DescribeMountPoint" as Action<"chdfs:DescribeMountPoint", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMountPoints = "chdfs:DescribeMountPoints" as Action<"chdfs:DescribeMountPoints", UnknownKind, never>;
/** Read access by its name. */
export const DescribePathProtectionRules = "chdfs:DescribePathProtectionRules" as Action<"chdfs:DescribePathProtectionRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceTags = "chdfs:DescribeResourceTags" as Action<"chdfs:DescribeResourceTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRestoreTasks = "chdfs:DescribeRestoreTasks" as Action<"chdfs:DescribeRestoreTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrashConfig = "chdfs:DescribeTrashConfig" as Action<"chdfs:DescribeTrashConfig", UnknownKind, never>;
/** Write access by its name. */
export const DisassociateAccessGroups = "chdfs:DisassociateAccessGroups" as Action<"chdfs:DisassociateAccessGroups", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccessGroup = "chdfs:ModifyAccessGroup" as Action<"chdfs:ModifyAccessGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccessRules = "chdfs:ModifyAccessRules" as Action<"chdfs:ModifyAccessRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFileSystem = "chdfs:ModifyFileSystem" as Action<"chdfs:ModifyFileSystem", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLifeCycleRules = "chdfs:ModifyLifeCycleRules" as Action<"chdfs:ModifyLifeCycleRules", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMountPoint = "chdfs:ModifyMountPoint" as Action<"chdfs:ModifyMountPoint", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPathProtectionRule = "chdfs:ModifyPathProtectionRule" as Action<"chdfs:ModifyPathProtectionRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourceTags = "chdfs:ModifyResourceTags" as Action<"chdfs:ModifyResourceTags", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTrashConfig = "chdfs:ModifyTrashConfig" as Action<"chdfs:ModifyTrashConfig", UnknownKind, never>;
