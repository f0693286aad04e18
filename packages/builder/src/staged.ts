import type { Action, Resource } from "@camwright/catalog";
import type { Effect, Statement } from "@camwright/core/model";
import type { CheckedResource } from "./check/checked.js";
import type { Test } from "./condition/test.js";
import { type StatementTexts, statementOf } from "./statement.js";

/** An effect and its actions, waiting for the resources. It is no statement yet: `policy` does not take it. */
export interface Draft<A extends Action> {
  /**
   * The statement about these resources; the same check as in the object form applies.
   *
   * @example
   * ```ts
   * import { action, allow, resource } from "@camwright/builder";
   *
   * allow(action("name/asr:*")).on(resource("qcs::asr::uin/100000000001:model/*")).effect; // => "allow"
   * ```
   */
  readonly on: <First extends Resource, Rest extends readonly Resource[]>(
    first: CheckedResource<A, First | Rest[number], First>,
    ...rest: Rest
  ) => StagedStatement;
}

/** A statement that conditions can be added to. `when` is not enumerable: comparing and serialising do not see it. */
export interface StagedStatement extends Statement {
  /**
   * A new statement that has these conditions as well.
   *
   * @throws TypeError if the same operator and key come twice.
   *
   * @example
   * ```ts
   * import { action, allow, everything, ip } from "@camwright/builder";
   *
   * JSON.stringify(allow(action("cos:GetService")).on(everything).when(ip("10.0.0.0/8")).condition);
   * // => '{"ip_equal":{"qcs:ip":["10.0.0.0/8"]}}'
   * ```
   */
  readonly when: (...tests: readonly Test[]) => StagedStatement;
}

const staged = (effect: Effect, texts: StatementTexts): StagedStatement => {
  const when = (...tests: readonly Test[]): StagedStatement =>
    staged(effect, { ...texts, when: [...(texts.when ?? []), ...tests] });
  const statement = Object.defineProperty(statementOf(effect, texts), "when", { value: Object.freeze(when) });
  return Object.freeze(statement as StagedStatement);
};

/** The star alone stays bare, as in the object form. */
const single = (texts: readonly string[]): string | readonly string[] =>
  texts.length === 1 && texts[0] === "*" ? "*" : texts;

/** The first stage: an effect with its actions. The cast states what `Draft` checks in types only: resources are texts. */
export const draft = (effect: Effect, actions: readonly string[]): Draft<Action> => {
  const action = single(actions);
  const on = (...resources: readonly string[]): StagedStatement =>
    staged(effect, { action, resource: single(resources) });
  return Object.freeze({ on: Object.freeze(on) as unknown as Draft<Action>["on"] });
};
