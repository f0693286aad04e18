import { canAllow } from "@camwright/analysis";
import { draftOf } from "../draft-of.js";
import type { WitnessQuestion } from "../questions/witness.js";
import { subjectIn } from "../see/scope.js";
import { steps } from "../see/steps.js";
import { emptyRequest, type RequestDraft } from "../workspace.js";

/** Someone to ask as, where nobody is given. */
const anybody: RequestDraft = { ...emptyRequest, principal: "qcs::cam::uin/100000000001:uin/100000000002" };

/** A request for something of which none is allowed. */
const plain = ({ action, resource = "*", caller = anybody }: WitnessQuestion["takes"]): RequestDraft => ({
  ...emptyRequest,
  ...caller,
  action,
  resources: [resource],
});

/** A request with an action that is allowed, if there is one. */
export const witness = (takes: WitnessQuestion["takes"]): WitnessQuestion["gives"] => {
  const subject = subjectIn(takes);
  if (subject._tag !== "subject") return subject;
  const { action, resource } = takes;
  const { policies, principal } = subject;
  const found = canAllow(policies, { action, resource }, { principal, steps }).witness;
  return found === undefined
    ? { _tag: "witness", isAllowed: false, draft: plain(takes) }
    : { _tag: "witness", isAllowed: true, draft: draftOf(found) };
};
