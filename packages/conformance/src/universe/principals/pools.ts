import type { Condition, Principal } from "@camwright/core";

/** A caller of the universe. */
export interface UniverseCaller {
  readonly type: "root" | "user" | "role" | "service" | "federated" | "anonymous";
  readonly qcs?: string;
  readonly service?: string;
  readonly ownerUin?: string;
  readonly uin?: string;
  readonly appId?: string;
  readonly groups?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
}

const user = (owner: string, uin: string, more: Partial<UniverseCaller> = {}): UniverseCaller => ({
  type: "user",
  qcs: `qcs::cam::uin/${owner}:uin/${uin}`,
  ownerUin: owner,
  uin,
  appId: owner,
  ...more,
});

const of = (type: UniverseCaller["type"], owner: string, path: string): UniverseCaller => ({
  type,
  qcs: `qcs::cam::uin/${owner}:${path}`,
  ownerUin: owner,
  appId: owner,
});

const linked = "role/tencentcloudServiceRoleName/X_QCSLinkedRoleInY";

/** Callers of every kind, of three accounts; the third is one that no policy names. */
export const callers: readonly UniverseCaller[] = [
  { type: "anonymous" },
  user("1", "11"),
  user("1", "12", { groups: ["7"] }),
  user("1", "11", { groups: ["7", "8"] }),
  user("1", "19"),
  user("2", "21"),
  user("2", "29", { tags: { t: "p" } }),
  user("3", "31"),
  { ...of("root", "1", "root"), uin: "1" },
  { ...of("root", "2", "root"), uin: "2" },
  { ...of("root", "3", "root"), uin: "3" },
  of("role", "1", "roleName/R"),
  of("role", "2", "roleName/S"),
  of("role", "3", "roleName/T"),
  of("role", "1", linked),
  of("role", "3", linked),
  { type: "service", qcs: "cls.cloud.tencent.com" },
  { type: "service", qcs: "other.cloud.tencent.com" },
  of("service", "1", "service/cdn"),
  { type: "federated", qcs: "qcs::cam::uin/1:saml-provider/P" },
  { type: "federated", qcs: "qcs::sts:2:federated-user/22", ownerUin: "2", uin: "22", appId: "2" },
  { type: "federated", qcs: "qcs::sts:1:federated-user/19", ownerUin: "1", uin: "19", appId: "1" },
  { type: "federated", qcs: "qcs::sts:3:federated-user/31", ownerUin: "3", uin: "31", appId: "3" },
];

/** Callers of whom less is known, to be asked about as they are. */
export const strangeCallers: readonly UniverseCaller[] = [
  { type: "user", qcs: "qcs::cam::uin/1:uin/11", ownerUin: "1", uin: "11" },
  { type: "user", ownerUin: "2", uin: "21", appId: "2" },
  { type: "user", uin: "11", appId: "1" },
  { type: "root", ownerUin: "1" },
  { type: "service", service: "cls.cloud.tencent.com" },
  { type: "service", qcs: "cls.cloud.tencent.com", ownerUin: "1", appId: "1" },
  { type: "anonymous", ownerUin: "1", appId: "1" },
  { type: "federated", qcs: "qcs::cam::uin/1:saml-provider/P", ownerUin: "1", appId: "1" },
  { type: "user", ownerUin: "1", uin: "11", appId: "1", groups: ["8"] },
];

const names: readonly string[] = [
  "qcs::cam::anyone:anyone",
  "qcs::cam::anonymous:anonymous",
  "qcs::cam::uin/1:root",
  "qcs::cam::uin/2:uin/2",
  "qcs::cam::uin/1:uin/11",
  "qcs::cam::uin/2:uin/21",
  "qcs::cam::uin/1:groupid/7",
  "qcs::cam::uin/1:groupid/8",
  "qcs::cam::uin/1:roleName/R",
  "qcs::cam::uin/1:service/cdn",
  `qcs::cam::uin/1:${linked}`,
  "qcs::cam::uin/1:saml-provider/P",
  "qcs::sts:2:federated-user/22",
  "cls.cloud.tencent.com",
  "qcs::cam::uin/*:root",
];

/** Whom statements of bucket and trust policies are about. */
export const principals: readonly (Principal | undefined)[] = [
  "*",
  "*",
  undefined,
  ...names.map((name): Principal => ({ qcs: [name] })),
  { qcs: ["qcs::cam::uin/1:uin/11", "qcs::cam::uin/2:root"] },
  { service: ["cls.cloud.tencent.com"] },
  { federated: ["qcs::cam::uin/1:saml-provider/P"] },
  { qcs: ["qcs::cam::uin/2:root"], service: ["cls.cloud.tencent.com"] },
];

/** Patterns and names of actions. */
export const actionPatterns: readonly string[] = [
  "*",
  "cos:*",
  "cos:X",
  "cos:Put*",
  "cos:PutBucketPolicy",
  "sts:*",
  "sts:AssumeRole",
  "sts:AssumeRole*",
  "sts:AssumeRoleWithSAML",
  "*:X",
  "permid/1",
];
export const actionNames: readonly string[] = [
  "cos:X",
  "cos:PutBucketPolicy",
  "sts:AssumeRole",
  "sts:AssumeRoleWithSAML",
  "a:X",
];

/** Patterns and names of resources. */
export const resourcePatterns: readonly string[] = [
  "*",
  "*",
  "qcs::cos:::b/*",
  "qcs::cos::uid/1:b/*",
  "qcs::cos::uid/2:*",
  "qcs::cos::uid/1:${uin}/*",
  "qcs::cos::uid/*:${owner_uin}/*",
  "qcs::cam::uin/1:roleName/R",
  "qcs::cam:::*",
  "qcs::cam::uin/2:*",
  "qcs::::*:*",
  "qcs::::ui*1:*",
  "qcs::cos:::${qcs:principal_tag_value}*",
];
export const resourceNames: readonly string[] = [
  "*",
  "qcs::cos::uid/1:b/p",
  "qcs::cos::uid/2:b/p",
  "qcs::cos::uid/3:p",
  "qcs::cos::uid/9:11/p",
  "qcs::cos::uid/1:11/p",
  "qcs::cos::uid/1:1/p",
  "qcs::cam::uin/1:roleName/R",
  "qcs::cam::uin/2:roleName/S",
  "qcs::cam::uin/3:roleName/R",
];

/** Conditions, and what requests say of their keys. */
export const conditions: readonly (Condition | undefined)[] = [
  undefined,
  undefined,
  undefined,
  { string_equal: { k: ["a"] } },
  { string_not_equal: { k: ["a"] } },
  { string_equal_if_exist: { k: ["b"] } },
  { string_equal: { k: ["${uin}"] } },
];
export const contexts: readonly Readonly<Record<string, string>>[] = [{}, { k: "a" }, { k: "b" }, { k: "11" }];
