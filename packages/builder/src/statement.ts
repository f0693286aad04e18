import type { Condition, Effect, Statement } from "@camwright/core/model";
import { type ActionTexts, writtenActions } from "./actions.js";
import type { Test } from "./condition/test.js";
import { toCondition } from "./condition/to-condition.js";
import { type PrincipalParts, toPrincipal } from "./principal/to-principal.js";

/** The texts of a statement before they are put together; a single text and a list are told apart in the document. */
export interface StatementTexts {
  readonly sid?: string | undefined;
  readonly principal?: PrincipalParts | undefined;
  readonly action: ActionTexts | readonly ActionTexts[];
  readonly resource: string | readonly string[];
  readonly when?: readonly Test[] | undefined;
}

/** The star alone is written bare, as the published documents have it; anything else is a list, as it was listed. */
const element = (
  name: "action" | "resource",
  given: string | readonly string[] | undefined,
): "*" | readonly string[] => {
  if (given === "*") return "*";
  const list = typeof given === "string" ? [given] : Array.from(given ?? []);
  if (list.length === 0) throw new TypeError(`a statement needs at least one ${name}`);
  return Object.freeze(list);
};

const ifAny = (condition: Condition | undefined): { readonly condition?: Condition } =>
  condition === undefined ? {} : { condition };

const isList = (given: ActionTexts | readonly ActionTexts[]): given is readonly ActionTexts[] => Array.isArray(given);

const actionElement = (given: StatementTexts["action"] | undefined): string | readonly string[] | undefined => {
  if (given === undefined || typeof given === "string") return given;
  return writtenActions(isList(given) ? given : [given]);
};

/** The statement as plain data, its elements in CAM's order; not frozen itself, everything below it is. */
export const statementOf = (effect: Effect, texts: StatementTexts): Statement => ({
  ...(texts.sid === undefined ? {} : { sid: texts.sid }),
  effect,
  ...(texts.principal === undefined ? {} : { principal: toPrincipal(texts.principal) }),
  action: element("action", actionElement(texts.action)),
  resource: element("resource", texts.resource),
  ...ifAny(toCondition(texts.when ?? [])),
});
