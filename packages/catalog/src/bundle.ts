import type { Action } from "./action.js";
import { type ActionSet, actionSet, type MemberOf } from "./action-set.js";

const membersOf = (part: Action | ActionSet): readonly Action[] => (typeof part === "string" ? [part] : part.members);

/**
 * Actions and sets of actions as one set, also of several services, each action once, in the order given. It is written as
 * its members, so a bundle of a glob alone pins the glob to what the catalog has now.
 *
 * ```ts
 * import { bundle } from "@camwright/catalog";
 * import * as asr from "@camwright/catalog-asr";
 * import * as cos from "@camwright/catalog-cos";
 *
 * bundle(cos.GetObject, cos.like("Head*"), asr.CreateModel).written;
 * // => ["cos:GetObject", "cos:HeadBucket", "cos:HeadObject", "asr:CreateModel"]
 * ```
 */
export const bundle = <First extends Action | ActionSet, Rest extends readonly (Action | ActionSet)[]>(
  first: First,
  ...rest: Rest
): ActionSet<MemberOf<First | Rest[number]>> => {
  const members = [...new Set([first, ...rest].flatMap(membersOf))];
  return actionSet({ made: "bundle", written: members, members });
};
