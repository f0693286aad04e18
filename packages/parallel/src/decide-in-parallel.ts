import { compile, type Decision, decideAll, type Policies, type Request } from "@camwright/evaluator";
import type { Items } from "./batches.js";
import { decideInThreads } from "./decide-in-threads.js";
import { type ParallelOptions, planOf } from "./options.js";
import { packed } from "./packed.js";

/**
 * Decides requests against the same policies in worker threads, in the order of the requests. The policies are compiled once
 * in each thread.
 *
 * The requests may be endless or still come in: at most `2 × threads × batchSize` of them are read ahead of the decision that is
 * asked for. Threads start with the first decision asked for, and are stopped when the series ends, when the consumer leaves the
 * loop, when something throws, and by `signal`.
 *
 * Requests and policies are plain data. Throws at once what `compile` throws, and a `RangeError` for options that are no
 * counts. While decisions are asked for it throws, after the decisions before it, what the series throws, and for what is no
 * request the error of `decideAll`, with its index; the reason of `signal` at once.
 *
 * @example
 * ```ts
 * import { decideInParallel } from "@camwright/parallel";
 *
 * const policies = {
 *   identity: [{ version: "2.0", statement: [{ effect: "allow", action: ["cos:Get*"], resource: "*" }] }],
 * } as const;
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * const requests = ["cos:GetService", "cos:PutBucket"].map((action) => ({ principal, action, resource: "*" }));
 *
 * const decisions: string[] = [];
 * for await (const { decision } of decideInParallel(policies, requests, { threads: 2 })) decisions.push(decision);
 * decisions; // => ["allow", "deny"]
 * ```
 */
export const decideInParallel = (
  policies: Policies,
  requests: Items<Request>,
  options: ParallelOptions = {},
): AsyncGenerator<Decision, void, undefined> => {
  const decide = compile(policies);
  const task = { _tag: "requests", policies: packed(policies) } as const;
  return decideInThreads(requests, task, (some, first) => decideAll(decide, some, first), planOf(options));
};
