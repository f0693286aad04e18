// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type FittingPattern, type UnknownKind, actionGlob, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/tmt.js";
import { catalogVersion } from "../version.js";

const source = { service: "tmt", catalogVersion, constants };

/**
 * An action of `tmt` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`tmt:${Name}`, UnknownKind> {
  return uncheckedAction("tmt", name);
}

/**
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written as the pattern, with which CAM fits
 * every action of `tmt`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "tmt", Pattern> {
  return actionGlob<typeof constants, "tmt", Pattern>(source, pattern);
}

export * from "../actions/tmt.js";
