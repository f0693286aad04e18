import { commonText, resourceTemplate } from "@camwright/catalog";
import type { Ambiguity } from "../facts/corrections.js";
import type { FactFile } from "../facts/fact-file.js";
import { type CorrectionsCheck, each, type Remark } from "./report.js";

interface Pair {
  readonly service: string;
  readonly ids: readonly [string, string];
  readonly text: string;
}

/** The types of a service of which a text may be either, each pair once. */
const pairsOf = ({ service, resource_types: types }: FactFile): readonly Pair[] =>
  types.flatMap((type, index) =>
    types.slice(index + 1).flatMap((other): readonly Pair[] => {
      const text = commonText(resourceTemplate(type), resourceTemplate(other));
      return text === undefined ? [] : [{ service, ids: [type.id, other.id], text }];
    }),
  );

const isOf = (one: Pick<Pair, "service" | "ids">, other: Pick<Pair, "service" | "ids">): boolean =>
  one.service === other.service && one.ids.every((id) => other.ids.includes(id));

const named = ({ service, ids: [one, other] }: Pick<Pair, "service" | "ids">): string =>
  `\`${service}/${one}\` and \`${service}/${other}\``;

const unlisted = (pairs: readonly Pair[], listed: readonly Ambiguity[]): readonly Remark[] =>
  pairs
    .filter((pair) => !listed.some((it) => isOf(it, pair)))
    .map((pair) => ({
      path: "/ambiguous",
      message: `${named(pair)} can both be \`${pair.text}\` and are not listed`,
    }));

/** No two resource types of a service can be one text without being listed, and none are listed that cannot. */
export const checkAmbiguous: CorrectionsCheck = ({ ambiguous = [] }, facts) => {
  const pairs = facts.flatMap(pairsOf);
  return [
    ...unlisted(pairs, ambiguous),
    ...each("/ambiguous", ambiguous, (it, index) => [
      ...(pairs.some((pair) => isOf(pair, it)) ? [] : [`no text can be both of ${named(it)}`]),
      ...(ambiguous.findIndex((other) => isOf(other, it)) < index ? [`${named(it)} are listed twice`] : []),
    ]),
  ];
};
