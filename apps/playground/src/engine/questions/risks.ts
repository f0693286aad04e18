import type { NoSubject, Scope } from "../see/scope.js";
import type { RequestDraft } from "../workspace.js";
import type { StatementPlace } from "./idle.js";

/** A way to more rights, with a request for each step. */
export interface RiskPath {
  readonly name: string;
  /** In English; may change between versions. */
  readonly sentence: string;
  /** What has to be so beside the policies. */
  readonly provided?: string;
  readonly sources: readonly string[];
  readonly steps: readonly RequestDraft[];
}

/** Whether the caller may raise his rights. */
export interface Raising {
  readonly _tag: "raising";
  readonly answer: "yes" | "no" | "unknown";
  readonly already?: "root" | "administrator";
  readonly paths: readonly RiskPath[];
  /** How many paths could not be decided. */
  readonly undecided: number;
}

/** Somebody outside the own account who is let in. */
export interface Outsider {
  readonly draft: RequestDraft;
  readonly statements: readonly StatementPlace[];
}

/** Whom the policy of a bucket or role lets in from outside. */
export interface Openness {
  readonly tab: string;
  readonly kind: "bucket" | "trust";
  readonly answer: "pass" | "fail" | "unknown" | "unreadable";
  readonly outsiders: readonly Outsider[];
  readonly reasons: readonly string[];
}

/** What is dangerous in the documents. */
export interface Risks {
  readonly raising: Raising | NoSubject;
  readonly open: readonly Openness[];
}

/** Asks what is dangerous; `own` is the root account that is no outsider, empty for none. */
export interface RisksQuestion {
  readonly takes: Scope & { readonly own: string };
  readonly gives: Risks;
}
