import { type ActionSet, actionSet } from "./action-set.js";
import type { ActionModule, ActionSource } from "./action-source.js";

/** The names of the constants of each access level that a catalog has actions of. */
type Levels = Readonly<Record<string, readonly string[]>>;

/** The set of the constants that have these names in a module of actions. */
export type ActionLevel<Constants extends ActionModule, Name extends keyof Constants> = ActionSet<Constants[Name]>;

/**
 * The actions of one access level of a catalog, written one by one. Generated catalogs call it: `cos.level("read")`.
 *
 * @throws TypeError if the catalog has no action of the level.
 */
export const actionLevel = <Constants extends ActionModule, Name extends keyof Constants>(
  source: ActionSource<Constants>,
  levels: Levels,
  level: string,
): ActionLevel<Constants, Name> => {
  const names = new Map(Object.entries(levels)).get(level);
  if (names === undefined) {
    const known = Object.keys(levels).map((it) => `\`${it}\``);
    throw new TypeError(`\`${source.service}\` has no actions of the level \`${level}\`, but of ${known.join(", ")}`);
  }
  const constants = new Map(Object.entries(source.constants));
  const members = names.flatMap((name) => constants.get(name) ?? []);
  return actionSet({ made: "level", written: members, members, catalogVersion: source.catalogVersion });
};
