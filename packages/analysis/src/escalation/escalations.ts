import type { Caller, Policies } from "@camwright/evaluator";
import { ask } from "../ask.js";
import { usualSteps } from "../budget.js";
import type { QuestionOptions } from "../compare.js";
import { type ActionPattern, actionAnchors, compileActions } from "../language/action.js";
import { claimOf } from "../shape.js";
import type { EscalationPath } from "./path.js";
import { escalationPaths } from "./paths.js";
import { type Asking, askStep, type EscalationStep, type StepAnswer } from "./step.js";

/** A way in which the caller may get more rights, with a request for each step that the evaluator allows. */
export interface Escalation extends Pick<EscalationPath, "name" | "sentence" | "provided" | "sources"> {
  readonly steps: readonly EscalationStep[];
}

/** A path of which it is not known whether the caller may go it. */
export interface UndecidedPath {
  readonly name: string;
  readonly reason: string;
}

/** Whether a caller may raise his rights. */
export interface Escalations {
  /** `yes` if there is a path, or nothing left to raise. */
  readonly answer: "yes" | "no" | "unknown";
  /** The caller may do everything already, so that no path is looked for. */
  readonly already?: "root" | "administrator";
  readonly found: readonly Escalation[];
  readonly undecided: readonly UndecidedPath[];
}

const isAny = ({ service, operation }: ActionPattern): boolean => /^\*+$/.test(service) && /^\*+$/.test(operation);

/** Names without end are only in `*`, so that who may do everything has it in a statement. */
const hasEverything = ({ identity }: Policies): boolean =>
  identity.some(({ statement }) =>
    statement.some(({ effect, action }) => effect === "allow" && actionAnchors(compileActions(action)).some(isAny)),
  );

const already = (policies: Policies, { caller, budget, singleValued }: Asking): Escalations["already"] => {
  if (caller?.type === "root") return "root";
  if (!hasEverything(policies)) return undefined;
  // General policies keep a few requests without a second factor from everybody, administrators too.
  const refused = ask({ allow: [], ...claimOf({}), deny: { ...policies, general: [] }, singleValued }, caller, budget);
  return refused._tag === "none" ? "administrator" : undefined;
};

type PathAnswer =
  | { readonly _tag: "yes"; readonly steps: readonly EscalationStep[] }
  | { readonly _tag: "no" }
  | { readonly _tag: "unknown"; readonly reason: string };

const together = (answers: readonly StepAnswer[]): PathAnswer => {
  const steps = answers.flatMap((answer) => (answer._tag === "yes" ? [answer.step] : []));
  if (answers.some(({ _tag }) => _tag === "no")) return { _tag: "no" };
  const unknown = answers.find((answer) => answer._tag === "unknown");
  return unknown ?? { _tag: "yes", steps };
};

const sameCaller = ([first, ...others]: readonly EscalationStep[]): boolean => {
  const name = JSON.stringify(first?.principal);
  return others.every(({ principal }) => JSON.stringify(principal) === name);
};

const askPath = (policies: Policies, path: EscalationPath, asking: Asking): PathAnswer => {
  const answer = together(path.steps.map((moves) => askStep(policies, moves, asking)));
  if (answer._tag !== "yes" || sameCaller(answer.steps)) return answer;
  // Nobody was given, and each step was shown with somebody else.
  for (const { principal } of answer.steps) {
    const ofOne = askPath(policies, path, { ...asking, caller: principal });
    if (ofOne._tag === "yes") return ofOne;
  }
  return { _tag: "unknown", reason: "each step is allowed to somebody, and nobody was found to whom all are" };
};

const hasDeny = ({ identity }: Policies): boolean =>
  identity.some(({ statement }) => statement.some(({ effect }) => effect === "deny"));

const isAsked = ({ callers, against }: EscalationPath, policies: Policies, caller: Caller | undefined): boolean =>
  (caller === undefined || callers === undefined || callers.includes(caller.type)) &&
  (against === undefined || hasDeny(policies));

/**
 * Whether a caller may raise his rights: each path of {@link escalationPaths} is asked of all requests at once, so that patterns,
 * denies, conditions, boundary and service control policies count. A path is found if every step has a request that the evaluator allows.
 * What it needs beside policies (`provided`), such as a role that may do more, is not looked at.
 *
 * With `principal` it is exact who the caller and who another user is, and only the paths of such a caller are asked. Without it all paths
 * are asked of any user, and the `principal` of the witnesses is one for whom the path is open. `steps` is the budget of all
 * paths together. Bucket and trust policies are not looked at: they give no rights in CAM, and which role is taken on is open.
 *
 * @example
 * ```ts
 * import { escalations } from "@camwright/analysis";
 *
 * const policies = {
 *   identity: [{ version: "2.0", statement: [
 *     { effect: "allow", action: ["cam:*Group", "cam:Get*"], resource: "*" },
 *     { effect: "deny", action: ["cam:RemoveUserFromGroup"], resource: "*" },
 *   ] }],
 * } as const;
 * const { answer, found } = escalations(policies);
 * answer; // => "yes"
 * found.map(({ name }) => name); // => ["join-group"]
 * found[0]?.steps[0]?.action; // => "cam:AddUserToGroup"
 * found[0]?.steps[0]?.verdict.matched; // => [{ layer: "identity", policy: 0, statement: 0, effect: "allow" }]
 * ```
 */
export const escalations = (
  { bucket: _bucket, trust: _trust, ...policies }: Policies,
  { principal, steps = usualSteps, singleValued }: QuestionOptions = {},
): Escalations => {
  const asking: Asking = { caller: principal, budget: { left: steps }, singleValued };
  const has = already(policies, asking);
  if (has !== undefined) return { answer: "yes", already: has, found: [], undecided: [] };
  const found: Escalation[] = [];
  const undecided: UndecidedPath[] = [];
  for (const path of escalationPaths.filter((each) => isAsked(each, policies, principal))) {
    const answer = askPath(policies, path, asking);
    const { name, sentence, provided, sources } = path;
    if (answer._tag === "unknown") undecided.push({ name, reason: answer.reason });
    if (answer._tag === "yes") {
      const { steps: requests } = answer;
      found.push({ name, sentence, ...(provided === undefined ? {} : { provided }), sources, steps: requests });
    }
  }
  return { answer: found.length > 0 ? "yes" : undecided.length > 0 ? "unknown" : "no", found, undecided };
};
