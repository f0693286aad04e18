import { type Policy, type Principal, principalTypes, quote, type Statement } from "@camwright/core";
import { type GateAnswer, undecided } from "./gate.js";

const namesIn = (principal: Principal | undefined): readonly string[] =>
  principal === undefined || principal === "*" ? [] : principalTypes.flatMap((type) => principal[type] ?? []);

const textOf = ({ principal, action, resource, condition }: Statement): string =>
  JSON.stringify([principal, action, resource, condition]);

/**
 * What nobody knows of the principals of a policy's allows: whom a name with a star takes is said by no document (598/10604), and nothing
 * is proven by taking it for nobody. What is known of statements that another policy has too is left to that one.
 */
export const doubtsOf = (policy: Policy, other?: Policy): readonly GateAnswer[] => {
  const known = new Set(other?.statement.map(textOf));
  const statements = policy.statement.filter((each) => each.effect === "allow" && !known.has(textOf(each)));
  const names = new Set(statements.flatMap(({ principal }) => namesIn(principal)).filter((name) => name.includes("*")));
  return [...names].map((name) => undecided(`it is not known whom the principal ${quote(name)} takes`));
};
