import {
  currentCosPath,
  formatResource,
  hasVariable,
  longRegion,
  parseResource,
  type SixSegments,
  splitSegments,
} from "@camwright/core";
import { compileGlob, matchesGlob } from "../match/glob.js";
import { compileTemplate, fillPattern } from "../match/template.js";
import type { OpenPoint } from "./point.js";
import type { Question } from "./question.js";
import { matchesQuestionGlob } from "./question-glob.js";
import { anyResource, matchingResources, type OtherResource, type Rewriting } from "./rewrite.js";

/** The segments of an entry; `undefined` for `*` and for what cannot be read. */
const segmentsOf = (entry: string): SixSegments | undefined => {
  const parsed = parseResource(entry);
  return parsed._tag === "Right" && parsed.right._tag === "six-segments" ? parsed.right : undefined;
};

type OtherSegments = (
  segments: SixSegments,
  ...rest: Parameters<OtherResource> extends [string, ...infer Rest] ? Rest : never
) => readonly string[] | undefined;

/** Another reading of six-segment entries about six-segment resources. */
/* @__NO_SIDE_EFFECTS__ */
export const bySegments =
  (other: OtherSegments): OtherResource =>
  (entry, placed, question) => {
    const segments = question.resource.segments === undefined ? undefined : segmentsOf(entry);
    return segments && other(segments, placed, question);
  };

const isCosRequest = ({ resource }: Question): boolean => resource.segments?.service === "cos";

/** Whether a path covers that of the request in the standard reading. */
const coversPath = (path: string, { resource: { segments }, request }: Question): boolean => {
  if (segments === undefined) return false;
  const current = segments.service === "cos" ? currentCosPath(path) : path;
  if (!hasVariable(path)) return matchesGlob(compileGlob(current), segments.path);
  const template = compileTemplate(current);
  return (
    !template.hasUnknown && fillPattern(template, request.principal).some((glob) => matchesGlob(glob, segments.path))
  );
};

const literalRegion = bySegments((segments, _, { resource, resourceText }) => {
  const { region } = segments;
  const written = splitSegments(resourceText)[3] ?? "";
  if (region === "" || region === "*" || (region === longRegion(region) && written === longRegion(written)))
    return undefined;
  const standard = matchesGlob(compileGlob(longRegion(region)), resource.segments?.region ?? "");
  const literal = matchesGlob(compileGlob(region), written);
  if (standard === literal) return undefined;
  return literal ? [formatResource({ ...segments, region: "" })] : [];
});

/** A star beside other characters in the service segment; a whole `*` is documented. */
const noServiceStar = bySegments(({ service }) => (service !== "*" && service.includes("*") ? [] : undefined));

/** `?` for one character in resources (U-16). */
const questionInPath = bySegments((segments, _, question) => {
  const { path } = segments;
  if (!path.includes("?") || hasVariable(path)) return undefined;
  const pattern = isCosRequest(question) ? currentCosPath(path) : path;
  return matchesQuestionGlob(pattern, question.resource.segments?.path ?? "")
    ? [formatResource({ ...segments, path: "*" })]
    : undefined;
});

/** The other readings of U-16 for resources. */
export const serviceStarsAndQuestions: readonly Rewriting[] = [
  matchingResources(noServiceStar),
  matchingResources(questionInPath),
];

const withoutProject = (entry: string): readonly string[] | undefined => {
  const [prefix, project, ...rest] = splitSegments(entry);
  const repaired = ["qcs", "", ...rest].join(":");
  return prefix === "qcs" && project !== "" && segmentsOf(repaired) !== undefined ? [repaired] : undefined;
};

/** A malformed entry as anything, but for a filled project segment, which is then set aside. */
const malformedMatches: OtherResource = (entry) =>
  parseResource(entry)._tag === "Right" ? undefined : (withoutProject(entry) ?? anyResource);

/** `prefix//<appid>/<bucket>` and `prefix//<appid>/*`: the older form without a key part. */
const keylessPath = (path: string): readonly string[] | undefined => {
  const [, appid, bucket] = /^prefix\/\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (appid === undefined || bucket === undefined) return undefined;
  return [`${bucket}-${appid}/*`, ...(bucket === "*" ? [] : [`${bucket}-${appid}/`])];
};

const keylessEntry = bySegments((segments, _, question) =>
  isCosRequest(question) ? keylessPath(segments.path)?.map((path) => formatResource({ ...segments, path })) : undefined,
);

const keylessRequest: Rewriting = (question) => {
  const { segments } = question.resource;
  const path = segments?.service === "cos" ? keylessPath(segments.path)?.at(-1) : undefined;
  if (segments === undefined || path === undefined) return undefined;
  return { ...question, request: { ...question.request, resource: formatResource({ ...segments, path }) } };
};

const trailingStar = bySegments((segments, _, question) => {
  const path = segments.path.slice(0, -2);
  return segments.path.endsWith("/*") && path !== "" && coversPath(path, question)
    ? [formatResource({ ...segments, path })]
    : undefined;
});

const prefixPath = bySegments((segments, _, question) => {
  const { path } = segments;
  if (!isCosRequest(question) || path.endsWith("/") || path.endsWith("*")) return undefined;
  return coversPath(`${path}*`, question) ? [formatResource({ ...segments, path: `${path}*` })] : undefined;
});

/** The older form of a COS path as a text like any other. */
const oldPathAsWritten = bySegments((segments, _, question) => {
  if (!isCosRequest(question) || hasVariable(segments.path)) return undefined;
  const asked = splitSegments(question.resourceText)[5] ?? "";
  if (currentCosPath(segments.path) === segments.path && currentCosPath(asked) === asked) return undefined;
  const literal = matchesGlob(compileGlob(segments.path), asked);
  if (literal === coversPath(segments.path, question)) return undefined;
  return literal ? [formatResource({ ...segments, path: "*" })] : [];
});

/** The points about the segments of a resource but for its account. */
export const resourcePoints = (): {
  readonly [tag in "U-3" | "A-36" | "A-40" | "C-12" | "C-13" | "C-15"]: OpenPoint;
} => ({
  "U-3": {
    question: "an older name of a region such as `gz`",
    reading: "the same region as `ap-guangzhou`",
    others: [matchingResources(literalRegion)],
  },
  "A-36": {
    question: "a resource that is not written in six segments, or with a project",
    reading: "matches nothing",
    others: [matchingResources(malformedMatches)],
  },
  "A-40": {
    question: "`prefix//<appid>/<bucket>` without a key part",
    reading: "left as written",
    others: [matchingResources(keylessEntry), keylessRequest],
  },
  "C-12": {
    question: "a path that ends in `/*` and what stands before that",
    reading: "not matched",
    others: [matchingResources(trailingStar)],
  },
  "C-13": {
    question: "a COS path without a star and what begins like it",
    reading: "not matched",
    others: [matchingResources(prefixPath)],
  },
  "C-15": {
    question: "`prefix//<appid>/<bucket>/<key>`",
    reading: "the object `<key>` of `<bucket>-<appid>`",
    others: [matchingResources(oldPathAsWritten)],
  },
});
