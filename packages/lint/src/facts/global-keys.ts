import type { ConditionKeyType } from "@camwright/catalog";

/**
 * The condition keys that belong to CAM, with their type where the documents agree on it (598/58420). `undefined`: the key is
 * shown, and its type is shown in two ways or not at all (598/10604, 598/10605, 598/10608, 598/105584).
 */
export const globalKeys: ReadonlyMap<string, ConditionKeyType | undefined> = /* @__PURE__ */ new Map([
  ["qcs:ip", "ip"],
  ["qcs:current_time", "date"],
  ["qcs:resource_tag", "string"],
  ["qcs:request_tag", "string"],
  ["qcs:tag", "string"],
  ["qcs:uin", undefined],
  ["qcs:owner_uin", undefined],
  ["qcs:create_uin", undefined],
  ["mfa", undefined],
  ["qcs:mfa", undefined],
  ["qcs:vpc", undefined],
  ["qcs:read_only_action", undefined],
  ["qcs:except_cam_finance", undefined],
] satisfies readonly (readonly [string, ConditionKeyType | undefined])[]);

/** Whether a key is one of CAM, or the older form with the name of a tag in it (598/10608, C-22). */
export const isGlobalKey = (key: string): boolean => globalKeys.has(key) || key.startsWith("qcs:tag/");
