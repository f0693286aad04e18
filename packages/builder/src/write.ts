import type { Resource } from "@camwright/catalog";
import type { Effect, Statement } from "@camwright/core/model";
import type { Actions, ActionsPhantom, ActionTexts } from "./actions.js";
import { type AssumeWriter, assume } from "./assume.js";
import type { TestsElement } from "./check/carried.js";
import type { ActionElement, ResourceElement } from "./check/checked.js";
import type { OneOrMore } from "./check/listed.js";
import type { Test } from "./condition/test.js";
import type { BucketStatement, IdentityStatement } from "./policy-kinds.js";
import type { PrincipalParts } from "./principal/to-principal.js";
import { type SplitWriter, split } from "./split.js";
import { type Draft, draft } from "./staged.js";
import { type StatementTexts, statementOf } from "./statement.js";

/**
 * A statement in the form of its JSON. The parameters are what its elements must be; where a statement could never apply, the
 * element that is to blame has a type that no value has. Without them, nothing is checked.
 */
export interface StatementParts<A = OneOrMore<Actions>, R = OneOrMore<Resource>, T = readonly Test[]> {
  /** An identifier for COS bucket policies (436/139787). */
  readonly sid?: string;
  /** Whom a statement of a bucket policy is about: `everyone`, one or several. A statement with it goes into no other policy. */
  readonly principal?: PrincipalParts;
  /** One action, a set of them, or a list of both. `anyAction` alone is written as a bare `"*"`. */
  readonly action: A;
  /** One resource or several; each action needs one that it can match. `everything` alone is written as a bare `"*"`. */
  readonly resource: R;
  /** Tests that must all hold, of keys that each action carries. An empty list is no condition. */
  readonly when?: T;
}

/**
 * The two ways to write a statement: all at once, `allow({ action, resource, when })`, or in stages,
 * `allow(action, …).on(resource, …).when(test, …)`.
 *
 * `Given` is bounded by its own check. So the compiler infers what is written first, makes no further types of it where the
 * check holds, since the elements must then be the same in each statement, and where it does not, shows what the check asks for.
 */
export interface StatementWriter {
  <
    Given extends ActionsPhantom | StatementParts<ActionElement<Given>, ResourceElement<Given>, TestsElement<Given>>,
    Rest extends readonly Actions[] = readonly [],
  >(
    first: Given,
    ...rest: Given extends Actions ? Rest : readonly []
  ): Written<Given, Rest[number]>;
  /**
   * Two statements of actions of both granularities: the operation-level ones, which need `everything`, apart from those with
   * resources. At run time an action is a text, so the catalogs' lists of operation-level actions are given. A pattern
   * stays one action, and goes with the resources.
   *
   * @example
   * ```ts
   * import { allow, policy } from "@camwright/builder";
   * import * as cos from "@camwright/catalog-cos";
   *
   * const docs = cos.bucketContents({ appid: "1250000000", bucket: "docs-1250000000" });
   * const browse = allow.split({
   *   action: [cos.GetService, cos.GetObject],
   *   resource: docs,
   *   operationLevel: cos.operationLevel,
   * });
   * policy(...browse).statement.map((it) => it.resource); // => [["qcs::cos::uid/1250000000:docs-1250000000/*"], "*"]
   * ```
   */
  readonly split: SplitWriter;
  /**
   * A statement of a trust policy: these principals may assume the role (598/19381).
   *
   * @throws TypeError if there is no principal or action, providers stand beside others without an action, or the same operator
   * and key are tested twice.
   *
   * @example
   * ```ts
   * import { allow, root, stringEqual } from "@camwright/builder";
   * import { externalId } from "@camwright/catalog-sts";
   *
   * const partner = allow.assume({ principal: root({ account: "100000000009" }), when: [stringEqual(externalId, "b7c2")] });
   * partner.action; // => ["name/sts:AssumeRole"]
   * ```
   */
  readonly assume: AssumeWriter;
}

/**
 * What is made of the first argument: a draft of actions, or a statement. After an error `Given` is all that may be written;
 * this is a statement then, so that a policy around it is not found wrong as well.
 */
type Written<Given, Rest extends Actions, All = Given> = Given extends Actions
  ? [All] extends [Actions]
    ? Draft<All | Rest>
    : never
  : Given extends { readonly principal: PrincipalParts }
    ? BucketStatement
    : IdentityStatement;

/** The forms that `StatementWriter` tells apart by type, told apart by value. */
const write = (
  effect: Effect,
  first: ActionTexts | StatementTexts | undefined,
  rest: readonly ActionTexts[],
): Draft<Actions> | Statement => {
  if (first === undefined || typeof first === "string" || "written" in first) return draft(effect, [first, ...rest]);
  return Object.freeze(statementOf(effect, first));
};

const writer = (effect: Effect): StatementWriter => {
  const call = (first: ActionTexts | StatementTexts, ...rest: readonly ActionTexts[]): Draft<Actions> | Statement =>
    write(effect, first, rest);
  return Object.freeze(Object.assign(call, { split: split(effect), assume: assume(effect) })) as StatementWriter;
};

/**
 * A statement that allows these actions on these resources, as frozen plain data.
 *
 * A statement in which an action can match none of the listed resources does not compile, and the message names the
 * action: an operation-level one needs `everything`, a resource-level one a resource of a kind that it accepts.
 *
 * @throws TypeError if no action or resource is listed, or the same operator and key are tested twice.
 *
 * @example
 * ```ts
 * import { action, allow, resource } from "@camwright/builder";
 *
 * const models = resource("qcs::asr::uin/100000000001:model/*");
 * JSON.stringify(allow({ action: action("name/asr:*"), resource: models }));
 * // => '{"effect":"allow","action":["name/asr:*"],"resource":["qcs::asr::uin/100000000001:model/*"]}'
 * ```
 */
export const allow: StatementWriter = /* @__PURE__ */ writer("allow");

/**
 * A statement that denies these actions on these resources; a deny wins over any allow (598/10605). Forms, check and
 * errors are those of `allow`.
 *
 * @example
 * ```ts
 * import { action, deny, everything } from "@camwright/builder";
 *
 * JSON.stringify(deny(action("cos:DeleteBucket")).on(everything));
 * // => '{"effect":"deny","action":["cos:DeleteBucket"],"resource":"*"}'
 * ```
 */
export const deny: StatementWriter = /* @__PURE__ */ writer("deny");
