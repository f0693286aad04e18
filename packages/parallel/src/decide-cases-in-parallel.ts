import { type Case, type Decision, decideCases } from "@camwright/evaluator";
import type { Items } from "./batches.js";
import { decideInThreads } from "./decide-in-threads.js";
import { type ParallelOptions, planOf } from "./options.js";

/**
 * Decides cases, each with the documents that decide it, in worker threads and in the order of the cases. Cases in a row that
 * hold the same object as `policies` share the work of reading it within a batch. For the rest as `decideInParallel`.
 *
 * @example
 * ```ts
 * import { decideCasesInParallel } from "@camwright/parallel";
 *
 * const document = { version: "2.0", statement: { effect: "Allow", action: "cos:Get*", resource: "*" } };
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * const cases = ["cos:GetService", "cos:PutBucket"].map((action) => ({
 *   policies: { identity: [document] },
 *   request: { principal, action, resource: "*" },
 * }));
 *
 * const decisions: string[] = [];
 * for await (const { decision } of decideCasesInParallel(cases, { threads: 2 })) decisions.push(decision);
 * decisions; // => ["allow", "deny"]
 * ```
 */
export const decideCasesInParallel = (
  cases: Items<Case>,
  options: ParallelOptions = {},
): AsyncGenerator<Decision, void, undefined> => decideInThreads(cases, { _tag: "cases" }, decideCases, planOf(options));
