import type { Policy, Statement } from "@camwright/core";
import type { Caller, Policies } from "@camwright/evaluator";
import { ask } from "../ask.js";
import type { Budget } from "../budget.js";
import type { Claim } from "../claim.js";
import { aboutOperations } from "../narrowed.js";
import { type Verdict, verify, type Witness } from "../witness.js";
import type { EscalationMove, StepResource } from "./path.js";

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
const everything = /* @__PURE__ */ policy([{ effect: "allow", action: "*", resource: "*" }]);

/** A boundary with a pattern of resources matches them all, and the `*` of operation-level calls is none of them. */
const withResource: Statement = { effect: "deny", action: "*", resource: ["qcs:::::*"] };

/** The caller as a user: without a caller, whoever asks. */
const self: Statement = { effect: "deny", action: "*", resource: ["qcs::cam:::uin/${uin}"] };

const touching = (resource: "*" | readonly string[]): Statement => ({ effect: "allow", action: "*", resource });

/** What a step may touch, as lists of statements to try in turn: first what reads well. */
const touchedBy = (on: StepResource): readonly (readonly Statement[])[] => {
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
      return [[touching("*")]];
  }
};

/** Policies that allow these actions on what is touched, and no other requests. */
const policiesOf = (actions: readonly string[], touched: readonly Statement[]): Policies => ({
  identity: [everything],
  boundary: policy(touched),
  scp: [[policy([{ effect: "allow", action: actions, resource: "*" }])]],
});

/** Of whom and of what requests all steps of a path are asked. */
export interface Asking extends Pick<Claim, "singleValued"> {
  readonly caller: Caller | undefined;
  readonly budget: Budget;
}

const askFor = (
  policies: Policies,
  narrow: Policies,
  shape: Policies,
  { caller, budget, singleValued }: Asking,
): StepAnswer => {
  const answer = ask({ allow: [narrow, shape], singleValued }, caller, budget);
  if (answer._tag === "none") return { _tag: "no" };
  if (answer._tag === "undecided") return { _tag: "unknown", reason: answer.reason };
  verify(shape, answer.witness, "allow");
  return { _tag: "yes", step: { ...answer.witness, verdict: verify(policies, answer.witness, "allow") } };
};

/** Whether one of the moves is allowed to a caller, or without one to anybody. */
export const askStep = (policies: Policies, moves: readonly EscalationMove[], asking: Asking): StepAnswer => {
  let last: StepAnswer = { _tag: "no" };
  for (const { actions, on } of moves) {
    let answer: StepAnswer = { _tag: "no" };
    const narrow = aboutOperations(policies, actions);
    for (const touched of touchedBy(on)) {
      answer = askFor(policies, narrow, policiesOf(actions, touched), asking);
      if (answer._tag === "yes") return answer;
    }
    if (answer._tag === "unknown") last = answer;
  }
  return last;
};
