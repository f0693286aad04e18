// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyChorus = "yinsuda:ApplyChorus" as Action<"yinsuda:ApplyChorus", UnknownKind, never>;
/** Read access by its name. */
export const BatchDescribeKTVMusicDetails = "yinsuda:BatchDescribeKTVMusicDetails" as Action<"yinsuda:BatchDescribeKTVMusicDetails", UnknownKind, never>;
/** Write access by its name. */
export const CreateKTVRobot = "yinsuda:CreateKTVRobot" as Action<"yinsuda:CreateKTVRobot", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVMatchMusics = "yinsuda:DescribeKTVMatchMusics" as Action<"yinsuda:DescribeKTVMatchMusics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVMusicAccompanySegmentUrl = "yinsuda:DescribeKTVMusicAccompanySegmentUrl" as Action<"yinsuda:DescribeKTVMusicAccompanySegmentUrl", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVMusicAccompanySegmentUrlVip = "yinsuda:DescribeKTVMusicAccompanySegmentUrlVip" as Action<"yinsuda:DescribeKTVMusicAccompanySegmentUrlVip", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVMusicsByTag = "yinsuda:DescribeKTVMusicsByTag" as Action<"yinsuda:DescribeKTVMusicsByTag", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVPlaylistDetail = "yinsuda:DescribeKTVPlaylistDetail" as Action<"yinsuda:DescribeKTVPlaylistDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVPlaylists = "yinsuda:DescribeKTVPlaylists" as Action<"yinsuda:DescribeKTVPlaylists", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVRobots = "yinsuda:DescribeKTVRobots" as Action<"yinsuda:DescribeKTVRobots", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVSuggestions = "yinsuda:DescribeKTVSuggestions" as Action<"yinsuda:DescribeKTVSuggestions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKTVTags = "yinsuda:DescribeKTVTags" as Action<"yinsuda:DescribeKTVTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLiveVipTradeInfos = "yinsuda:DescribeLiveVipTradeInfos" as Action<"yinsuda:DescribeLiveVipTradeInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserInfo = "yinsuda:DescribeUserInfo" as Action<"yinsuda:DescribeUserInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVipUserInfo = "yinsuda:DescribeVipUserInfo" as Action<"yinsuda:DescribeVipUserInfo", UnknownKind, never>;
/** Write access by its name. */
export const DestroyKTVRobot = "yinsuda:DestroyKTVRobot" as Action<"yinsuda:DestroyKTVRobot", UnknownKind, never>;
/** Access unknown. */
export const RechargeLiveVip = "yinsuda:RechargeLiveVip" as Action<"yinsuda:RechargeLiveVip", UnknownKind, never>;
/** Access unknown. */
export const RechargeVip = "yinsuda:RechargeVip" as Action<"yinsuda:RechargeVip", UnknownKind, never>;
/** Read access by its name. */
export const SearchKTVMusics = "yinsuda:SearchKTVMusics" as Action<"yinsuda:SearchKTVMusics", UnknownKind, never>;
/** Access unknown. */
export const SyncKTVRobotCommand = "yinsuda:SyncKTVRobotCommand" as Action<"yinsuda:SyncKTVRobotCommand", UnknownKind, never>;
