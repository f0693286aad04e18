import type { MatchedStatement } from "@camwright/evaluator";

/** The name of a statement for people: `statement 3 of identity policy 0`, counted from 0. */
export const placeText = ({ layer, level, policy, statement }: MatchedStatement): string => {
  const group = level === undefined ? layer : `${layer} level ${String(level)}`;
  return `statement ${String(statement)} of ${group} policy ${String(policy)}`;
};

/** Several names. */
export const placesText = (places: readonly MatchedStatement[]): string => places.map(placeText).join(" and ");
