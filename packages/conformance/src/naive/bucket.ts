import type { Inquiry } from "./layers.js";
import { currentPath } from "./legacy-path.js";
import { principalMatches } from "./principal.js";
import { isOwnResource } from "./resource.js";
import { sixSegments } from "./six-segments.js";
import { statementApplies } from "./statement.js";
import { anyOf, type Truth } from "./truth.js";

/** Whether the bucket policy allows the caller to use one of the resources. */
export function bucketAllows(inquiry: Inquiry, resource: string): Truth {
  return someApplies("allow", inquiry, resource);
}

/** Whether the bucket policy denies the call: a deny on one of the resources is enough. */
export function bucketDenies(inquiry: Inquiry): Truth {
  return anyOf(
    inquiry.resources.map((resource) =>
      isRootsOwnWay(inquiry, resource) ? "false" : someApplies("deny", inquiry, resource),
    ),
  );
}

/** A root account can always replace the policy of its own bucket, whatever that policy denies (436/35240, C-36). */
function isRootsOwnWay({ request, accounts }: Inquiry, resource: string): boolean {
  return (
    request.principal.type === "root" &&
    ["cos:PutBucketPolicy", "name/cos:PutBucketPolicy"].includes(request.action) &&
    isOwnResource(resource, accounts)
  );
}

/** In the account of the bucket its root's name is the root alone (U-20); another account's stands for all its identities. */
function someApplies(effect: "allow" | "deny", inquiry: Inquiry, resource: string): Truth {
  const { layers, request, accounts } = inquiry;
  if (!isInTheBucket(inquiry, resource)) return "false";
  const rootMeans = isOwnResource(resource, accounts) ? "root" : "everyone";
  return anyOf(
    layers.bucket
      .filter((statement) => statement.effect === effect)
      .filter(({ principal }) => principalMatches(principal, effect, request.principal, rootMeans))
      .map((statement) => statementApplies(statement, request, resource, { accounts, reach: "bucket" })),
  );
}

/** One policy cannot answer for several buckets: it is that of the first bucket that the request names. */
function isInTheBucket({ resources }: Inquiry, resource: string): boolean {
  const own = bucketOf(resource);
  return own === undefined || own === resources.map(bucketOf).find((bucket) => bucket !== undefined);
}

/** The bucket that a resource of COS is in: what stands before the first slash. */
function bucketOf(resource: string): string | undefined {
  const segments = sixSegments(resource);
  if (segments?.service !== "cos") return undefined;
  return currentPath<string>(segments.path.split("")).join("").split("/")[0];
}
