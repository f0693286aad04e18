import {
  type ActionFacts,
  type Catalog,
  findAction,
  findResourceType,
  type ResourceTypeFacts,
} from "@camwright/catalog";
import { note, quote } from "../note.js";
import type { Reader } from "../record.js";
import { joinRecordings, nothing, onlyNote, type Recording } from "../recording.js";
import { callOf, isPatternOnly } from "../resource/resources-of.js";
import { type ValuesOf, writeResources } from "../resource/write-resources.js";
import { isSilent } from "../silent.js";
import { helpers, local, methods } from "./methods.js";
import { objectOf, type Scope, type Step } from "./place.js";

/** What is known about the service of a client of `cos-nodejs-sdk-v5`. */
export interface CosSdk {
  /** The catalog of COS, from `@camwright/catalog-cos/metadata`. */
  readonly catalog: Catalog;
}

/** The resource types that name what a request is about, the narrowest first. */
const candidates = (scope: Scope, hasKey: boolean): readonly string[] => {
  if (scope === "service") return [];
  if (scope === "key") return ["object"];
  return scope === "prefix" && hasKey ? ["object", "bucketContents"] : ["bucket", "bucketContents"];
};

const typeOf = (catalog: Catalog, facts: ActionFacts, step: Step): ResourceTypeFacts | undefined => {
  if (facts.granularity === "operation") return undefined;
  const ids = candidates(step.scope, step.place.key !== undefined);
  const id = ids.find((candidate) => facts.resourceTypes.includes(candidate)) ?? ids[0];
  return id === undefined ? undefined : findResourceType(catalog, id);
};

const single = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** The appid of a bucket, by the form of names that the SDK takes (`sdk/util.js`). */
const appidOf = (bucket: string | undefined): string | undefined => /^[a-z\d-]+-(\d+)$/.exec(bucket ?? "")?.[1];

const valuesFor = ({ place }: Step): ValuesOf => {
  const values: Readonly<Record<string, string | undefined>> = {
    region: place.region,
    appid: appidOf(place.bucket),
    bucket: place.bucket,
    key: place.key,
  };
  return (parameter) => single(Object.hasOwn(values, parameter) ? values[parameter] : undefined);
};

const readStep = (step: Step, method: string, { catalog }: CosSdk): Recording => {
  const action = `${catalog.service}:${step.action}`;
  const facts = findAction(catalog, step.action);
  if (facts === undefined) {
    return onlyNote(
      note("unknown-action", action, `the catalog of ${quote(catalog.service)} has no ${quote(step.action)}`),
    );
  }
  const type = typeOf(catalog, facts, step);
  if (type === undefined) return callOf(method, action, facts, [], () => ({ resources: [], notes: [] }));
  const { calls, notes } = callOf(method, action, facts, [type], () =>
    writeResources(type, valuesFor(step), action, isPatternOnly(facts, type)),
  );
  if (facts.resourceTypes.includes(type.id)) return { calls, notes };
  const message = `no document states the resources of ${quote(action)}; the SDK asks for temporary keys by ${step.scope}`;
  return { calls, notes: [...notes, note("scope-from-sdk", action, message)] };
};

/** `putBucketACL` and `putBucketCORS` are older names (`sdk/base.js`). */
const currentName = (method: string): string => method.replace(/ACL$/, "Acl").replace(/CORS$/, "Cors");

const readMethod = (method: string, client: object, args: readonly unknown[], sdk: CosSdk): Recording => {
  const name = currentName(method);
  const stepsOf = Object.hasOwn(methods, name) ? methods[name] : undefined;
  const call = { params: objectOf(args[0]), options: objectOf(Reflect.get(client, "options")) };
  const steps = stepsOf?.(call);
  if (steps === undefined) return onlyNote(note("unknown-method", method, `what ${quote(method)} sends is not known`));
  const message = `${quote(method)} sends several requests, not always the same; all that it may send are allowed`;
  const several = helpers.has(name) ? [onlyNote(note("several-steps", method, message))] : [];
  return joinRecordings([...steps.map((step) => readStep(step, method, sdk)), ...several]);
};

/**
 * Reads the calls of a client of `cos-nodejs-sdk-v5`. The bucket names region and account; a helper such as `uploadFile` counts
 * with every request that it may send, since which it sends hangs on sizes and on what was uploaded before.
 *
 * ```ts
 * import { catalog } from "@camwright/catalog-cos/metadata";
 * import { cosSdk } from "@camwright/recorder";
 *
 * const read = cosSdk({ catalog });
 * const params = { Bucket: "docs-1250000000", Region: "ap-guangzhou", Prefix: "reports/" };
 *
 * read({ client: {}, method: "getBucket", args: [params] }).calls; // => [
 * //   {
 * //     method: "getBucket",
 * //     action: "cos:GetBucket",
 * //     resources: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/reports/"],
 * //   },
 * // ]
 * read({ client: {}, method: "request", args: [{ ...params, Method: "GET" }] }).notes[0]?.rule; // => "unknown-method"
 * ```
 */
export const cosSdk =
  (sdk: CosSdk): Reader =>
  ({ client, method, args }) =>
    local.has(method) || isSilent(method) ? nothing : readMethod(method, client, args, sdk);
