import type { Policy } from "@camwright/core";
import { aboutEveryResource, evaluate, type Policies } from "../compile/compile.js";
import { type PreparedRequest, prepare } from "../compile/prepare.js";
import type { Decision, Layer } from "../decision.js";
import { openPointsOf } from "../readings/open-points.js";
import type { Request } from "../request.js";
import { closestOf } from "./closest.js";
import type { ExplainedDecision, ExplainOptions, Explanation } from "./explanation.js";
import { askLayer, type IsUnreadable, type LayerAnswer, tellLayer } from "./layer.js";
import { summaryOf } from "./summary.js";

const usualStatements = 20;

/** The layers in the order in which `layers/order.ts` asks them. */
const layerOrder: readonly Layer[] = ["scp", "general", "identity", "bucket", "trust", "boundary", "session"];

const listOf = (policy: Policy | undefined): readonly Policy[] | undefined =>
  policy === undefined ? undefined : [policy];

/** The policies of a layer that is there. */
const policiesOf = (
  layer: Exclude<Layer, "scp">,
  { identity, general, boundary, session, bucket, trust }: Policies,
): readonly Policy[] | undefined => {
  switch (layer) {
    case "identity":
      return identity;
    case "general":
      return general;
    case "boundary":
      return listOf(boundary);
    case "session":
      return listOf(session);
    case "bucket":
      return listOf(bucket);
    case "trust":
      return trust === undefined ? undefined : [aboutEveryResource(trust)];
  }
};

const askLayers = (policies: Policies, prepared: PreparedRequest): readonly LayerAnswer[] => {
  const ask = (layer: Layer, level: number | undefined, list: readonly Policy[]): LayerAnswer =>
    askLayer(layer, level, list, prepared, policies.trust !== undefined);
  return layerOrder.flatMap((layer) => {
    if (layer === "scp") return (policies.scp ?? []).map((list, level) => ask(layer, level, list));
    const list = policiesOf(layer, policies);
    return list === undefined ? [] : [ask(layer, undefined, list)];
  });
};

const nothingUnreadable: IsUnreadable = () => false;

/** Explains a decision about these policies and this request. */
export const explanationOf = (
  decision: Decision,
  policies: Policies,
  request: Request,
  { statements = usualStatements }: ExplainOptions,
  isUnreadable: IsUnreadable = nothingUnreadable,
): Explanation => {
  const prepared = prepare(request, true);
  const answers = askLayers(policies, prepared);
  const closest = closestOf(decision, answers, prepared, isUnreadable);
  return {
    summary: summaryOf(decision, request, closest),
    ...(closest === undefined ? {} : { closest }),
    layers: answers.map((answer) => tellLayer(answer, prepared.resources.length, statements, isUnreadable)),
  };
};

/**
 * Answers one request and explains the answer: what every layer says by itself, for every statement what did not match and
 * why, and the statement that came closest. The answer is that of `evaluate`, with the notes of `openPoints` beside its own.
 *
 * Asks every statement one by one, so that it takes time linear in the policies; of a layer with many statements it tells
 * the closest 20. Throws what `evaluate` throws.
 *
 * @example
 * ```ts
 * import { explain } from "@camwright/evaluator";
 *
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * const statement = [{ effect: "allow", action: ["cos:GetObject", "cos:HeadObject"], resource: "*" }] as const;
 * const request = { principal, action: "cos:PutObject", resource: "qcs::cos::uin/1:docs-125/a.txt" } as const;
 *
 * const { decision, explain: why } = explain({ identity: [{ version: "2.0", statement }] }, request);
 * decision; // => "deny"
 * const [miss] = why.closest?.misses ?? [];
 * [miss?.element, miss?.reason, miss?.path]; // => ["action", "operation-differs", "/statement/0/action/0"]
 * miss?.message; // => "the action is `cos:PutObject`, and `cos:GetObject`, the nearest of 2, is another operation"
 * ```
 */
export const explain = (policies: Policies, request: Request, options: ExplainOptions = {}): ExplainedDecision => {
  const decision = evaluate(policies, request);
  const notes = [...decision.notes, ...openPointsOf(decision, policies, request)];
  return { ...decision, notes, explain: explanationOf(decision, policies, request, options) };
};
