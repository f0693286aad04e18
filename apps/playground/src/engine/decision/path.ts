import type { ExplainedDecision, Layer, LayerExplanation } from "@camwright/evaluator";

/**
 * What became of a request at a layer: it went through, was refused there, or that is not known; the layer says nothing and need not;
 * the request was refused before, so that what the layer says has no part in it; or the layer is not asked about it.
 */
export type Standing = "passed" | "refused" | "open" | "silent" | "late" | "not-asked";

/** One layer on the way of a request. */
export interface Gate {
  readonly told: LayerExplanation;
  readonly standing: Standing;
}

/** The steps in their order. Identity and bucket policies are one: either may grant, and a deny of either refuses. */
const steps: Readonly<Record<Layer, number>> = {
  scp: 0,
  general: 1,
  identity: 2,
  bucket: 2,
  trust: 3,
  boundary: 4,
  session: 5,
};

/** The step at which a decision was made; that of an allow is behind all others. */
const stepOf = ({ decision, reason }: Pick<ExplainedDecision, "decision" | "reason">): number => {
  if (decision !== "deny" || reason === "allow") return Number.POSITIVE_INFINITY;
  return reason === "explicit-deny" || reason === "implicit-deny" || reason === "cross-account"
    ? steps.identity
    : steps[reason];
};

/** What a layer says on the way of a request that gets past it. */
const onTheWay = ({ layer, verdict }: LayerExplanation, isDecided: boolean): Standing => {
  if (verdict === "not-asked") return "not-asked";
  if (verdict === "unknown") return isDecided && steps[layer] === steps.identity ? "silent" : "open";
  // General policies only deny.
  if (verdict === "allow" || layer === "general") return "passed";
  return "silent";
};

/** What a layer says at the step that refuses. An allow beside a deny has no part in it. */
const atTheEnd = ({ verdict }: LayerExplanation, reason: ExplainedDecision["reason"]): Standing => {
  if (verdict === "not-asked") return "not-asked";
  if (verdict === "unknown") return "open";
  if (reason === "explicit-deny") return verdict === "deny" ? "refused" : "late";
  return verdict === "allow" ? "passed" : "refused";
};

/**
 * The way of a request through the layers, in the order in which they are asked, and how far it came. Of the levels of service control
 * policies the first that does not let it through refuses.
 *
 * @example
 * ```ts
 * import { explain } from "@camwright/evaluator";
 * import { pathOf } from "./path.js";
 *
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * const request = { principal, action: "cos:GetObject", resource: "qcs::cos::uin/1:docs-125/a.txt" };
 * const nothing = { version: "2.0", statement: [] } as const;
 * pathOf(explain({ identity: [nothing], boundary: nothing }, request)).map(({ standing }) => standing); // => ["refused", "late"]
 * ```
 */
export const pathOf = (decision: ExplainedDecision): readonly Gate[] => {
  const end = stepOf(decision);
  const gates: Gate[] = [];
  for (const told of decision.explain.layers) {
    const step = steps[told.layer];
    const isBeyond = told.layer === "scp" && gates.some(({ standing }) => standing === "refused");
    if (step < end) gates.push({ told, standing: onTheWay(told, decision.decision !== "unknown") });
    else if (told.verdict === "not-asked") gates.push({ told, standing: "not-asked" });
    else if (step > end || isBeyond) gates.push({ told, standing: "late" });
    else gates.push({ told, standing: atTheEnd(told, decision.reason) });
  }
  return gates;
};

/** How many statements of a layer are asked, and how many of them match or may. */
export const countsOf = ({
  counts,
}: Pick<LayerExplanation, "counts">): { readonly of: number; readonly matched: number } => ({
  of: counts.matched + counts.unknown + counts["not-matched"] + counts["not-asked"],
  matched: counts.matched + counts.unknown,
});
