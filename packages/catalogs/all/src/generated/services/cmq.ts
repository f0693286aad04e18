// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type ActionLevel, type ActionsLike, type FittingPattern, actionLevel, actionsLike } from "@camwright/catalog";
import * as constants from "../actions/cmq.js";
import { catalogVersion } from "../version.js";

const source = { service: "cmq", catalogVersion, constants };

const levels = { read: ["DescribeQueueDetail", "DescribeTopicDetail"] } as const;

/**
 * All actions of one access level, written one by one. The level is judged from the name alone, so look the list over.
 *
 * @throws TypeError if no action has the level.
 */
export function level<const Level extends keyof typeof levels>(
  level: Level,
): ActionLevel<typeof constants, (typeof levels)[Level][number]> {
  return actionLevel<typeof constants, (typeof levels)[Level][number]>(source, levels, level);
}

/**
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written one by one, since no written
 * pattern fits these actions alone. Each of them needs a resource that it can match.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionsLike<typeof constants, Pattern> {
  return actionsLike<typeof constants, Pattern>(source, pattern);
}

export * from "../actions/cmq.js";
