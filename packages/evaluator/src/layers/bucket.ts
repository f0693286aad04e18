import type { PreparedRequest } from "../compile/prepare.js";
import type { RequestResource } from "../match/request-resource.js";
import { or } from "../truth.js";
import { type Asking, askAbout, type CompiledLayer, type EffectResult, silent, together } from "./layer-result.js";

/** Resource `*` is everything in the bucket; an empty account is the bucket owner's. */
const asking: Asking = { reach: { any: "bucket", emptyAccount: "everything" }, principal: "bucket" };

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
): EffectResult =>
  isOfBucket(resource, prepared) ? askAbout(resource, layer, effect, prepared, asking) : silent(layer, effect, asking);

/** What the bucket policy allows on one resource. */
export const bucketAllows = (
  layer: CompiledLayer,
  resource: RequestResource,
  prepared: PreparedRequest,
): EffectResult => ask(layer, resource, "allow", prepared);

/** The root account can always replace the policy of its own bucket, so that it cannot lock itself out (436/45235, C-36). */
export const isExempt = ({ action, request }: PreparedRequest, { isOwn }: RequestResource): boolean =>
  request.principal.type === "root" && isOwn && action.name === "cos:PutBucketPolicy";

/** What the bucket policy denies. */
export const bucketDenies = (layer: CompiledLayer, prepared: PreparedRequest): EffectResult => {
  const results = prepared.resources
    .filter((resource) => !isExempt(prepared, resource))
    .map((resource) => ask(layer, resource, "deny", prepared));
  return together(results, or) ?? silent(layer, "deny", asking);
};
