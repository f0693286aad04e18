import type { Decision, Layer, MatchedStatement } from "../decision.js";
import type { Miss } from "./miss.js";

/** What one statement has to do with a request. `matched`: it applies to one of the resources at least. */
export type Outcome = "matched" | "not-matched" | "unknown" | "not-asked";

/** Why a layer, the statements of one effect, or a statement on one resource is not asked. */
export type NotAskedReason =
  /** Identity policies do not bind the root account (598/10605). */
  | "root-caller"
  /** Nobody signs the request: an anonymous visitor, or a federated login. */
  | "unsigned-caller"
  /** A service that asks for a role has no policies of its own. */
  | "service-caller"
  /** Service control policies do not bind service-linked roles (598/57195). */
  | "service-linked-role"
  /** General policies are about users. */
  | "not-a-user"
  /** Allows of general policies grant nothing (598/10605). */
  | "denies-only"
  /** A trust policy is about `sts:AssumeRole` and the federated logins (598/19381). */
  | "not-for-a-role"
  /** Who asks for a role is taken by its trust policy; a bucket policy grants nothing there. */
  | "for-a-role"
  /** The bucket policy is that of the first bucket of the request. */
  | "other-bucket"
  /** The root account may always replace the policy of its own bucket (C-36). */
  | "root-replaces-policy"
  /** A trust policy is of one role: the first resource of the request. */
  | "other-resource"
  /** The request names no resource. */
  | "no-resource";

/** What one statement has to do with a request, and why it does not match. */
export interface StatementExplanation extends MatchedStatement {
  readonly outcome: Outcome;
  /**
   * Where the request has several resources: the outcome for each, in their order, of the first 100 at most. A `matched`
   * statement then has misses for the resources that it does not match.
   */
  readonly outcomes?: readonly Outcome[];
  /** Why the statement is not asked. */
  readonly notAsked?: NotAskedReason;
  /** One for each element, test of a condition and variable that does not match, or of which it is not known; 20 at most. */
  readonly misses: readonly Miss[];
  /** How many misses there are beyond those. */
  readonly omittedMisses?: number;
}

/** The statement that decides, or that came nearest to decide otherwise. */
export interface ClosestStatement extends StatementExplanation {
  /** Where the request has several resources: the index of the one that the misses are about. */
  readonly resource?: number;
}

/** What a layer says by itself: a deny applies, allows apply to every resource, nothing of that, or it is not known. */
export type Verdict = "allow" | "deny" | "silent" | "unknown" | "not-asked";

/** What one layer says to a request; of service control policies, one level. */
export interface LayerExplanation {
  readonly layer: Layer;
  readonly level?: number;
  readonly verdict: Verdict;
  /** Why the layer is not asked about this caller or request. */
  readonly notAsked?: NotAskedReason;
  /** How many statements of the layer have which outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** The statements by place; where they are many, the matching and the closest ones. */
  readonly statements: readonly StatementExplanation[];
  /** How many statements there are beyond those. */
  readonly omitted: number;
  /** The indexes of documents that cannot be read: what they say is not known, and they have no statements here. */
  readonly unreadable?: readonly number[];
}

/** Why a request is decided so: layer by layer, statement by statement. */
export interface Explanation {
  /** The answer in one sentence. */
  readonly summary: string;
  /**
   * For a refusal by a deny, that deny; for any other, the allow of the refusing layer that misses by least; for `unknown`
   * the statement with the fewest misses on which the answer hangs. Absent for an allow and where there is no such statement.
   */
  readonly closest?: ClosestStatement;
  /** The layers that are there, in the order in which they are asked. */
  readonly layers: readonly LayerExplanation[];
}

/** A decision with its explanation. */
export type ExplainedDecision = Decision & { readonly explain: Explanation };

/** How much is explained. */
export interface ExplainOptions {
  /** Of how many statements of a layer the misses are told; 20 if it is left out, `Infinity` for all. */
  readonly statements?: number;
}
