import type { Condition, Statement } from "@camwright/core";
import { evaluate, type Request } from "@camwright/evaluator";
import { everything } from "../policies.js";
import { claimOf, type Shape } from "../shape.js";

/** What a policy must allow: one request, or every request of a shape. */
export type Demand = Request | Shape;

/** Whether a demand is one request. */
export const isRequest = (demand: Demand): demand is Request => "principal" in demand;

const listOf = (texts: string | readonly string[] | undefined): readonly string[] =>
  texts === undefined ? ["*"] : typeof texts === "string" ? [texts] : texts;

/** What a shape says of keys, as far as one statement says it: a value of each. */
const conditionOf = (demand: Demand): Condition | undefined => {
  if (isRequest(demand)) return undefined;
  const one: Record<string, readonly (string | number | boolean)[]> = {};
  const several: Record<string, readonly (string | number | boolean)[]> = {};
  for (const [key, value] of Object.entries(demand.context ?? {})) {
    const values = typeof value === "object" ? value : [value];
    (values.length === 1 ? one : several)[key] = values;
  }
  const condition = {
    ...(Object.keys(one).length === 0 ? {} : { string_equal: one }),
    ...(Object.keys(several).length === 0 ? {} : { "for_any_value:string_equal": several }),
  };
  return Object.keys(condition).length === 0 ? undefined : condition;
};

/** The statement that says what a demand says. What a request says of its circumstances is no condition. */
export const statementOf = (demand: Demand, effect: Statement["effect"]): Statement => {
  const condition = conditionOf(demand);
  return {
    effect,
    action: listOf(demand.action),
    resource: listOf(demand.resource),
    ...(condition === undefined ? {} : { condition }),
  };
};

/** Whether a request is of a shape. */
export const isOfShape = (request: Request, shape: Shape): boolean =>
  shape.owner !== "other" &&
  claimOf(shape).within.every(
    (policy) => evaluate({ identity: [everything], boundary: policy, scp: [[policy]] }, request).decision === "allow",
  );
