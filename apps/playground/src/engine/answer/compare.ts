import { type Comparison, compare, type Difference, subjectOf } from "@camwright/analysis";
import { encodePolicy, inspectPolicy, normalPolicy, type Policy } from "@camwright/core";
import { allDifferences } from "../compare/more-differences.js";
import { showDifference } from "../compare/show-difference.js";
import type { Compared, CompareQuestion, ShownDifference } from "../questions/compare.js";
import type { Tab } from "../workspace.js";

const policyOf = ({ text, kind }: Tab): Policy | undefined => inspectPolicy(text, { kind }).policy;

/** Of what a policy is: of a caller, or of a bucket or role whatever its callers may do. */
const ownerOf = ({ kind }: Tab): "caller" | "bucket" | "trust" =>
  kind === "bucket" || kind === "trust" ? kind : "caller";

/** A document with the policy that it is. */
interface Read {
  readonly tab: Tab;
  readonly policy: Policy;
}

const sideOf = ({ tab, policy }: Read): { readonly policy: Policy; readonly kind: Tab["kind"] } => ({
  policy,
  kind: tab.kind,
});

const keyOf = ({ principal, action, resource, context }: Difference): string =>
  JSON.stringify([principal, action, resource, context]);

/** The difference that the comparison shows comes first; others are beside it where its relation has some. */
const differencesIn = (comparison: Comparison, base: Read, next: Read): readonly ShownDifference[] =>
  (["gained", "lost"] as const).flatMap((direction) => {
    const [first] = comparison[direction];
    if (first === undefined) return [];
    const all = [first, ...allDifferences(sideOf(base), sideOf(next), direction)];
    const distinct = [...new Map(all.map((each) => [keyOf(each), each])).values()];
    return distinct.map((each) => showDifference(each, direction, base.tab, next.tab));
  });

const filledIn = ({ filled }: Comparison, base: Tab, next: Tab): Extract<Compared, { _tag: "compared" }>["filled"] =>
  filled && {
    values: Object.entries(filled.values).map(([name, value]) => ({ name, value })),
    differences: (["gained", "lost"] as const).flatMap((direction) =>
      filled[direction].map((each) => ({ ...showDifference(each, direction, base, next), beside: "unknown" as const })),
    ),
  };

const canonical = ({ policy }: Read): string => `${encodePolicy(normalPolicy(policy))}\n`;

const compared = (base: Read, next: Read): Compared => {
  const comparison = compare(subjectOf(base.policy, base.tab.kind), subjectOf(next.policy, next.tab.kind));
  const filled = filledIn(comparison, base.tab, next.tab);
  return {
    _tag: "compared",
    relation: comparison.relation,
    differences: differencesIn(comparison, base, next),
    canonical: { base: canonical(base), next: canonical(next) },
    ...(comparison.reason === undefined ? {} : { reason: comparison.reason }),
    ...(filled === undefined ? {} : { filled }),
  };
};

/** Compares what two documents allow. */
export const compareTabs = ({ base, next }: CompareQuestion["takes"]): Compared => {
  if (ownerOf(base) !== ownerOf(next)) return { _tag: "different-kinds" };
  const left = policyOf(base);
  if (left === undefined) return { _tag: "unreadable", side: "base" };
  const right = policyOf(next);
  if (right === undefined) return { _tag: "unreadable", side: "next" };
  return compared({ tab: base, policy: left }, { tab: next, policy: right });
};
