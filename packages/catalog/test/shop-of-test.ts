import {
  type Action,
  type ActionGlob,
  type ActionLevel,
  type ActionSource,
  type ActionsLike,
  actionGlob,
  actionLevel,
  actionsLike,
  type FittingPattern,
} from "../src/index.js";

/** Constants as a generated catalog has them; `delete` is no name of an export, and an own `_` at the end stays beside it. */
export const constants = {
  DeleteThing: "shop:DeleteThing" as Action<"shop:DeleteThing", "shop:thing", never>,
  GetShop: "shop:GetShop" as Action<"shop:GetShop", never, never>,
  GetThing: "shop:GetThing" as Action<"shop:GetThing", "shop:thing", "shop:color">,
  ListThings: "shop:ListThings" as Action<"shop:ListThings", "unknown", never>,
  delete_: "shop:delete" as Action<"shop:delete", "shop:other", never>,
  see__: "shop:see_" as Action<"shop:see_", "shop:other", never>,
} as const;

const source: ActionSource<typeof constants> = { service: "shop", catalogVersion: "1", constants };

export const levels = { read: ["GetShop", "GetThing"], write: ["DeleteThing", "delete_"] } as const;

type Constants = typeof constants;

export const like = <const Pattern extends string>(
  pattern: FittingPattern<Constants, Pattern>,
): ActionGlob<Constants, "shop", Pattern> => actionGlob<Constants, "shop", Pattern>(source, pattern);

export const likeWrittenOut = <const Pattern extends string>(
  pattern: FittingPattern<Constants, Pattern>,
): ActionsLike<Constants, Pattern> => actionsLike<Constants, Pattern>(source, pattern);

export const level = <const Level extends keyof typeof levels>(
  name: Level,
): ActionLevel<Constants, (typeof levels)[Level][number]> =>
  actionLevel<Constants, (typeof levels)[Level][number]>(source, levels, name);
