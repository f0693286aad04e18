// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/ame.js";
import { catalogVersion } from "../version.js";

const source = { service: "ame", catalogVersion, constants };

const levels = {
  list: ["DescribeKTVTopList"],
  read: [
    "BatchDescribeKTVMusicDetails",
    "DescribeAuthInfo",
    "DescribeCloudMusic",
    "DescribeCloudMusicPurchased",
    "DescribeItemById",
    "DescribeItems",
    "DescribeKTVMusicDetail",
    "DescribeKTVMusicTags",
    "DescribeKTVPlaylistDetail",
    "DescribeKTVPlaylists",
    "DescribeKTVRobots",
    "DescribeKTVSingerCategories",
    "DescribeKTVSingerMusics",
    "DescribeKTVSingers",
    "DescribeKTVSuggestions",
    "DescribeLyric",
    "DescribeMusic",
    "DescribeMusicSaleStatus",
    "DescribePackageItems",
    "DescribePackages",
    "DescribePkgOfflineMusic",
    "DescribeStations",
    "SearchKTVMusics",
  ],
  write: ["CreateKTVRobot", "DestroyKTVRobot", "ModifyMusicOnShelves", "PutMusicOnTheShelves"],
} as const;

/**
 * An action of `ame` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`ame:${Name}`, UnknownKind> {
  return uncheckedAction("ame", name);
}

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
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written as the pattern, with which CAM fits
 * every action of `ame`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "ame", Pattern> {
  return actionGlob<typeof constants, "ame", Pattern>(source, pattern);
}

export * from "../actions/ame.js";
