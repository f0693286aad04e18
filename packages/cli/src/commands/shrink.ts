import { expandActions, type ShrinkOptions, shrinkActions } from "@camwright/catalog";
import { actionsOfCatalog, catalogPlaces, type LoadedCatalog, loadCatalog } from "@camwright/catalog-loader";
import { parseAction, quote, withoutNamePrefix } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { versionsOf } from "../catalogs/source-of.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { formatError, formatFault, formatRemark } from "../fault.js";
import { readWords } from "../input/read-words.js";
import type { Session } from "../io.js";
import { noAction } from "../print/no-action.js";
import { oneLine } from "../print/one-line.js";

/** What `camwright shrink` was asked for. */
export interface ShrinkCommandOptions extends ShrinkOptions {
  readonly format: "text" | "json";
}

const isNoAction = (word: string): boolean => Either.isLeft(parseAction(word));

const isPattern = (word: string): boolean => word.includes("*");

interface Known {
  readonly loaded: LoadedCatalog;
  readonly actions: readonly string[];
}

const loadAll = async (): Promise<readonly Known[]> =>
  (await Promise.all(catalogPlaces.map(loadCatalog))).map((loaded) => ({
    loaded,
    actions: actionsOfCatalog(loaded).map(({ action }) => action),
  }));

/** The versions of the catalogs that have one of the actions; those of the SDK have one version. */
const versionsWith = (known: readonly Known[], wanted: ReadonlySet<string>): string =>
  versionsOf(
    known.filter(({ actions }) => actions.some((action) => wanted.has(action))).map(({ loaded }) => loaded),
  ).join(", ");

const remarksOn = (answer: readonly string[], unknown: readonly string[], versions: string): readonly string[] => [
  ...unknown.map((action) =>
    formatRemark("warning", "action-unknown", `no catalog has ${quote(action)}; it stays as it is`),
  ),
  ...(answer.some((entry) => isPattern(entry) && !unknown.includes(entry))
    ? [
        formatRemark(
          "info",
          "catalog-exact",
          `exact for ${versions}; a pattern also stands for actions that the catalogs do not know`,
        ),
      ]
    : []),
];

/** The list with the actions of each of its patterns in place of it; a pattern that matches nothing stays. */
const spelledOut = (words: readonly string[], all: readonly string[]): readonly string[] =>
  words.flatMap((word) => {
    const found = isPattern(word) ? expandActions([word], all) : [];
    return found.length === 0 ? [word] : found;
  });

/** A list that is shorter with its own patterns, such as `*:Describe*`, stays as it is, where any pattern may be made. */
const shorter = (
  words: readonly string[],
  answer: readonly string[],
  { prefixOnly, wholeWords, minPrefix }: ShrinkOptions,
): readonly string[] => {
  const given = [...new Set(words)].toSorted();
  const isFree = prefixOnly !== true && wholeWords !== true && (minPrefix ?? 0) === 0;
  return isFree && given.length < answer.length ? given : answer;
};

/** Gives few patterns for a list of actions. */
export const shrink = async (
  words: readonly string[],
  { format, ...options }: ShrinkCommandOptions,
  session: Session,
): Promise<ExitStatus> => {
  const input = await readWords(words, session);
  if (Either.isLeft(input)) {
    await session.stderr.lines([formatFault(input.left)]);
    return exitStatus.misuse;
  }
  const wrong = input.right.filter(isNoAction);
  if (wrong.length > 0) {
    await session.stderr.lines(wrong.map((word) => formatError("action-matches-nothing", noAction(word))));
    return exitStatus.no;
  }
  const known = await loadAll();
  const all = known.flatMap(({ actions }) => actions);
  const isKnown = new Set(all);
  const wanted = spelledOut(input.right, all).map(withoutNamePrefix);
  const answer = shorter(input.right, shrinkActions(wanted, all, options), options);
  await session.stdout.lines(format === "json" ? [JSON.stringify(answer, null, 2)] : answer.map(oneLine));
  const unknown = [...new Set(wanted)].filter((action) => !isKnown.has(action));
  await session.stderr.lines(remarksOn(answer, unknown, versionsWith(known, new Set(wanted))));
  return exitStatus.yes;
};
