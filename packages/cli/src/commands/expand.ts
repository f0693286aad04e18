import { actionsByPattern, similarNames } from "@camwright/catalog";
import { prefixAdvice } from "@camwright/catalog-all";
import { actionsOfCatalog, catalogPlaces, loadCatalog, placesOf } from "@camwright/catalog-loader";
import { parseAction, quote } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { serviceHints } from "../catalogs/find-service.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { formatError, formatFault } from "../fault.js";
import { readWords } from "../input/read-words.js";
import type { Session } from "../io.js";
import { noAction } from "../print/no-action.js";

/** The service that a pattern names; undefined where it names several, or is none. */
const serviceOf = (pattern: string): string | undefined => {
  const parsed = parseAction(pattern);
  if (Either.isLeft(parsed) || parsed.right._tag !== "operation") return undefined;
  return parsed.right.service.includes("*") ? undefined : parsed.right.service;
};

const isWide = (pattern: string): boolean => serviceOf(pattern) === undefined && pattern.includes("*");

/** The actions of the catalogs that patterns can be about, without loading the others. */
const actionsFor = async (patterns: readonly string[]): Promise<readonly string[]> => {
  const services = new Set(patterns.flatMap((pattern) => serviceOf(pattern) ?? []));
  const places = patterns.some(isWide) ? catalogPlaces : [...new Set([...services].flatMap(placesOf))];
  return (await Promise.all(places.map(loadCatalog))).flatMap(actionsOfCatalog).map(({ action }) => action);
};

const hintsAt = (pattern: string, known: readonly string[]): readonly string[] => {
  const service = serviceOf(pattern);
  if (service === undefined) return [];
  const advice = prefixAdvice(pattern).find(({ relation }) => relation === "instead");
  if (advice !== undefined) return [`hint: in CAM it is ${advice.action}`];
  if (placesOf(service).length === 0) return serviceHints(service);
  const bare = pattern.startsWith("name/") ? pattern.slice("name/".length) : pattern;
  const similar = similarNames(
    bare,
    known.filter((action) => action.startsWith(`${service}:`)),
  );
  return similar.length === 0 ? [] : [`hint: did you mean ${similar.join(", ")}?`];
};

const why = (pattern: string): string => {
  const parsed = parseAction(pattern);
  if (Either.isLeft(parsed)) return noAction(pattern);
  if (parsed.right._tag === "action-set") return `${quote(pattern)} is a set of actions that the service alone knows`;
  return `${quote(pattern)} matches no action of the catalogs`;
};

/** Lists the actions for which patterns stand, and reports patterns that match nothing. */
export const expand = async (
  words: readonly string[],
  { format }: { readonly format: "text" | "json" },
  session: Session,
): Promise<ExitStatus> => {
  const input = await readWords(words, session);
  if (Either.isLeft(input)) {
    await session.stderr.lines([formatFault(input.left)]);
    return exitStatus.misuse;
  }
  const known = await actionsFor(input.right);
  const found = actionsByPattern(input.right, known);
  const listed = new Set([...found.values()].flat());
  const actions = known.filter((action) => listed.has(action));
  await session.stdout.lines(format === "json" ? [JSON.stringify(actions, null, 2)] : actions);
  const without = [...found].filter(([, list]) => list.length === 0).map(([pattern]) => pattern);
  await session.stderr.lines(
    without.flatMap((pattern) => [formatError("action-matches-nothing", why(pattern)), ...hintsAt(pattern, known)]),
  );
  return without.length === 0 ? exitStatus.yes : exitStatus.no;
};
