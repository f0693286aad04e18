import type { CallerType, Policies } from "@camwright/evaluator";
import type { Claim } from "../claim.js";
import type { QuestionOptions } from "../compare.js";
import { isOfCaller } from "../policies.js";
import { answerTo } from "../questions.js";
import { anyResource } from "../subject.js";
import { type GateAnswer, gateAnswer, passed, together } from "./gate.js";

/** Other accounts grant everything, and let their roles be taken. */
const othersGrant: Pick<Policies, "bucket" | "trust"> = {
  bucket: { version: "2.0", statement: [{ effect: "allow", principal: "*", action: "*", resource: [anyResource] }] },
  trust: { version: "2.0", statement: [{ effect: "allow", principal: "*", action: ["sts:AssumeRole"] }] },
};

/** Callers whose own policies have a say in what other accounts grant: not unsigned visitors, root accounts and services. */
const bound: ReadonlySet<CallerType> = /* @__PURE__ */ new Set<CallerType>(["user", "role", "federated"]);

const granted = (policies: Policies): Policies => ({ ...policies, ...othersGrant });

const ofOthers: ReadonlySet<string> = /* @__PURE__ */ new Set(["bucket", "trust"]);

/** What a caller may do with what another account owns, once that account grants it: then his own policies decide alone. */
const askForeign = (policies: Policies, claim: Omit<Claim, "allow">, options: QuestionOptions): GateAnswer => {
  const { principal } = options;
  if (claim.owner === "own" || (principal !== undefined && !bound.has(principal.type))) return passed;
  const { deny, ...rest } = claim;
  const sides = { allow: [granted(policies)], ...(deny === undefined ? {} : { deny: granted(deny) }) };
  const answer = answerTo({ ...rest, ...sides, owner: "other", types: ["user"] }, "no", options);
  const gate = gateAnswer(answer, "caller", granted(policies), sides.deny);
  return {
    ...gate,
    failures: gate.failures.map((failure) => ({
      ...failure,
      statements: failure.statements.filter(({ layer }) => !ofOthers.has(layer)),
      where: "if the account that owns it grants it",
    })),
  };
};

/** Whether policies allow no request of a claim: about what the caller's account owns, and about what others own and may grant. */
export const askCaller = (policies: Policies, claim: Omit<Claim, "allow">, options: QuestionOptions): GateAnswer => {
  const own = gateAnswer(answerTo({ ...claim, allow: [policies] }, "no", options), "caller", policies, claim.deny);
  if (own.answer === "fail" || !isOfCaller(policies)) return own;
  return together([own, askForeign(policies, claim, options)]);
};
