/**
 * The condition keys that belong to CAM and to no product. Keys are case-sensitive (598/58420). Where the docstring of a key
 * names no operator, none is recorded.
 *
 * ```ts
 * import { ip } from "@camwright/catalog/global";
 *
 * ip; // => "qcs:ip"
 * ```
 *
 * @module
 */
import type { ConditionKey } from "./condition-key.js";

/**
 * The source address of the request (598/58420). A product's page may say that some of its actions ignore it. Operators shown:
 * `ip_equal`, `ip_not_equal` (436/46205).
 */
export const ip = "qcs:ip" as ConditionKey<"qcs:ip", "ip", never>;

/** The time at which the server received the request (598/58420). */
export const currentTime = "qcs:current_time" as ConditionKey<"qcs:current_time", "date", never>;

/**
 * The tags on the resource, each written `key&value`; a resource has several (598/58420). Operator shown:
 * `for_any_value:string_equal` (598/47827).
 */
export const resourceTag = "qcs:resource_tag" as ConditionKey<"qcs:resource_tag", "string", never>;

/**
 * The tags passed in the request, each written `key&value`; a request has several (598/58420, 436/46206). Operators shown:
 * `for_any_value:string_equal`, `for_all_value:string_equal` (436/46205).
 */
export const requestTag = "qcs:request_tag" as ConditionKey<"qcs:request_tag", "string", never>;

/**
 * The tags on the resource, each written `key&value`: the older name that policies made by "authorize by tag" use
 * (598/47827). Write {@link resourceTag} in new policies.
 */
export const tag = "qcs:tag" as ConditionKey<"qcs:tag", "string", never>;

/** The caller's uin (listed in 598/10604, described nowhere). */
export const uin = "qcs:uin" as ConditionKey<"qcs:uin", "string", never>;

/** The uin of the caller's root account (listed in 598/10604, described nowhere). */
export const ownerUin = "qcs:owner_uin" as ConditionKey<"qcs:owner_uin", "string", never>;

/** The uin of the account that created the resource, with the operator `string_equal` (598/10607). */
export const createUin = "qcs:create_uin" as ConditionKey<"qcs:create_uin", "string", never>;

/**
 * Whether the caller logged in with multi-factor authentication, `1` or `0`. The samples write `mfa`, one table names the
 * key `qcs:mfa`; the value is the text `"0"` in 598/10605 and the number `1` in 598/10608.
 */
export const mfa = "mfa" as ConditionKey<"mfa", "numeric", never>;

/**
 * The VPC from which a request to COS came, as the conditions table names the key; its samples write `vpc:requester_vpc`.
 * Operators shown: `string_equal`, `string_not_equal`, `string_like` (436/46205).
 */
export const vpc = "qcs:vpc" as ConditionKey<"qcs:vpc", "string", never>;

/**
 * `1` for operations whose kind is read. The preset policy ReadOnlyAccess allows `*` with it (598/105584), which goes by the
 * prefixes of names; the metadata of `@camwright/catalog-cam` list them.
 */
export const readOnlyAction = "qcs:read_only_action" as ConditionKey<"qcs:read_only_action", "numeric", never>;

/**
 * `1` leaves out billing and part of CAM. The preset policy QCloudResourceFullAccess allows `*` with it (598/105584); no
 * document at hand lists the operations.
 */
export const exceptCamFinance = "qcs:except_cam_finance" as ConditionKey<"qcs:except_cam_finance", "numeric", never>;
