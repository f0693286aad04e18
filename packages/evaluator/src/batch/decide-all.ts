import type { Decision } from "../decision.js";
import { failedAt } from "./failed-at.js";

/**
 * The decisions of a series of requests, in its order. Lazy: a request is taken when its decision is asked for, so the series
 * may be endless. `decide` is what `compile` or `compileDocuments` gives; `first` is the index of the first request, where
 * the series is a part of a longer one.
 *
 * Throws where `decide` does, with the index of the request in the message and as `index`, and the error of `decide` as
 * `cause`. That ends the series.
 *
 * @example
 * ```ts
 * import { compile, decideAll } from "@camwright/evaluator";
 *
 * const decide = compile({
 *   identity: [{ version: "2.0", statement: [{ effect: "allow", action: ["cos:Get*"], resource: "*" }] }],
 * });
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * const requests = ["cos:GetService", "cos:PutBucket"].map((action) => ({ principal, action, resource: "*" }));
 * [...decideAll(decide, requests)].map(({ decision }) => decision); // => ["allow", "deny"]
 * ```
 *
 * @yields the decision of each request
 */
export const decideAll = function* <Question, Answer extends Decision>(
  decide: (question: Question) => Answer,
  requests: Iterable<Question>,
  first = 0,
): Generator<Answer, void, undefined> {
  let index = first;
  for (const request of requests) {
    let decision: Answer;
    try {
      decision = decide(request);
    } catch (error) {
      throw failedAt(index, error);
    }
    yield decision;
    index += 1;
  }
};
