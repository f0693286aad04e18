import { formatResource, hasVariable, parseResource, quote, type SixSegments } from "@camwright/core";
import type { RequestResource } from "../match/request-resource.js";
import { compileResources, matchesResources, type ResourceReach } from "../match/resource.js";
import { compileTemplate, hasValue } from "../match/template.js";
import type { Caller } from "../request.js";
import { no, type Truth, unknown, yes } from "../truth.js";
import { type Found, nearest, type ResourceMissReason, type Segment } from "./miss.js";
import { below, named, sample, sharedStart } from "./sample.js";

/** A resource of a request, asked about as the layer of the statement asks. */
export interface AskedResource {
  readonly resource: RequestResource;
  readonly text: string;
  /** The index in the request, where it has several resources. */
  readonly index: number | undefined;
  readonly reach: ResourceReach;
  readonly caller: Caller;
}

const ask = (pattern: string, { resource, reach, caller }: AskedResource): Truth =>
  matchesResources(compileResources([pattern]), resource, reach, caller);

/** The pattern that asks about one segment alone. Only an account of `*` reaches every account. */
const open: SixSegments = { service: "", region: "", account: "*", path: "*" };
const only = (segment: Segment, segments: SixSegments): string =>
  formatResource({ ...open, [segment]: segments[segment] });

/** Whether a segment is any; of an account that is empty the matching itself knows which it is. */
const isAny = (segment: Segment, text: string): boolean => text === "*" || (text === "" && segment !== "account");

/** A path in which a variable has no value for the caller is not compared: that variable is a miss of its own. */
const lacksValue = (path: string, caller: Caller): boolean =>
  hasVariable(path) && !compileTemplate(path).variables.every((name) => hasValue(caller, name));

interface Difference {
  readonly reason: ResourceMissReason;
  /** 0 for what may match, which so stands for the others, which do not. */
  readonly kind: number;
  readonly segments?: readonly Segment[];
}

const order: readonly Segment[] = ["service", "region", "account", "path"];

const differenceOf = (segments: SixSegments, asked: AskedResource): Difference | undefined => {
  const compared = lacksValue(segments.path, asked.caller) ? order.slice(0, -1) : order;
  const answers = compared
    .filter((segment) => !isAny(segment, segments[segment]))
    .map((segment) => ({ segment, truth: ask(only(segment, segments), asked) }));
  const differing = answers.filter(({ truth }) => truth === no).map(({ segment }) => segment);
  const [first] = differing;
  if (first === undefined) {
    return answers.some(({ truth }) => truth === unknown) ? { reason: "variable-unknown", kind: 0 } : undefined;
  }
  const reason = first === "account" && segments.account === "" ? "not-own" : (`${first}-differs` as const);
  // Fewer segments first; of one each, the path is nearest and the service farthest.
  return { reason, kind: differing.length * order.length - order.indexOf(first), segments: differing };
};

const farther = 20;

/** Why an entry does not match; `undefined` if it does, or would if its variables had values. */
const difference = (text: string, asked: AskedResource): Difference | undefined => {
  const { resource, reach } = asked;
  const parsed = parseResource(text);
  if (parsed._tag === "Left") return { reason: "malformed", kind: farther + 2 };
  if (parsed.right._tag === "any") {
    if (ask(text, asked) === yes) return undefined;
    return { reason: reach.any === "bucket" ? "not-in-bucket" : "not-own", kind: 1 };
  }
  if (resource.isOperationLevel) return { reason: "operation-level", kind: farther };
  if (resource.segments === undefined) return { reason: "request-malformed", kind: farther + 1 };
  return differenceOf(parsed.right, asked);
};

const says: Readonly<Record<ResourceMissReason, string>> = {
  "service-differs": "is of another service",
  "region-differs": "is in another region",
  "account-differs": "is of another account",
  "path-differs": "has another path",
  "not-own": "reaches only what the account of the policy owns",
  "operation-level": "is a resource, where the call is operation-level and only `*` matches",
  "not-in-bucket": "is what is in the bucket, where the call is operation-level",
  "variable-unknown": "has a variable that no document describes",
  malformed: "is no resource and matches nothing",
  empty: "names nothing",
  "request-malformed": "needs six segments",
};

const indexOf = ({ index }: AskedResource): { readonly resource?: number } =>
  index === undefined ? {} : { resource: index };

const foundAt = (
  text: string,
  path: string,
  count: number,
  { reason, kind, segments }: Difference,
  asked: AskedResource,
): Found => ({
  element: "resource",
  certain: reason !== "variable-unknown",
  tell: () => ({
    element: "resource",
    reason,
    certain: reason !== "variable-unknown",
    path,
    patterns: sample([text]),
    patternCount: count,
    values: sample([asked.text]),
    valueCount: 1,
    ...indexOf(asked),
    ...(segments === undefined ? {} : { segments }),
    message: `the resource is ${quote(asked.text)}, and ${named(text, count)} ${says[reason]}`,
  }),
  kind,
  shared: sharedStart(text, asked.text),
});

const nothing = (path: string, asked: AskedResource): Found => ({
  element: "resource",
  certain: true,
  tell: () => ({
    element: "resource",
    reason: "empty",
    certain: true,
    path,
    patterns: [],
    patternCount: 0,
    values: sample([asked.text]),
    valueCount: 1,
    ...indexOf(asked),
    message: "the statement names no resource",
  }),
  kind: farther + 2,
  shared: 0,
});

/**
 * The entry of a `resource` element that comes nearest to a resource, where none matches it. Segments are compared one by
 * one, by the matching itself.
 */
export const resourceMiss = (
  element: "*" | readonly string[] | undefined,
  path: string,
  asked: AskedResource,
): Found | undefined => {
  const entries = element === "*" ? ["*"] : (element ?? []);
  const found: Found[] = [];
  for (const [index, text] of entries.entries()) {
    const differs = difference(text, asked);
    if (differs === undefined) return undefined;
    const at = element === "*" ? path : below(path, index);
    found.push(foundAt(text, at, entries.length, differs, asked));
  }
  return nearest(found) ?? nothing(path, asked);
};
