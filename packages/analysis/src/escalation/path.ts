import type { CallerType } from "@camwright/evaluator";

/**
 * What a step touches, as far as documents say: `operation`: the `*` of an operation-level call, which a policy with resources does
 * not reach (598/47826); `other-user`: a user of the account who is not the caller; `role`: a role of the account, by name or id;
 * `instance`: a machine of `cvm`. Where no document says it: `any`, every resource of the services in question, and `*`.
 */
export type StepResource = "operation" | "other-user" | "role" | "instance" | "any";

/** Operations of which one is enough for a step, and what they touch. */
export interface EscalationMove {
  readonly actions: readonly string[];
  readonly on: StepResource;
  /** Of `any`: the services whose resources it may touch; without it that of the operation. */
  readonly services?: readonly string[];
}

/** Requests with which a caller gets more rights than he has, if all of them are allowed to him. */
export interface EscalationPath {
  readonly name: string;
  /** What he does, as a sentence whose subject is the caller. */
  readonly sentence: string;
  /** What has to be so beside what policies say. */
  readonly provided?: string;
  /** The callers who get something by it; without it all who sign. */
  readonly callers?: readonly CallerType[];
  /** Asked only where the caller's policies deny something. */
  readonly against?: "deny";
  /** All steps are needed; of a step one of the moves. */
  readonly steps: readonly (readonly EscalationMove[])[];
  /** Documents by product and number, and operations of the SDK with the parameters that matter. */
  readonly sources: readonly string[];
}
