import type { Case, PolicyDocuments } from "../case/case.js";
import { compileDocuments, type Question, readDocuments } from "../case/decide-case.js";
import { openPointsOf } from "../readings/open-points.js";
import type { Request } from "../request.js";
import { explanationOf } from "./explain.js";
import type {
  ClosestStatement,
  ExplainedDecision,
  ExplainOptions,
  Explanation,
  StatementExplanation,
} from "./explanation.js";
import { pointerIn } from "./pointer.js";

/** The document that a statement stands in. */
const documentOf = (
  { identity, general, scp, ...single }: PolicyDocuments,
  { layer, level = 0, policy }: Pick<StatementExplanation, "layer" | "level" | "policy">,
): unknown => {
  const lists = { identity, general, scp: scp?.[level] };
  return layer === "identity" || layer === "general" || layer === "scp" ? lists[layer]?.[policy] : single[layer];
};

const inDocument = <Told extends StatementExplanation>(told: Told, documents: PolicyDocuments): Told => {
  const document = documentOf(documents, told);
  return { ...told, misses: told.misses.map((miss) => ({ ...miss, path: pointerIn(document, miss.path) })) };
};

/** The same explanation with the places of elements as the documents have them. */
const inDocuments = ({ closest, layers, ...rest }: Explanation, documents: PolicyDocuments): Explanation => ({
  ...rest,
  ...(closest === undefined ? {} : { closest: inDocument<ClosestStatement>(closest, documents) }),
  layers: layers.map((layer) => ({
    ...layer,
    statements: layer.statements.map((told) => inDocument(told, documents)),
  })),
});

/**
 * Reads the documents of a case once for many requests; what {@link explainCase} does for one.
 *
 * @example
 * ```ts
 * import { explainDocuments } from "@camwright/evaluator";
 *
 * const explained = explainDocuments({ identity: [{ version: "2.0", statement: [] }] });
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * explained({ request: { principal, action: "cos:PutBucket", resource: "*" } }).explain.layers[0]?.verdict; // => "silent"
 * ```
 */
export const explainDocuments = (
  documents: PolicyDocuments,
  options: ExplainOptions = {},
): ((question: Question) => ExplainedDecision) => {
  const decide = compileDocuments(documents);
  const read = readDocuments(documents);
  const { policies, isUnreadable } = read;
  return (question) => {
    const { request, resourceOwner } = question;
    const asked: Request = { ...request, ...(resourceOwner === undefined ? {} : { resourceOwner }) };
    const decision = decide(question);
    const explanation = explanationOf(decision, policies, asked, options, isUnreadable);
    const notes = [...decision.notes, ...openPointsOf(decision, policies, asked, read)];
    return { ...decision, notes, explain: inDocuments(explanation, documents) };
  };
};

/**
 * Decides a case whose policies are documents, and explains the answer; `path` leads to the element in the document as it is
 * written. See `decideCase` and `explain`.
 *
 * @example
 * ```ts
 * import { explainCase } from "@camwright/evaluator";
 *
 * const document = { version: "2.0", Statement: { Effect: "Allow", Action: "cos:Get*", Resource: "*" } };
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * const request = { principal, action: "cos:PutBucket", resource: "*" } as const;
 * explainCase({ policies: { identity: [document] }, request }).explain.closest?.misses[0]?.path; // => "/Statement/Action"
 * ```
 */
export const explainCase = ({ policies, ...question }: Case, options: ExplainOptions = {}): ExplainedDecision =>
  explainDocuments(policies, options)(question);
