import type { Policy, Statement } from "@camwright/core";
import type { Caller, Policies } from "@camwright/evaluator";
import { ask } from "../ask.js";
import type { Budget } from "../budget.js";
import type { Claim } from "../claim.js";
import { aboutOperations } from "../narrowed.js";
import { type Verdict, verify, verifyWithin, type Witness } from "../witness.js";
import type { EscalationMove } from "./path.js";

/** A request that is a step of a path, with the statements that allow it. */
export interface EscalationStep extends Witness {
  readonly verdict: Verdict;
}

/** What is known of a step. */
export type StepAnswer =
  | { readonly _tag: "yes"; readonly step: EscalationStep }
  | { readonly _tag: "no" }
  | { readonly _tag: "unknown"; readonly reason: string };

const policy = (statement: readonly Statement[]): Policy => ({ version: "2.0", statement });

/** Six segments that are left empty match every resource, and the `*` of operation-level calls is none. */
const withResource: Statement = { effect: "deny", action: "*", resource: ["qcs:::::*"] };

/** The caller as a user: without a caller, whoever asks. */
const self: Statement = { effect: "deny", action: "*", resource: ["qcs::cam:::uin/${uin}"] };

const touching = (resource: "*" | readonly string[]): Statement => ({ effect: "allow", action: "*", resource });

const serviceOf = (action: string): string => action.slice(0, action.indexOf(":"));

/** What a step may touch, as lists of statements to try in turn: first what reads well. */
const touchedBy = ({
  actions,
  on,
  services = actions.map(serviceOf),
}: EscalationMove): readonly (readonly Statement[])[] => {
  switch (on) {
    case "operation":
      return [[touching("*"), withResource]];
    case "other-user":
      return [
        [touching(["qcs::cam:::uin/100000000009"]), self],
        [touching(["qcs::cam:::uin/*"]), self],
      ];
    case "role":
      return [[touching(["qcs::cam:::roleName/example"])], [touching(["qcs::cam:::roleName/*", "qcs::cam:::role/*"])]];
    case "instance":
      return [[touching(["qcs::cvm:ap-guangzhou::instance/ins-example"])], [touching(["qcs::cvm:::instance/*"])]];
    case "any":
      return [
        [touching("*"), withResource],
        [touching([...new Set(services)].map((service) => `qcs::${service}:::*`))],
      ];
  }
};

/** Of whom and of what requests all steps of a path are asked. */
export interface Asking extends Pick<Claim, "singleValued"> {
  readonly caller: Caller | undefined;
  readonly budget: Budget;
}

/** Asks for a request that keeps to some policies, and that the caller's policies allow; `narrow` says the same of it. */
const askFor = (
  policies: Policies,
  narrow: Policies,
  within: readonly Policy[],
  { caller, budget, singleValued }: Asking,
): StepAnswer => {
  const answer = ask({ allow: [narrow], within, owner: "own", singleValued }, caller, budget);
  if (answer._tag === "none") return { _tag: "no" };
  if (answer._tag === "undecided") return { _tag: "unknown", reason: answer.reason };
  for (const each of within) verifyWithin(each, answer.witness);
  return { _tag: "yes", step: { ...answer.witness, verdict: verify(policies, answer.witness, "allow") } };
};

/** Whether one of the moves is allowed to a caller, or without one to anybody. */
export const askStep = (policies: Policies, moves: readonly EscalationMove[], asking: Asking): StepAnswer => {
  let last: StepAnswer = { _tag: "no" };
  for (const move of moves) {
    const { actions } = move;
    let answer: StepAnswer = { _tag: "no" };
    const narrow = aboutOperations(policies, actions);
    for (const touched of touchedBy(move)) {
      answer = askFor(
        policies,
        narrow,
        [policy(touched), policy([{ effect: "allow", action: actions, resource: "*" }])],
        asking,
      );
      if (answer._tag === "yes") return answer;
    }
    if (answer._tag === "unknown") last = answer;
  }
  return last;
};
