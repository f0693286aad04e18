import type { Decision, MatchedStatement, Note } from "@camwright/evaluator";
import type { FilesByLayer } from "../simulate/layers.js";
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
  boundary: "it is not certain that the permissions boundary allows it",
  session: "it is not certain that the session policy allows it",
  scp: "it is not certain that the service control policies allow it",
  trust: "it is not certain that the trust policy allows it",
  general: "a general policy may deny it",
};

const sentenceOf = ({ decision, reason }: Decision): string =>
  (decision === "unknown" ? undecided[reason] : undefined) ?? sentences[reason];

/** The file of a policy; a file of service control policies is a level with one policy. */
export const nameOf = (
  { layer, level, policy }: Pick<Note, "layer" | "level" | "policy">,
  files: FilesByLayer,
): string => {
  const file = layer === undefined ? undefined : files[layer]?.[level ?? policy ?? 0];
  return file === undefined ? `policy ${policy}` : fileLabel(file);
};

const formatMatched = (matched: MatchedStatement, files: FilesByLayer): string =>
  `  ${matched.effect} by statement ${matched.statement} of ${nameOf(matched, files)} (${matched.layer})`;

const formatNote = (note: Note, files: FilesByLayer): string => {
  const { rule, message, policy, statement } = note;
  const part = statement === undefined ? "" : `statement ${statement} of `;
  const where = policy === undefined ? "" : ` (${part}${nameOf(note, files)})`;
  return `  note ${rule}: ${oneLine(message)}${where}`;
};

/** A decision for people: the answer and why, the statements that decided by the files they came from, the notes. */
export const formatDecision = (decision: Decision, files: FilesByLayer): readonly string[] => [
  `${decision.decision}: ${sentenceOf(decision)} (${decision.reason})`,
  ...(decision.residual === undefined ? [] : [`  ${oneLine(decision.residual.sentence)}`]),
  ...decision.matched.map((matched) => formatMatched(matched, files)),
  ...decision.notes.map((note) => formatNote(note, files)),
];
