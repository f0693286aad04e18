import type { Policy, Statement } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";

/** The policies of a caller that has one, of these statements. */
export const policies = (...statement: readonly Statement[]): Policies & { readonly identity: readonly Policy[] } => ({
  identity: [{ version: "2.0", statement }],
});

const statement = (
  effect: Statement["effect"],
  action: string,
  resource: string,
  condition: Statement["condition"],
): Statement => ({
  effect,
  action: [action],
  resource: resource === "*" ? "*" : [resource],
  ...(condition === undefined ? {} : { condition }),
});

export const allow = (action: string, resource = "*", condition?: Statement["condition"]): Statement =>
  statement("allow", action, resource, condition);

export const deny = (action: string, resource = "*", condition?: Statement["condition"]): Statement =>
  statement("deny", action, resource, condition);
