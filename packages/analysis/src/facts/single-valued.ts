import { groupOf, tagOf } from "./groups.js";

/**
 * Which condition keys a request has with one value or not at all: `all`; `usual`, all but the tags of resources and requests, of which
 * documents say that they have several (598/58420); or those that are named, a key of two names by either.
 */
export type SingleValued = "all" | "usual" | readonly string[];

/** Tags as lists of `key&value` (598/58420, 598/10608). */
const tagLists: ReadonlySet<string> = /* @__PURE__ */ new Set(["qcs:resource_tag", "qcs:request_tag", "qcs:tag"]);

const isSame = (key: string, name: string): boolean =>
  key === name || (tagOf(key) === undefined && tagOf(name) === undefined && groupOf(key) === groupOf(name));

/** Whether a request has a key with one value or not at all. Without a word about it, any key may have several, or none. */
export const isSingleValued = (key: string, keys: SingleValued = []): boolean => {
  if (keys === "all") return true;
  return keys === "usual" ? !tagLists.has(key) : keys.some((name) => isSame(key, name));
};
