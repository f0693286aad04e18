import type { Decision, MatchedStatement, Note } from "@camwright/evaluator";
import { fileLabel, oneLine } from "./one-line.js";

const sentences: Readonly<Record<Decision["reason"], string>> = {
  allow: "an allow applies and no deny does",
  "explicit-deny": "a deny applies",
  "implicit-deny": "nothing allows it",
  boundary: "the permissions boundary does not allow it",
  session: "the session policy does not allow it",
  scp: "a service control policy does not allow it",
  trust: "the trust policy does not allow it",
  general: "a general policy denies it",
  "cross-account": "another account owns the resource",
};

const undecided: Readonly<Partial<Record<Decision["reason"], string>>> = {
  "explicit-deny": "a deny may apply",
  "implicit-deny": "it is not certain that an allow applies",
};

const sentenceOf = ({ decision, reason }: Decision): string =>
  (decision === "unknown" ? undecided[reason] : undefined) ?? sentences[reason];

const nameOf = (policy: number, files: readonly string[]): string => {
  const file = files[policy];
  return file === undefined ? `policy ${policy}` : fileLabel(file);
};

const formatMatched = ({ layer, policy, statement, effect }: MatchedStatement, files: readonly string[]): string =>
  `  ${effect} by statement ${statement} of ${nameOf(policy, layer === "identity" ? files : [])} (${layer})`;

const formatNote = ({ rule, message, policy, statement }: Note, files: readonly string[]): string => {
  const part = statement === undefined ? "" : `statement ${statement} of `;
  const where = policy === undefined ? "" : ` (${part}${nameOf(policy, files)})`;
  return `  note ${rule}: ${oneLine(message)}${where}`;
};

/** A decision for people: the answer and why, the statements that decided by the files they came from, the notes. */
export const formatDecision = (decision: Decision, files: readonly string[]): readonly string[] => [
  `${decision.decision}: ${sentenceOf(decision)} (${decision.reason})`,
  ...decision.matched.map((matched) => formatMatched(matched, files)),
  ...decision.notes.map((note) => formatNote(note, files)),
];
