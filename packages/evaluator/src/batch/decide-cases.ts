import type { Case, PolicyDocuments } from "../case/case.js";
import { compileDocuments } from "../case/decide-case.js";
import type { Decision } from "../decision.js";
import { decideAll } from "./decide-all.js";

/**
 * Cases that follow each other often have the same policies, and to read and compile those costs far more than to decide one
 * request. The same means the same object: to compare documents would cost as much as to read them.
 */
const decideRun = (): ((question: Case) => Decision) => {
  let last: { readonly policies: PolicyDocuments; readonly decide: (question: Case) => Decision } | undefined;
  return (question) => {
    if (last === undefined || last.policies !== question.policies) {
      last = { policies: question.policies, decide: compileDocuments(question.policies) };
    }
    return last.decide(question);
  };
};

/**
 * The decisions of a series of cases, in its order and as lazily as {@link decideAll}; each is that of `decideCase`. Cases in
 * a row that hold the same object as `policies` share the work of reading it, so it must not be changed in between.
 *
 * Throws as {@link decideAll} for what is no case.
 *
 * @example
 * ```ts
 * import { decideCases } from "@camwright/evaluator";
 *
 * const document = { version: "2.0", statement: { effect: "Allow", action: "cos:Get*", resource: "*" } };
 * const policies = { identity: [document] };
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * const cases = ["cos:GetService", "cos:PutBucket"].map((action) => ({
 *   policies,
 *   request: { principal, action, resource: "*" },
 * }));
 * [...decideCases(cases)].map(({ decision }) => decision); // => ["allow", "deny"]
 * ```
 */
export const decideCases = (cases: Iterable<Case>, first = 0): Generator<Decision, void, undefined> =>
  decideAll(decideRun(), cases, first);
