import type { Resource } from "@camwright/catalog";
import type { Effect } from "@camwright/core/model";
import { type Actions, type ActionTexts, writtenActions } from "./actions.js";
import type { CheckedTests } from "./check/carried.js";
import type { CheckedResource } from "./check/checked.js";
import type { Test } from "./condition/test.js";
import type { BucketStatement, IdentityStatement } from "./policy-kinds.js";
import type { PrincipalParts } from "./principal/to-principal.js";
import { type StatementTexts, statementOf } from "./statement.js";

/** An effect and its actions, waiting for the resources. It is no statement yet: `policy` does not take it. */
export interface Draft<A extends Actions> {
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
  ) => IdentityStatement & Stages<A, IdentityStatement>;
}

/**
 * What a statement in stages can be given more. None of it is enumerable: comparing and serialising do not see it. `A` is the
 * union of its actions, `Form` what it is so far.
 */
export interface Stages<A extends Actions, Form> {
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
  readonly when: <Limit extends string>(
    ...tests: readonly CheckedTests<A, Limit, Test<string, Limit>>[]
  ) => Form & Stages<A, Form>;
  /**
   * The statement about these principals, for a bucket policy.
   *
   * @throws TypeError if there are principals already.
   *
   * @example
   * ```ts
   * import { action, allow, everyone, resource } from "@camwright/builder";
   *
   * const logo = resource("qcs::cos::uid/1250000000:docs-1250000000/logo.png");
   * allow(action("cos:GetObject")).on(logo).to(everyone).principal; // => "*"
   * ```
   */
  readonly to: (principals: PrincipalParts) => BucketStatement & Stages<A, BucketStatement>;
}

type Staged = BucketStatement & Stages<Actions, BucketStatement>;

const hidden = (value: unknown): PropertyDescriptor => ({ value: Object.freeze(value) });

/** A statement with its stages. Whether it has a principal is a matter of its type alone. */
const staged = (effect: Effect, texts: StatementTexts): Staged => {
  const when = (...tests: readonly Test[]): Staged =>
    staged(effect, { ...texts, when: [...(texts.when ?? []), ...tests] });
  const to = (principal: PrincipalParts): Staged => {
    if (texts.principal !== undefined)
      throw new TypeError("the statement has principals already: name all in one call");
    return staged(effect, { ...texts, principal });
  };
  const statement = Object.defineProperties(statementOf(effect, texts), { when: hidden(when), to: hidden(to) });
  return Object.freeze(statement as Staged);
};

/** The star alone stays bare, as in the object form. */
const single = (texts: readonly string[]): string | readonly string[] =>
  texts.length === 1 && texts[0] === "*" ? "*" : texts;

/** The first stage: an effect with its actions. The cast states what `Draft` checks in types only: resources are texts. */
export const draft = (effect: Effect, actions: readonly (ActionTexts | undefined)[]): Draft<Actions> => {
  const action = single(writtenActions(actions));
  const on = (...resources: readonly string[]): Staged => staged(effect, { action, resource: single(resources) });
  return Object.freeze({ on: Object.freeze(on) as unknown as Draft<Actions>["on"] });
};
