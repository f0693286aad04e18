import type { Policy, Statement } from "@camwright/core";
import type { Layer, MatchedStatement, Policies } from "@camwright/evaluator";

/** A statement with its place among the policies. */
export interface Placed {
  readonly place: MatchedStatement;
  readonly statement: Statement;
}

const placedIn = (layer: Layer, policies: readonly Policy[], level?: number): readonly Placed[] =>
  policies.flatMap((policy, index) =>
    policy.statement.map((statement, position) => ({
      place: {
        layer,
        ...(level === undefined ? {} : { level }),
        policy: index,
        statement: position,
        effect: statement.effect,
      },
      statement,
    })),
  );

const listOf = (policy: Policy | undefined): readonly Policy[] => (policy === undefined ? [] : [policy]);

/** All statements of policies, layer by layer. */
export const placedStatements = (policies: Policies): readonly Placed[] => {
  const { identity, boundary, session, bucket, trust, scp = [], general = [] } = policies;
  return [
    ...placedIn("identity", identity),
    ...placedIn("boundary", listOf(boundary)),
    ...placedIn("session", listOf(session)),
    ...placedIn("bucket", listOf(bucket)),
    ...placedIn("trust", listOf(trust)),
    ...scp.flatMap((level, index) => placedIn("scp", level, index)),
    ...placedIn("general", general),
  ];
};

/** Whether two places are in one group of policies that are asked together. */
export const isTogether = (one: MatchedStatement, other: MatchedStatement): boolean =>
  one.layer === other.layer && one.level === other.level;

type Keep = (place: Pick<MatchedStatement, "policy" | "statement">, statement: Statement) => boolean;

const filtered = (policies: readonly Policy[], keep: Keep): readonly Policy[] =>
  policies.map((each, policy) => ({
    ...each,
    statement: each.statement.filter((statement, index) => keep({ policy, statement: index }, statement)),
  }));

/** The policies with those statements alone of a group that are kept. */
const keptIn = (policies: Policies, { layer, level }: MatchedStatement, keep: Keep): Policies => {
  switch (layer) {
    case "identity":
    case "general":
      return { ...policies, [layer]: filtered(policies[layer] ?? [], keep) };
    case "scp":
      return {
        ...policies,
        scp: (policies.scp ?? []).map((group, index) => (index === level ? filtered(group, keep) : group)),
      };
    case "boundary":
    case "session":
    case "bucket":
    case "trust":
      return { ...policies, [layer]: filtered(listOf(policies[layer]), keep)[0] };
  }
};

const isAt = (
  place: MatchedStatement,
  { policy, statement }: Pick<MatchedStatement, "policy" | "statement">,
): boolean => place.policy === policy && place.statement === statement;

/** The policies without one statement. */
export const withoutStatement = (policies: Policies, place: MatchedStatement): Policies =>
  keptIn(policies, place, (at) => !isAt(place, at));

/** The policies in which a statement is the only one of its group that allows; what is denied stays so. */
export const allowingAlone = (policies: Policies, place: MatchedStatement): Policies =>
  keptIn(policies, place, (at, { effect }) => effect === "deny" || isAt(place, at));
