import { type Condition, type Policy, parseAction, parseResource, quote } from "@camwright/core";
import type { ContextValue } from "@camwright/evaluator";
import type { Claim } from "./claim.js";
import type { Owner } from "./scene.js";

/** Which requests are asked about; without a member, all. */
export interface Shape {
  /** Actions, by the patterns that policies have. */
  readonly action?: string | readonly string[] | undefined;
  /** Resources, by the patterns that policies have; `*` is everything, operation-level calls among it. */
  readonly resource?: string | readonly string[] | undefined;
  /** What the request says of some condition keys; of the others it may say anything. */
  readonly context?: Readonly<Record<string, ContextValue>> | undefined;
  /**
   * Whose resources: `own`, what the caller's root account owns and operation-level calls, or `other`, what another account owns. Without
   * it both, where bucket or trust policies are in question or `resource` names an account beside a caller who is given.
   */
  readonly owner?: Owner | undefined;
}

const listOf = (texts: string | readonly string[] | undefined): readonly string[] =>
  texts === undefined ? ["*"] : typeof texts === "string" ? [texts] : texts;

const around = (action: readonly string[], resource: readonly string[], condition: Condition): Policy => ({
  version: "2.0",
  statement: [{ effect: "allow", action, resource, condition }],
});

/** A key has just these values: none beside them, and each of them. */
const aboutKey = (key: string, value: ContextValue): readonly Condition[] => {
  const values = typeof value === "object" ? value : [value];
  return [
    { "for_all_value:string_equal": { [key]: values } },
    ...values.map((one): Condition => ({ "for_any_value:string_equal": { [key]: [one] } })),
  ];
};

const refuse = (member: string, text: string): never => {
  throw new TypeError(`${member} is no pattern of a policy: ${quote(text)}`);
};

/** What a request of a shape keeps to. Throws a `TypeError` for a pattern that would match nothing. */
export const claimOf = ({
  action,
  resource,
  context = {},
  owner,
}: Shape): Required<Pick<Claim, "within" | "owner">> => {
  const [actions, resources] = [listOf(action), listOf(resource)];
  for (const text of actions) if (parseAction(text)._tag === "Left") refuse("shape.action", text);
  for (const text of resources) if (parseResource(text)._tag === "Left") refuse("shape.resource", text);
  const conditions = Object.entries(context).flatMap(([key, value]) => aboutKey(key, value));
  return {
    within: [around(actions, resources, {}), ...conditions.map((condition) => around(["*"], ["*"], condition))],
    owner,
  };
};
