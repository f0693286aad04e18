import type { Policy } from "@camwright/core";
import type { Decision, Request } from "@camwright/evaluator";

/** A request that the tour shows, with the answer that it promises. */
export interface Shown {
  readonly action: string;
  readonly resource: string;
  readonly expected: Decision["decision"];
}

/** One thing to look at: a policy built in code, and what it decides. */
export interface Stop {
  readonly title: string;
  /** Who asks. */
  readonly principal: Request["principal"];
  readonly policy: Policy;
  /** The published document that the policy claims to equal, where there is one. */
  readonly published?: { readonly source: string; readonly document: unknown };
  readonly shown: readonly Shown[];
}
