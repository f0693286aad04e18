import { parseAction, withoutNamePrefix } from "../action.js";
import { isLeft } from "../either.js";
import type { PolicyKind } from "../kind.js";
import { noProblems, type Problem } from "../problem.js";
import { quote } from "../quote.js";
import { currentCosPath, parseResource } from "../resource.js";

/** What documents of a kind can be about, beside what holds for every document. */
export interface Scope {
  readonly reviewAction?: (text: string) => readonly Problem[];
  readonly reviewResource?: (text: string) => readonly Problem[];
}

const anything: Scope = {};

/** The operations that are about no bucket, so that no bucket's policy can grant them (436/45235, C-26). */
const serviceLevel: ReadonlySet<string> = /* @__PURE__ */ new Set(["cos:PutBucket", "cos:GetService"]);

const reviewBucketAction = (text: string): readonly Problem[] => {
  const action = withoutNamePrefix(text);
  if (!serviceLevel.has(action)) return noProblems;
  const message = `\`${action}\` is about no bucket; it has to be allowed in an identity policy`;
  return [{ rule: "bucket-service-level", message }];
};

/** The bucket that a resource names, without the appid behind its name; `undefined` where stars or variables are in it. */
const bucketOf = (path: string): string | undefined => {
  const [bucket = ""] = currentCosPath(path).split("/", 1);
  return bucket === "" || /[*$]/.test(bucket) ? undefined : bucket.replace(/-\d+$/, "");
};

/** The products whose resources take a policy of their own: buckets, vector buckets and vaults (436/139787, C-16). */
const withPolicies: ReadonlySet<string> = /* @__PURE__ */ new Set(["", "*", "cos", "cosvector", "cas"]);

const outside = (message: string): readonly Problem[] => [{ rule: "bucket-outside", message }];

/** A bucket's policy reaches what is in the bucket (436/45236). Which bucket it is, the first resource that names one says. */
const bucketScope = (): Scope => {
  let first: string | undefined;
  const reviewResource = (text: string): readonly Problem[] => {
    const resource = parseResource(text);
    if (isLeft(resource) || resource.right._tag === "any") return noProblems;
    const { service, path } = resource.right;
    if (!withPolicies.has(service)) return outside(`a bucket holds nothing of ${quote(service)}`);
    const bucket = bucketOf(path);
    first ??= bucket;
    if (bucket === undefined || bucket === first) return noProblems;
    return outside(`a bucket policy is about one bucket, but this names ${quote(bucket)} beside ${quote(first ?? "")}`);
  };
  return { reviewAction: reviewBucketAction, reviewResource };
};

const reviewTrustAction = (text: string): readonly Problem[] => {
  const action = parseAction(text);
  if (isLeft(action) || action.right._tag !== "operation") return noProblems;
  const { service, operation } = action.right;
  if (service.includes("*") || operation.includes("*")) return noProblems;
  if (service === "sts" && operation.startsWith("AssumeRole")) return noProblems;
  const message = `a trust policy is about \`sts:AssumeRole\` and its kin, not ${quote(text)}`;
  return [{ rule: "trust-action", message }];
};

/** What one document of a kind can be about. Made anew for each document, since a bucket policy is about one bucket. */
export const scopeOf = (kind: PolicyKind): Scope => {
  if (kind === "bucket") return bucketScope();
  return kind === "trust" ? { reviewAction: reviewTrustAction } : anything;
};
