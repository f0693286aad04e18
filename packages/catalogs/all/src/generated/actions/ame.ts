// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const BatchDescribeKTVMusicDetails = "ame:BatchDescribeKTVMusicDetails" as Action<"ame:BatchDescribeKTVMusicDetails", UnknownKind, never>;
/** Write access by its name. */
export const CreateKTVRobot = "ame:CreateKTVRobot" as Action<"ame:CreateKTVRobot", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuthInfo = "ame:DescribeAuthInfo" as Action<"ame:DescribeAuthInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudMusic = "ame:DescribeCloudMusic" as Action<"ame:DescribeCloudMusic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudMusicPurchased = "ame:DescribeCloudMusicPurchased" as Action<"ame:DescribeCloudMusicPurchased", UnknownKind, never>;
/** Read access by its name. */
export const DescribeItemById = "ame:DescribeItemById" as Action<"ame:DescribeItemById", UnknownKind, never>;
/** Read access by its name. */
export const DescribeItems = "ame:DescribeItems" as Action<"ame:DescribeItems", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVMusicDetail = "ame:DescribeKTVMusicDetail" as Action<"ame:DescribeKTVMusicDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVMusicTags = "ame:DescribeKTVMusicTags" as Action<"ame:DescribeKTVMusicTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVPlaylistDetail = "ame:DescribeKTVPlaylistDetail" as Action<"ame:DescribeKTVPlaylistDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVPlaylists = "ame:DescribeKTVPlaylists" as Action<"ame:DescribeKTVPlaylists", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVRobots = "ame:DescribeKTVRobots" as Action<"ame:DescribeKTVRobots", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVSingerCategories = "ame:DescribeKTVSingerCategories" as Action<"ame:DescribeKTVSingerCategories", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVSingerMusics = "ame:DescribeKTVSingerMusics" as Action<"ame:DescribeKTVSingerMusics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVSingers = "ame:DescribeKTVSingers" as Action<"ame:DescribeKTVSingers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVSuggestions = "ame:DescribeKTVSuggestions" as Action<"ame:DescribeKTVSuggestions", UnknownKind, never>;
/** List access by its name. */
export const DescribeKTVTopList = "ame:DescribeKTVTopList" as Action<"ame:DescribeKTVTopList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLyric = "ame:DescribeLyric" as Action<"ame:DescribeLyric", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMusic = "ame:DescribeMusic" as Action<"ame:DescribeMusic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMusicSaleStatus = "ame:DescribeMusicSaleStatus" as Action<"ame:DescribeMusicSaleStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribePackageItems = "ame:DescribePackageItems" as Action<"ame:DescribePackageItems", UnknownKind, never>;
/** Read access by its name. */
export const DescribePackages = "ame:DescribePackages" as Action<"ame:DescribePackages", UnknownKind, never>;
/** Read access by its name. */
export const DescribePkgOfflineMusic = "ame:DescribePkgOfflineMusic" as Action<"ame:DescribePkgOfflineMusic", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStations = "ame:DescribeStations" as Action<"ame:DescribeStations", UnknownKind, never>;
/** Write access by its name. */
export const DestroyKTVRobot = "ame:DestroyKTVRobot" as Action<"ame:DestroyKTVRobot", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMusicOnShelves = "ame:ModifyMusicOnShelves" as Action<"ame:ModifyMusicOnShelves", UnknownKind, never>;
/** Write access by its name. */
export const PutMusicOnTheShelves = "ame:PutMusicOnTheShelves" as Action<"ame:PutMusicOnTheShelves", UnknownKind, never>;
/** Access unknown. */
export const ReportData = "ame:ReportData" as Action<"ame:ReportData", UnknownKind, never>;
/** Read access by its name. */
export const SearchKTVMusics = "ame:SearchKTVMusics" as Action<"ame:SearchKTVMusics", UnknownKind, never>;
/** Access unknown. */
export const SyncKTVRobotCommand = "ame:SyncKTVRobotCommand" as Action<"ame:SyncKTVRobotCommand", UnknownKind, never>;
/** Access unknown. */
export const TakeMusicOffShelves = "ame:TakeMusicOffShelves" as Action<"ame:TakeMusicOffShelves", UnknownKind, never>;
