/**
 * The policy variables, whose value CAM takes from the request (598/10607; those of tags from the tutorial on
 * attribute-based access). They have a meaning in the last segment of a resource and in the values of a condition, nowhere
 * else; resource functions refuse them in the region and the account, where they would be taken literally. The page says that
 * the path of a COS resource takes none, and an older one shows one there (A-17): a test of `cos:prefix` does without.
 *
 * @example
 * ```ts
 * import { stringLike, variable } from "@camwright/builder";
 * import * as cos from "@camwright/catalog-cos";
 *
 * stringLike(cos.prefix, `home/${variable.uin}/*`).values; // => ["home/${uin}/*"]
 * ```
 */
export const variable = {
  /** The caller's uin. */
  uin: "${uin}",
  /** The uin of the caller's root account. */
  ownerUin: "${owner_uin}",
  /** The appid of the caller's root account. */
  appId: "${app_id}",
  /** The keys of the caller's tags. */
  principalTagKey: "${qcs:principal_tag_key}",
  /** The values of the caller's tags. */
  principalTagValue: "${qcs:principal_tag_value}",
} as const;
