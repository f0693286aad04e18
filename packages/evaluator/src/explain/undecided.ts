import type { CompiledStatement, PreparedRequest } from "../compile/statement.js";
import type { CompiledTest } from "../condition/test.js";
import { factOf } from "../condition/facts.js";
import type { Note } from "../decision.js";
import { matchesActions } from "../match/action.js";
import { unknown } from "../truth.js";
import { quote } from "@camwright/core";

const placeOf = ({ policy, statement }: CompiledStatement): string => `statement ${statement} of policy ${policy}`;

const testNote = (test: CompiledTest, place: string, { request }: PreparedRequest): Note => {
  const { key, operatorText } = test;
  if (factOf(request, key) === "unknown") {
    return { rule: "fact-unknown", message: `${place} asks for ${quote(key)}, which is not known` };
  }
  return {
    rule: "condition-unknown",
    message: `${place} has a test that cannot be decided: ${quote(operatorText)} of ${quote(key)}`,
  };
};

const notesOf = (statement: CompiledStatement, prepared: PreparedRequest): readonly Note[] => {
  const place = placeOf(statement);
  const notes: Note[] = [];
  if (matchesActions(statement.actions, prepared.action) === unknown) {
    const message = `${place} names an action set, which only the service can resolve`;
    notes.push({ rule: "action-set-unresolvable", message });
  }
  if (statement.resources.hasUnknown) {
    const message = `${place} has a resource with a variable that is not documented`;
    notes.push({ rule: "variable-unknown", message });
  }
  const undecided = statement.tests.filter(({ test }) => test(prepared.request, prepared.values) === unknown);
  return [...notes, ...undecided.map((test) => testNote(test, place, prepared))];
};

/** Why the statements on which an answer hangs could not be decided. */
export const undecidedNotes = (
  statements: readonly CompiledStatement[],
  prepared: PreparedRequest,
): readonly Note[] => statements.flatMap((statement) => notesOf(statement, prepared));
