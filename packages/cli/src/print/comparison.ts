import type { Comparison, Difference, FilledDifferences, Relation } from "@camwright/analysis";
import { oneLine } from "./one-line.js";
import { verdictText, witnessText } from "./witness.js";

/** The names of the documents that are compared. */
export interface SideNames {
  readonly base: string;
  readonly next: string;
}

const sentences: Readonly<Record<Relation, string>> = {
  equivalent: "both allow the same requests",
  narrower: "the new policy allows less, and nothing else",
  broader: "the new policy allows more, and takes nothing away",
  incomparable: "the new policy allows some requests that the base refuses, and refuses some that it allows",
  unknown: "it cannot be proven either way",
};

const differenceLines = (word: string, difference: Difference, { base, next }: SideNames): readonly string[] => [
  `${word}: ${witnessText(difference)}`,
  verdictText(difference.base, base),
  verdictText(difference.next, next),
];

const filledLines = (filled: FilledDifferences | undefined, names: SideNames): readonly string[] => {
  if (filled === undefined) return [];
  const values = Object.entries(filled.values).map(
    ([name, text]) => `\`\${${oneLine(name)}}\` is \`${oneLine(text)}\``,
  );
  const when = `for example if ${values.join(" and ")}`;
  return [
    ...filled.gained.flatMap((difference) => differenceLines(`gained, ${when}`, difference, names)),
    ...filled.lost.flatMap((difference) => differenceLines(`lost, ${when}`, difference, names)),
  ];
};

/** A comparison for people: the relation in a sentence, and a request for each difference with the statements that decide. */
export const formatComparison = (
  { relation, gained, lost, reason, filled }: Comparison,
  names: SideNames,
): readonly string[] => [
  `${relation}: ${sentences[relation]}${reason === undefined ? "" : `; ${oneLine(reason)}`}`,
  ...gained.flatMap((difference) => differenceLines("gained", difference, names)),
  ...lost.flatMap((difference) => differenceLines("lost", difference, names)),
  ...filledLines(filled, names),
];
