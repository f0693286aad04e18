// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `yinsuda`. */
export const catalog: SdkCatalog = {
  service: "yinsuda",
  apiVersions: ["2022-05-27"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "yinsuda:BatchDescribeKTVMusicDetails",
      "yinsuda:DescribeKTVMatchMusics",
      "yinsuda:DescribeKTVMusicAccompanySegmentUrl",
      "yinsuda:DescribeKTVMusicAccompanySegmentUrlVip",
      "yinsuda:DescribeKTVMusicsByTag",
      "yinsuda:DescribeKTVPlaylistDetail",
      "yinsuda:DescribeKTVPlaylists",
      "yinsuda:DescribeKTVRobots",
      "yinsuda:DescribeKTVSuggestions",
      "yinsuda:DescribeKTVTags",
      "yinsuda:DescribeLiveVipTradeInfos",
      "yinsuda:DescribeUserInfo",
      "yinsuda:DescribeVipUserInfo",
      "yinsuda:SearchKTVMusics",
    ],
    write: ["yinsuda:ApplyChorus", "yinsuda:CreateKTVRobot", "yinsuda:DestroyKTVRobot"],
    unknown: ["yinsuda:RechargeLiveVip", "yinsuda:RechargeVip", "yinsuda:SyncKTVRobotCommand"],
  },
};
