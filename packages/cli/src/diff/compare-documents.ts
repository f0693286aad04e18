import { type AnalysisOptions, type Comparison, compare, type Difference, type Verdict } from "@camwright/analysis";
import type { Policy } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";

/** Everything, of other accounts as well, where these grant it. */
const everything: Policy = {
  version: "2.0",
  statement: [{ effect: "allow", action: "*", resource: ["*", "qcs::::*:*"] }],
};

type Kind = "caller" | "bucket" | "trust";

const kindOf = ({ bucket, trust }: Policies): Kind => {
  if (bucket !== undefined) return "bucket";
  return trust === undefined ? "caller" : "trust";
};

/**
 * The policies that whoever asks may have beside those of a bucket or role. Whatever they are, a difference shows with none or with all that
 * there is; who takes a role on needs some.
 */
const beside: Readonly<Record<Kind, readonly (readonly Policy[])[]>> = {
  caller: [[]],
  bucket: [[], [everything]],
  trust: [[everything]],
};

const withIdentity = (policies: Policies, identity: readonly Policy[]): Policies => ({
  ...policies,
  identity: [...policies.identity, ...identity],
});

/** What is in the document alone: the policies beside it are made up. */
const inDocument = (verdict: Verdict, kind: Kind): Verdict =>
  kind === "caller" ? verdict : { ...verdict, matched: verdict.matched.filter(({ layer }) => layer === kind) };

const shown = (differences: readonly Difference[], kind: Kind): readonly Difference[] =>
  differences
    .slice(0, 1)
    .map((each) => ({ ...each, base: inDocument(each.base, kind), next: inDocument(each.next, kind) }));

const relationOf = (relations: readonly Comparison["relation"][]): Comparison["relation"] => {
  if (relations.includes("unknown")) return "unknown";
  const [gains, loses] = [
    ["broader", "incomparable"],
    ["narrower", "incomparable"],
  ].map((names) => relations.some((relation) => names.includes(relation)));
  if (gains === true) return loses === true ? "incomparable" : "broader";
  return loses === true ? "narrower" : "equivalent";
};

/** What several comparisons of the same documents say together. */
const together = (comparisons: readonly Comparison[], kind: Kind): Comparison => {
  const reason = comparisons.find((comparison) => comparison.reason !== undefined)?.reason;
  const filled = comparisons.find((comparison) => comparison.filled !== undefined)?.filled;
  return {
    relation: relationOf(comparisons.map(({ relation }) => relation)),
    gained: shown(
      comparisons.flatMap(({ gained }) => gained),
      kind,
    ),
    lost: shown(
      comparisons.flatMap(({ lost }) => lost),
      kind,
    ),
    ...(reason === undefined ? {} : { reason }),
    ...(filled === undefined
      ? {}
      : { filled: { ...filled, gained: shown(filled.gained, kind), lost: shown(filled.lost, kind) } }),
  };
};

/** Compares two documents: the policies of a caller, or those of a bucket or role, for whoever may ask. */
export const compareDocuments = (base: Policies, next: Policies, options: AnalysisOptions): Comparison => {
  const kind = kindOf(base);
  if (kind !== kindOf(next)) {
    return { relation: "unknown", gained: [], lost: [], reason: "the documents are of different kinds" };
  }
  const comparisons = beside[kind].map((identity) =>
    compare(withIdentity(base, identity), withIdentity(next, identity), options),
  );
  const [only] = comparisons;
  return kind === "caller" && only !== undefined ? only : together(comparisons, kind);
};
