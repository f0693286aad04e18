import type { Policy, Statement } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";

/** A statement that allows every operation on whatever `*` reaches. */
export const allowAll: Statement = { effect: "allow", action: "*", resource: "*" };

/** The policy of that statement. */
export const everything: Policy = { version: "2.0", statement: [allowAll] };

/** The policy of these statements. */
export const policyOf = (...statement: readonly Statement[]): Policy => ({ version: "2.0", statement });

/** Every policy of all layers. */
export const allPolicies = (policies: Policies): readonly Policy[] => {
  const { identity, boundary, session, bucket, trust, scp = [], general = [] } = policies;
  return [
    ...identity,
    ...[boundary, session, bucket, trust].flatMap((policy) => policy ?? []),
    ...scp.flat(),
    ...general,
  ];
};

/** Whether policies are all the caller's own or around him: no bucket's and no role's among them. */
export const isOfCaller = ({ bucket, trust }: Policies): boolean => bucket === undefined && trust === undefined;
