import type { Policies } from "@camwright/evaluator";
import { usualSteps } from "../budget.js";
import type { QuestionOptions } from "../compare.js";
import type { GateAnswer, GateFailure } from "../gates/gate.js";
import { type Escalation, type Escalations, escalations } from "./escalations.js";
import { escalationPaths } from "./paths.js";
import { askStep, type EscalationStep } from "./step.js";

/** A path that is open to the caller, or that there is nothing left to raise. */
export interface EscalationFailure extends GateFailure {
  /** The path, with what it needs beside what policies say. */
  readonly path?: Pick<Escalation, "name" | "sentence" | "provided" | "sources">;
  /** A request for each step; the first is the witness. */
  readonly steps: readonly EscalationStep[];
  /** The caller may do everything, so that no path is looked for. */
  readonly already?: "root" | "administrator";
}

/** What the gate says of policies. */
export interface EscalationAnswer extends GateAnswer {
  readonly failures: readonly EscalationFailure[];
}

const failureOf = (steps: readonly EscalationStep[]): readonly EscalationFailure[] => {
  const [first] = steps;
  if (first === undefined) return [];
  const { verdict: _, ...witness } = first;
  const places = new Map(
    steps.flatMap(({ verdict }) => verdict.matched).map((statement) => [JSON.stringify(statement), statement]),
  );
  return [{ witness, statements: [...places.values()], steps }];
};

/** One request of somebody who may do everything: the first of the first path that is allowed to him. */
const exampleOf = (
  policies: Policies,
  { principal, steps = usualSteps, singleValued }: QuestionOptions,
): readonly EscalationStep[] => {
  const moves = escalationPaths.flatMap((path) => path.steps.flat());
  const answer = askStep({ ...policies, general: [] }, moves, {
    caller: principal,
    budget: { left: steps },
    singleValued,
  });
  return answer._tag === "yes" ? [answer.step] : [];
};

/** Paths that are unknown for one reason are one reason. */
const reasonsOf = ({ undecided }: Escalations): readonly string[] => {
  const byReason = new Map<string, string[]>();
  for (const { name, reason } of undecided) byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  return [...byReason].map(([reason, names]) => `${names.join(", ")}: ${reason}`);
};

/**
 * Whether a caller cannot raise his rights: the gate that {@link escalations} is. A failure has the path, a request for each step, and the
 * statements that allow them. Who may do everything already fails as well.
 *
 * @example
 * ```ts
 * import { noEscalation } from "@camwright/analysis";
 *
 * const allow = (action: string) => ({ identity: [{ version: "2.0", statement: [{ effect: "allow", action: [action], resource: "*" }] }] }) as const;
 * noEscalation(allow("cos:*")).answer; // => "pass"
 * const { answer, failures } = noEscalation(allow("cam:*ToGroup"));
 * answer; // => "fail"
 * failures[0]?.path?.sentence; // => "adds himself to a group"
 * noEscalation(allow("*")).failures[0]?.already; // => "administrator"
 * ```
 */
export const noEscalation = (policies: Policies, options: QuestionOptions = {}): EscalationAnswer => {
  const asked = escalations(policies, options);
  const { answer, already, found } = asked;
  if (answer === "no") return { answer: "pass", failures: [], reasons: [] };
  const reasons = reasonsOf(asked);
  if (answer === "unknown") return { answer: "unknown", failures: [], reasons };
  if (already !== undefined) {
    const failures = failureOf(exampleOf(policies, options)).map((failure) => ({ ...failure, already }));
    const isAll = failures.length > 0;
    return isAll
      ? { answer: "fail", failures, reasons: [] }
      : { answer: "unknown", failures: [], reasons: ["no request of somebody who may do everything was found"] };
  }
  const failures = found.flatMap(({ steps, ...path }) => failureOf(steps).map((failure) => ({ ...failure, path })));
  return { answer: "fail", failures, reasons };
};
