import type { MatchedStatement, Policies } from "@camwright/evaluator";
import type { Answer } from "../questions.js";
import { aboutSubject, type kindOf } from "../subject.js";
import { type Verdict, verify, type Witness } from "../witness.js";

/** A request that a gate must not let through. */
export interface GateFailure {
  readonly witness: Witness;
  /** The statements that allow it, by layer, index of the policy and index of the statement. */
  readonly statements: readonly MatchedStatement[];
  /** What the policies say to it against which the gate holds these, where there are some. */
  readonly against?: Verdict;
  /** What has to be so beside the policies for the request to be allowed; absent where nothing has. */
  readonly where?: string;
}

/** What a gate says of policies. Only `pass` is a proof that nothing gets through. */
export interface GateAnswer {
  /** `fail` goes before `unknown`: a request that gets through is one, whatever else is not known. */
  readonly answer: "pass" | "fail" | "unknown";
  /** The requests that get through; empty unless the answer is `fail`. */
  readonly failures: readonly GateFailure[];
  /** What could not be decided; empty if the answer is `pass`. */
  readonly reasons: readonly string[];
}

/** A gate through which nothing gets. */
export const passed: GateAnswer = { answer: "pass", failures: [], reasons: [] };

/** A gate of which nobody can say whether something gets through. */
export const undecided = (reason: string): GateAnswer => ({ answer: "unknown", failures: [], reasons: [reason] });

/**
 * What the answer to a question of which `yes` is a pass says about policies, and, where the request must be refused
 * by others, by those. Of policies that are not those of a caller the statements of their own layer alone are named.
 */
export const gateAnswer = (
  { answer, witness, reason }: Answer,
  kind: ReturnType<typeof kindOf>,
  allowing: Policies,
  refusing?: Policies,
): GateAnswer => {
  if (answer === "yes") return passed;
  if (witness === undefined) return undecided(reason ?? "it is not known why");
  const { matched: statements } = aboutSubject(verify(allowing, witness, "allow"), kind);
  const against = refusing === undefined ? {} : { against: aboutSubject(verify(refusing, witness, "deny"), kind) };
  return { answer: "fail", failures: [{ witness, statements, ...against }], reasons: [] };
};

const placesOf = ({ statements }: GateFailure): string => JSON.stringify(statements);

/** Several answers as one; of failures by the same statements the first is kept. */
export const together = (answers: readonly GateAnswer[]): GateAnswer => {
  const all = answers.flatMap(({ failures }) => failures);
  const places = all.map(placesOf);
  const failures = all.filter((_, index) => places.indexOf(places[index] ?? "") === index);
  const reasons = [...new Set(answers.flatMap((each) => each.reasons))];
  const undecidedOrPass = reasons.length > 0 ? "unknown" : "pass";
  return { answer: failures.length > 0 ? "fail" : undecidedOrPass, failures, reasons };
};
