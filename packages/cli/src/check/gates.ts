import {
  type EscalationFailure,
  type GateAnswer,
  type GateFailure,
  noCrossAccountTrust,
  noEscalation,
  noNewAccess,
  noPublicAccess,
  notGranted,
  type QuestionOptions,
  type Shape,
  withinBoundary,
} from "@camwright/analysis";
import { type Policy, quote } from "@camwright/core";
import type { Caller } from "@camwright/evaluator";
import type { PolicyDocument } from "../input/read-document.js";
import { emptyTarget, policyOf, subjectOf, type Target, targetsOf, unreadIn } from "./target.js";

/** The gates by the names of their options. */
type CheckName = "no-new-access" | "not-granted" | "within" | "no-escalation" | "no-public" | "no-cross-account-trust";

/** What is asked of the documents. */
export interface Asked {
  readonly base: readonly PolicyDocument[];
  readonly notGranted: readonly { readonly text: string; readonly shape: Shape }[];
  readonly ceiling: PolicyDocument | undefined;
  readonly isEscalation: boolean;
  readonly isPublic: boolean;
  readonly isTrust: boolean;
  readonly accounts: readonly string[];
  readonly principals: readonly string[];
  readonly caller: Caller | undefined;
  /** What each question may take, and what is known of requests. */
  readonly options: Pick<QuestionOptions, "steps" | "singleValued">;
}

/** What a gate says of a target. */
export interface Checked {
  readonly check: CheckName;
  /** What the gate was asked with: a file or a pattern. */
  readonly of?: string;
  readonly target: Target;
  /** Whose policies refuse what these allow, by the file. */
  readonly against?: string;
  readonly answer: GateAnswer & { readonly failures: readonly (GateFailure | EscalationFailure)[] };
}

const unread = (file: string): GateAnswer => ({
  answer: "unknown",
  failures: [],
  reasons: [`${quote(file)} has a statement that cannot be read`],
});

/** Asks a gate, unless a document cannot be read on which the answer hangs. */
const answerFor = (targets: readonly Target[], ask: () => GateAnswer): GateAnswer => {
  const file = targets.map(unreadIn).find((name) => name !== undefined);
  return file === undefined ? ask() : unread(file);
};

const pass: GateAnswer = { answer: "pass", failures: [], reasons: [] };

const nameOf = (documents: readonly PolicyDocument[]): string => documents.map(({ file }) => file).join(", ");

const ofKind = (kind: Target["kind"], targets: readonly Target[]): Target =>
  targets.find((target) => target.kind === kind) ?? emptyTarget(kind);

/** The policies of each kind as they were beside those of the kind as they shall be. */
const newAccess = (targets: readonly Target[], { base, caller: principal, options }: Asked): readonly Checked[] => {
  const before = targetsOf(base);
  const kinds = new Set([...targets, ...before].map(({ kind }) => kind));
  return [...kinds].map((kind): Checked => {
    const [was, is] = [ofKind(kind, before), ofKind(kind, targets)];
    const ask = (): GateAnswer => noNewAccess(subjectOf(was), subjectOf(is), { ...options, principal });
    const file = nameOf(was.documents.length === 0 ? base : was.documents);
    return { check: "no-new-access", of: file, target: is, against: file, answer: answerFor([was, is], ask) };
  });
};

const granted = (target: Target, { notGranted: all, caller: principal, options }: Asked): readonly Checked[] =>
  all.map(({ text, shape }) => ({
    check: "not-granted",
    of: text,
    target,
    answer: answerFor([target], () => notGranted(subjectOf(target), shape, { ...options, principal })),
  }));

const within = (target: Target, { file, policy }: PolicyDocument, { caller: principal, options }: Asked): Checked => {
  const ask = (): GateAnswer =>
    policy === undefined
      ? unread(file)
      : withinBoundary({ identity: [], ...subjectOf(target) }, policy, { ...options, principal });
  return { check: "within", of: file, target, against: file, answer: answerFor([target], ask) };
};

/** What the policies of a caller let him make of himself. */
const escalation = (targets: readonly Target[], { caller: principal, options }: Asked): Checked => {
  const target = ofKind("caller", targets);
  const ask = (): GateAnswer => noEscalation({ identity: [], ...subjectOf(target) }, { ...options, principal });
  return { check: "no-escalation", target, answer: target.documents.length === 0 ? pass : answerFor([target], ask) };
};

/** What a gate says of each policy of a kind; where there is none, nothing gets through. */
const eachOf = (
  check: CheckName,
  kind: Target["kind"],
  targets: readonly Target[],
  ask: (policy: Policy) => GateAnswer,
): readonly Checked[] => {
  const found = targets.filter((target) => target.kind === kind);
  if (found.length === 0) return [{ check, target: emptyTarget(kind), answer: pass }];
  return found.map((target) => ({ check, target, answer: answerFor([target], () => ask(policyOf(target))) }));
};

/** Asks all gates about all documents. */
export const checkAll = (documents: readonly PolicyDocument[], asked: Asked): readonly Checked[] => {
  const { base, ceiling, isEscalation, isPublic, isTrust, accounts, principals, options } = asked;
  const targets = targetsOf(documents);
  return [
    ...(base.length === 0 ? [] : newAccess(targets, asked)),
    ...targets.flatMap((target) => granted(target, asked)),
    ...(ceiling === undefined ? [] : targets.map((target) => within(target, ceiling, asked))),
    ...(isEscalation ? [escalation(targets, asked)] : []),
    ...(isPublic
      ? eachOf("no-public", "bucket", targets, (policy) => noPublicAccess(policy, { ...options, accounts }))
      : []),
    ...(isTrust
      ? eachOf("no-cross-account-trust", "trust", targets, (policy) =>
          noCrossAccountTrust(policy, { ...options, accounts, principals }),
        )
      : []),
  ];
};
