import {
  type Escalation,
  escalations,
  type GateAnswer,
  type GateFailure,
  noCrossAccountTrust,
  noPublicAccess,
} from "@camwright/analysis";
import { inspectPolicy } from "@camwright/core";
import { draftOf } from "../draft-of.js";
import type { Openness, Outsider, RiskPath, Risks, RisksQuestion } from "../questions/risks.js";
import { type Scope, subjectIn } from "../see/scope.js";
import { steps } from "../see/steps.js";
import type { Tab } from "../workspace.js";

const pathOf = ({ name, sentence, provided, sources, steps: moves }: Escalation): RiskPath => ({
  name,
  sentence,
  ...(provided === undefined ? {} : { provided }),
  sources,
  steps: moves.map(draftOf),
});

const raisingIn = (scope: Scope): Risks["raising"] => {
  const subject = subjectIn(scope);
  if (subject._tag !== "subject") return subject;
  const { policies, principal } = subject;
  const { answer, already, found, undecided } = escalations(policies, { principal, steps });
  return {
    _tag: "raising",
    answer,
    ...(already === undefined ? {} : { already }),
    paths: found.map(pathOf),
    undecided: undecided.length,
  };
};

const outsiderOf = ({ id }: Tab, own: string, { witness, statements }: GateFailure): Outsider => ({
  draft: { ...draftOf(witness), owner: { uin: own, appId: "" } },
  statements: statements.map(({ statement, effect }) => ({ tab: id, statement, effect })),
});

const opennessOf = (tab: Tab, own: string): readonly Openness[] => {
  const { id, kind, text } = tab;
  if (kind !== "bucket" && kind !== "trust") return [];
  const { policy } = inspectPolicy(text, { kind });
  if (policy === undefined) return [{ tab: id, kind, answer: "unreadable", outsiders: [], reasons: [] }];
  const accounts = own === "" ? [] : [own];
  const gate: GateAnswer =
    kind === "bucket" ? noPublicAccess(policy, { accounts, steps }) : noCrossAccountTrust(policy, { accounts, steps });
  const outsiders = gate.failures.map((failure) => outsiderOf(tab, own, failure));
  return [{ tab: id, kind, answer: gate.answer, outsiders, reasons: gate.reasons }];
};

/** What is dangerous in documents: ways to more rights, and outsiders that are let in. */
export const risks = ({ own, ...scope }: RisksQuestion["takes"]): Risks => ({
  raising: raisingIn(scope),
  open: scope.tabs.flatMap((tab) => opennessOf(tab, own)),
});
