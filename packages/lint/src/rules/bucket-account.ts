import { currentCosPath, parseResource, quote } from "@camwright/core";
import type { Entry } from "../read/placed.js";
import type { LintRule, Remark } from "../rule.js";

/** The bucket of a path, with a star or a variable if it has one; empty for a service that has none. */
const bucketOf = (service: string, path: string): string => {
  if (service === "cos") return currentCosPath(path).split("/", 1)[0] ?? "";
  const [type, bucket = ""] = path.split("/", 2);
  return service === "cosvector" && type === "bucket" ? bucket : "";
};

/** What may be an appid. The shortest one in published documents has seven digits; fewer are part of a short name. */
const isAppid = (text: string): boolean => /^\d{7,}$/.test(text);

const remarkOn = (at: Entry): readonly Remark[] => {
  const resource = parseResource(at.text);
  if (resource._tag === "Left" || resource.right._tag === "any") return [];
  const { service, account, path } = resource.right;
  const bucket = bucketOf(service, path);
  const owner = account.startsWith("uid/") ? account.slice("uid/".length) : "";
  const appid = bucket.slice(bucket.lastIndexOf("-") + 1);
  if (/[*$]/.test(bucket) || !isAppid(owner) || !isAppid(appid) || appid === owner) return [];
  const message = `${quote(bucket)} is no bucket of ${quote(account)}, whose buckets end with ${quote(`-${owner}`)}, so this names nothing`;
  return [{ at, message }];
};

/** A bucket that is not of the account of its resource: the name of a bucket ends with the appid of its owner. */
export const bucketAccount: LintRule = {
  severity: "warning",
  source: "436/30580",
  summary: "a bucket has the appid of another account than its resource",
  check: ({ resource = [] }) => resource.flatMap(remarkOn),
};
