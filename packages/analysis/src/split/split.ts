import { type Policy, policyKinds, quotas, quote, sizeOf } from "@camwright/core";
import { accepted } from "../accept.js";
import { usualSteps } from "../budget.js";
import type { AnalysisOptions } from "../compare.js";
import type { Attached } from "./access.js";
import { cutStatement } from "./cut.js";
import type { SplitDocument } from "./document.js";
import { orderOf } from "./order.js";
import { emptySize, type Piece, pieceOf, policyOfPieces } from "./piece.js";
import { type Placed, place } from "./place.js";
import type { Step } from "./step.js";

/** Documents that say together what policies say, or why there are none. */
export type Split =
  | {
      /** `accepted` has said that the documents together allow what the policies allow. */
      readonly answer: "yes";
      readonly documents: readonly SplitDocument[];
      /** Fewer documents than these could not hold the statements as they are. */
      readonly atLeast: number;
      /** How many statements were too long for a document and were cut. */
      readonly cut: number;
      /** How to come from the previous documents to these; absent where no safe order was found. */
      readonly steps?: readonly Step[];
      /** Why there are no steps. */
      readonly reason?: string;
    }
  | { readonly answer: "no" | "unknown"; readonly reason: string };

type Pieces = { readonly pieces: readonly Piece[]; readonly cut: number } | { readonly reason: string };

/** The statements as pieces, each once, and none longer than a document. */
const piecesOf = (policies: readonly Policy[], limit: number): Pieces => {
  const pieces = new Map<string, Piece>();
  let cut = 0;
  for (const [index, { statement: statements }] of policies.entries()) {
    for (const [place, statement] of statements.entries()) {
      const name = `statement ${String(place)} of policy ${String(index)}`;
      if (statement.principal !== undefined) {
        return { reason: `${name} has a principal: a bucket or a role has one policy, which cannot be split` };
      }
      const piece = pieceOf(statement);
      if (emptySize + piece.size <= limit) {
        if (!pieces.has(piece.key)) pieces.set(piece.key, piece);
        continue;
      }
      const result = cutStatement(statement, limit - emptySize);
      if (result._tag === "impossible") return { reason: `${name} does not fit: ${result.reason}` };
      cut += 1;
      for (const part of result.parts.map(pieceOf)) if (!pieces.has(part.key)) pieces.set(part.key, part);
    }
  }
  return { pieces: [...pieces.values()], cut };
};

const attachedOf = (documents: readonly Placed[]): Attached =>
  new Map(documents.map(({ name, pieces }) => [name, pieces]));

const checkLimit = (limit: number): void => {
  if (!(limit > 0)) throw new TypeError(`limit is no size of a document: ${quote(String(limit))}`);
};

const checkNames = (previous: readonly SplitDocument[]): void => {
  const names = previous.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new TypeError(`previous has two documents of one name: ${quote(twice)}`);
};

/** The last word before documents leave: the sizes as core counts them, and the meaning as the analysis proves it. */
const refusalOf = (
  policies: readonly Policy[],
  documents: readonly SplitDocument[],
  limit: number,
  options: AnalysisOptions,
): Exclude<Split, { readonly answer: "yes" }> | undefined => {
  const large = documents.find(({ policy }) => (sizeOf(policy, "identity")?.size ?? Number.POSITIVE_INFINITY) > limit);
  if (large !== undefined) throw new Error(`defect of the analysis: ${quote(large.name)} is over the limit`);
  const acceptance = accepted({ identity: policies }, { identity: documents.map(({ policy }) => policy) }, options);
  if (acceptance.answer === "no") {
    throw new Error(`defect of the analysis: a split changes ${JSON.stringify(acceptance.witness)}`);
  }
  return acceptance.answer === "yes" ? undefined : { answer: "unknown", reason: acceptance.reason };
};

/**
 * Splits identity policies into documents of at most `limit` characters, which attached together allow exactly what the policies
 * allow: `accepted` has said so before they are given, also beside other policies of the caller.
 *
 * - **Few documents**: statements fill them to nine tenths in the mean; `atLeast` is what no placing goes below.
 * - **Stable**: with the documents of the last split as `previous`, a statement stays in its document while there is room, an edited one
 *   stays where it was, and names are kept. Without them, statements are put side by side by effect and service, and
 *   where a document begins is decided by the statements near it, so that an edit changes one or two documents.
 * - **Long statements** are cut by resources and actions, with the condition kept whole; a `sid` gets a suffix.
 * - **An order to apply it**: `steps` lead from `previous`, attached, to the new documents, each step one call. At every moment
 *   between, a request is allowed if both ends allow it and refused if both ends refuse it. That counts on each call taking effect at once
 *   and whole.
 *
 * The answer is `no` for a statement with a principal, one that cannot be cut small enough, and more documents than may be
 * attached to one user, group or role (598/10609); `unknown` if the proof is not found. Throws a `TypeError` for a limit that is no
 * positive number and for names that occur twice.
 *
 * @example
 * ```ts
 * import { split } from "@camwright/analysis";
 *
 * const read = (bucket: string) =>
 *   ({ effect: "allow", action: ["cos:GetObject"], resource: [`qcs::cos:ap-guangzhou:uid/1250000000:${bucket}-1250000000/*`] }) as const;
 * const first = split([{ version: "2.0", statement: [read("a"), read("b"), read("c")] }], 300);
 * first.answer === "yes" ? first.documents.map(({ policy }) => policy.statement.length) : first.reason; // => [2, 1]
 *
 * const previous = first.answer === "yes" ? first.documents : [];
 * const next = split([{ version: "2.0", statement: [read("d"), read("c"), read("b"), read("a")] }], 300, previous);
 * next.answer === "yes" ? next.steps?.map(({ step, name }) => `${step} ${name}`) : next.reason; // => ["update policy-2"]
 * ```
 */
export const split = (
  policies: readonly Policy[],
  limit: number = policyKinds.identity.limit.size ?? 0,
  previous: readonly SplitDocument[] = [],
  options: AnalysisOptions = {},
): Split => {
  checkLimit(limit);
  checkNames(previous);
  const made = piecesOf(policies, limit);
  if ("reason" in made) return { answer: "no", reason: made.reason };
  const placed = place(made.pieces, previous, limit);
  const { most, source } = quotas["attached-policies"];
  if (placed.length > most) {
    return {
      answer: "no",
      reason: `it takes ${String(placed.length)} documents, and ${String(most)} may be attached (${source})`,
    };
  }
  const documents = placed.map(({ name, pieces }) => ({ name, policy: policyOfPieces(pieces) }));
  const refusal = refusalOf(policies, documents, limit, options);
  if (refusal !== undefined) return refusal;
  const from = previous.map(({ name, policy }) => ({ name, pieces: policy.statement.map(pieceOf) }));
  const order = orderOf(attachedOf(from), attachedOf(placed), limit, options, { left: options.steps ?? usualSteps });
  const total = made.pieces.reduce((sum, { size }) => sum + size, 0);
  return {
    answer: "yes",
    documents,
    atLeast: Math.ceil(total / (limit - emptySize)),
    cut: made.cut,
    ...(order._tag === "order" ? { steps: order.steps } : { reason: order.reason }),
  };
};
