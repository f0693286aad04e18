import { quote } from "@camwright/core";
import type { CompiledStatement, PreparedRequest } from "../compile/statement.js";
import { factOf } from "../condition/facts.js";
import type { CompiledTest } from "../condition/test.js";
import type { Note } from "../decision.js";
import { matchesActions } from "../match/action.js";
import { unknown } from "../truth.js";

type Reason = Pick<Note, "rule" | "message">;

const testReason = ({ key, operatorText }: CompiledTest, { request }: PreparedRequest): Reason =>
  factOf(request, key) === "unknown"
    ? { rule: "fact-unknown", message: `the condition asks for ${quote(key)}, which is not known` }
    : { rule: "condition-unknown", message: `${quote(operatorText)} of ${quote(key)} cannot be decided` };

const reasonsOf = (statement: CompiledStatement, prepared: PreparedRequest): readonly Reason[] => {
  const { actions, resources, tests } = statement;
  const reasons: Reason[] = [];
  if (matchesActions(actions, prepared.action) === unknown) {
    reasons.push({ rule: "action-set-unresolvable", message: "an action set is known to the service alone" });
  }
  if (resources.hasUnknown) {
    reasons.push({ rule: "variable-unknown", message: "a resource has a variable that is not documented" });
  }
  const undecided = tests.filter(({ test }) => test(prepared.request) === unknown);
  return [...reasons, ...undecided.map((test) => testReason(test, prepared))];
};

/** Why the statements on which an answer hangs could not be decided. */
export const undecidedNotes = (statements: readonly CompiledStatement[], prepared: PreparedRequest): readonly Note[] =>
  statements.flatMap((compiled) => {
    const { policy, statement } = compiled;
    return reasonsOf(compiled, prepared).map((reason) => ({ ...reason, policy, statement }));
  });
