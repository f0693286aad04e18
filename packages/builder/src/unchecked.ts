import type { Action, ConditionKey, ConditionKeyType, Resource, UnknownKind } from "@camwright/catalog";

/** `service:Operation` with `*` anywhere and an optional `name/`, a numbered or named action set, or `*` (598/10604). */
const actionForm = /^(?:\*|(?:name\/)?(?:\*|[A-Za-z0-9_-]+):[A-Za-z0-9_*-]+|permid\/\d+|actionName\/[A-Za-z0-9_*-]+)$/;

/** `*`, or six segments of which the last may hold anything but must not be empty (598/10606). */
const resourceForm = /^(?:\*|qcs:[^:\s]*:[^:\s]*:[^:\s]*:[^:\s]*:\S.*)$/;

/** A service's condition key such as `cos:prefix`, or one without a service such as `mfa`. */
const keyForm = /^[^\s:]+(?::\S+)?$/;

/**
 * Every action, `"*"` (598/10604). Its granularity counts as unknown, so any resource goes with it.
 *
 * @example
 * ```ts
 * import { anyAction, deny, everything } from "@camwright/builder";
 *
 * JSON.stringify(deny({ action: anyAction, resource: everything })); // => '{"effect":"deny","action":"*","resource":"*"}'
 * ```
 */
export const anyAction: Action<"*", UnknownKind> = "*" as Action<"*", UnknownKind>;

/**
 * An action by its text, for wildcards and for actions that no catalog has. The text is kept as given, with `name/` or
 * without; the compiler takes its granularity as unknown and accepts any resource with it.
 *
 * @throws TypeError if the text has not the form of an action.
 *
 * @example
 * ```ts
 * import { action } from "@camwright/builder";
 *
 * action("name/cvm:Describe*"); // => "name/cvm:Describe*"
 * ```
 */
export const action = <const Text extends string>(text: Text): Action<Text, UnknownKind> => {
  if (!actionForm.test(text)) throw new TypeError(`\`${text}\` is not an action: write service:Operation or *`);
  return text as Action<Text, UnknownKind>;
};

/**
 * A resource by its text, for forms that no catalog has. The text is kept as given; the compiler accepts it with any
 * action.
 *
 * @throws TypeError if the text is neither `*` nor of six segments, `qcs:project:service:region:account:path`.
 *
 * @example
 * ```ts
 * import { resource } from "@camwright/builder";
 *
 * resource("qcs::asr::uin/100000000001:model/*"); // => "qcs::asr::uin/100000000001:model/*"
 * ```
 */
export const resource = (text: string): Resource<UnknownKind> => {
  if (!resourceForm.test(text)) {
    throw new TypeError(`\`${text}\` is not a resource: write qcs:project:service:region:account:path or *`);
  }
  return text as Resource<UnknownKind>;
};

/**
 * A condition key by its text, with the type of its values, for keys that no catalog has. Which key fits which action is
 * not checked.
 *
 * @throws TypeError if the text is empty or has blanks.
 *
 * @example
 * ```ts
 * import { conditionKey, dateLessThan } from "@camwright/builder";
 *
 * dateLessThan(conditionKey("qcs:current_time", "date"), "2027-01-01T00:00:00Z").key; // => "qcs:current_time"
 * ```
 */
export const conditionKey = <const Text extends string, const Type extends ConditionKeyType>(
  text: Text,
  _type: Type,
): ConditionKey<Text, Type, never> => {
  if (!keyForm.test(text)) throw new TypeError(`\`${text}\` is not a condition key: write service:key`);
  return text as ConditionKey<Text, Type, never>;
};
