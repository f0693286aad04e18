import type { Either } from "fp-ts/lib/Either.js";
import type { ReadonlyNonEmptyArray } from "fp-ts/lib/ReadonlyNonEmptyArray.js";
import { left, right } from "./either.js";
import type { Problem } from "./problem.js";
import { quote } from "./quote.js";
import { looksLikeRegion } from "./region.js";

/**
 * A resource in CAM's six segments `qcs:project:service:region:account:path` (598/10606), without the first, which is
 * always `qcs`, and the second, which must be empty. The path keeps any further colons.
 */
export interface SixSegments {
  /** Product abbreviation; empty or `*` means all products (C-9). */
  readonly service: string;
  /** Empty means all regions. */
  readonly region: string;
  /** `uin/<root uin>` or, for COS, `uid/<appid>`; empty means the account whose policy it is. */
  readonly account: string;
  /** `type/id`, `type/*`, `bucket-appid/key`, `*`; never empty. */
  readonly path: string;
}

/** An entry of a `resource` element: everything, or a six-segment pattern whose segments may hold `*`. */
export type ResourcePattern = { readonly _tag: "any" } | ({ readonly _tag: "six-segments" } & SixSegments);

/** A text taken apart at its first five colons; further colons belong to the last segment (TCR tags, COS keys). */
export const splitSegments = (text: string): readonly string[] => {
  const segments: string[] = [];
  let start = 0;
  while (segments.length < 5) {
    const colon = text.indexOf(":", start);
    if (colon < 0) break;
    segments.push(text.slice(start, colon));
    start = colon + 1;
  }
  segments.push(text.slice(start));
  return segments;
};

/**
 * The text of a six-segment resource.
 *
 * @example
 * ```ts
 * import { formatResource } from "@camwright/core";
 *
 * formatResource({ service: "asr", region: "", account: "uin/164256472", path: "model/*" }); // => "qcs::asr::uin/164256472:model/*"
 * ```
 */
export const formatResource = ({ service, region, account, path }: SixSegments): string =>
  `qcs::${service}:${region}:${account}:${path}`;

const looksLikeAccount = (text: string): boolean => /^ui[nd]\//.test(text);
const looksLikeService = (text: string): boolean => /^(?:[a-z][a-z0-9_]*|\*|)$/.test(text) && !looksLikeRegion(text);

const isPlausible = (segments: readonly string[]): boolean => {
  const [prefix = "", project = "", service = "", region = "", account = "", path = ""] = segments;
  const accountFits = account === "" || account === "*" || looksLikeAccount(account);
  const regionFits = region === "" || region === "*" || looksLikeRegion(region) || region.startsWith("${");
  return prefix === "qcs" && project === "" && looksLikeService(service) && regionFits && accountFits && path !== "";
};

/** A five-segment text with the empty segment put back that makes the most sense: region, then account, then project. */
const withMissingSegment = (segments: readonly string[]): string | undefined =>
  [3, 4, 1]
    .map((index) => [...segments.slice(0, index), "", ...segments.slice(index)])
    .find(isPlausible)
    ?.join(":");

/** The project segment is filled: with the region of a product, or with something to drop. */
const withoutProject = (segments: readonly string[]): string | undefined => {
  const [prefix, project = "", service = "", region = "", account = "", path = ""] = segments;
  const moved = looksLikeRegion(project) && region === "" ? project : region;
  return prefix === "qcs" ? formatResource({ service, region: moved, account, path }) : undefined;
};

const projectProblem = (segments: readonly string[]): Problem => {
  const suggestion = withoutProject(segments);
  return {
    rule: "resource-project",
    message: `the project segment must be empty, but is ${quote(segments[1] ?? "")}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
};

const prefixProblem = (text: string, segments: readonly string[]): Problem => {
  const repaired = ["qcs", ...segments.slice(1)];
  return {
    rule: "resource-prefix",
    message: `a resource is \`*\` or begins with \`qcs:\`, but this is ${quote(text)}`,
    ...(isPlausible(repaired) ? { suggestion: repaired.join(":") } : {}),
  };
};

const segmentsProblem = (text: string, segments: readonly string[]): Problem => {
  const suggestion = withMissingSegment(segments);
  return {
    rule: "resource-segments",
    message: `a resource has six segments \`qcs:project:service:region:account:path\`, but ${quote(text)} has ${segments.length}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
};

const structureProblems = (text: string, segments: readonly string[]): readonly Problem[] => {
  const problems: Problem[] = [];
  if (segments[0] !== "qcs") problems.push(prefixProblem(text, segments));
  if (segments.length < 6) return [...problems, segmentsProblem(text, segments)];
  if (segments[1] !== "") problems.push(projectProblem(segments));
  if (segments[5] === "") problems.push({ rule: "resource-path", message: "the last segment of a resource is empty" });
  return problems;
};

/**
 * Reads an entry of a `resource` element. Fails on fewer than six segments, a first segment other than `qcs`, a filled
 * project segment and an empty path, all problems at once; such an entry matches nothing (A-36).
 *
 * @example
 * ```ts
 * import { parseResource } from "@camwright/core";
 *
 * parseResource("*"); // => { _tag: "Right", right: { _tag: "any" } }
 * parseResource("qcs::asr:uin/164256472:model/*")._tag; // => "Left"
 * ```
 */
export const parseResource = (text: string): Either<ReadonlyNonEmptyArray<Problem>, ResourcePattern> => {
  if (text === "*") return right({ _tag: "any" });
  const segments = splitSegments(text);
  const [first, ...rest] = structureProblems(text, segments);
  if (first !== undefined) return left([first, ...rest]);
  const [, , service = "", region = "", account = "", path = ""] = segments;
  return right({ _tag: "six-segments", service, region, account, path });
};

/**
 * The path of a COS resource in today's form. The older form `prefix//<appid>/<bucket>/<key>` names the object `<key>` of
 * `<bucket>-<appid>` (598/10606, C-15); without a key part it is left as written (A-40).
 *
 * @example
 * ```ts
 * import { currentCosPath } from "@camwright/core";
 *
 * currentCosPath("prefix//1250000000/logs/2025/a.txt"); // => "logs-1250000000/2025/a.txt"
 * currentCosPath("logs-1250000000/*"); // => "logs-1250000000/*"
 * ```
 */
export const currentCosPath = (path: string): string => {
  if (!path.startsWith("prefix//")) return path;
  const [, appid, bucket, key] = /^prefix\/\/([^/]+)\/([^/]+)\/(.*)$/s.exec(path) ?? [];
  return appid === undefined || bucket === undefined || key === undefined ? path : `${bucket}-${appid}/${key}`;
};
