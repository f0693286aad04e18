import type { Explanation, LayerExplanation, Miss, StatementExplanation, Verdict } from "@camwright/evaluator";
import type { FilesByLayer } from "../simulate/layers.js";
import { nameOf } from "./decision.js";
import { oneLine } from "./one-line.js";

const verdicts: Readonly<Record<Verdict, string>> = {
  allow: "allows it",
  deny: "denies it",
  silent: "neither allows nor denies it",
  unknown: "may allow or deny it",
  "not-asked": "is not asked",
};

const outcomes: Readonly<Record<StatementExplanation["outcome"], string>> = {
  matched: "matches",
  "not-matched": "does not match",
  unknown: "may match",
  "not-asked": "is not asked",
};

const because = (notAsked: string | undefined): string => (notAsked === undefined ? "" : ` (${notAsked})`);

const formatMiss = ({ reason, path, message }: Miss): string => `    ${reason}: ${oneLine(`${message} at ${path}`)}`;

const formatMisses = ({ misses, omittedMisses = 0 }: StatementExplanation): readonly string[] => [
  ...misses.map(formatMiss),
  ...(omittedMisses === 0 ? [] : [`    and ${omittedMisses} more`]),
];

const formatStatement = (told: StatementExplanation, files: FilesByLayer): readonly string[] => {
  const { effect, statement, outcome, outcomes: each, notAsked } = told;
  const some = outcome === "matched" && each?.some((one) => one !== "matched") === true ? " some of the resources" : "";
  return [
    `  ${effect} by statement ${statement} of ${nameOf(told, files)} ${outcomes[outcome]}${some}${because(notAsked)}`,
    ...formatMisses(told),
  ];
};

const formatLayer = (told: LayerExplanation, files: FilesByLayer): readonly string[] => {
  const { layer, level, verdict, notAsked, statements, omitted, unreadable = [] } = told;
  const name = level === undefined ? layer : `${layer} level ${level}`;
  const place = level === undefined ? { layer } : { layer, level };
  // What is said of the whole layer is not said again of each of its statements.
  const shown = verdict === "not-asked" ? [] : statements;
  return [
    `${name} ${verdicts[verdict]}${because(notAsked)}`,
    ...unreadable.map((policy) => `  ${nameOf({ ...place, policy }, files)} cannot be read`),
    ...shown.flatMap((statement) => formatStatement(statement, files)),
    ...(omitted === 0 || verdict === "not-asked" ? [] : [`  and ${omitted} more statements`]),
  ];
};

const formatClosest = ({ closest }: Explanation, files: FilesByLayer): readonly string[] => {
  if (closest === undefined) return [];
  const { layer, effect, statement, resource } = closest;
  const about = resource === undefined ? "" : `, for resource ${resource}`;
  return [
    `closest: ${effect} by statement ${statement} of ${nameOf(closest, files)} (${layer})${about}`,
    ...formatMisses(closest),
  ];
};

/** An explanation for people: the closest statement, then every layer with its statements, each with what does not match. */
export const formatExplanation = (explanation: Explanation, files: FilesByLayer): readonly string[] => [
  ...formatClosest(explanation, files),
  ...explanation.layers.flatMap((layer) => formatLayer(layer, files)),
];
