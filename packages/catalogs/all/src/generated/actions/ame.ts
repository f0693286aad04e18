// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const BatchDescribeKTVMusicDetails = "ame:BatchDescribeKTVMusicDetails" as UncheckedAction<"ame:BatchDescribeKTVMusicDetails">;
/** Write access by its name. */
export const CreateKTVRobot = "ame:CreateKTVRobot" as UncheckedAction<"ame:CreateKTVRobot">;
/** Read access by its name. */
export const DescribeAuthInfo = "ame:DescribeAuthInfo" as UncheckedAction<"ame:DescribeAuthInfo">;
/** Read access by its name. */
export const DescribeCloudMusic = "ame:DescribeCloudMusic" as UncheckedAction<"ame:DescribeCloudMusic">;
/** Read access by its name. */
export const DescribeCloudMusicPurchased = "ame:DescribeCloudMusicPurchased" as UncheckedAction<"ame:DescribeCloudMusicPurchased">;
/** Read access by its name. */
export const DescribeItemById = "ame:DescribeItemById" as UncheckedAction<"ame:DescribeItemById">;
/** Read access by its name. */
export const DescribeItems = "ame:DescribeItems" as UncheckedAction<"ame:DescribeItems">;
/** Read access by its name. */
export const DescribeKTVMusicDetail = "ame:DescribeKTVMusicDetail" as UncheckedAction<"ame:DescribeKTVMusicDetail">;
/** Read access by its name. */
export const DescribeKTVMusicTags = "ame:DescribeKTVMusicTags" as UncheckedAction<"ame:DescribeKTVMusicTags">;
/** Read access by its name. */
export const DescribeKTVPlaylistDetail = "ame:DescribeKTVPlaylistDetail" as UncheckedAction<"ame:DescribeKTVPlaylistDetail">;
/** Read access by its name. */
export const DescribeKTVPlaylists = "ame:DescribeKTVPlaylists" as UncheckedAction<"ame:DescribeKTVPlaylists">;
/** Read access by its name. */
export const DescribeKTVRobots = "ame:DescribeKTVRobots" as UncheckedAction<"ame:DescribeKTVRobots">;
/** Read access by its name. */
export const DescribeKTVSingerCategories = "ame:DescribeKTVSingerCategories" as UncheckedAction<"ame:DescribeKTVSingerCategories">;
/** Read access by its name. */
export const DescribeKTVSingerMusics = "ame:DescribeKTVSingerMusics" as UncheckedAction<"ame:DescribeKTVSingerMusics">;
/** Read access by its name. */
export const DescribeKTVSingers = "ame:DescribeKTVSingers" as UncheckedAction<"ame:DescribeKTVSingers">;
/** Read access by its name. */
export const DescribeKTVSuggestions = "ame:DescribeKTVSuggestions" as UncheckedAction<"ame:DescribeKTVSuggestions">;
/** List access by its name. */
export const DescribeKTVTopList = "ame:DescribeKTVTopList" as UncheckedAction<"ame:DescribeKTVTopList">;
/** Read access by its name. */
export const DescribeLyric = "ame:DescribeLyric" as UncheckedAction<"ame:DescribeLyric">;
/** Read access by its name. */
export const DescribeMusic = "ame:DescribeMusic" as UncheckedAction<"ame:DescribeMusic">;
/** Read access by its name. */
export const DescribeMusicSaleStatus = "ame:DescribeMusicSaleStatus" as UncheckedAction<"ame:DescribeMusicSaleStatus">;
/** Read access by its name. */
export const DescribePackageItems = "ame:DescribePackageItems" as UncheckedAction<"ame:DescribePackageItems">;
/** Read access by its name. */
export const DescribePackages = "ame:DescribePackages" as UncheckedAction<"ame:DescribePackages">;
/** Read access by its name. */
export const DescribePkgOfflineMusic = "ame:DescribePkgOfflineMusic" as UncheckedAction<"ame:DescribePkgOfflineMusic">;
/** Read access by its name. */
export const DescribeStations = "ame:DescribeStations" as UncheckedAction<"ame:DescribeStations">;
/** Write access by its name. */
export const DestroyKTVRobot = "ame:DestroyKTVRobot" as UncheckedAction<"ame:DestroyKTVRobot">;
/** Write access by its name. */
export const ModifyMusicOnShelves = "ame:ModifyMusicOnShelves" as UncheckedAction<"ame:ModifyMusicOnShelves">;
/** Write access by its name. */
export const PutMusicOnTheShelves = "ame:PutMusicOnTheShelves" as UncheckedAction<"ame:PutMusicOnTheShelves">;
/** Access unknown. */
export const ReportData = "ame:ReportData" as UncheckedAction<"ame:ReportData">;
/** Read access by its name. */
export const SearchKTVMusics = "ame:SearchKTVMusics" as UncheckedAction<"ame:SearchKTVMusics">;
/** Access unknown. */
export const SyncKTVRobotCommand = "ame:SyncKTVRobotCommand" as UncheckedAction<"ame:SyncKTVRobotCommand">;
/** Access unknown. */
export const TakeMusicOffShelves = "ame:TakeMusicOffShelves" as UncheckedAction<"ame:TakeMusicOffShelves">;
