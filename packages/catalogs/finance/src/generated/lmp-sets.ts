// Generated from facts/lmp.json by `npm run generate`. Do not edit.

import { type Action, type UnknownKind, uncheckedAction } from "@camwright/catalog";

/**
 * An action of `lmp` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`lmp:${Name}`, UnknownKind> {
  return uncheckedAction("lmp", name);
}
