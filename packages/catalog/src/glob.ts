import type { Action, ActionKey, ActionKind } from "./action.js";
import { type ActionSet, actionSet } from "./action-set.js";
import { type ActionModule, type ActionSource, operationOf } from "./action-source.js";
import { matchesName } from "./matches-name.js";
import type { ConstantsLike, FittingPattern } from "./named-like.js";
import { namesNear } from "./names-near.js";

/** The actions of a catalog that a pattern fits. In a statement they count as one action that has all their kinds. */
export type ActionGlob<Constants extends ActionModule, Service extends string, Pattern extends string> = GlobOf<
  ConstantsLike<Constants, Pattern>,
  `${Service}:${Pattern}`
>;

type GlobOf<Member extends Action, Id extends string> = ActionSet<
  Member,
  Action<Id, ActionKind<Member>, ActionKey<Member>>
>;

/** The actions of a catalog that a pattern fits, where they are written one by one. */
export type ActionsLike<Constants extends ActionModule, Pattern extends string> = ActionSet<
  ConstantsLike<Constants, Pattern>
>;

const patternForm = /^[A-Za-z0-9_*-]+$/;

const membersLike = (source: ActionSource, pattern: string): readonly Action[] => {
  const actions = Object.values(source.constants);
  if (!patternForm.test(pattern)) {
    throw new TypeError(`\`${pattern}\` is not a pattern of operations: write it without a prefix, such as Get*`);
  }
  const members = actions.filter((action) => matchesName(pattern, operationOf(action)));
  if (members.length > 0) return members;
  const near = namesNear(pattern, actions.map(operationOf)).map((name) => `\`${name}\``);
  const hint = near.length === 0 ? "" : `; there is ${near.join(", ")}`;
  throw new TypeError(`no action of \`${source.service}\` fits \`${pattern}\`${hint}`);
};

/**
 * The actions of a catalog whose operations fit a pattern with `*` (598/10604), written as that pattern. Generated catalogs
 * call it: `cos.like("Get*")`.
 *
 * @throws TypeError if the pattern has another character than letters, digits, `_`, `-` and `*`, or fits no action.
 */
export const actionGlob = <Constants extends ActionModule, Service extends string, Pattern extends string>(
  source: ActionSource<Constants>,
  pattern: FittingPattern<Constants, Pattern>,
): ActionGlob<Constants, Service, Pattern> => {
  const text = pattern as string;
  return actionSet({
    made: "glob",
    written: [`${source.service}:${text}`],
    members: membersLike(source, text),
    catalogVersion: source.catalogVersion,
  });
};

/**
 * As `actionGlob`, written as the members one by one: for a catalog that shares its prefix with another one, whose actions
 * the written pattern would fit as well.
 */
export const actionsLike = <Constants extends ActionModule, Pattern extends string>(
  source: ActionSource<Constants>,
  pattern: FittingPattern<Constants, Pattern>,
): ActionsLike<Constants, Pattern> => {
  const members = membersLike(source, pattern as string);
  return actionSet({ made: "glob", written: members, members, catalogVersion: source.catalogVersion });
};
