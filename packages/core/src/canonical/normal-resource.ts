import { isRight } from "../either.js";
import { longRegion } from "../region.js";
import { currentCosPath, formatResource, parseResource, type SixSegments } from "../resource.js";
import { hasVariable, parseTemplate } from "../variable.js";
import { ordered } from "./ordered.js";

const emptyForAll = (segment: string): string => (segment === "*" ? "" : segment);

const variableNames = (path: string): readonly string[] =>
  ordered(parseTemplate(path).flatMap((part) => (part._tag === "variable" ? [part.name] : [])));

/** Rewriting must not make or break a `${…}`: `prefix//${a/b}/c` has one as written and none afterwards. */
const keepsVariables = (path: string, current: string): boolean =>
  JSON.stringify(variableNames(path)) === JSON.stringify(variableNames(current));

/** The older form of a path is one only where the resource is of COS and nothing else (C-15). */
const normalPath = ({ service, path }: SixSegments): string => {
  const current = service === "cos" ? currentCosPath(path) : path;
  return keepsVariables(path, current) ? current : path;
};

/** An empty service or region means all, and so does `*` there (598/10606, C-9); regions have long names (C-10). */
const normalSegments = (segments: SixSegments): SixSegments => ({
  service: emptyForAll(segments.service),
  region: longRegion(emptyForAll(segments.region)),
  account: segments.account,
  path: normalPath(segments),
});

const sixSegmentsOf = (text: string): SixSegments | undefined => {
  const parsed = parseResource(text);
  return isRight(parsed) && parsed.right._tag === "six-segments" ? parsed.right : undefined;
};

const normalResource = (text: string): string => {
  const segments = sixSegmentsOf(text);
  return segments === undefined ? text : formatResource(normalSegments(segments));
};

/**
 * Whether a resource lies within `*`. An empty account is the account that `*` reaches as well (598/10606); a named account
 * may be another one. A variable without a value makes the whole statement match nothing, so it has to stay.
 */
const isWithinAny = (text: string): boolean => sixSegmentsOf(text)?.account === "" && !hasVariable(text);

/** A `resource` element in normal form. */
export const normalResources = (resource: "*" | readonly string[]): readonly string[] => {
  if (resource === "*") return ["*"];
  const resources = ordered(resource.map(normalResource));
  return resources.includes("*") ? resources.filter((text) => !isWithinAny(text)) : resources;
};
