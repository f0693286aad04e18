import type { PreparedRequest } from "../compile/prepare.js";
import type { RequestResource } from "../match/request-resource.js";
import { askAbout, type CompiledLayer } from "./ask.js";
import { type EffectResult, silent } from "./effect-result.js";

const bucketOf = ({ segments }: RequestResource): string | undefined =>
  segments?.service === "cos" ? segments.path.split("/", 1)[0] : undefined;

/** Each bucket has its own policy: this one answers for the bucket of the first COS resource of the request. */
export const isOfBucket = (resource: RequestResource, { resources }: PreparedRequest): boolean => {
  const bucket = bucketOf(resource);
  if (bucket === undefined) return true;
  const first = resources.find((other) => bucketOf(other) !== undefined);
  return first === undefined || bucketOf(first) === bucket;
};

const ask = (
  layer: CompiledLayer,
  resource: RequestResource,
  effect: "allow" | "deny",
  prepared: PreparedRequest,
): EffectResult => (isOfBucket(resource, prepared) ? askAbout(resource, layer, effect, prepared) : silent);

/** What the bucket policy allows on one resource. */
export const bucketAllows = (
  layer: CompiledLayer,
  resource: RequestResource,
  prepared: PreparedRequest,
): EffectResult => ask(layer, resource, "allow", prepared);

/** The root account can always replace the policy of its own bucket, so that it cannot lock itself out (436/45235, C-36). */
export const isExempt = ({ action, request }: PreparedRequest, { isOwn }: RequestResource): boolean =>
  request.principal.type === "root" && isOwn && action.name === "cos:PutBucketPolicy";

/** What the bucket policy denies on one resource. */
export const bucketDenies = (
  layer: CompiledLayer,
  resource: RequestResource,
  prepared: PreparedRequest,
): EffectResult => (isExempt(prepared, resource) ? silent : ask(layer, resource, "deny", prepared));
