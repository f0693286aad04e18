import type { Forms } from "./form.js";

/** Ways to write an action in a policy (2.2). */
export const policyAction: Forms = {
  exact: /^[a-z]+:[A-Za-z]+$/,
  "prefix name/": /^name\/[a-z]+:[A-Za-z]+$/,
  "every operation": /^[a-z]+:\*$/,
  "star in the operation": /^[a-z]+:(?=.*[A-Za-z])[A-Za-z]*\*[A-Za-z]*$/,
  "several stars": /^[a-z]+:.*\*.*[A-Za-z].*\*/,
  "star in the service": /^(?=[a-z*]*[a-z])[a-z*]*\*[a-z*]*:/,
  "star for the service": /^\*:[A-Za-z]+$/,
  everything: /^\*$/,
  "everything in two parts": /^\*:\*$/,
  "everything after name/": /^name\/\*/,
  "set of actions": /^(?:name\/)?permid\//,
  "actionName/": /^actionName\//,
  "no colon": /^[A-Za-z]+$/,
  empty: /^$/,
  variable: /\$\{/,
  "capitals in the service": /^[A-Z]+:/,
  "question mark": /\?/,
};

/** Ways to ask for an action. */
export const askedAction: Forms = {
  exact: /^[a-z]+:[A-Za-z]+$/,
  "prefix name/": /^name\//,
  "sts:AssumeRole": /sts:AssumeRole$/,
  "login with an identity provider": /sts:AssumeRoleWith/,
  "cos:PutBucketPolicy": /cos:PutBucketPolicy/,
  star: /\*/,
  "no colon": /^[A-Za-z]+$/,
  empty: /^$/,
};

const regions: Forms = {
  "no region": /^qcs:[^:]*:[^:]*::/,
  "region by its present name": /^qcs:[^:]*:[^:]*:ap-[a-z-]+:/,
  "region by its short name": /^qcs:[^:]*:[^:]*:(?:gz|sh|shjr):/,
  "region by an older name": /^qcs:[^:]*:[^:]*:(?:cn-south|ce):/,
  "region in capitals": /^qcs:[^:]*:[^:]*:[A-Z]+:/,
};

const accounts: Forms = {
  "no account": /^qcs:[^:]*:[^:]*:[^:]*::/,
  "own uin": /^(?:[^:]*:){4}uin\/100:/,
  "own uid": /^(?:[^:]*:){4}uid\/125:/,
  "other uin": /^(?:[^:]*:){4}uin\/200:/,
  "other uid": /^(?:[^:]*:){4}uid\/126:/,
};

/** Ways to write a resource in a policy (3). */
export const policyResource: Forms = {
  everything: /^\*$/,
  "two stars": /^\*\*$/,
  "five segments": /^qcs(?::[^:]*){4}$/,
  "other prefix": /^(?!qcs)[^:]+(?::[^:]*){5}/,
  "project segment": /^qcs:[^:]+:.*:.*:.*:/,
  "no service": /^qcs:[^:]*::/,
  "service star": /^qcs:[^:]*:\*:/,
  "star in the service": /^qcs:[^:]*:(?=[a-z*]*[a-z])[a-z*]*\*[a-z*]*:/,
  ...regions,
  "region star": /^qcs:[^:]*:[^:]*:\*:/,
  "star in the region": /^qcs:[^:]*:[^:]*:(?=[a-z*-]*[a-z])[a-z*-]*\*[a-z*-]*:/,
  ...accounts,
  "account star": /^(?:[^:]*:){4}\*:/,
  "star in the account": /^(?:[^:]*:){4}ui[nd]\/\d*\*:/,
  "variable in the account": /^(?:[^:]*:){4}[^:]*\$\{/,
  "path star": /^(?:[^:]*:){5}\*$/,
  "star in the path": /^(?:[^:]*:){5}(?=.*[a-z])[^$]*\*/,
  "colon in the path": /^(?:[^:]*:){5}.*:/,
  "empty path": /^(?:[^:]*:){5}$/,
  "older COS path": /^(?:[^:]*:){5}prefix\/\/125\/bkt\//,
  "older COS path without a key": /^(?:[^:]*:){5}prefix\/\/125\/bkt$/,
  "older COS path without an APPID": /^(?:[^:]*:){5}prefix\/\/\//,
  "older COS path with a star for the bucket": /^(?:[^:]*:){5}prefix\/\/(?:\*|125\/[a-z]*\*)/,
  "variable uin": /^(?:[^:]*:){5}.*\$\{uin\}/,
  "variable owner_uin": /^(?:[^:]*:){5}.*\$\{owner_uin\}/,
  "variable app_id": /^(?:[^:]*:){5}.*\$\{app_id\}/,
  "variable of a tag key": /^(?:[^:]*:){5}.*\$\{qcs:principal_tag_key\}/,
  "variable of a tag value": /^(?:[^:]*:){5}.*\$\{qcs:principal_tag_value\}/,
  "unknown variable": /^(?:[^:]*:){5}.*\$\{(?:foo|Uin|qcs:user)\}/,
  "variable that is not closed": /\$\{uin(?!\})/,
  "question mark": /\?/,
  empty: /^$/,
};

/** Ways to name a resource that is asked about. */
export const askedResource: Forms = {
  everything: /^\*$/,
  "five segments": /^qcs(?::[^:]*){4}$/,
  "project segment": /^qcs:[^:]+:.*:.*:.*:/,
  ...regions,
  ...accounts,
  "older COS path": /^(?:[^:]*:){5}prefix\/\/125\/bkt\//,
  "a role": /^qcs::cam:.*:roleName\//,
  "star in the path": /^(?:[^:]*:){5}.*\*/,
  "line break": /\n/,
  empty: /^$/,
};

/** Names in the `qcs` list of a principal (4). */
export const principalName: Forms = {
  root: /:root$/,
  "root as a member of itself": /uin\/(\d+):uin\/\1$/,
  "sub-account": /uin\/100:uin\/1001$/,
  group: /:groupid\//,
  "role by name": /:roleName\//,
  "role by id": /:role\/\d/,
  "service role": /:role\/tencentcloudServiceRole/,
  anonymous: /anonymous:anonymous/,
  anyone: /anyone:anyone/,
  star: /^\*$/,
  "star in the name": /.\*/,
  empty: /^$/,
};
