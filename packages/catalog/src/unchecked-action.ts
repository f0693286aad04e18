import type { Action, UnknownKind } from "./action.js";

const operationForm = /^[A-Za-z0-9_-]+$/;

/**
 * An action of a service by the name of its operation, for what the catalog does not know: its granularity counts as unknown,
 * so any resource goes with it. Also for a name that the catalog has, which then is not checked either. Generated catalogs call
 * it: `cos.action("NewApi")`.
 *
 * @throws TypeError if the text is no name of an operation: empty, or with another character than letters, digits, `_` and
 * `-`.
 */
export const uncheckedAction = <const Service extends string, const Name extends string>(
  service: Service,
  name: Name,
): Action<`${Service}:${Name}`, UnknownKind> => {
  if (!operationForm.test(name)) {
    throw new TypeError(`\`${name}\` is not the name of an operation: write it without a prefix and without \`*\``);
  }
  return `${service}:${name}` as Action<`${Service}:${Name}`, UnknownKind>;
};
