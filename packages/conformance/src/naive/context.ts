import type { CaseRequest, ContextValue } from "../case.js";

/** What a request says about a condition key: its values, that it is not there, or that the asker does not know. */
export type Finding = readonly ContextValue[] | "absent" | "unknown";

/** Keys that are one key under two names (A-29, A-31, C-31). */
const otherNames: ReadonlyMap<string, string> = new Map(
  [
    ["mfa", "qcs:mfa"],
    ["qcs:tag", "qcs:resource_tag"],
    ["cos:content-length", "cos:content_length"],
    ["qcs:vpc", "vpc:requester_vpc"],
  ].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one],
  ]),
);

const tagLists = ["qcs:tag", "qcs:resource_tag"];
const oneTag = "qcs:tag/";

/**
 * Looks a condition key up in a request. The key itself comes before its other name. A key that is in neither place is
 * absent: nothing is filled in from the caller or from the clock.
 */
export function lookUp(key: string, request: CaseRequest): Finding {
  const other = otherNames.get(key);
  if (isUnknown(key, request) || (other !== undefined && isUnknown(other, request))) return "unknown";
  const own = valuesOf(key, request);
  if (own !== undefined) return own;
  if (other !== undefined) return valuesOf(other, request) ?? "absent";
  return key.startsWith(oneTag) ? lookUpTag(key.slice(oneTag.length), request) : "absent";
}

/** `qcs:tag/<name>`: the values of that tag among the `<name>&<value>` entries of the resource's tags (A-30, C-22). */
function lookUpTag(name: string, request: CaseRequest): Finding {
  if (tagLists.some((list) => isUnknown(list, request))) return "unknown";
  const entries = tagLists.flatMap((list) => valuesOf(list, request) ?? []).map(String);
  const values = entries.filter((entry) => entry.startsWith(`${name}&`)).map((entry) => entry.slice(name.length + 1));
  return values.length > 0 ? values : "absent";
}

function isUnknown(key: string, request: CaseRequest): boolean {
  return request.unknown?.includes(key) ?? false;
}

function valuesOf(key: string, request: CaseRequest): readonly ContextValue[] | undefined {
  const context = request.context ?? {};
  const value = Object.hasOwn(context, key) ? context[key] : undefined;
  if (value === undefined) return undefined;
  return typeof value === "object" ? value : [value];
}
