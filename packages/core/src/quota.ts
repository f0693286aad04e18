import type { ServerCode } from "./server-code.js";

/** How many of something the service lets there be. */
export interface Quota {
  readonly most: number;
  readonly what: string;
  /** Document number or call that names the number. */
  readonly source: string;
  /** The code by which the service refuses one more, where one is known. */
  readonly code?: ServerCode;
}

/** What is counted. */
export type QuotaName =
  | "custom-policies"
  | "attached-policies"
  | "policy-versions"
  | "groups"
  | "users"
  | "roles"
  | "groups-of-user"
  | "users-of-group"
  | "acl-entries"
  | "acl-entries-of-resource"
  | "session-tags";

/**
 * How many policies, identities and the like there may be, as the documents say (598/10609). How many statements a policy
 * may have is not stated.
 *
 * @example
 * ```ts
 * import { quotas } from "@camwright/core";
 *
 * quotas["attached-policies"].most; // => 200
 * quotas["policy-versions"].code; // => "PolicyVersionFull"
 * ```
 */
export const quotas: Readonly<Record<QuotaName, Quota>> = {
  "custom-policies": {
    most: 1500,
    what: "custom policies of a root account, with its COS bucket policies and ACLs",
    source: "598/10609",
    code: "PolicyFull",
  },
  "attached-policies": {
    most: 200,
    what: "policies attached directly to one user, group or role",
    source: "598/10609",
    code: "AttachmentFull",
  },
  "policy-versions": {
    most: 5,
    what: "versions of a custom policy",
    source: "CAM policy versions",
    code: "PolicyVersionFull",
  },
  groups: { most: 300, what: "user groups of a root account", source: "598/10609", code: "GroupFull" },
  users: { most: 1000, what: "sub-accounts of a root account", source: "598/10609", code: "SubUserFull" },
  roles: { most: 1000, what: "roles of a root account", source: "598/10609", code: "RoleFull" },
  "groups-of-user": { most: 10, what: "groups that one user is in", source: "598/10609", code: "UserGroupFull" },
  "users-of-group": { most: 100, what: "users in one group", source: "598/10609", code: "GroupUserFull" },
  "acl-entries": { most: 1000, what: "ACL entries of a root account", source: "436/30583" },
  "acl-entries-of-resource": { most: 100, what: "ACL entries of one bucket or object", source: "436/30583" },
  "session-tags": { most: 50, what: "session tags of one AssumeRole", source: "sts AssumeRole", code: "ParamError" },
};
