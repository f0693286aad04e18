import { quote } from "@camwright/core";
import type { PreparedRequest } from "../compile/prepare.js";
import type { CompiledStatement } from "../compile/statement.js";
import { factOf } from "../condition/facts.js";
import type { CompiledTest } from "../condition/test.js";
import type { Note } from "../decision.js";
import { matchesActions } from "../match/action.js";
import { matchesResources } from "../match/resource.js";
import type { Request } from "../request.js";
import { unknown } from "../truth.js";

type Reason = Pick<Note, "rule" | "message">;

const testReason = ({ key, operatorText }: CompiledTest, request: Request): Reason =>
  factOf(request, key) === "unknown"
    ? { rule: "fact-unknown", message: `the condition asks for ${quote(key.name)}, which is not known` }
    : { rule: "condition-unknown", message: `${quote(operatorText)} of ${quote(key.name)} cannot be decided` };

const reasonsOf = (
  { asking: { reach }, actions, resources, tests }: CompiledStatement,
  { request, action, resources: asked }: PreparedRequest,
): readonly Reason[] => {
  const reasons: Reason[] = [];
  if (matchesActions(actions, action) === unknown) {
    reasons.push({ rule: "action-set-unresolvable", message: "an action set is known to the service alone" });
  }
  if (asked.some((resource) => matchesResources(resources, resource, reach, request.principal) === unknown)) {
    reasons.push({ rule: "variable-unknown", message: "a resource has a variable that is not documented" });
  }
  const undecided = tests.filter(({ test }) => test(request) === unknown);
  return [...reasons, ...undecided.map((test) => testReason(test, request))];
};

/** Why a statement on which an answer hangs could not be decided. */
export const undecidedNotes = (statement: CompiledStatement, prepared: PreparedRequest): readonly Note[] => {
  const { effect: _, ...place } = statement.place;
  return reasonsOf(statement, prepared).map((reason) => ({ ...reason, ...place }));
};
