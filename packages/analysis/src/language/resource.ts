import { currentCosPath, hasVariable, longRegion, parseResource } from "@camwright/core";
import { type Caller, compileTemplate, fillPieces } from "@camwright/evaluator";
import { hasForeignVariable, widenedPieces } from "../template.js";

/** A path pattern as the texts between its stars. */
export interface PathPattern {
  readonly pieces: readonly string[];
  /** The same for all patterns that match the same texts by their spelling. */
  readonly key: string;
}

/** A six-segment pattern; an absent segment is any. */
export interface ResourcePattern {
  readonly service: string;
  readonly region: string;
  /** Absent for an empty segment: the caller's account. */
  readonly account: string | undefined;
  readonly path: PathPattern;
  /** The path in the form that COS reads today (C-15). */
  readonly cosPath: PathPattern;
  /** The variable path on which it hangs whether the pattern matches, where nobody can fill it in. */
  readonly open: string | undefined;
  /** What the pattern matches at the most, whatever its unknown variables are filled with. */
  readonly filled: { readonly path: PathPattern; readonly cosPath: PathPattern } | undefined;
}

/** A `resource` element, ready to be asked. */
export interface Resources {
  readonly any: boolean;
  /** Whether it matches the `*` of operation-level calls. */
  readonly operationLevel: boolean;
  readonly patterns: readonly ResourcePattern[];
}

/** Every resource of the caller's account. */
export const ownResource: ResourcePattern = {
  service: "*",
  region: "*",
  account: undefined,
  path: { pieces: ["", ""], key: "*" },
  cosPath: { pieces: ["", ""], key: "*" },
  open: undefined,
  filled: undefined,
};

/** No path pattern has this character as a key does, so a star in a value is told from one of the pattern. */
const starKey = "\u0000*";

const patternOf = (pieces: readonly string[]): PathPattern => ({ pieces, key: pieces.join(starKey) });

const pathsOf = (path: string, isTemplate: boolean, caller: Caller | undefined): readonly PathPattern[] => {
  if (!isTemplate) return [patternOf(path.split("*"))];
  // Nobody knows what an unknown variable is, so every path may match.
  if (hasForeignVariable(path)) return [patternOf(["", ""])];
  return caller === undefined
    ? [patternOf(widenedPieces(path))]
    : fillPieces(compileTemplate(path), caller).map(patternOf);
};

const compileEntry = (text: string, caller: Caller | undefined): readonly ResourcePattern[] => {
  const parsed = parseResource(text);
  if (parsed._tag === "Left" || parsed.right._tag === "any") return [];
  const { service, region, account, path } = parsed.right;
  const isTemplate = hasVariable(path);
  const isOpen = isTemplate && (caller === undefined || hasForeignVariable(path));
  const cosPaths = pathsOf(currentCosPath(path), isTemplate, caller);
  const filled = hasForeignVariable(path)
    ? { path: patternOf(widenedPieces(path)), cosPath: patternOf(widenedPieces(currentCosPath(path))) }
    : undefined;
  return pathsOf(path, isTemplate, caller).map((written, index) => ({
    service: service === "" ? "*" : service,
    region: region === "" ? "*" : longRegion(region),
    account: account === "" ? undefined : account,
    path: written,
    cosPath: cosPaths[index] ?? written,
    open: isOpen ? path : undefined,
    filled,
  }));
};

/** Prepares a `resource` element. Malformed entries match nothing. */
export const compileResources = (
  resource: "*" | readonly string[] | undefined,
  caller: Caller | undefined,
): Resources => {
  if (resource === "*") return { any: true, operationLevel: true, patterns: [] };
  const entries = resource ?? [];
  const any = entries.includes("*");
  return { any, operationLevel: any, patterns: entries.flatMap((entry) => compileEntry(entry, caller)) };
};
